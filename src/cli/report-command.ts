/** The command `report`: what can be typed, and what help says of it. */
import type { Command } from "@commander-js/extra-typings";
import { REPORT_KINDS } from "../model/report-files.ts";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import { COMMAND_GROUPS, OPTION_GROUPS } from "./help-groups.ts";
import type { Io } from "./io.ts";
import { choices } from "./option.ts";
import { OPTIONS, OUT_DIR } from "./options.ts";

const EXAMPLES = `
Examples:
  $ themetally report
      report.html, summary.md, summary.docx, tables.ods and tables.xlsx from
      out/, into out/report/
  $ themetally report results --only html ods --style plain
      two of them from another folder, in black and grey`;

const NAMES = `
No respondent's name is in any of them, and personal data in quotations is
blacked out. Whose words may be quoted is said by \`publish\` in the project file.`;

const ONLY = choices(OPTION_GROUPS.written, "--only <kinds...>", "what to make (default: all)", REPORT_KINDS);

export function addReportCommand(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  commands
    .command("report")
    .helpGroup(COMMAND_GROUPS.publish)
    .description("make a report, a summary and spreadsheets from an output folder")
    .argument(...OUT_DIR)
    .addOption(OPTIONS.project)
    .addOption(ONLY)
    .addOption(OPTIONS.replace)
    .addOption(OPTIONS.style)
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${NAMES}\n${EXAMPLES}\n${EXIT_CODES}`)
    .action(async (dir, options) => {
      const { reportCommand } = await import("./report.ts");
      done(await reportCommand(dir, options, io));
    });
}

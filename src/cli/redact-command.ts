/** The command `redact`: what can be typed, and what help says of it. */
import type { Command } from "@commander-js/extra-typings";
import { EXIT_CODES, type ExitCode } from "./exit.ts";
import { COMMAND_GROUPS, OPTION_GROUPS } from "./help-groups.ts";
import type { Io } from "./io.ts";
import { option } from "./option.ts";
import { OPTIONS, PATHS } from "./options.ts";

const EXAMPLES = `
Examples:
  $ themetally redact --to redacted --key ../redaction.key
      the project's corpus, respondents' names and personal data masked; the key
      is made if it is not there
  $ themetally redact responses.pdf --to redacted --key ../redaction.key --names names.txt
      one document, and further names of persons and organisations masked
      wherever they occur`;

const ROWS = `
The log has a row for each mask, and never what was masked:
  source       the copy, by its path in the folder
  line         in the source and in the copy, from 1
  column       in the source, from 1, in UTF-16 units; empty for records
  kind         respondent, author, name, email, phone, postcode, ni-number,
               nhs-number, card, iban, ip
  length       of what was masked, in UTF-16 units
  replacement  what stands in its place; empty where a field was left out
  response     the response's id in the copy; empty outside responses`;

const { read, written } = OPTION_GROUPS;

const NAMES = option(
  read,
  "--names <file>",
  "further names to mask, one a line; lines that begin with # are passed over",
);
const TO = option(
  written,
  "--to <dir>",
  "the folder of the copy: new, empty, or of an earlier redaction, which it replaces",
).makeOptionMandatory();
const KEY = option(
  written,
  "--key <file>",
  "the key of the pseudonyms, 16 bytes or more; made where there is none. Keep it apart from the copy",
).makeOptionMandatory();
const LOG = option(
  written,
  "--log <file>",
  "where each mask is noted, for the team (default: beside the folder, <dir>.log.csv)",
);

export function addRedactCommand(commands: Command, io: Io, done: (code: ExitCode) => void): void {
  commands
    .command("redact")
    .helpGroup(COMMAND_GROUPS.publish)
    .description("write a copy of the sources with names and personal data masked")
    .argument(...PATHS)
    .addOption(OPTIONS.project)
    .addOption(OPTIONS.topics)
    .addOption(OPTIONS.layout)
    .addOption(NAMES)
    .addOption(TO)
    .addOption(KEY)
    .addOption(LOG)
    .addOption(OPTIONS.allowMissing)
    .addOption(OPTIONS.replace)
    .addOption(OPTIONS.quiet)
    .addOption(OPTIONS.noColor)
    .addHelpText("after", `${ROWS}\n${EXAMPLES}\n${EXIT_CODES}`)
    .action(async (paths, options) => {
      const { redactCommand } = await import("./redact.ts");
      done(await redactCommand(paths, options, io));
    });
}

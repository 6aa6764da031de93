/** The command `columns`. */
import { lookAtColumns } from "../run/look-at-columns.ts";
import { openProject } from "../run/project/read-project.ts";
import { settingsOf } from "../run/project/settings.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { columnsText, columnsYaml } from "./words/columns-text.ts";

export interface ColumnsOptions {
  readonly project?: string | undefined;
  readonly yaml?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** @throws UserError where the file is no table, or cannot be read */
export async function columnsCommand(file: string, options: ColumnsOptions, io: Io): Promise<ExitCode> {
  const project = await openProject(options.project, io.cwd);
  const looks = await lookAtColumns(settingsOf(project, { paths: [file] }), io.cwd);
  for (const look of looks) {
    if (options.json) io.stdout.write(`${JSON.stringify(look)}\n`);
    else io.stdout.write(options.yaml ? columnsYaml(look) : columnsText(look));
  }
  return looks.some(({ refused }) => refused !== null) ? EXIT.problems : EXIT.done;
}

/** The command line: arguments in, an exit code out. */
import { type Command, CommanderError } from "@commander-js/extra-typings";
import { UserError } from "../model/user-error.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { withCommand } from "./meant-command.ts";
import { paintOf } from "./paint.ts";
import { program } from "./program.ts";

/**
 * @param args - what follows the command's name
 * @param io - where to read and to write
 * @returns 0: done; 1: done, and the material has problems; 2: not done. Throws only for a bug.
 */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const commands: Command = program(io, (result) => {
    code = result;
  });
  try {
    const names = commands.commands.map((one) => one.name());
    await commands.parseAsync([...withCommand(args, names, io.cwd)], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.failed;
    if (!(error instanceof UserError)) throw error;
    // What is said of every code is loaded only where something is to be said.
    const { problemReport } = await import("./words/problem-report.ts");
    const style = await paintOf(io, !args.includes("--no-color"));
    io.stderr.write(problemReport(error.problems, style, error.further));
    io.stderr.write(`Nothing was written${error.remedy === "" ? "" : `; ${error.remedy}`}.\n`);
    return EXIT.failed;
  }
}

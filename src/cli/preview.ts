/** The command `split --preview`: the first pages of each document as they are cut, and why. */

import { EXIT, type ExitCode } from "./exit.ts";
import { type Io, widthOf } from "./io.ts";
import { paintOf } from "./paint.ts";
import type { CommandOptions } from "./perform.ts";
import { withStudy } from "./study.ts";
import { previewText } from "./words/preview-text.ts";
import { problemReport } from "./words/problem-report.ts";

/** Columns where the output is no terminal. */
const WIDTH = 100;

/** @throws UserError where there is nothing to read */
export async function preview(paths: readonly string[], options: CommandOptions, io: Io): Promise<ExitCode> {
  const style = await paintOf(io, options.color, io.stdout);
  const width = widthOf(io.stdout, WIDTH);
  const wanted = { command: "split", corpus: true, codebook: false };
  const problems = await withStudy(paths, options, io, wanted, async (study) => {
    for await (const seen of study.documents()) {
      study.clearProgress();
      io.stdout.write(previewText(seen, { style, width }));
    }
    return study.problems();
  });
  const told = problems.filter(({ severity }) => severity !== "info");
  if (told.length > 0) io.stderr.write(problemReport(told, await paintOf(io, options.color)));
  return told.some(({ severity }) => severity === "error") ? EXIT.problems : EXIT.done;
}

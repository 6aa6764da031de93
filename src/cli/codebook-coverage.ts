/** The command `codebook coverage`. */
import { type CoverageWanted, coverageOf } from "../code/terms/coverage.ts";
import { counted } from "../text/counted.ts";
import { type EvidenceFormat, formatOf, withText } from "./evidence-format.ts";
import type { ExitCode } from "./exit.ts";
import { type Io, widthOf } from "./io.ts";
import { paintOf } from "./paint.ts";
import { type StudyOptions, tell, tellFaults, withStudy } from "./study.ts";
import { coverageCsv, coverageJson, coverageText } from "./words/coverage-text.ts";

export interface CoverageOptions extends StudyOptions, CoverageWanted {
  readonly format?: EvidenceFormat | undefined;
}

/** Columns where the output is no terminal. */
const WIDTH = 100;

/** @throws UserError where the codebook cannot be read, or there is nothing to read */
export async function coverageCommand(
  paths: readonly string[],
  options: CoverageOptions,
  io: Io,
): Promise<ExitCode> {
  const wanted = { command: "codebook coverage", corpus: true, codebook: true };
  const { coverage, problems } = await withStudy(paths, options, io, wanted, async (study) => ({
    coverage: coverageOf(study.codebook!, await withText(study.responses!), options),
    problems: study.problems(),
  }));
  const format = formatOf(options.format, io);
  if (format === "csv") io.stdout.write(coverageCsv(coverage));
  else if (format === "json") io.stdout.write(coverageJson(coverage));
  else {
    const style = await paintOf(io, options.color, io.stdout);
    io.stdout.write(coverageText(coverage, { style, width: widthOf(io.stdout, WIDTH) }));
  }
  if (format !== "text")
    tell(`${counted(coverage.uncovered.length, "sentence")} without a hit.`, options, io);
  return tellFaults(problems, options, io);
}

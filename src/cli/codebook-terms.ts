/** The command `codebook terms`. */
import { termWorths } from "../code/terms/term-worth.ts";
import { readTruth } from "../run/read-truth.ts";
import { count, counted } from "../text/counted.ts";
import { type EvidenceFormat, formatOf, withText } from "./evidence-format.ts";
import type { ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { paintOf } from "./paint.ts";
import { type StudyOptions, tell, tellFaults, withStudy } from "./study.ts";
import { problemReport } from "./words/problem-report.ts";
import { termWorthCsv, termWorthJson, termWorthText } from "./words/term-worth-text.ts";

export interface CodebookTermsOptions extends StudyOptions {
  readonly coded?: string | undefined;
  readonly format?: EvidenceFormat | undefined;
}

/** @throws UserError where the codebook or the sample cannot be read, or there is nothing to read */
export async function codebookTermsCommand(
  paths: readonly string[],
  options: CodebookTermsOptions,
  io: Io,
): Promise<ExitCode> {
  const wanted = { command: "codebook terms", corpus: true, codebook: true };
  const { worths, responses, notes, problems } = await withStudy(
    paths,
    options,
    io,
    wanted,
    async (study) => {
      const truth = await readTruth(options.coded, study.codebook!, io.cwd);
      const texts = await withText(study.responses!);
      const found = termWorths(study.codebook!, texts, truth.of);
      return {
        worths: found,
        responses: texts.length,
        notes: truth.strangers(texts),
        problems: study.problems(),
      };
    },
  );
  const format = formatOf(options.format, io);
  if (format === "csv") io.stdout.write(termWorthCsv(worths));
  else if (format === "json") io.stdout.write(termWorthJson(worths, responses));
  else io.stdout.write(termWorthText(worths, await paintOf(io, options.color, io.stdout)));
  if (notes.length > 0) io.stderr.write(problemReport(notes, await paintOf(io, options.color)));
  const idle = worths.filter(({ only }) => only === 0).length;
  tell(
    `${counted(worths.length, "term")} in ${counted(responses, "response")}; ${count(idle)} of them could go without a response losing its theme.`,
    options,
    io,
  );
  return tellFaults(problems, options, io);
}

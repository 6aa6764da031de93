/** The command `codebook lint`. */

import { lint } from "../code/inspect/lint.ts";
import { type BookTitle, titleOf } from "../model/book-title.ts";
import { codesWith } from "../model/codes.ts";
import type { Finding } from "../model/finding.ts";
import { count, counted } from "../text/counted.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { paintOf } from "./paint.ts";
import { type StudyOptions, tell, tellFaults, withStudy } from "./study.ts";
import { groupedFindings } from "./words/grouped-findings.ts";
import { printableJson } from "./words/printable.ts";
import { problemReport } from "./words/problem-report.ts";
import { problemText } from "./words/problem-text.ts";

export interface LintOptions extends StudyOptions {
  readonly strict?: true | undefined;
  readonly json?: true | undefined;
}

/** What `codebook lint --json` prints. */
export interface LintReport {
  /** What was looked at. */
  readonly codebook: BookTitle;
  /** Whether it was held against a corpus, too. */
  readonly corpus: boolean;
  /** Errors first; then by the responses that they concern, the most first; then in the order of the codebook. */
  readonly findings: readonly Finding[];
}

/** @throws UserError where the codebook cannot be read, or none of the corpus can */
export async function lintCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<ExitCode> {
  const wanted = { command: "codebook lint", corpus: false, codebook: true };
  const { codebook, isAlone, findings, problems } = await withStudy(
    paths,
    options,
    io,
    wanted,
    async (study) => ({
      codebook: study.codebook!,
      isAlone: study.responses === null,
      findings: await lint(study.codebook!, study.responses),
      problems: study.problems(),
    }),
  );
  if (options.json) {
    const json: LintReport = { codebook: titleOf(codebook), corpus: !isAlone, findings };
    io.stdout.write(printableJson(`${JSON.stringify(json, null, 2)}\n`));
  } else {
    const style = await paintOf(io, options.color, io.stdout);
    const shown = options.quiet ? findings.filter(({ severity }) => severity !== "info") : findings;
    for (const finding of groupedFindings(shown)) {
      io.stdout.write(`${problemText(finding, style)} ${style.dim(`(${finding.code})`)}\n`);
    }
  }
  const number = (wantedSeverity: string) =>
    findings.filter(({ severity }) => severity === wantedSeverity).length;
  const [errors, warnings, notes] = ["error", "warning", "info"].map(number) as [number, number, number];
  const counts = [counted(errors, "error"), counted(warnings, "warning"), counted(notes, "note")].join(", ");
  tell(findings.length === 0 ? "Nothing found." : `${count(findings.length)} found: ${counts}.`, options, io);
  if (isAlone) tell(ALONE, options, io);
  const unkept = problems.filter(({ code, severity }) => OF_THE_CODEBOOK.has(code) && severity === "warning");
  if (unkept.length > 0) io.stderr.write(problemReport(unkept, await paintOf(io, options.color)));
  const code = await tellFaults(problems, options, io);
  const isWarned = warnings + unkept.length > 0;
  return errors > 0 || (options.strict && isWarned) ? EXIT.problems : code;
}

const OF_THE_CODEBOOK = codesWith("of-the-codebook");

const ALONE =
  "Only the codebook was looked at: name a corpus to find terms that match nothing in it, what terms miss and catch besides, and themes that coincide.";

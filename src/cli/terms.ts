/** The command `terms`. */
import { type FoundTerms, findTerms } from "../code/terms/find-terms.ts";
import type { TextLookedAt } from "../code/terms/looked-at.ts";
import { graded } from "../model/graded.ts";
import type { Problem } from "../model/problem.ts";
import { UserError } from "../model/user-error.ts";
import { type PartWanted, partOfCorpus } from "../run/part-of-corpus.ts";
import { count, counted } from "../text/counted.ts";
import type { ExitCode } from "./exit.ts";
import { type Io, widthOf } from "./io.ts";
import { paintOf } from "./paint.ts";
import { type StudyOptions, tell, tellFaults, withStudy } from "./study.ts";
import { problemReport } from "./words/problem-report.ts";
import { type TermsFormat, termsCsv, termsJson, termsTable } from "./words/terms-text.ts";

export interface TermsOptions extends StudyOptions, PartWanted {
  readonly least: number;
  readonly longest: number;
  readonly most: number;
  readonly format?: TermsFormat | undefined;
}

/** Columns where the output is no terminal. */
const WIDTH = 100;

/** @throws UserError where an option cannot be met, or there is nothing to read */
export async function termsCommand(
  paths: readonly string[],
  options: TermsOptions,
  io: Io,
): Promise<ExitCode> {
  const part = partNamed(options);
  const codebook = options.theme !== undefined || options.uncoded ? true : ("where named" as const);
  const wanted = { command: "terms", corpus: true, codebook };
  const notes: Problem[] = [];
  const { found, responses, problems } = await withStudy(paths, options, io, wanted, async (study) => {
    const looked: TextLookedAt[] = [];
    const looking = partOfCorpus(options, study.codebook);
    for await (const response of study.responses!) {
      const text = looking.look(response);
      if (text !== null) looked.push(text);
    }
    looking.settle((note) => notes.push(note));
    const { least, longest, most } = options;
    const asked = { like: study.codebook, isCompared: part !== null, least, longest, most };
    return { found: findTerms(looked, asked), responses: looked.length, problems: study.problems() };
  });
  const format = options.format ?? (io.stdout.isTTY ? "table" : "csv");
  if (format === "csv") io.stdout.write(termsCsv(found.terms, responses));
  else if (format === "json") io.stdout.write(termsJson(found, responses, part));
  else {
    const style = await paintOf(io, options.color, io.stdout);
    io.stdout.write(termsTable(found.terms, responses, { style, width: widthOf(io.stdout, WIDTH) }));
  }
  if (notes.length > 0) io.stderr.write(problemReport(notes, await paintOf(io, options.color)));
  tell(saidOf(found, responses, part), options, io);
  return tellFaults(problems, options, io);
}

/** @returns the option that names the part, as typed; null where the corpus as a whole is looked at */
function partNamed({ where, theme, uncoded, near }: PartWanted): string | null {
  const named = [
    ...(where === undefined ? [] : [`--where ${where}`]),
    ...(theme === undefined ? [] : [`--theme ${theme}`]),
    ...(uncoded ? ["--uncoded"] : []),
    ...(near === undefined ? [] : [`--near ${near}`]),
  ];
  if (named.length > 1)
    throw new UserError([
      {
        ...graded("usage"),
        place: { source: "" },
        found: `${named.map((one) => `\`${one}\``).join(" and ")}`,
        expected: "one part of the corpus",
        hint: "ask for one after the other",
      },
    ]);
  return named[0] ?? null;
}

function saidOf(
  { terms, words, responsesInside }: FoundTerms,
  responses: number,
  part: string | null,
): string {
  const listed = `${counted(terms.length, "term")}, of ${counted(words.inside + words.outside, "word")} in ${counted(responses, "response")}`;
  if (part === null) return `${listed}.`;
  if (words.inside === 0) return `${listed}; nothing is of \`${part}\`, and there is nothing to compare.`;
  if (words.outside === 0) return `${listed}; all of it is of \`${part}\`, and there is nothing to compare.`;
  return `${listed}; ${count(words.inside)} of the words, in ${counted(responsesInside, "response")}, are of \`${part}\`.`;
}

/** The command `codebook suggest`. */
import { suggestTerms } from "../code/terms/suggest.ts";
import { responsesOfTheme } from "../run/responses-of-theme.ts";
import { counted } from "../text/counted.ts";
import { type EvidenceFormat, formatOf } from "./evidence-format.ts";
import type { ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { paintOf } from "./paint.ts";
import { type StudyOptions, tell, tellFaults, withStudy } from "./study.ts";
import { problemReport } from "./words/problem-report.ts";
import { suggestionsCsv, suggestionsJson, suggestionsText } from "./words/suggestions-text.ts";

export interface SuggestOptions extends StudyOptions {
  readonly coded?: string | undefined;
  readonly where?: string | undefined;
  readonly least: number;
  readonly most: number;
  readonly format?: EvidenceFormat | undefined;
}

/** @throws UserError where there is no such theme, or something that is named cannot be read */
export async function suggestCommand(
  theme: string,
  paths: readonly string[],
  options: SuggestOptions,
  io: Io,
): Promise<ExitCode> {
  const wanted = { command: "codebook suggest THEME", corpus: true, codebook: true };
  const { suggestions, responses, notes, problems } = await withStudy(
    paths,
    options,
    io,
    wanted,
    async (study) => {
      const codebook = study.codebook!;
      const looked = await responsesOfTheme(study.responses!, { ...options, theme, codebook, cwd: io.cwd });
      return {
        suggestions: suggestTerms(codebook, looked.responses, options),
        responses: looked.responses.length,
        notes: looked.notes,
        problems: study.problems(),
      };
    },
  );
  const format = formatOf(options.format, io);
  if (format === "csv") io.stdout.write(suggestionsCsv(suggestions));
  else if (format === "json") io.stdout.write(suggestionsJson(theme, suggestions, responses));
  else io.stdout.write(suggestionsText(suggestions, await paintOf(io, options.color, io.stdout)));
  if (notes.length > 0) io.stderr.write(problemReport(notes, await paintOf(io, options.color)));
  tell(
    `${counted(suggestions.length, "proposal")} from ${counted(responses, "response")}. Read the places before you take one: terms added unread find more that is wrong than right.`,
    options,
    io,
  );
  return tellFaults(problems, options, io);
}

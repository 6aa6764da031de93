/** What the program says of responses: the codings of a run's output folder, or of a codebook on the project's corpus. */

import { compileCodebook } from "../../code/apply/code.ts";
import { lengthGroup } from "../../evidence/align/groups.ts";
import type { Codebook } from "../../model/codebook.ts";
import type { ProgramCodings } from "../../model/coded.ts";
import { type Response, STATUSES } from "../../model/response.ts";
import type { Results } from "../../model/results.ts";
import { UserError } from "../../model/user-error.ts";
import { markedResponses } from "../../outputs/results/marked-responses.ts";
import { publishing } from "../../privacy/publish.ts";

/** @returns text as a working paper may print it: names of those who may not be named blacked out */
export function textShown(): (response: Response) => string {
  const { show } = publishing({ names: ["named", "organisation"], quotes: STATUSES });
  return (response) => show({ response, themes: [], hits: [], scores: [] }).response.text;
}

/**
 * @param dir - the output folder, absolute
 * @throws UserError where it is published, or a file is gone or was changed after its run
 */
export async function codingsOfRun(results: Results, dir: string, coder: string): Promise<ProgramCodings> {
  if (results.record.options.publish !== null)
    throw new UserError([
      {
        ...{ code: "usage", severity: "error", place: { source: results.out } },
        found: "outputs that may leave the team",
        expected: "outputs for the team: those hold all responses as they are",
        hint: "run again without --publish, into another folder",
      },
    ]);
  const shown = textShown();
  const themes = themesOfRun(results);
  const responses: ProgramCodings["responses"][number][] = [];
  for await (const { response, carried } of markedResponses(
    dir,
    results,
    themes.map(({ id }) => id),
  ))
    responses.push({ ...factsOf(response, shown), carried });
  return { coder, themes, responses };
}

export function themesOfRun({ tally }: Results): ProgramCodings["themes"] {
  const parentOf = new Map(tally.themes.map(({ theme, parent }) => [theme, parent]));
  const above = (theme: string): readonly string[] => {
    const parent = parentOf.get(theme) ?? null;
    return parent === null ? [] : [parent, ...above(parent)];
  };
  return tally.themes.map(({ theme, label }) => ({ id: theme, label, above: above(theme) }));
}

/** @param responses - of the project's corpus */
export async function codingsOfBook(
  codebook: Codebook,
  responses: AsyncIterable<Response>,
  coder: string,
): Promise<ProgramCodings> {
  const { code } = compileCodebook(codebook);
  const shown = textShown();
  const coded: ProgramCodings["responses"][number][] = [];
  for await (const response of responses) {
    if (response.text === "" || response.missing !== undefined) continue;
    coded.push({ ...factsOf(response, shown), carried: new Set(code(response).themes) });
  }
  const flat = (themes: Codebook["themes"], above: readonly string[]): ProgramCodings["themes"] =>
    themes.flatMap(({ id, label, themes: below }) => [{ id, label, above }, ...flat(below, [id, ...above])]);
  return { coder, themes: flat(codebook.themes, []), responses: coded };
}

function factsOf(response: Response, shown: (response: Response) => string) {
  const { id, fingerprint, text, source, question, attribution, words, variables = {} } = response;
  const groups = new Map<string, string>(
    Object.entries(variables).map(([name, value]) => [name, [value].flat().join("; ")]),
  );
  groups.set("status", attribution.status).set("source", source).set("length", lengthGroup(words));
  if (question) groups.set("question", question);
  return { id, fingerprint, text, shown: shown(response), groups };
}

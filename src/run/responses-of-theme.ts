/** Looks at the responses of a corpus for a theme: which carry it, which are of its topic, which were coded for it. */
import { compileCodebook } from "../code/apply/code.ts";
import { lineages } from "../code/inspect/theme-list.ts";
import { themeNamed } from "../code/inspect/theme-named.ts";
import type { ResponseOfTheme } from "../code/terms/suggest.ts";
import type { Codebook } from "../model/codebook.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import { reasonWithoutText } from "../text/reason-without-text.ts";
import { variableKey } from "../text/variable-key.ts";
import { filterNamed } from "./filter-named.ts";
import { readTruth } from "./read-truth.ts";

export interface ThemeLookedAt {
  readonly theme: string;
  readonly codebook: Codebook;
  /** The responses that stand for the theme; undefined: those of a topic of its name. */
  readonly where?: string | undefined;
  /** A sample coded by hand, as the user named it. */
  readonly coded?: string | undefined;
  /** The working folder, absolute. */
  readonly cwd: string;
}

/**
 * @returns the responses that have text, all of them in memory, and a note of each value that none has
 * @throws UserError where there is no such theme, or something that is named cannot be read
 */
export async function responsesOfTheme(
  responses: AsyncIterable<Response>,
  { theme, codebook, where, coded, cwd }: ThemeLookedAt,
): Promise<{ readonly responses: readonly ResponseOfTheme[]; readonly notes: readonly Problem[] }> {
  const { id, label } = themeNamed(codebook, theme);
  const truth = await readTruth(coded, codebook, cwd);
  const filter = filterNamed(where);
  const coder = compileCodebook(codebook);
  const lineage = lineages(codebook);
  const names = new Set([variableKey(id), variableKey(label)]);
  const isOfTopic = (response: Response): boolean =>
    where === undefined
      ? response.topics.some((topic) => names.has(variableKey(topic)))
      : filter.holds(response);
  const looked: ResponseOfTheme[] = [];
  for await (const response of responses) {
    filter.asked.see(response);
    if (reasonWithoutText(response) !== null) continue;
    looked.push({
      response,
      isCarried: coder.code(response).themes.some((own) => lineage.get(own)!.includes(id)),
      isOfTopic: isOfTopic(response),
      truth: truth.of(response.id, id),
    });
  }
  const notes: Problem[] = [...truth.strangers(looked.map(({ response }) => response))];
  filter.asked.settle((note) => notes.push(note));
  return { responses: looked, notes };
}

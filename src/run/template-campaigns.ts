/** Finds the letters of templates among the responses of a run: crowds from sketches, confirmed on texts read once more. */
import type { SimilarGroup } from "../count/alike/similar-texts.ts";
import { type SpunGroup, SpunGroups } from "../count/alike/spun-groups.ts";
import type { SpunTexts } from "../count/alike/spun-texts.ts";
import type { Response } from "../model/response.ts";
import type { ReadAgain, TextNeeds } from "./read-again.ts";

export interface ReceivedTexts {
  readonly ids: readonly string[];
  readonly sourceOf: (index: number) => string;
}

/** What may be shown of a response's text, offsets as they are: as its own words, and as words of a template. */
export interface MayBeShown {
  readonly quoted: (response: Response) => string;
  readonly ofTemplate: (response: Response) => string;
}

/**
 * The texts of a sample of each crowd are in memory together, at most 160 a crowd, and no others.
 *
 * @param copies texts that are nearly the same; where one of them is in a crowd, the others are tried, too
 */
export async function findTemplates(
  spun: SpunTexts,
  copies: readonly SimilarGroup[],
  { ids, sourceOf }: ReceivedTexts,
  read: ReadAgain,
  { quoted, ofTemplate }: MayBeShown,
): Promise<readonly SpunGroup[]> {
  const crowds = spun.crowds();
  if (crowds.length === 0) return [];
  const numbers = new Map<string, number>();
  const needs = (wanted: Iterable<number>): TextNeeds => {
    const bySource = new Map<string, Set<string>>();
    for (const index of wanted) {
      const [source, id] = [sourceOf(index), ids[index]!];
      numbers.set(id, index);
      bySource.set(source, (bySource.get(source) ?? new Set()).add(id));
    }
    return bySource;
  };
  const groups = new SpunGroups(ids.length);
  const texts = await read(needs(crowds.flatMap((crowd) => SpunGroups.sample(crowd))));
  for (const crowd of crowds) groups.learn(crowd, (index) => texts.get(ids[index]!)?.text);
  for (const { members } of copies) groups.tryCopies(members.map(({ index }) => index));
  const wanted = needs(groups.wanted());
  if (wanted.size > 0)
    await read(wanted, (response) =>
      groups.see(numbers.get(response.id)!, response.text, {
        template: ofTemplate(response),
        added: quoted(response),
      }),
    );
  return groups.groups();
}

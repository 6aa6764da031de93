/** Finds groups of letters of one template among texts, as a run does, without its reading. */
import { WordRuns } from "#src/count/alike/similar-runs.ts";
import { type SpunGroup, SpunGroups } from "#src/count/alike/spun-groups.ts";
import { SpunTexts } from "#src/count/alike/spun-texts.ts";
import type { Random } from "../../../generator/random.ts";
import { type SpunOptions, spunLetter, spunTemplate } from "../../../generator/spun.ts";
import { sentence } from "./similar-sample.ts";

/** @param quoted what may be shown of a text */
export function spunGroups(
  texts: readonly string[],
  quoted: (text: string, index: number) => string = (text) => text,
): readonly SpunGroup[] {
  const runs = new WordRuns();
  const spun = new SpunTexts(20);
  for (const text of texts) {
    runs.read(text);
    spun.add(runs);
  }
  const groups = new SpunGroups(texts.length);
  for (const crowd of spun.crowds()) groups.learn(crowd, (index) => texts[index]);
  for (const index of groups.wanted()) {
    const shown = quoted(texts[index]!, index);
    groups.see(index, texts[index]!, { template: shown, added: shown });
  }
  return groups.groups();
}

export const membersOf = (groups: readonly SpunGroup[]): number[][] =>
  groups.map(({ members }) => members.map(({ index }) => index));

/** Sentences of invented words, one after another. */
export const invented = (random: Random, sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(random)).join(" ");

/** Letters of one template of invented words, some 8 to 16 sentences. */
export function inventedLetters(random: Random, letters: number, options: SpunOptions): string[] {
  const vocabulary = [
    ...new Set(
      invented(random, 60)
        .toLowerCase()
        .match(/[a-z]{4,}/g),
    ),
  ];
  const template = spunTemplate(random, invented(random, random.int(8, 16)), vocabulary, options);
  return Array.from({ length: letters }, () =>
    spunLetter(random, template, options, invented(random, random.int(1, 3))),
  );
}

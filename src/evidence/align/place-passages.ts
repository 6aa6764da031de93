/** Gives marked passages to the responses that they stand in: a document may be one response, or hold many of them. */
import type { CodedResponseOf, ComparedResponse, MarkedPassage } from "../../model/coded.ts";
import type { Place } from "../../model/place.ts";

export interface PassagesPlaced {
  readonly responses: readonly CodedResponseOf[];
  /** Passages that stand in no response, or in more than one. */
  readonly lost: readonly { readonly words: string; readonly place: Place }[];
}

const plain = (text: string): string => text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();

const withoutEnding = (name: string): string => name.replace(/\.[a-z0-9]{1,5}$/i, "");

export function placePassages(
  passages: readonly MarkedPassage[],
  base: readonly ComparedResponse[],
): PassagesPlaced {
  const ids = new Set(base.map(({ id }) => id));
  const texts = base.map(({ id, text }) => ({ id, text: text === null ? "" : plain(text) }));
  const found = new Map<string, { values: Map<string, string>; place: Place; text: string | null }>();
  const lost: { words: string; place: Place }[] = [];
  const give = (id: string, { theme, place }: MarkedPassage, text: string | null): void => {
    const one = found.get(id) ?? { values: new Map<string, string>(), place, text };
    found.set(id, one);
    if (theme !== null) one.values.set(theme, "1");
  };
  const isAlone = base.length === 0;
  for (const passage of passages) {
    const { document, words, theme } = passage;
    const id = [document, withoutEnding(document)].find((name) => ids.has(name));
    // Without responses to compare with, each document is one.
    if (id !== undefined || isAlone)
      give(id ?? withoutEnding(document), passage, theme === null && words !== "" ? words : null);
    else if (theme !== null) {
      const sought = plain(words);
      const inside = sought === "" ? [] : texts.filter(({ text }) => text.includes(sought));
      if (inside.length === 1) give(inside[0]!.id, passage, null);
      else lost.push({ words, place: passage.place });
    } else {
      // The whole document was there to be coded: so was each response in it.
      const whole = plain(words);
      for (const { id: within, text } of texts)
        if (text !== "" && whole.includes(text)) give(within, passage, null);
    }
  }
  const responses = [...found].map(([id, { values, place }]) => ({
    ...{ id, fingerprint: null, text: null, place, values, isWhole: true, pi: null, stratum: null },
  }));
  return { responses, lost };
}

/** Checks of a kind of personal data: what is found wherever it stands, and what only looks like it. */
import { expect, it } from "vitest";
import { type PersonalKind, personalData } from "#src/cues/personal-data.ts";

/** @returns kind and words of each datum */
export function found(text: string) {
  return personalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);
}

/** Alone, in a sentence, in brackets, on a line of its own, in quotation marks. */
export function isFound(kind: PersonalKind, data: readonly string[]): void {
  it.each(data)("finds %j wherever it stands", (datum) => {
    const texts = [datum, `Ours is ${datum}.`, `(${datum})`, `one\n${datum}\ntwo`, `“${datum}”, or so`];
    for (const text of texts) expect(found(text), text).toEqual([[kind, datum]]);
  });
}

/** In the sentence that says what it is, and nothing else in it. */
export function isFoundIn(
  kind: PersonalKind,
  sentences: readonly (readonly [sentence: string, datum: string])[],
): void {
  it.each(sentences)("finds in %j what it says: %j", (sentence, datum) => {
    expect(found(sentence)).toEqual([[kind, datum]]);
  });
}

export function isNothing(texts: readonly string[]): void {
  it.each(texts)("finds nothing in %j", (text) => {
    expect(found(text)).toEqual([]);
    expect(found(`We said ${text} before.`)).toEqual([]);
  });
}

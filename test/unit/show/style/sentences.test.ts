import fc from "fast-check";
import { expect, test } from "vitest";
import { PLAIN_STYLE } from "#src/show/style/plain.ts";
import { themeSentence } from "#src/show/style/sentences.ts";
import { STANDARD } from "#src/show/style/standard.ts";
import type { Style } from "#src/show/style/style.ts";
import { themeRow } from "../summary/sample.ts";

const sentence = (row: ReturnType<typeof themeRow>, style: Style = STANDARD) => themeSentence(row, style);

test("a sentence counts responses of the base, with the word for their share, and says who sent them", () => {
  const row = themeRow("fares", 70, { label: "Fares and tickets", respondents: 61 });
  expect(sentence(row)).toBe(
    "Many responses (70 of 200, 35.0%), sent by 61 respondents, raised “Fares and tickets”.",
  );
});

test("where respondents are not known, a sentence says nothing of them", () => {
  const row = themeRow("fares", 70, { label: "Fares", respondents: null });
  expect(sentence(row)).toBe("Many responses (70 of 200, 35.0%) raised “Fares”.");
});

test("a number that is withheld is not told, and not worked out from another one", () => {
  const row = themeRow("fares", null, { label: "Fares", hits: 12 });
  expect(sentence(row)).toBe("The number of responses that raised “Fares” is withheld ([c]).");
  const share = themeRow("fares", 7, { label: "Fares", percent: null });
  expect(sentence(share)).toBe("The number of responses that raised “Fares” is withheld ([c]).");
});

test("a theme that nobody raised has a sentence without a share", () => {
  expect(sentence(themeRow("x", 0, { label: "Fares" }))).toBe("No response raised “Fares”.");
});

test("one is one, and not a few", () => {
  expect(sentence(themeRow("x", 1, { label: "Fares" }))).toBe(
    "One response (1 of 200, 0.5%) raised “Fares”.",
  );
});

test("a label is quoted as it is", () => {
  const labels = ["Ferry fares", "NHS sites", "Ofsted inspection", "iPads", "{n}|{base} $& x", "Écoles"];
  const said = labels.map((label) =>
    sentence(themeRow("x", 2, { label })).replace(/.* raised “(.*)”\./, "$1"),
  );
  expect(said).toEqual(labels);
});

test("numbers and words are the style's", () => {
  const style: Style = {
    ...STANDARD,
    numbers: { decimal: ",", thousands: ".", percentDecimals: 1, percentSign: " %" },
    quantifiers: [{ below: null, word: "a small number of" }],
  };
  const row = themeRow("x", 1500, { label: "X", respondents: 1250, base: 4000 });
  expect(themeSentence(row, style)).toBe(
    "A small number of responses (1.500 of 4.000, 37,5 %), sent by 1.250 respondents, raised “X”.",
  );
});

test("24.95 per cent that is printed as 25.0 has the word that begins at 25", () => {
  expect(sentence(themeRow("x", 134, { label: "X", base: 537, respondents: null }))).toBe(
    "Many responses (134 of 537, 25.0%) raised “X”.",
  );
});

test("the word of every sentence agrees with the percentage that it prints", () => {
  const limits = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 5 });
  const styles = fc.record({
    limits: limits.map((some) => some.sort((one, two) => one - two).map((tenths) => tenths / 10)),
    base: fc.constantFrom(STANDARD, PLAIN_STYLE),
    percentDecimals: fc.constantFrom(0 as const, 1 as const),
  });
  const counts = fc
    .integer({ min: 2, max: 5000 })
    .chain((base) => fc.record({ base: fc.constant(base), n: fc.integer({ min: 2, max: base }) }));
  fc.assert(
    fc.property(styles, counts, ({ limits, base: own, percentDecimals }, { base, n }) => {
      const words = [...limits, null].map((below, at) => ({ below, word: `w${at}-` }));
      const style = { ...own, numbers: { ...own.numbers, percentDecimals }, quantifiers: words };
      const said = themeSentence(themeRow("x", n, { base, respondents: null }), style);
      const [, word, less, printed] = /^W(\d+)- .*, (<?)([\d.]+)%\)/.exec(said)!;
      const [from, below] = [limits[Number(word) - 1] ?? 0, limits[Number(word)] ?? Number.POSITIVE_INFINITY];
      const share = Number(printed);
      if (less === "<") return from < share;
      return share >= from && share < below;
    }),
    { seed: 22, numRuns: 2000 },
  );
});

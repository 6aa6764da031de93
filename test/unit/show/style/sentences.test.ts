import { expect, test } from "vitest";
import { themeSentence, themeShare } from "#src/show/style/sentences.ts";
import { STANDARD } from "#src/show/style/standard.ts";
import { themeRow } from "../summary/sample.ts";

const BOTH = { base: 200, baseRespondents: 160 };
const NO_RESPONDENTS = { base: 200, baseRespondents: null };
const sentence = (row: ReturnType<typeof themeRow>, bases: Parameters<typeof themeSentence>[1] = BOTH) =>
  themeSentence(row, bases, STANDARD);

test("a sentence counts respondents of all respondents, with the word for their share", () => {
  const row = themeRow("fares", 70, { label: "Fares and tickets", respondents: 61 });
  expect(sentence(row)).toBe("Many respondents (61 of 160, 38.1%) raised fares and tickets.");
});

test("where respondents are not known, a sentence counts responses of the base", () => {
  const row = themeRow("fares", 70, { label: "Fares", respondents: 61 });
  expect(sentence(row, NO_RESPONDENTS)).toBe("Many of the responses (70 of 200, 35.0%) raised fares.");
});

test("a number that is withheld is not told, and not worked out from another one", () => {
  const row = themeRow("fares", null, { label: "Fares", hits: 12 });
  expect(sentence(row, NO_RESPONDENTS)).toBe("The number of responses that raised fares is withheld ([c]).");
  const share = themeRow("fares", 7, { percent: null });
  expect(themeShare(share, NO_RESPONDENTS)).toBeNull();
});

test("where only the number of respondents is withheld, responses are told", () => {
  expect(themeShare(themeRow("fares", 70, { respondents: null }), BOTH)).toEqual({
    of: "responses",
    n: 70,
    base: 200,
  });
});

test("a theme that nobody raised has a sentence without a share", () => {
  expect(sentence(themeRow("fares", 0))).toBe("No respondent raised fares.");
  expect(sentence(themeRow("fares", 0), NO_RESPONDENTS)).toBe("No response raised fares.");
});

test("one is one, and not a few", () => {
  expect(sentence(themeRow("fares", 1))).toBe("One respondent (1 of 160, 0.6%) raised fares.");
  expect(sentence(themeRow("fares", 1), NO_RESPONDENTS)).toBe("One response (1 of 200, 0.5%) raised fares.");
});

test("a label loses its capital in a sentence, unless it is an abbreviation or a name that the style lists", () => {
  const labels = ["Ferry fares", "A ramp", "NHS sites", "A&E visits", "Sunday buses", "iPads", "Écoles"];
  const said = labels.map((label) => sentence(themeRow("x", 1, { label })).replace(/.* raised (.*)\./, "$1"));
  expect(said).toEqual([
    "ferry fares",
    "a ramp",
    "NHS sites",
    "A&E visits",
    "Sunday buses",
    "iPads",
    "écoles",
  ]);
});

test("a label with braces or strokes is only a label", () => {
  expect(sentence(themeRow("x", 2, { label: "{n}|{base} $& x" }))).toMatch(/raised \{n\}\|\{base\} \$& x\.$/);
});

test("numbers and words are the style's", () => {
  const style = {
    ...STANDARD,
    numbers: { decimal: ",", thousands: ".", percentDecimals: 1, percentSign: " %" } as const,
    quantifiers: [{ below: null, word: "plusieurs" }],
  };
  const row = themeRow("x", 1500, { respondents: 1250 });
  expect(themeSentence(row, { base: 4000, baseRespondents: 3000 }, style)).toBe(
    "Plusieurs respondents (1.250 of 3.000, 41,7 %) raised x.",
  );
});

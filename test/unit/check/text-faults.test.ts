import { expect, test } from "vitest";
import { textFaults } from "#src/check/text-faults.ts";

const rules = (text: string) =>
  textFaults(text).map(({ rule, count, at, first }) => [rule, count, at, first]);

test.each([
  ["plain words", "The ferry is late.\r\n\tTwice a week.\f"],
  ["accents, quotes, dashes, currency", "Café “naïve” – £5, ‘so’ … €3 ½"],
  ["words of other scripts", "Αθήνα, Київ, 東京, नमस्ते, می‌خواهم"],
  ["emoji in families and flags", "👩‍👧 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} ❤️"],
  ["soft hyphens", "wel\u00adfare"],
  ["a capital A with a tilde in a name", "SÃO PAULO; Ângela"],
  ["letters that are right where they stand", "Æthelred, Õun, Ðeir; ‚Ära‘ – √2 ¬a ├── ┬─ Γ"],
  ["questions and links", "Who? Me? https://pool.example/find?t=9&copy=2&amount=3; R&D; AT&T;"],
])("%s are no fault", (_, text) => {
  expect(rules(text)).toEqual([]);
});

test.each([
  ["an apostrophe decoded wrongly", "it’s donâ€™t", ["source-mojibake", 1, 8, "U+00E2 U+20AC U+2122"]],
  ["a pound sign decoded wrongly", "Â£5 and Â£6", ["source-mojibake", 2, 0, "U+00C2 U+00A3"]],
  ["an e acute decoded wrongly", "cafÃ© au lait", ["source-mojibake", 1, 3, "U+00C3 U+00A9"]],
  [
    "what could not be decoded",
    "caf\ufffd",
    ["source-mojibake", 1, 3, "U+FFFD, which stands for what could not be decoded"],
  ],
  ["a sign of one font", "\uf0b7 first", ["source-mojibake", 1, 0, "U+F0B7"]],
  ["an apostrophe of Mac Roman", "don‚Äôt", ["source-mojibake", 1, 3, "U+201A U+00C4 U+00F4"]],
  ["a pound sign of Mac Roman", "¬£5", ["source-mojibake", 1, 0, "U+00AC U+00A3"]],
  ["an e acute of Mac Roman", "caf√©", ["source-mojibake", 1, 3, "U+221A U+00A9"]],
  ["an apostrophe of DOS", "donΓÇÖt", ["source-mojibake", 1, 3, "U+0393 U+00C7 U+00D6"]],
  ["a pound sign of DOS", "┬ú5", ["source-mojibake", 1, 0, "U+252C U+00FA"]],
  ["an apostrophe between Windows and Mac", "donÕt", ["source-mojibake", 1, 3, "U+00D5"]],
  ["an apostrophe that became a question mark", "I don?t.", ["source-mojibake", 1, 5, "?t"]],
  ["a reference of a web page", "don&rsquo;t", ["source-mojibake", 1, 3, "&rsquo;"]],
  ["a numbered reference", "&#163;5", ["source-mojibake", 1, 0, "&#163;"]],
  ["bytes of an e-mail", "don=E2=80=99t", ["source-mojibake", 1, 3, "=E2=80=99"]],
  ["NUL and bell", "a\0b\x07", ["source-control-characters", 2, 1, "U+0000"]],
  ["a C1 control", "so\u0085on", ["source-control-characters", 1, 2, "U+0085"]],
  ["half a surrogate pair", "a\ud83d b", ["source-control-characters", 1, 1, "U+D83D"]],
  ["a space of no width", "free\u200bdom", ["source-invisible-characters", 1, 4, "U+200B"]],
  ["a turned reading direction", "\u202egnp.exe", ["source-invisible-characters", 1, 0, "U+202E"]],
  ["a byte order mark inside", "a\ufeffb", ["source-invisible-characters", 1, 1, "U+FEFF"]],
  ["letters of the tag block", "hi\u{e0041}", ["source-invisible-characters", 1, 2, "U+E0041"]],
  ["an accent in pieces", "cafe\u0301", ["source-not-normalised", 1, 3, "U+0065"]],
])("%s is one, with its number and its first place", (_, text, expected) => {
  expect(rules(text)).toEqual([expected]);
});

test("each kind is told once, in a fixed order", () => {
  expect(rules("e\u0301 \u200b \x07 Ã© \x07").map(([rule]) => rule)).toEqual([
    "source-mojibake",
    "source-control-characters",
    "source-invisible-characters",
    "source-not-normalised",
  ]);
});

/** What must hold whatever the input was. */
import assert from "node:assert/strict";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ACTING = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\u061c\u200e\u200f]|\p{Cs}/u;

/** Spans are in order, apart from one another, inside the text and not empty. */
export function areApart(spans, text, what) {
  let last = 0;
  for (const { start, end } of spans) {
    assert.ok(start >= last && end > start && end <= text.length, `${what}: ${start}-${end} after ${last}`);
    last = end;
  }
}

/** Pieces follow one another from the first character to the last. */
export function tile(pieces, text) {
  let last = 0;
  for (const { start, end } of pieces) {
    assert.ok(start === last && end >= start, `pieces: ${start}-${end} after ${last}`);
    last = end;
  }
  assert.equal(last, text.length, "pieces end before the text, or after it");
}

/** Nothing in it acts on a terminal. */
export function cannotAct(text) {
  const sign = ACTING.exec(text);
  assert.equal(sign, null, `U+${sign?.[0].codePointAt(0).toString(16)} is printed as it is`);
}

/** Every problem says where, what, and what then. */
export function areProblems(problems) {
  for (const { code, severity, place, found, expected, hint } of problems) {
    for (const words of [code, severity, place.source, found, expected, hint])
      assert.equal(typeof words, "string");
    for (const number of [place.line, place.column]) {
      assert.ok(number === undefined || (Number.isInteger(number) && number > 0), `place: ${number}`);
    }
  }
}

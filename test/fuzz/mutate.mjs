/** Damages texts and bytes in the ways that files are damaged, and in those that attackers would choose. */

const HOSTILE = [
  "\0",
  "\u001b[2J",
  "\u001b]0;x\u0007",
  "\u202e",
  "\u2066",
  "\u2028",
  "\ud800",
  "\udfff",
  "\u{1f469}\u200d\u{1f4bb}",
  "e\u0301\u0301\u0301",
  ";;;;;;;;;;;;",
  "; ; ;",
  "\f",
  "\f\f\f\f",
  "\r",
  "\r\n\r\n",
  "\n\n\n\n\n",
  "=cmd|' /C calc'!A0",
  "<script>alert(1)</script>",
  "]]>",
  "<!--",
  '<!DOCTYPE a [<!ENTITY b "c">]>&b;',
  "&#0;&#xD800;",
  "\ufeff",
  "\ufffe",
  "##vso[task.complete]",
  "::error::x",
  "%0A%25",
  "{0}](x)",
  "__proto__",
  "constructor",
  "*anchor",
  "&a [*a, *a]",
  "<<: *a",
  "!!js/function x",
  "((((((((((((",
  "))))",
  " NEAR/3 ",
  " THEN/sentence ",
  " AND NOT ",
  " OR ",
  "status:",
  "theme:a",
  "/(a|a)*$/i",
  "/[/",
  "/\\p{L}+{9999}/",
  '"',
  "''",
  "`",
  "\\",
  "*",
  "\t",
  "\t\t\t",
  "%\n",
  "-1",
  "1e999",
  "null",
  "[]",
  "{}",
  "someone@example.org",
  "a@",
  "@@@@@@@@",
  " [at] example [dot] org",
  "07700 900123",
  "+44 (0)20 7946 0000",
  "SW1A 1AA",
  "QQ 12 34 56 C",
  "943 476 5919",
  "Yours sincerely,\nDr A. B. Quillfeather",
  "My name is ",
  "Name withheld",
  "Anonymous",
  "[redacted]",
  "Page 3 of 9",
  "\n3\n",
  "\n- 12 -\n",
  "\f17\n",
  "\n 12\n",
  "•",
  "\n1. ",
  "\n(a) ",
  "Buses; Ferries; Footpaths\n",
];

/** What is repeated in long runs: each begins something for one reader or another. */
const REPEATED = [
  "a",
  " ",
  "\n",
  "\f",
  ";",
  "(",
  "[",
  "{",
  "1",
  "-",
  "A ",
  "a@",
  ". ",
  "\ud83d",
  "é",
  "<a>",
  "NOT ",
  "1 ",
];

const LONG = 100_000;
const LONGEST = 150_000;

/** @returns a text that is hostile by itself */
export function hostile(random) {
  if (random.once(60)) return random.pick(REPEATED).repeat(LONG / 2);
  if (random.once(12)) return random.pick(REPEATED).repeat(1 + random.below(3000));
  return random.pick(HOSTILE);
}

function twoPlaces(random, length) {
  const one = random.below(length + 1);
  const other = Math.min(length, one + random.below(random.once(3) ? length + 1 : 80));
  return [one, other];
}

const MUTATORS = [
  (text, random) => {
    const at = random.below(text.length + 1);
    const code = random.once(4) ? random.below(0x10000) : random.below(0x100);
    return text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
  },
  (text, random) => {
    const [from, to] = twoPlaces(random, text.length);
    return text.slice(0, from) + text.slice(to);
  },
  (text, random) => {
    const [from, to] = twoPlaces(random, text.length);
    return text.slice(0, to) + text.slice(from, to).repeat(1 + random.below(4)) + text.slice(to);
  },
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)),
  (text, random, seeds) => {
    const other = random.pick(seeds);
    return text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1));
  },
  (text, random) => {
    const lines = text.split("\n");
    for (let swaps = 1 + random.below(10); swaps > 0; swaps--) {
      const one = random.below(lines.length);
      const other = random.below(lines.length);
      [lines[one], lines[other]] = [lines[other], lines[one]];
    }
    return lines.join("\n");
  },
  insert,
  insert,
  insert,
  (text, random) => {
    const every = 2 + random.below(40);
    let page = 0;
    return text
      .split("\n")
      .map((line, at) => (at % every === 0 ? `${line}\n${random.once(2) ? "\f" : ""}${++page}` : line))
      .join("\n");
  },
];

function insert(text, random) {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + hostile(random) + text.slice(at);
}

/** @returns one of the seeds after one to six mutations, or none; now and then nothing but chance */
export function mutated(random, seeds) {
  if (random.once(25)) return noise(random);
  let text = random.pick(seeds);
  for (let times = random.below(7); times > 0; times--) {
    text = random.pick(MUTATORS)(text, random, seeds).slice(0, LONGEST);
  }
  return text;
}

function noise(random) {
  let text = "";
  for (let times = random.below(60); times > 0; times--) {
    text += random.once(3)
      ? hostile(random)
      : String.fromCharCode(random.below(random.once(2) ? 128 : 65536));
  }
  return text.slice(0, LONGEST);
}

/** @returns the text's bytes in one encoding or another, some of them flipped, or cut off in the middle of a letter */
export function mutatedBytes(random, text) {
  let bytes = Buffer.from(text, random.pick(["utf8", "utf8", "utf8", "latin1", "utf16le"]));
  if (random.once(6))
    bytes = Buffer.concat([
      Buffer.from(
        random.pick([
          [0xff, 0xfe],
          [0xfe, 0xff],
          [0xef, 0xbb, 0xbf],
        ]),
      ),
      bytes,
    ]);
  const flips = random.once(2) ? 0 : random.below(12);
  for (let flip = 0; flip < flips && bytes.length > 0; flip++) {
    bytes[random.below(bytes.length)] ^= 1 << random.below(8);
  }
  return random.once(4) ? bytes.subarray(0, random.below(bytes.length + 1)) : bytes;
}

/** @returns none to `most` values */
export const listOf = (random, most, make) => Array.from({ length: random.below(most + 1) }, make);

/** @returns a short text, hostile more often than not */
export function words(random, seeds) {
  return random.once(2) ? hostile(random).slice(0, 5000) : mutated(random, seeds.terms).slice(0, 2000);
}

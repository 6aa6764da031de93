/** Damages bytes in the ways that disks, mail programs and half-done downloads do; seeded. */
import { Random } from "../fuzz/random.mjs";

const BLOCK = 512;

function part(bytes, random) {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random.below(BLOCK))];
}

/** The objects of a PDF, or the lines of a text. */
function units(bytes) {
  const text = bytes.toString("latin1");
  const end = text.includes("endobj") ? "endobj\n" : "\n";
  return text.split(end).map((one, at, all) => Buffer.from(at < all.length - 1 ? one + end : one, "latin1"));
}

function changed(bytes, times, random, change) {
  const copy = Buffer.from(bytes);
  for (let left = 1 + random.below(times); left > 0; left--) {
    const at = random.below(copy.length);
    copy[at] = change(copy[at]);
  }
  return copy;
}

const WAYS = {
  "flip bits": (bytes, random) => changed(bytes, 4, random, (byte) => byte ^ (1 << random.below(8))),
  "other bytes": (bytes, random) => changed(bytes, 8, random, () => random.below(256)),
  "cut off the end": (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  "cut off the beginning": (bytes, random) => bytes.subarray(random.below(bytes.length)),
  "leave out": (bytes, random) => {
    const [from, to] = part(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  repeat: (bytes, random) => {
    const [from, to] = part(bytes, random);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  zeros: (bytes, random) => {
    const [from, to] = part(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), Buffer.alloc(to - from), bytes.subarray(to)]);
  },
  "change places": (bytes, random) => {
    const all = units(bytes);
    const [one, other] = [random.below(all.length), random.below(all.length)];
    [all[one], all[other]] = [all[other], all[one]];
    return Buffer.concat(all);
  },
  "leave one out": (bytes, random) => {
    const all = units(bytes);
    all.splice(random.below(all.length), 1);
    return Buffer.concat(all);
  },
  "another number": (bytes, random) => {
    const numbers = [...bytes.toString("latin1").matchAll(/\b\d{1,6}\b/g)];
    if (numbers.length === 0) return bytes;
    const { 0: found, index } = random.pick(numbers);
    const copy = Buffer.from(bytes);
    copy.write(String(random.below(10 ** found.length)).padStart(found.length, "0"), index, "latin1");
    return copy;
  },
};

/** Written by hand, in the place of a value. */
const VALUES = [
  "null",
  "[]",
  "{}",
  "-1",
  "1e999",
  '""',
  '"x"',
  "true",
  "[null]",
  '{"a": [1]}',
  "0",
  "99999999999999999999",
  '"../../x"',
  "[[[]]]",
];

const KEYED = /: *("(?:[^"\\]|\\.)*"|-?[\d.]+|null|true|false|\[\]|\{\})|"[^"\n]*"(?=\s*[,\]\n])/g;

/** Ways that texts are damaged in by those who edit them. */
const EDITS = {
  "another value": (bytes, random) => {
    const text = bytes.toString("latin1");
    const values = [...text.matchAll(KEYED)];
    if (values.length === 0) return bytes;
    const { 0: found, index } = random.pick(values);
    const value = (found.startsWith(":") ? ": " : "") + random.pick(VALUES);
    return Buffer.from(text.slice(0, index) + value + text.slice(index + found.length), "latin1");
  },
  "no such key": (bytes, random) => {
    const text = bytes.toString("latin1");
    const keys = [...text.matchAll(/"?[\w-]+"?:/g)];
    if (keys.length === 0) return bytes;
    const { 0: found, index } = random.pick(keys);
    return Buffer.from(`${text.slice(0, index)}"q"${text.slice(index + found.length - 1)}`, "latin1");
  },
};

/**
 * @param seed any text
 * @param bases bytes by name
 * @param isEdited whether half of them are damaged as those who edit a text do
 * @returns one of them, damaged, and what was done to it
 */
export function damaged(seed, bases, isEdited = false) {
  const random = new Random(seed);
  const base = random.pick(Object.keys(bases));
  const ways = isEdited && random.once(2) ? EDITS : WAYS;
  const way = random.pick(Object.keys(ways));
  return { base, way, bytes: ways[way](bases[base], random) };
}

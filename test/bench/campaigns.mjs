/**
 * Prints how long near-duplicate texts take to find among many, and how many are found:
 * `node test/bench/campaigns.mjs [case]` after `npm run build`. Each case is a process of its own; the texts
 * are made of invented words one by one, and their making is not in the seconds, which are the processor's.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startSimilarTexts } from "../../dist/count/alike/similar-texts.js";

/** The tests run it on tiny inputs, to see that it runs. */
const isTiny = process.env.BENCH_TINY !== undefined;
const sized = (texts) => (isTiny ? Math.ceil(texts / 5_000) : texts);
const OPTIONS = { similarity: 0.5, words: 20 };
const SYLLABLES = [
  "ba",
  "co",
  "den",
  "fi",
  "gor",
  "hul",
  "ja",
  "kem",
  "lo",
  "mir",
  "nu",
  "pel",
  "ros",
  "tav",
];
const VOCABULARY = isTiny ? 3_000 : 30_000;
/** Phrases that respondents use without knowing of one another. */
const STOCK = isTiny ? 500 : 5_000;
const LETTER_WORDS = 150;
/** Least similarities whose pairs are counted, each up to 0.05 above. */
const LEVELS = [0.5, 0.55, 0.6, 0.8];

/** By name: how many texts, and what makes text `n` of words of a seeded source. */
const CASES = {
  "100 k of 150 words, 5 % in campaigns": [100_000, withCampaigns(150)],
  "100 k of 60 words, 5 % in campaigns": [100_000, withCampaigns(60)],
  "100 k of 200 words, 5 % in campaigns": [100_000, withCampaigns(200)],
  "1 M of 60 words, 5 % in campaigns": [1_000_000, withCampaigns(60)],
  "1 M of 200 words, 5 % in campaigns": [1_000_000, withCampaigns(200)],
  "100 k identical": [
    100_000,
    (words) =>
      (
        (text) => () =>
          text
      )(words.run(LETTER_WORDS)),
  ],
  "100 k of one letter, a sentence added": [100_000, withLetter(LETTER_WORDS, () => 15)],
  "20 k with a boiler-plate, J about 0.3": [20_000, withLetter(92, () => 108)],
  "20 k with a boiler-plate, J about 0.45": [20_000, withLetter(124, () => 76)],
  "20 k with a boiler-plate, of all sizes": [20_000, withLetter(124, (words) => words.below(400))],
  "10 k twins, a boiler-plate in all": [20_000, twinsWithLetter],
  "20 k patched of 5 of 60 sentences": [20_000, patched(60, 5, 0)],
  "20 k patched of 10 times 1 of 3": [20_000, patched(30, 10, 3)],
  "20 k patched of 10 times 1 of 8": [20_000, patched(80, 10, 8)],
  "100 k patched of 10 times 1 of 8": [100_000, patched(80, 10, 8)],
  "100 k empty": [100_000, () => () => ""],
  "100 k of one word, 1 to 100 times": [100_000, () => (n) => "spam ".repeat(1 + (n % 100))],
};

const [, , given] = process.argv;
const print = (line) => process.stdout.write(`${line}\n`);

if (given === "recall") recall();
else if (given !== undefined) measure(given);
else {
  row("texts", "add, s", "groups, s", "peak, MB", "groups", "members");
  for (const name of [...Object.keys(CASES), "recall"]) {
    const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], {
      stdio: ["ignore", "inherit", "pipe"],
    });
    if (status !== 0) throw new Error(String(stderr));
  }
}

function measure(name) {
  const [count, make] = CASES[name];
  const textOf = make(wordSource(7));
  const similar = startSimilarTexts(OPTIONS);
  let added = 0;
  for (let n = 0; n < sized(count); n++) {
    const text = textOf(n);
    const from = cpuSeconds();
    similar.add(text);
    added += cpuSeconds() - from;
  }
  const from = cpuSeconds();
  const groups = similar.groups();
  const grouped = cpuSeconds() - from;
  const peak = process.resourceUsage().maxRSS / 1024;
  const members = groups.reduce((sum, group) => sum + group.members.length, 0);
  row(name, added.toFixed(2), grouped.toFixed(2), peak.toFixed(0), groups.length, members);
}

/** Of the processor: what else the machine does meanwhile is not in it. */
function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function row(name, ...figures) {
  print(name.padEnd(40) + figures.map((figure) => String(figure).padStart(10)).join(""));
}

/** Pairs of letters of 40 to 300 words, the second with words replaced, added or left out. */
function recall() {
  const words = wordSource(11);
  print("\nsimilarity of planted pairs    pairs   found");
  for (const level of LEVELS) {
    const pairs = [];
    while (pairs.length < sized(20_000)) {
      const one = words.run(40 + words.below(260));
      const other = edited(one, words, 1 + words.below(Math.ceil(one.length / 60)));
      const similarity = jaccard(one, other);
      if (similarity >= level && similarity < level + 0.05) pairs.push([one, other]);
    }
    const similar = startSimilarTexts({ similarity: level, words: 5 });
    for (const pair of pairs) pair.forEach(similar.add);
    const found = similar.groups().filter(({ members }) => members.length === 2).length;
    print(
      `${level.toFixed(2)} to ${(level + 0.05).toFixed(2)}${String(pairs.length).padStart(24)}${String(found).padStart(8)}`,
    );
  }
}

function jaccard(one, other) {
  const [a, b] = [one, other].map((text) => {
    const list = text.split(" ");
    return new Set(list.slice(4).map((_, at) => list.slice(at, at + 5).join(" ")));
  });
  const common = [...a].filter((run) => b.has(run)).length;
  return common / (a.size + b.size - common);
}

/** One text in 20 is a letter of one of some hundred campaigns, edited. */
function withCampaigns(length) {
  return (words) => {
    const letters = Array.from({ length: 100 }, () => words.run(length));
    return () => {
      if (words.below(20) > 0) return words.run(length - 20 + words.below(41));
      return edited(letters[words.below(letters.length)], words, words.below(4));
    };
  };
}

/** A letter that is the same in all, and words that are not. */
function withLetter(length, own) {
  return (words) => {
    const letter = words.run(length);
    return () => `${letter} ${words.run(own(words))}`;
  };
}

function twinsWithLetter(words) {
  const letter = words.run(90);
  let last = "";
  return (n) => {
    if (n % 2 === 0) last = words.run(110);
    return `${letter} ${n % 2 === 0 ? last : edited(last, words, 1)}`;
  };
}

/** Texts of `parts` of `sentences`: any, or each one of `choices` for its place. */
function patched(sentences, parts, choices) {
  return (words) => {
    const pool = Array.from({ length: sentences }, () => words.run(20));
    const pick = (part) =>
      pool[choices === 0 ? words.below(sentences) : part * choices + words.below(choices)];
    return () => Array.from({ length: parts }, (_, part) => pick(part)).join(" ");
  };
}

function edited(text, words, edits) {
  const list = text.split(" ");
  for (let edit = 0; edit < edits; edit++) {
    const at = words.below(list.length);
    const [removed, added] = [
      [1, 1],
      [0, 12],
      [12, 0],
    ][words.below(3)];
    list.splice(at, removed, ...(added === 0 ? [] : words.run(added).split(" ")));
  }
  return list.join(" ");
}

/** Words by a seeded source of chance (mulberry32), a few of them very frequent. */
function wordSource(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  const vocabulary = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 1 + below(4) }, () => SYLLABLES[below(SYLLABLES.length)]).join(""),
  );
  const word = () => vocabulary[Math.floor(VOCABULARY * next() ** 4)];
  const stock = Array.from({ length: STOCK }, () => Array.from({ length: 7 }, word));
  const run = (length) => {
    const list = [];
    while (list.length < length) list.push(...(below(40) === 0 ? stock[below(STOCK)] : [word()]));
    return list.slice(0, length).join(" ");
  };
  return { below, run };
}

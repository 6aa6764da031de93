/** Tells whether two words with one stem are the same word, akin, or different words that the stem conflates. */

/**
 * `same`: forms of one word (s, es, ed, ing, er, est, ly, ’s and what they do to the letters before them);
 * `akin`: one is made from the other by a regular suffix (`cancel`, `cancellation`);
 * `different`: neither (`general`, `generous`), or a pair known for what a stemmer makes of it (`new`, `news`).
 */
export type WordRelation = "same" | "akin" | "different";

/** @param word - both in small letters, apostrophes straight */
export function wordRelation(word: string, other: string): WordRelation {
  if (word === other) return "same";
  const bases = basesOf(word);
  const others = basesOf(other);
  if (FALSE_FRIENDS.some(([a, b]) => parts(bases, others, a, b) || parts(others, bases, a, b))) {
    return "different";
  }
  if (bases.some((base) => base.length > 2 && others.includes(base))) return "same";
  const [roots, otherRoots] = [bases, others].map((words) =>
    words.flatMap((base) => [base, siblingOf(base)]),
  );
  const isAkin = roots!.some((root) =>
    otherRoots!.some((from) => root === from || isMadeFrom(root, from) || isMadeFrom(from, root)),
  );
  return isAkin ? "akin" : "different";
}

/**
 * Pairs that look like a word and what is made from it: plurals with a meaning of their own, and errors of Porter's
 * stemmer that are known from the literature (Krovetz 1993; Xu and Croft 1998).
 */
const FALSE_FRIENDS: readonly (readonly [string, string])[] = [
  ["news", "new"],
  ["goods", "good"],
  ["customs", "custom"],
  ["police", "policy"],
  ["university", "universe"],
  ["universal", "universe"],
  ["important", "import"],
  ["importance", "import"],
  ["department", "depart"],
  ["apartment", "apart"],
  ["authority", "author"],
  ["business", "busy"],
  ["organisation", "organ"],
  ["organization", "organ"],
  ["organise", "organ"],
  ["organize", "organ"],
  ["organic", "organ"],
  ["executive", "execute"],
  ["conservative", "conservation"],
  ["informal", "inform"],
  ["informal", "information"],
  ["initiative", "initial"],
  ["past", "paste"],
];

/** Whether one word has the first of two false friends for a base, and the other has the second only. */
const parts = (one: readonly string[], other: readonly string[], a: string, b: string) =>
  one.includes(a) && other.includes(b) && !other.includes(a);

/** Endings of inflection, and what stands in their place in the word they are put to. */
const INFLECTIONS: readonly (readonly [ending: RegExp, ...instead: readonly string[]])[] = [
  [/'s?$/, ""],
  [/ie(?:s|d|r|st)$/, "y"],
  [/s$/, ""],
  [/es$/, ""],
  [/(?:ed|ing|er|est)$/, "", "e"],
  [/(.)\1(?:ed|ing|er|est)$/, "$1"],
  [/ying$/, "ie"],
  [/ly$/, "", "le"],
  [/ily$/, "y"],
];

/** The word and all that it may be an inflection of, one ending after the other: `workers`, `worker`, `work`. */
function basesOf(word: string): readonly string[] {
  const bases = [word];
  for (const base of bases) {
    for (const [ending, ...instead] of INFLECTIONS) {
      if (!ending.test(base)) continue;
      const cut = instead.map((letters) => base.replace(ending, letters)).filter(({ length }) => length > 1);
      bases.push(...cut.filter((one) => !bases.includes(one)));
    }
  }
  return bases;
}

/** Of words that come in pairs, the one both are known by: `evidence` and `evident`, `ability` and `able`. */
function siblingOf(word: string): string {
  return word
    .replace(/bility$/, "ble")
    .replace(/([ae])n(?:ce|cy)$/, "$1nt")
    .replace(/ative$/, "ation")
    .replace(/([st])or$/, "$1ion")
    .replace(/ous$/, "ity");
}

const SUFFIXES =
  /^(?:at(?:ion|ive|or)|it(?:ion|ive|or)|ion|ment|ness|i?ty|[ae]n(?:t|ce|cy)|[ai]ble|[ai]bility|i?al|ical|ic|ive|or|ist|ism|i[sz]e|i[sz]ation|ful|less|i?ous|en|ish|y|ship|hood|age|ate|dom|ward)+$/;

/** Whether a word is another with suffixes: its last `e` may go, its last `y` become `i`. */
function isMadeFrom(word: string, from: string): boolean {
  if (from.length < 3) return false;
  const roots = [from, from.replace(/e$/, ""), from.replace(/y$/, "i"), from.replace(/(.)$/, "$1$1")];
  return roots.some((root) => word.startsWith(root) && SUFFIXES.test(word.slice(root.length)));
}

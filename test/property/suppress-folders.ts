/** Random small corpora as files, whose codebooks have terms in common, for the tests of published folders. */
import fc from "fast-check";

/** What a run is given, by path. */
export type Files = Readonly<Record<string, string>>;

export const WORDS = ["kiosk", "bakery", "stall", "fountain", "bench"];

/** A theme: the words that are its terms, and whether it stands below the one before. */
export interface Plan {
  readonly words: readonly string[];
  readonly isBelow: boolean;
}

export interface Corpus {
  readonly plans: readonly Plan[];
  readonly files: Files;
  readonly below: number;
}

const STATUSES = ["named", "organisation", "anonymous", "none"];
const share = fc.nat(99);
const drawn = fc.record({
  status: share,
  source: share,
  topic: share,
  person: fc.nat(40),
  words: fc.array(share, { minLength: WORDS.length, maxLength: WORDS.length }),
  isEmpty: fc.nat(30).map((number) => number === 0),
  isTwice: fc.boolean(),
});
const plan = fc.record({
  words: fc.subarray(WORDS, { minLength: 1, maxLength: 3 }),
  isBelow: fc.nat(4).map((number) => number === 0),
});
const world = fc.record({
  statuses: fc.array(share, { minLength: 3, maxLength: 3 }),
  sources: fc.array(share, { minLength: 1, maxLength: 2 }),
  topics: fc.array(share, { maxLength: 2 }),
  rates: fc.array(fc.oneof(fc.nat(20), fc.integer({ min: 20, max: 70 })), { minLength: 5, maxLength: 5 }),
  /** A document that is one response, or none. */
  letter: fc.option(fc.subarray(WORDS, { minLength: 1 }), { freq: 1 }),
});

/** @param limit - null for any from 3 to 8 */
export const folders = (limit: number | null): fc.Arbitrary<Corpus> =>
  fc
    .record({
      plans: fc.array(plan, { minLength: 2, maxLength: 5 }),
      world,
      responses: fc.array(drawn, { minLength: 12, maxLength: 36 }),
      below: limit === null ? fc.integer({ min: 3, max: 8 }) : fc.constant(limit),
    })
    .map(({ plans, world: of, responses, below }) => {
      const kind = (limits: readonly number[], draw: number) => limits.filter((one) => one <= draw).length;
      const records = responses.map((draw, at) => {
        const status = STATUSES[kind(of.statuses, draw.status)]!;
        const words = WORDS.filter((_, word) => draw.words[word]! < of.rates[word]!);
        return {
          source: `s${kind(of.sources, draw.source)}.jsonl`,
          record: {
            id: `r${at}`,
            text: draw.isEmpty ? "" : said(draw.isTwice ? [...words, ...words.slice(0, 1)] : words),
            topics: of.topics.length === 0 ? [] : [`p${kind(of.topics, draw.topic)}`],
            status,
            ...(status === "named" ? { name: `Person ${letters(draw.person)} Quill` } : {}),
            ...(status === "organisation" ? { organisation: `Society ${letters(draw.person)}` } : {}),
          },
        };
      });
      const files: Record<string, string> = { "book.yaml": bookOf(plans) };
      for (const { source, record } of records)
        files[`in/${source}`] = `${files[`in/${source}`] ?? ""}${JSON.stringify(record)}\n`;
      if (of.letter !== null)
        files["in/letter.txt"] = `A letter\n\nDate: 14 March 2024\n\n${said(of.letter)}\n`;
      return { plans, files, below };
    });

const said = (words: readonly string[]) =>
  `We have ${["looked at it", ...words.map((word) => `thought of the ${word}`)].join(" and ")} for long.`;

const letters = (number: number) => String.fromCharCode(65 + Math.floor(number / 7), 97 + (number % 7));

function bookOf(plans: readonly Plan[]): string {
  const line = ({ words }: Plan, at: number) => `- id: t${at}\n  terms: [${words.join(", ")}]`;
  const indented = (text: string) => text.replace(/^/gm, "    ");
  const tops: string[] = [];
  plans.forEach((one, at) => {
    const last = tops.length - 1;
    if (!one.isBelow || last < 0) tops.push(line(one, at));
    else tops[last] += `${tops[last]!.includes("themes:") ? "" : "\n  themes:"}\n${indented(line(one, at))}`;
  });
  return `name: t\nthemes:\n${tops.map((top) => top.replace(/^/gm, "  ")).join("\n")}\n`;
}

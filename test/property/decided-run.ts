/** Runs with random answers to random responses, of a codebook with a tree and a rule. */
import fc from "fast-check";
import { expect } from "vitest";
import { type Row, rows } from "../cli/decisions-sample.ts";
import { workplace } from "../cli/harness.ts";

const PARENTS: Readonly<Record<string, string | null>> = {
  fares: null,
  place: null,
  lift: "place",
  shelter: "place",
  door: "shelter",
  both: null,
};
export const THEMES = Object.keys(PARENTS);
const BOOK = `themes:
  - { id: fares, label: Fares, strong: [fare], weak: [ticket] }
  - id: place
    label: Place
    terms: [station]
    themes:
      - { id: lift, label: Lift, terms: [lift] }
      - id: shelter
        label: Shelter
        terms: [shelter]
        themes: [{ id: door, label: Door, terms: [door], at-least: 2 }]
  - { id: both, label: Both, rule: "theme:fares AND theme:place" }
`;

export const above = (theme: string): readonly string[] => {
  const parent = PARENTS[theme] ?? null;
  return parent === null ? [] : [parent, ...above(parent)];
};

const WORDS = ["fare", "fares", "ticket", "station", "lift", "shelter", "door", "the", "rain"];
const LONG = "the fare of the ferry went up and nobody at the station said why it had to be so";
const text = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 7 }).map((words) => words.join(" ")),
  fc.constantFrom(LONG, `${LONG} now`),
);
export const record = fc.record(
  {
    text,
    organisation: fc.constantFrom("Wharf Trust", "Tide Council"),
    region: fc.constantFrom("North", "South"),
    topics: fc.subarray(["Roads", "Water"]),
  },
  { requiredKeys: ["text", "region"] },
);
export const answer = fc.record({
  at: fc.nat(9),
  theme: fc.constantFrom(...THEMES),
  carried: fc.boolean(),
});

type Answers = ReadonlyMap<number, ReadonlyMap<string, boolean>>;

/** The last answer to a cell holds; a yes below a no is no answer. */
function consistent(all: readonly { at: number; theme: string; carried: boolean }[], size: number): Answers {
  const of = new Map<number, Map<string, boolean>>();
  for (const { at, theme, carried } of all) {
    if (at >= size) continue;
    const cells = of.get(at) ?? new Map<string, boolean>();
    of.set(at, cells);
    const isDenied = carried && above(theme).some((one) => cells.get(one) === false);
    const denies = !carried && THEMES.some((one) => cells.get(one) && above(one).includes(theme));
    if (!isDenied && !denies) cells.set(theme, carried);
  }
  return of;
}

export interface Ran {
  readonly out: Readonly<Record<string, string>>;
  readonly stderr: string;
  readonly table: (name: string) => readonly Row[];
  /** A row a response that is counted, with 0 or 1 a theme. */
  readonly all: readonly Row[];
  readonly received: readonly Row[];
  readonly cells: Answers;
}

export const carries = (row: Row) => (row.carried ?? "1") === "1";
export const without = (all: readonly Row[]) =>
  all.filter((row) => THEMES.every((theme) => row[theme] === "0"));

/** Runs without answers and with them, since answers are tied to texts. */
export async function decidedRun(
  records: readonly object[],
  answers: Parameters<typeof consistent>[0],
  below: string,
): Promise<Ran> {
  const lines = records.map((one, at) => `${JSON.stringify({ id: `r${at}`, ...one })}\n`).join("");
  const place = workplace({
    "talk.jsonl": lines,
    "book.yaml": BOOK,
    "themetally.yaml":
      "corpus: [talk.jsonl]\ncodebook: book.yaml\ncampaigns: { words: 10 }\ntables: [{ by: region }]\n",
  });
  const first = await place.run(`run${below}`);
  expect({ code: first.code, said: first.code === 0 ? "" : first.stderr }).toEqual({
    code: 0,
    said: "",
  });
  const before = place.files();
  const received = rows(before["responses.csv"]!);
  const cells = consistent(answers, records.length);
  const base = new Set(rows(before["responses-themes.csv"]!).map(({ id }) => id!));
  const written = [...cells].flatMap(([at, themes]) =>
    [...themes].map(([theme, carried]) => {
      const print = received.find(({ id }) => id === `r${at}`)?.fingerprint ?? "";
      return base.has(`r${at}`) ? `r${at},${theme},${carried ? "yes" : "no"},${print}\n` : "";
    }),
  );
  place.add({ "answers.csv": `response,theme,answer,fingerprint\n${written.join("")}` });
  const { code, stderr } = await place.run(`run --decisions answers.csv${below}`);
  expect({ code, said: code === 0 ? "" : stderr }).toEqual({ code: 0, said: "" });
  const out = place.files();
  const table = (name: string) => rows(Buffer.from(out[name]!, "latin1").toString("utf8"));
  return { out, stderr, table, all: table("responses-themes.csv"), received, cells };
}

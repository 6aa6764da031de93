/** Random small surveys with tables by two variables, by questions and with filters, for the tests of published folders. */
import fc from "fast-check";
import { WORDS } from "./suppress-folders.ts";

/** What is known of a response besides its words; null where it has no such value. */
export const ATTRIBUTES = {
  status: ["named", "organisation", "anonymous"],
  question: ["What is good here?", "What is bad here?"],
  region: ["North", "South", "West", null],
  type: ["Parent", "Teacher", null],
} as const;
export type Attribute = keyof typeof ATTRIBUTES;

/** A table as the project file asks for it. */
export interface TableAsked {
  readonly by: readonly Attribute[];
  readonly where: readonly (readonly [Attribute, string])[];
}

export interface Survey {
  readonly files: Readonly<Record<string, string>>;
  readonly below: number;
  /** Everybody answered both questions, and so it is known. */
  readonly isWhole: boolean;
}

const ASKED: readonly TableAsked[] = [
  { by: ["region"], where: [] },
  { by: ["type"], where: [] },
  { by: ["region", "type"], where: [] },
  { by: ["type", "status"], where: [] },
  { by: ["region", "question"], where: [] },
  { by: ["region"], where: [["type", "Parent"]] },
  { by: ["region", "type"], where: [["question", "What is bad here?"]] },
  {
    by: ["type"],
    where: [
      ["region", "North"],
      ["question", "What is good here?"],
    ],
  },
];

/** The words of each theme; the last is a theme by rule: the first one's responses from the North. */
export const THEMES = [WORDS.slice(0, 1), WORDS.slice(1, 3), WORDS.slice(2, 4)];

const share = fc.nat(99);
const respondent = fc.record({
  status: share,
  region: share,
  type: share,
  answers: fc.array(fc.array(share, { minLength: WORDS.length, maxLength: WORDS.length }), {
    minLength: 2,
    maxLength: 2,
  }),
  isSilent: fc.nat(3).map((number) => number === 0),
});
const limits = fc.array(share, { minLength: 3, maxLength: 3 });

export const surveys: fc.Arbitrary<Survey> = fc
  .record({
    respondents: fc.array(respondent, { minLength: 8, maxLength: 26 }),
    limits: fc.record({ status: limits, region: limits, type: limits }),
    rates: fc.array(fc.integer({ min: 5, max: 70 }), { minLength: WORDS.length, maxLength: WORDS.length }),
    tables: fc.subarray([...ASKED], { minLength: 1, maxLength: 4 }),
    below: fc.integer({ min: 3, max: 6 }),
    isWhole: fc.boolean(),
  })
  .map(({ respondents, limits: of, rates, tables, below, isWhole }) => {
    const value = (key: "status" | "region" | "type", draw: number) =>
      ATTRIBUTES[key][of[key].filter((limit) => limit <= draw).length % ATTRIBUTES[key].length];
    const records = respondents.flatMap(({ answers, isSilent, ...draws }, at) =>
      (isSilent && !isWhole ? answers.slice(0, 1) : answers).map((draw, question) => {
        const words = WORDS.filter((_, word) => draw[word]! < rates[word]!);
        const [status, region, type] = [
          value("status", draws.status),
          // Each variable is there.
          at === 0 ? "North" : value("region", draws.region),
          at === 0 ? "Parent" : value("type", draws.type),
        ];
        return {
          id: `r${at}-${question}`,
          text: `We have looked at it${words.map((word) => ` and thought of the ${word}`).join("")} for long.`,
          question: ATTRIBUTES.question[question],
          respondent: at + 1,
          status,
          ...(status === "named" ? { name: `Person ${String.fromCharCode(65 + at)}a Quill` } : {}),
          ...(status === "organisation" ? { organisation: `Society ${String.fromCharCode(65 + at)}` } : {}),
          ...(region === null ? {} : { region }),
          ...(type === null ? {} : { type }),
        };
      }),
    );
    return {
      below,
      isWhole,
      files: {
        "in/answers.jsonl": records.map((record) => `${JSON.stringify(record)}\n`).join(""),
        "book.yaml": BOOK,
        "themetally.yaml": `${LOOKED_AT}publish: { variables: [region, type] }\ntables:\n${tables.map(line).join("")}`,
      },
    };
  });

const LOOKED_AT = "check: { allow: [{ rule: layout-doubtful, reason: looked at }] }\n";

const BOOK = `name: t\nthemes:\n${THEMES.map(
  (words, at) => `- id: t${at}\n  terms: [${words.join(", ")}]\n`,
).join("")}- id: north\n  rule: t0 AND region:North\n`;

function line({ by, where }: TableAsked): string {
  const conditions = where.map(([key, value]) => `${key}:"${value}"`).join(" AND ");
  return `- { by: [${by.join(", ")}]${conditions === "" ? "" : `, where: '${conditions}'`} }\n`;
}

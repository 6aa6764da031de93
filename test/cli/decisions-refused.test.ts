/** Answers that are unclear, contradict one another, or are about another text are refused with row and column. */
import { expect, test, vi } from "vitest";
import { type Answer, COMMAND, decided, FILES, RECORDS, review } from "./decisions-sample.ts";
import { run } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

test.each<[string, readonly Answer[], readonly string[]]>([
  ["a word that is no answer", [["r1", "fares", "ja"]], ["review.csv:2:3", '"ja"']],
  ["an unknown theme", [["r1", "faers", "yes"]], ["review.csv:2:2", 'write "fares"']],
  ["a label for an id", [["r1", "+", "The place"]], ["review.csv:2:3", 'write "place"']],
  ["an unknown other theme", [["r1", "+", "lift;sheltr"]], ["review.csv:2:3", 'write "shelter"']],
  ["yes to any other theme", [["r1", "+", "yes"]], ["review.csv:2:3", "which themes"]],
  ["an unknown response", [["r9", "fares", "yes"]], ["review.csv:2:1", "r9"]],
  [
    "rows that disagree",
    [
      ["r1", "fares", "yes", "AB"],
      ["r1", "fares", "no", "CD"],
    ],
    ["review.csv:3:3", "review.csv, row 2"],
  ],
  [
    "other themes that disagree",
    [
      ["r1", "+", "lift"],
      ["r1", "+", "no"],
    ],
    ["review.csv:3:3"],
  ],
  [
    "another theme that was denied",
    [
      ["r1", "lift", "no"],
      ["r1", "+", "lift"],
    ],
    ["review.csv:3:3"],
  ],
  [
    "a yes below a no",
    [
      ["r3", "place", "no"],
      ["r3", "lift", "yes"],
    ],
    ["review.csv:3:3", "place"],
  ],
  [
    "two that settle it",
    [
      ["r1", "fares", "yes", "A", "x"],
      ["r1", "fares", "no", "B", "x"],
    ],
    ["review.csv:3:3"],
  ],
  ["no word for settled", [["r1", "fares", "yes", "A", "perhaps"]], ["review.csv:2:5"]],
])("refused: %s", async (_, answers, words) => {
  const { code, stderr, out } = await decided(answers);
  expect(code).toBe(2);
  for (const word of words) expect(stderr.replace(/\s+/g, " ")).toContain(word);
  expect(out).toEqual({});
});

test("a text that has changed refuses its rows; an answer of another file is refused by its row", async () => {
  const files = {
    ...FILES,
    "talk.jsonl": RECORDS.replace("gone up", "come down"),
    "review.csv": review([
      ["r1", "fares", "no"],
      ["r1", "+", "no"],
      ["r2", "fares", "no"],
    ]),
  };
  const { code, stderr } = await run(`${COMMAND} --decisions review.csv`, files);
  expect(code).toBe(2);
  expect(stderr).toContain("review.csv:2:6");
  expect(stderr).toContain("review.csv:3:6");
  expect(stderr).not.toContain("review.csv:4");
});

test.each<[string, string]>([
  ["no fingerprint", "response,theme,answer\nr1,fares,no\n"],
  ["a column twice", "response,theme,answer,answer,fingerprint\nr1,fares,no,yes,x\n"],
  ["no header", "r1,fares,no,x\n"],
  ["nothing", ""],
  ["a row with more cells than the header", `response,theme,answer,fingerprint\nr1,fares,no,${"x"},y\n`],
  ["an answer to no response", `response,theme,answer,fingerprint\n,fares,no,x\n`],
])("refused: a file with %s", async (_, text) => {
  const { code, stderr } = await run(`${COMMAND} --decisions review.csv`, { ...FILES, "review.csv": text });
  expect({ code, named: stderr.includes("review.csv") }).toEqual({ code: 2, named: true });
});

test("an answer that is the id of a theme, too, is refused for any other theme; with a semicolon it is the id", async () => {
  const book = "themes: [{ id: '0', terms: [fare] }, { id: lift, terms: [lift] }]\n";
  const answered = (answer: string) =>
    run(`${COMMAND} --decisions review.csv`, {
      ...FILES,
      "book.yaml": book,
      "review.csv": review([["r4", "+", answer]]),
    });
  const refused = await answered("0");
  expect({ code: refused.code, hint: refused.stderr.includes('"0;"') }).toEqual({ code: 2, hint: true });
  const { code, out } = await answered("0;");
  expect(code).toBe(0);
  expect(out["themes.csv"]).toMatch(/^0,.*,2,/m);
});

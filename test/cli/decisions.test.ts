/** A person's answers decide themes, in every form that a spreadsheet saves them; all tables follow. */
import { expect, test, vi } from "vitest";
import {
  type Answer,
  BASE,
  COMMAND,
  cells,
  counts,
  decided,
  FILES,
  PRINTS,
  review,
  rows,
} from "./decisions-sample.ts";
import { run, workplace } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

test("without decisions every cell is the codebook's", () => {
  expect(cells(BASE["codings.csv"]!)).toEqual([
    "r1 fares codebook",
    "r1 place codebook",
    "r1 both codebook",
    "r3 place codebook",
    "r3 lift codebook",
  ]);
});

test("a yes has a row, a no has none, and every table follows", async () => {
  const { code, out, stderr } = await decided([
    ["r1", "fares", "no", "AB"],
    ["r2", "fares", "yes", "AB"],
    ["r4", "+", "shelter; both", "CD"],
    ["r3", "+", "no", "CD"],
  ]);
  expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
  expect(cells(out["codings.csv"]!)).toEqual([
    "r1 place codebook",
    "r2 fares person",
    "r3 place codebook",
    "r3 lift codebook",
    "r4 place person",
    "r4 shelter person",
    "r4 both person",
  ]);
  expect(counts(out["themes.csv"]!)).toEqual({ fares: 1, place: 3, lift: 1, shelter: 1, both: 1 });
  expect(rows(out["hits.csv"]!).map(({ response, theme }) => `${response} ${theme}`)).toEqual([
    "r1 place",
    "r2 fares",
    "r3 lift",
  ]);
  expect(rows(out["uncoded.csv"]!)).toEqual([]);
  expect(rows(out["responses-themes.csv"]!).map(({ fares }) => fares)).toEqual(["0", "1", "0", "0"]);
  const { decisions, options } = JSON.parse(out["run.json"]!);
  expect(decisions).toEqual({
    cells: 4,
    carried: 3,
    responses: 3,
    by: [
      { who: "AB", cells: 2 },
      { who: "CD", cells: 2 },
    ],
  });
  expect(options.decisions).toEqual([
    { source: "review.csv", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  expect(stderr).toContain("4 cells decided by a person (3 yes, 1 no), in 3 responses: AB 2, CD 2");
});

test("a rule that refers to a theme sees what was decided of it", async () => {
  const { out } = await decided([
    ["r2", "+", "place"],
    ["r2", "fares", "yes"],
  ]);
  expect(cells(out["codings.csv"]!)).toContain("r2 both codebook");
});

test("a no to a theme is a no to those below it; a yes below is a yes above", async () => {
  const { out } = await decided([
    ["r3", "place", "no"],
    ["r4", "+", "lift"],
  ]);
  expect(cells(out["codings.csv"]!).filter((cell) => /^r[34]/.test(cell))).toEqual([
    "r4 place person",
    "r4 lift person",
  ]);
});

test("with --below, what is not carried has a row, and its hits; the score is as computed", async () => {
  const { out } = await decided([["r1", "fares", "no"]], "--below");
  expect(cells(out["codings.csv"]!)).toEqual([
    "r1 place codebook 1",
    "r1 fares person 0",
    "r2 fares codebook 0",
    "r3 place codebook 1",
    "r3 lift codebook 1",
  ]);
  expect(rows(out["codings.csv"]!).map(({ score }) => score)).toEqual(["1", "1", "0.5", "1", "1"]);
  expect(
    rows(out["hits.csv"]!).map(({ response, theme, carried }) => `${response} ${theme} ${carried}`),
  ).toEqual(["r1 fares 0", "r1 place 1", "r2 fares 0", "r3 lift 1"]);
  expect(counts(out["themes.csv"]!)).toEqual({ fares: 0, place: 2, lift: 1, shelter: 0, both: 0 });
});

test.each(["yes", "Y", "x", "TRUE", "1", " Yes "])("%j is a yes", async (answer) => {
  const { out } = await decided([["r2", "fares", answer]]);
  expect(counts(out["themes.csv"]!).fares).toBe(2);
});

test.each(["no", "N", "FALSE", "0"])("%j is a no", async (answer) => {
  const { out } = await decided([["r1", "fares", answer]]);
  expect(counts(out["themes.csv"]!).fares).toBe(0);
});

test.each(["", "unsure", "?"])("%j decides nothing", async (answer) => {
  const { out } = await decided([
    ["r1", "fares", answer],
    ["r1", "+", answer],
  ]);
  expect(counts(out["themes.csv"]!)).toEqual(counts(BASE["themes.csv"]!));
  expect(JSON.parse(out["run.json"]!).decisions).toBeNull();
});

test("re-sorted, re-encoded, with other signs and columns moved, it says the same", async () => {
  const print = PRINTS.get("r2");
  const moved = `sep=;\r\nFingerprint;My remark;ANSWER ;Theme;Response\r\n${print};caf\u00e9;'+;x;\r\n;;;;\r\n${print};caf\u00e9;X;Fares;r2\r\n`;
  const good = moved.replace(`${print};caf\u00e9;'+;x;\r\n`, `${print};caf\u00e9;lift;'+;r2\r\n`);
  for (const bytes of [
    Buffer.from(good, "latin1"),
    Buffer.from(`\ufeff${good}`, "utf16le"),
    Buffer.from(good),
  ]) {
    const { code, out, stderr } = await run(`${COMMAND} --decisions review.csv`, {
      ...FILES,
      "review.csv": bytes,
    });
    expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
    expect(cells(out["codings.csv"]!).filter((cell) => cell.startsWith("r2"))).toEqual([
      "r2 fares person",
      "r2 place person",
      "r2 lift person",
      "r2 both codebook",
    ]);
  }
});

test("one row that is adjudicated settles it", async () => {
  const { code, out } = await decided([
    ["r1", "fares", "yes", "AB"],
    ["r1", "fares", "no", "CD", "yes"],
    ["r4", "+", "lift", "AB"],
    ["r4", "+", "no", "CD", "x"],
  ]);
  expect(code).toBe(0);
  expect(counts(out["themes.csv"]!)).toMatchObject({ fares: 0, lift: 1 });
  expect(JSON.parse(out["run.json"]!).decisions.by).toEqual([{ who: "CD", cells: 1 }]);
});

test("of the project file, they hold in every run, and a part of the corpus needs not have them all", async () => {
  const project = "corpus: [talk.jsonl]\ncodebook: book.yaml\ndecisions: [a.csv, b.csv]\n";
  const place = workplace({
    ...FILES,
    "themetally.yaml": project,
    "other.jsonl": `${JSON.stringify({ id: "o1", text: "A text of another matter with some words." })}\n`,
    "a.csv": review([["r1", "fares", "no"]]),
    "b.csv": review([["r2", "fares", "yes"]]),
  });
  expect((await place.run("run")).code).toBe(0);
  expect(counts(place.files()["themes.csv"]!).fares).toBe(1);
  expect((await place.run("check --outputs out")).stdout).not.toContain("outputs-");
  expect((await place.run("run other.jsonl --out part")).code).toBe(0);
  expect((await place.run("run other.jsonl --decisions a.csv --out part")).code).toBe(2);
});

test.each([
  ["--below", "in review.csv"],
  ["--publish", "that persons decided,"],
])(
  "outputs of run --decisions %s are proven with the same files, and it is said where none is given",
  async (more, said) => {
    const place = workplace({ ...FILES, "review.csv": review([["r1", "fares", "no", "AB"]]) });
    expect((await place.run(`${COMMAND} --decisions review.csv ${more}`)).code).toBe(0);
    const check = `${COMMAND.replace("run", "check")} --outputs out`;
    const without = await place.run(`${check} --quiet`);
    expect(without.code).toBe(1);
    expect(without.stdout.match(/\(outputs-differ\)/g)).toHaveLength(1);
    const words = without.stdout.replace(/\s+/g, " ");
    expect(words).toContain(said);
    expect(words).toContain("--decisions");
    const given = await place.run(`${check} --decisions review.csv`);
    expect(given.stdout).not.toContain("outputs-");
    expect(given.stdout.replace(/\s+/g, " ")).toContain("and against a fresh run");
    place.add({ "review.csv": review([["r1", "fares", "yes", "AB"]]) });
    expect((await place.run(`${check} --decisions review.csv`)).stdout).toContain("outputs-differ");
  },
);

test("answers find their responses where sources and ids are published under other names", async () => {
  const records = ["The fare has gone up again.", "The lift is broken again."].map(
    (text) =>
      `${JSON.stringify({ text, name: "Ottoline Vexley", attribution: { status: "anonymous", text: "Anonymous", name: "Ottoline Vexley", organisation: null } })}\n`,
  );
  const place = workplace({
    "book.yaml": FILES["book.yaml"],
    "letters/ottoline-vexley.jsonl": records.join(""),
  });
  const typed = "run letters --codebook book.yaml";
  expect((await place.run(`${typed} --out team`)).code).toBe(0);
  const [first, second] = rows(place.files("team")["responses.csv"]!);
  expect(first!.id).toContain("vexley");
  const answers = [
    `${first!.id},fares,no,${first!.fingerprint}`,
    `${second!.id},shelter,yes,${second!.fingerprint}`,
  ];
  place.add({ "a.csv": `response,theme,answer,fingerprint\n${answers.join("\n")}\n` });
  const { code, stderr } = await place.run(`${typed} --publish --decisions a.csv`);
  expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
  const out = place.files();
  expect(JSON.stringify(out)).not.toMatch(/vexley/i);
  expect(counts(out["themes.csv"]!)).toEqual({ fares: 0, place: 1, lift: 1, shelter: 1, both: 0 });
  expect(JSON.parse(out["run.json"]!).decisions).toMatchObject({ cells: 2, carried: 1, responses: 2 });
  place.add({ "b.csv": `response,theme,answer,fingerprint\n${first!.id},fares,no,sha256:0\n` });
  const stale = await place.run(`${typed} --publish --decisions b.csv --out other`);
  expect({ code: stale.code, said: stale.stderr.includes("b.csv:2:4") }).toEqual({ code: 2, said: true });
  expect(place.files("other")).toEqual({});
});

test("what is published names nobody who decided, and with --suppress no number", async () => {
  const answers: readonly Answer[] = [
    ["r1", "fares", "no", "Ottoline"],
    ["r2", "fares", "yes", "Ottoline"],
  ];
  const open = await decided(answers, "--publish");
  expect(JSON.parse(open.out["run.json"]!).decisions).toEqual({ cells: 2, carried: 1, responses: 2, by: [] });
  const closed = await decided(answers, "--publish --suppress 3");
  expect(JSON.parse(closed.out["run.json"]!).decisions).toEqual({
    cells: null,
    carried: null,
    responses: null,
    by: [],
  });
  for (const { out, stderr } of [open, closed]) {
    expect(JSON.stringify(out)).not.toContain("Ottoline");
    expect(stderr).not.toContain("Ottoline");
    expect(JSON.stringify(out)).not.toContain("review.csv");
  }
  expect((await decided(answers, "--publish --below")).code).toBe(2);
});

/**
 * How many files of `src/` a new kind of group, or a new variable, touches. The kind is added in the files named here
 * alone, and a run, its charts, its report and its check must go through with it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { Response } from "#src/model/response.ts";
import { run } from "./harness.ts";
import { PROJECT } from "./sample.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Whoever has to add a file here sees what it costs: the goal is 4 at most. */
const TOUCHED = ["src/model/group.ts", "src/show/style/words/tables.ts"];
const MOST_TOUCHED = 4;

const LENGTH = {
  by: "length",
  note: "Short or long",
  kind: "one",
  of: ({ text }: Response) => [(text ?? "").length < 70 ? "short" : "long"],
} as const;

vi.mock("#src/model/group.ts", async (original) => {
  const own = await original<typeof import("#src/model/group.ts")>();
  const all = [...own.GROUPINGS, LENGTH];
  const groupingsOf = (kind: string) => all.filter((one) => one.kind === kind).map(({ by }) => by);
  return { ...own, GROUPINGS: all, groupingsOf };
});

vi.mock("#src/show/style/words/tables.ts", async (original) => {
  const own = await original<typeof import("#src/show/style/words/tables.ts")>();
  const added = {
    length: "Length",
    byLengthName: "Themes by length",
    byLengthTitle: "Responses by theme and length",
    byLengthAbout: "How many short and long responses raised each theme.",
  };
  return { ...own, TABLES_WORDS: { ...own.TABLES_WORDS, ...added } };
});

test("a new kind of group is added in at most 4 files, and counted, proven, drawn and reported", async () => {
  expect(TOUCHED.length).toBeLessThanOrEqual(MOST_TOUCHED);
  const { place, code, out } = await run("run", PROJECT);
  expect(code).toBe(0);
  const texts = out["responses.jsonl"]!.trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const short = texts.filter((text) => text.length < 70).length;
  expect(short).toBeGreaterThan(0);
  const table = out["themes-by-length.csv"]!.split("\n");
  expect(table[0]).toBe("theme,label,length,responses,percent,base");
  expect(table.filter((row) => row.includes(",short,")).map((row) => row.split(",").at(-1))).toEqual(
    Array.from({ length: 4 }, () => String(short)),
  );
  for (const command of ["chart", "report", "check --outputs out"]) {
    const told = await place.run(command);
    expect(`${told.stdout}${told.stderr}`).not.toContain("outputs-");
    expect([command, told.code]).toEqual([command, 0]);
  }
  expect(place.files("out/report")["summary.md"]).toBeDefined();
  expect(out["datapackage.json"]).toContain('"themes-by-length.csv"');
});

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));

test("a variable touches no file: whatever it is called, it is counted, and no file names those of the sample", async () => {
  const odd = ['Übergang "Nord", 3', "constructor", "Ränge / $&", "Answer (1 to 5)", "__proto__ 2"];
  for (const name of odd) {
    const cell = `"${name.replaceAll('"', '""')}"`;
    const { code, out, stderr } = await run("run", {
      "book.yaml": PROJECT["book.yaml"],
      "survey.csv": `ID,${cell},What would help?\nR1,a,The library should open late.\nR2,a,It is warm in here today.\nR3,b,It should open on Saturday.\n`,
      "themetally.yaml": `corpus: [survey.csv]\ncodebook: book.yaml\ntables: [{ by: ${JSON.stringify(name)} }]\n`,
    });
    expect([name, code, stderr]).toEqual([name, 0, expect.any(String)]);
    const [file] = Object.keys(out).filter(
      (one) => /^themes-by-/.test(one) && !/-(topic|status|source|campaigns|length)\.csv$/.test(one),
    );
    const bases = out[file ?? ""]!.split("\n").filter((row) => row.startsWith("opening,"));
    expect(bases.map((row) => row.split(",").slice(-6).join())).toEqual(["a,1,1,50,2,2", "b,1,1,100,1,1"]);
  }
  const named = filesIn("src").filter((file) =>
    /\b(?:responding[- ]as|age[- ]group)\b/i.test(readFileSync(file, "utf8")),
  );
  expect(named.filter((file) => !file.includes(join("cues", "english")))).toEqual([]);
});

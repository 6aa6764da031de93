/** CSV for the program that it is handed to: `--csv safe|excel|plain`, each read back by our own commands. */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test, vi } from "vitest";
import { skippedUnless } from "../house/skipped-unless.ts";
import { workplace } from "./harness.ts";

vi.setConfig({ testTimeout: 120_000 });

const SURVEY = `${[
  '"=Region",Q1. What should stay as it is?,Q2. What would help?',
  '"=1+1","=The ferry, and ""only"" the ferry, should stay.",@the ferry at eight',
  "'-quoted,The bus should stay.,",
  "South,- the ferry first,+ the bus too",
].join("\n")}\n`;
const FILES = {
  "survey.csv": SURVEY,
  "book.yaml":
    'themes:\n  - { id: ferry, label: "=Ferries", terms: [ferry] }\n  - { id: bus, label: Buses, terms: [bus] }\n',
  "themetally.yaml": "corpus: [survey.csv]\ncodebook: book.yaml\ntables: [{ by: region }]\n",
};

async function written(form: string) {
  const place = workplace(FILES);
  const { code, stderr } = await place.run(`run --csv ${form} --by region`);
  expect([code, stderr.includes("error")]).toEqual([0, false]);
  const out = (file: string) => readFileSync(join(place.path, "out", file), "utf8");
  const files = Object.keys(place.files("out")).filter((file) => file.endsWith(".csv"));
  return { place, out, files };
}

test("excel: a byte-order mark, and no cell that could start a formula", async () => {
  const { out, files } = await written("excel");
  for (const file of files) expect(out(file).charCodeAt(0)).toBe(0xfeff);
  const cells = files.flatMap((file) => parse(out(file), { bom: true }) as string[][]).flat();
  expect(cells.filter((cell) => /^[=+@-]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
  expect(out("themes.csv")).toContain("'=Ferries");
});

test("plain: no mark, and each text as it is", async () => {
  const { out, files } = await written("plain");
  for (const file of files) expect(out(file).charCodeAt(0)).not.toBe(0xfeff);
  const texts = (parse(out("responses.csv"), { columns: true }) as { text: string }[]).map(
    ({ text }) => text,
  );
  expect(texts).toContain('=The ferry, and "only" the ferry, should stay.');
  expect(texts).toContain("@the ferry at eight");
  expect(out("themes.csv")).toContain("ferry,=Ferries,");
  expect(JSON.parse(out("datapackage.json")).description).not.toContain("apostrophe");
});

test("safe is what is written without the option, byte for byte", async () => {
  const { out, files } = await written("safe");
  const place = workplace(FILES);
  await place.run("run --by region");
  for (const file of [...files, "run.json", "datapackage.json"])
    expect(out(file)).toBe(readFileSync(join(place.path, "out", file), "utf8"));
});

describe.each(["safe", "excel", "plain"])("%s", (form) => {
  test("is read back: report, charts and check say the same as of the others", async () => {
    const { place } = await written(form);
    expect((await place.run("report")).code).toBe(0);
    expect((await place.run("chart")).code).toBe(0);
    const checked = await place.run("check --outputs out");
    expect(checked.stdout + checked.stderr).not.toMatch(/outputs-(?:changed|differ|unfinished)/);
    const { "summary.md": summary = "", "report.html": page = "" } = place.files("out/report");
    expect(summary).toContain("=Ferries");
    expect(summary).not.toContain("'=");
    expect(page).toContain("<mark>ferry</mark>");
  });
});

test("a project file says it once; the command line wins; another form is named with the nearest", async () => {
  const place = workplace({ ...FILES, "themetally.yaml": `${FILES["themetally.yaml"]}csv: excel\n` });
  await place.run("run");
  expect(JSON.parse(place.files("out")["run.json"] ?? "").options.csv).toBe("excel");
  await place.run("run --csv safe");
  expect(JSON.parse(place.files("out")["run.json"] ?? "").options.csv).toBeUndefined();
  const { code, stderr } = await place.run("run --csv exel");
  expect([code, stderr]).toEqual([2, expect.stringContaining("excel")]);
});

const PYTHON = `
import csv, io, os, sqlite3, sys
folder, encoding = sys.argv[1], sys.argv[2]
base = sqlite3.connect(":memory:")
for name in sorted(os.listdir(folder)):
    if not name.endswith(".csv"): continue
    with open(os.path.join(folder, name), encoding=encoding, newline="") as file:
        rows = list(csv.reader(file, strict=True))
    head = rows[0]
    assert len(set(head)) == len(head), name
    assert all(len(row) == len(head) for row in rows), name
    quoted = ", ".join('"' + one.replace('"', '""') + '"' for one in head)
    base.execute('CREATE TABLE "%s" (%s)' % (name, quoted))
    base.executemany('INSERT INTO "%s" VALUES (%s)' % (name, ",".join("?" * len(head))), rows[1:])
    print(name, base.execute('SELECT count(*) FROM "%s"' % name).fetchone()[0])
`;

const hasPython = spawnSync("python3", ["-c", "import csv, sqlite3"]).status === 0;

const where = skippedUnless(hasPython, "no python3 with csv and sqlite3");

describe.skipIf(!hasPython)(`Python's csv, strict, and SQLite${where}`, () => {
  test.each([
    ["safe", "utf-8"],
    ["excel", "utf-8-sig"],
    ["plain", "utf-8"],
  ])("load every file of %s with as many rows as run.json says", async (form, encoding) => {
    const { place, out } = await written(form);
    const loaded = execFileSync("python3", ["-W", "error", "-c", PYTHON, join(place.path, "out"), encoding], {
      encoding: "utf8",
    });
    const said = (JSON.parse(out("run.json")).outputs as { file: string; rows: number }[])
      .filter(({ file }) => file.endsWith(".csv"))
      .map(({ file, rows }) => `${file} ${rows}`);
    expect(loaded.trim().split("\n").sort()).toEqual(said.sort());
  });
});

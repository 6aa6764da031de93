/** `codebook convert`: a file in, a file out, and what was lost on the way. */
import { expect, test } from "vitest";
import { run, workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";

const DIC = "%\n1\tTravel\n2\tFares\n%\nbus\t1\nfare*\t1\t2\n";
const BOOK =
  "match: { words: form }\nthemes:\n  - id: travel\n    label: Travel\n    terms: [late NEAR/3 bus, ferry]\n";

test("the endings tell the formats, and the result is a codebook that runs", async () => {
  const place = workplace({ ...PROJECT, "d.dic": DIC });
  const { code, stdout, stderr } = await place.run("codebook convert d.dic d.yaml");
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr).toBe(
    "d.yaml: info: 1 term is compared by form, without plurals and other endings: `bus` does not find buses; write `match: { words: inflect }` in the codebook if these are meant.\n" +
      "Converted from LIWC dictionary (.dic) to themetally codebook: nothing lost.\n",
  );
  expect((await place.run("codebook lint --codebook d.yaml")).stdout).toContain(
    "`bus`, which matches nothing",
  );
  expect((await place.run("run --codebook d.yaml --quiet")).code).toBe(0);
});

test("run and lint take a dictionary of another tool as it is", async () => {
  const place = workplace({ ...PROJECT, "d.dic": DIC.replace("bus", "staff") });
  expect((await place.run("run --codebook d.dic --quiet")).code).toBe(0);
  expect(place.files()["themes.csv"]).toMatch(/^travel,Travel,,\d+,2,/m);
});

test("each thing that the format cannot hold is told, and counts with --strict", async () => {
  const place = workplace({ "b.yaml": BOOK });
  const { code, stderr } = await place.run("codebook convert b.yaml b.dic");
  expect(stderr).toMatch(
    /^b\.yaml: warning: .*late NEAR\/3 bus.*, in Travel; expected what a LIWC dictionary \(\.dic\) can hold; kept: /,
  );
  expect(stderr).toContain("\nConverted from themetally codebook to LIWC dictionary (.dic): 1 loss.\n");
  expect(code).toBe(0);
  expect((await place.run("codebook convert b.yaml b.dic --strict --quiet")).code).toBe(1);
  const { stdout } = await place.run("codebook convert b.yaml b.dic --json --quiet");
  expect(JSON.parse(stdout)).toMatchObject({ from: "yaml", to: "dic", losses: [{ path: "Travel" }] });
});

test("--to and --from name a format that the ending does not tell", async () => {
  const place = workplace({ "b.yaml": BOOK });
  expect((await place.run("codebook convert b.yaml b.txt")).stderr).toBe(
    "error: no format goes by the name of b.txt; expected yaml, dic, dicx, ykd, lcd, lc3, cat, quanteda, khcoder, taguette, empath, qdc, themes; name it with --to.\nNothing was written.\n",
  );
  expect((await place.run("codebook convert b.yaml b.txt --to lc3")).code).toBe(0);
  expect((await place.run("codebook convert b.txt again.yaml --from lc3")).code).toBe(0);
});

test.each([
  ["codebook convert gone.dic b.yaml", "gone.dic: error: no such file"],
  ["codebook convert b.yaml b.yaml --to dic", "b.yaml: error: a file that is read"],
  ["codebook convert bad.yaml b.dic", "bad.yaml:2:1: error: what YAML cannot read"],
  ["codebook convert b.yaml nowhere/b.dic", "nowhere/b.dic: error: the output cannot be written"],
])("%s: exit code 2, and nothing written", async (args, said) => {
  const { code, stderr, place } = await run(args, { "b.yaml": BOOK, "bad.yaml": "themes: [\n" });
  expect(stderr).toContain(said);
  expect([code, Object.keys(place.files("."))]).toEqual([2, ["b.yaml", "bad.yaml"]]);
});

test("a list of themes is a codebook, and a workbook is read and never written", async () => {
  const place = workplace({ "list.csv": "theme,term\nFares,bus fare\n" });
  const { code, stderr } = await place.run("codebook convert list.csv out.yaml");
  expect([code, stderr]).toEqual([
    0,
    "Converted from list of themes (CSV, XLSX, ODS) to themetally codebook: nothing lost.\n",
  ]);
  expect((await place.run("codebook convert list.csv out.xlsx")).stderr).toBe(
    "error: a workbook to write, out.xlsx; expected a file of text; name a file that ends in .csv, with --to themes: spreadsheet programs open it.\nNothing was written.\n",
  );
});

const LATIN2 = Buffer.concat([
  Buffer.from("%\n1\tTravel\n%\n", "latin1"),
  Buffer.from([0x9c, 0x63, 0x69, 0x65, 0xbf, 0x6b, 0x61, 0x09, 0x31, 0x0a]),
]);

test("--encoding reads a dictionary in the encoding that is named, without a guess", async () => {
  const place = workplace({ "d.dic": LATIN2 });
  expect((await place.run("codebook convert d.dic a.yaml")).stderr).toContain(
    "bytes that are not UTF-8; expected what a LIWC dictionary (.dic) can hold; kept: as Windows-1252: check that accents came out right, or name it with `codebook convert --encoding`",
  );
  const written = (name: string) => Buffer.from(place.files(".")[name]!, "latin1").toString();
  expect(written("a.yaml")).toContain("œcie¿ka");
  const { stderr } = await place.run("codebook convert d.dic b.yaml --encoding windows-1250");
  expect(stderr).toContain("nothing lost");
  expect(written("b.yaml")).toContain("ścieżka");
});

test("--encoding: an unknown name is told the nearest, and what speaks against a name is said", async () => {
  const place = workplace({ "d.dic": LATIN2, "u.dic": DIC.replace("bus", "café"), "m.dic": `\ufeff${DIC}` });
  const named = async (file: string, name: string) =>
    place.run(`codebook convert ${file} out.yaml --replace --encoding ${name}`);
  const unknown = await named("d.dic", "windows-1520");
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("Did you mean windows-1250?")]);
  const notUtf8 = await named("d.dic", "utf-8");
  expect(notUtf8.stderr).toContain("d.dic:4:1: error: bytes that it does not have; expected text in utf-8");
  expect((await named("d.dic", "iso-8859-2")).stderr).toContain(
    "signs that nobody writes, first in line 4, as iso-8859-2 reads them",
  );
  expect((await named("u.dic", "windows-1250")).stderr).toContain(
    "bytes that are UTF-8 without a fault, read as windows-1250",
  );
  const marked = await named("m.dic", "windows-1252");
  expect([marked.code, marked.stderr]).toEqual([2, expect.stringContaining("a byte order mark of utf-8")]);
  expect((await named("u.dic", "utf-8")).stderr).toContain("nothing lost");
  expect((await named("u.dic", "utf-16le")).code).toBe(2);
});

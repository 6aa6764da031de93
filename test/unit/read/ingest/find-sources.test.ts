import { symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findSources } from "#src/read/ingest/find-sources.ts";
import { makePdf, typeset } from "./make-pdf.ts";
import { tempFolder } from "./temp-folder.ts";

const TEXT = "More buses, please.\n";

async function sourcesOf(paths: readonly string[], cwd: string): Promise<string[]> {
  return (await findSources(paths, cwd)).sources.map(({ source }) => source);
}

async function problemsOf(paths: readonly string[], cwd: string): Promise<string[]> {
  const { problems } = await findSources(paths, cwd);
  return problems.map(({ severity, code, place }) => `${severity} ${code} ${place.source}`);
}

test("lists files, folders and patterns in code unit order, whatever the order of the paths", async () => {
  const cwd = tempFolder({
    "b.txt": TEXT,
    "c/Z.md": TEXT,
    "c/a.pdf": TEXT,
    "d/1.jsonl": TEXT,
    "d/2.ndjson": TEXT,
  });
  const expected = ["b.txt", "c/Z.md", "c/a.pdf", "d/1.jsonl", "d/2.ndjson"];
  expect(await sourcesOf(["d/*", "c", "b.txt"], cwd)).toEqual(expected);
  expect(await sourcesOf(["b.txt", "c", "d/*"], cwd)).toEqual(expected);
});

test("tells the kind by the ending in any case of letters", async () => {
  const cwd = tempFolder({ "a.TXT": TEXT, "b.Pdf": TEXT, "c.NDJSON": TEXT, "d.text": TEXT });
  const { sources } = await findSources(["."], cwd);
  expect(sources.map(({ kind }) => kind)).toEqual(["text", "pdf", "jsonl", "text"]);
});

test("a file reached by several paths is one source", async () => {
  const cwd = tempFolder({ "c/a.txt": TEXT });
  symlinkSync(join(cwd, "c/a.txt"), join(cwd, "c/link.txt"));
  expect(await sourcesOf(["c", "c/*.txt", "./c/a.txt", join(cwd, "c/a.txt")], cwd)).toEqual(["c/a.txt"]);
});

test("links that lead in circles end, and a file is listed under its own path", async () => {
  const cwd = tempFolder({ "c/deep/a.txt": TEXT });
  symlinkSync(join(cwd, "c"), join(cwd, "c/again"));
  expect(await sourcesOf(["c"], cwd)).toEqual(["c/deep/a.txt"]);
  expect(await sourcesOf(["c/**/*.txt"], cwd)).toEqual(["c/deep/a.txt"]);
});

test("a link that leads nowhere is reported", async () => {
  const cwd = tempFolder({ "c/a.txt": TEXT });
  symlinkSync(join(cwd, "gone"), join(cwd, "c/link.txt"));
  expect(await problemsOf(["c"], cwd)).toEqual(["error source-missing c/link.txt"]);
});

test("hidden files and node_modules are passed over in folders and patterns, not when named", async () => {
  const cwd = tempFolder({ "a.txt": TEXT, ".b.txt": TEXT, ".c/d.txt": TEXT, "node_modules/e.txt": TEXT });
  expect(await sourcesOf(["."], cwd)).toEqual(["a.txt"]);
  expect(await sourcesOf(["**/*.txt"], cwd)).toEqual(["a.txt"]);
  expect(await sourcesOf([".b.txt"], cwd)).toEqual([".b.txt"]);
});

test("a file in a folder that is not read is a warning that names it", async () => {
  const cwd = tempFolder({ "c/a.txt": TEXT, "c/b.pptx": TEXT });
  expect(await problemsOf(["c"], cwd)).toEqual(["warning source-left-out c/b.pptx"]);
});

const foundIn = async (paths: readonly string[], cwd: string) =>
  (await findSources(paths, cwd)).problems.map(({ severity, place, found }) => [
    severity,
    place.source,
    found,
  ]);

test("a form that is not read is called by its name: a warning in a folder and a pattern, an error where named", async () => {
  const cwd = tempFolder({ "c/a.txt": TEXT, "c/b.xls": "", "c/d.png": "" });
  const words = (severity: string) => [
    [severity, "c/b.xls", "a table (older Excel), which is not read"],
    [severity, "c/d.png", "a picture, which is not read"],
  ];
  expect(await foundIn(["c"], cwd)).toEqual(words("warning"));
  expect(await foundIn(["c/*"], cwd)).toEqual(words("warning"));
  expect(await foundIn(["c/b.xls", "c/d.png"], cwd)).toEqual(words("error"));
});

test("a form that is not read is never decoded as text, whatever its ending says and its content is like", async () => {
  const cwd = tempFolder({
    "export.xls": "<html><table><tr><td>More</td></tr></table></html>",
    "words.ppt": TEXT,
  });
  const names = ["export.xls", "words.ppt"];
  expect(await sourcesOf(names, cwd)).toEqual([]);
  expect(await foundIn(names, cwd)).toEqual([
    ["error", "export.xls", "a web page (HTML), named .xls"],
    ["error", "words.ppt", "an older slide show, which is not read"],
  ]);
});

test("a document under the name of another is read as what it is, in a folder, too", async () => {
  const cwd = tempFolder({
    "c/letter.doc": "{\\rtf1 Dear Sir}",
    "c/page.doc": "<!DOCTYPE html>\n<p>More</p>\n",
    "c/scan.zip": makePdf([typeset(["Hello"])]),
    "saved.export": "<!DOCTYPE html>\n<p>More</p>\n",
  });
  expect((await findSources(["c", "saved.export"], cwd)).problems).toEqual([]);
  expect(
    (await findSources(["c", "saved.export"], cwd)).sources.map(({ source, kind }) => [source, kind]),
  ).toEqual([
    ["c/letter.doc", "rtf"],
    ["c/page.doc", "html"],
    ["c/scan.zip", "pdf"],
    ["saved.export", "html"],
  ]);
});

test("a file of a folder that could be read under another ending is told what it looks like", async () => {
  const cwd = tempFolder({ "c/a.txt": TEXT, "c/notes.asc": TEXT, "c/odd.bin": Buffer.from([1, 0, 0, 2]) });
  expect(await foundIn(["c"], cwd)).toEqual([
    ["warning", "c/notes.asc", "a file that is not read, though it looks like a text"],
    ["warning", "c/odd.bin", "a file that is not read"],
  ]);
});

test("a missing path, an empty path, a pattern without match and a folder without sources are errors", async () => {
  const cwd = tempFolder({ "empty/.keep": "", "other/b.png": TEXT });
  expect(await problemsOf(["gone.txt"], cwd)).toEqual(["error source-missing gone.txt"]);
  expect(await problemsOf([""], cwd)).toEqual(["error source-missing "]);
  expect(await problemsOf(["gone/*.txt"], cwd)).toEqual(["error no-sources gone/*.txt"]);
  expect(await problemsOf(["empty"], cwd)).toEqual(["error no-sources empty"]);
  expect(await problemsOf(["other"], cwd)).toEqual([
    "error no-sources other",
    "warning source-left-out other/b.png",
  ]);
  expect(await problemsOf([], cwd)).toEqual(["error no-sources ."]);
});

test("the other sources are found beside a missing one", async () => {
  const cwd = tempFolder({ "a.txt": TEXT });
  expect(await sourcesOf(["gone.txt", "a.txt"], cwd)).toEqual(["a.txt"]);
});

test("a file whose name looks like a pattern is the file", async () => {
  const cwd = tempFolder({ "a[1].txt": TEXT, "a1.txt": TEXT });
  expect(await sourcesOf(["a[1].txt"], cwd)).toEqual(["a[1].txt"]);
});

test("a file named with an unknown ending is read as what it looks like", async () => {
  const cwd = tempFolder({
    pdf: makePdf([typeset(["Hello"])]),
    records: '{"text":"One"}\n{"text":"Two"}\n',
    "long.export": `{"text":"${"One long reply. ".repeat(6000)}"}\n`,
    "plain.asc": TEXT,
    wide: Buffer.from(`\uFEFF${TEXT}`, "utf16le"),
    "braces.css": "{ not a record }\n",
    "image.bin": Buffer.from([1, 0, 0, 0, 2]),
  });
  const names = ["pdf", "records", "long.export", "plain.asc", "wide", "braces.css", "image.bin"];
  const { sources } = await findSources(names, cwd);
  expect(Object.fromEntries(sources.map(({ source, kind }) => [source, kind]))).toEqual({
    "braces.css": "text",
    "long.export": "jsonl",
    pdf: "pdf",
    "plain.asc": "text",
    records: "jsonl",
    wide: "text",
  });
  expect(await problemsOf(names, cwd)).toEqual(["error source-binary image.bin"]);
});

test("a source is named relative to the working folder, outside it too", async () => {
  const folder = tempFolder({ "work/a.txt": TEXT, "near/b.txt": TEXT });
  const cwd = join(folder, "work");
  expect(await sourcesOf([join(cwd, "a.txt"), "./../near"], cwd)).toEqual(["../near/b.txt", "a.txt"]);
  expect(await sourcesOf([join(folder, "near/b.txt")], cwd)).toEqual(["../near/b.txt"]);
});

test("an absolute path far from the working folder is shortened, and grows until unique", async () => {
  const far = tempFolder({ "x/a.txt": TEXT, "y/a.txt": TEXT, "z/deep/c.txt": TEXT });
  const cwd = join(tempFolder({ "one/two/a.txt": TEXT }), "one", "two");
  expect(await sourcesOf([join(far, "x/a.txt")], cwd)).toEqual(["a.txt"]);
  expect(await sourcesOf(["a.txt", join(far, "x/a.txt")], cwd)).toEqual(["a.txt", "x/a.txt"]);
  expect(await sourcesOf([join(far, "x/a.txt"), join(far, "y/a.txt")], cwd)).toEqual(["x/a.txt", "y/a.txt"]);
  expect(await sourcesOf([join(far, "z")], cwd)).toEqual(["z/deep/c.txt"]);
  expect(await sourcesOf([join(far, "z/**/*.txt")], cwd)).toEqual(["z/deep/c.txt"]);
  const names = await sourcesOf([far], cwd);
  expect(names.filter((name) => name.includes(dirname(far)))).toEqual([]);
});

test("an id is the stem in lower case, with - for everything but letters and digits", async () => {
  const cwd = tempFolder({ "Call for Ideas (v2.1).txt": TEXT, "---.txt": TEXT, "Réponses.txt": TEXT });
  const { sources } = await findSources(["."], cwd);
  expect(sources.map(({ id }) => id)).toEqual(["source", "call-for-ideas-v2-1", "réponses"]);
});

test("equal ids get the ending, then the folder, then a number", async () => {
  const cwd = tempFolder({
    "a.md": TEXT,
    "a.txt": TEXT,
    "b/c.txt": TEXT,
    "d/c.txt": TEXT,
    "e f.txt": TEXT,
    "e-f.txt": TEXT,
  });
  const { sources } = await findSources(["."], cwd);
  expect(sources.map(({ id }) => id)).toEqual([
    "a-md",
    "a-txt",
    "c-txt-b",
    "c-txt-d",
    "e-f-txt",
    "e-f-txt-2",
  ]);
});

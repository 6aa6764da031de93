/** The same inputs give the same bytes: whatever the order, the folder, the line breaks or the way they are read. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makePdf, typeset } from "../unit/read/ingest/make-pdf.ts";
import { type Files, workplace } from "./harness.ts";
import { PROJECT, REPLIES } from "./sample.ts";

/** The sample with pages: a form feed inside a response, a running title and page numbers. */
const PAGED = REPLIES.replace("A reading room", "2\n\fThe library: what you said\nA reading room")
  .replace("and it is closed", "3\n\fThe library: what you said\nand it is closed")
  .replace("Do not let", "4\n\fThe library: what you said\nDo not let");

const TEXT = "corpus/replies.txt";

async function outputs(files: Files, args = "run"): Promise<Readonly<Record<string, string>>> {
  const place = workplace({ ...PROJECT, ...files });
  const { code, stderr } = await place.run(args);
  expect(`${code} ${stderr}`).toMatch(/^[01] /);
  return place.files();
}

const withoutRun = ({ "run.json": _, ...files }: Readonly<Record<string, string>>) => files;

test("a second run changes no byte, nor does a run into another folder", async () => {
  const place = workplace({ ...PROJECT, "corpus/b.txt": PAGED });
  await place.run("run");
  const first = place.files();
  await place.run("run");
  await place.run("run --out two");
  expect(place.files()).toEqual(first);
  expect(place.files("two")).toEqual(first);
});

test("neither the order of paths nor the order in which files were made matters", async () => {
  const files = { "c/a.txt": REPLIES, "c/b.txt": PAGED };
  const reversed = Object.fromEntries(Object.entries(files).reverse());
  const first = await outputs(files, "run c corpus");
  expect(await outputs(reversed, "run corpus c/b.txt ./c c/*.txt")).toEqual(first);
});

test("a run gives the same bytes from every working folder, and names none of them", async () => {
  const place = workplace(
    Object.fromEntries(Object.entries(PROJECT).map(([name, text]) => [`in/a/${name}`, text])),
  );
  place.add({ "else/where/x.txt": "" });
  await place.run("run", { in: "in/a" });
  const first = place.files("in/a/out");
  for (const [folder, project] of [
    ["", "in/a/themetally.yaml"],
    ["in", "a/themetally.yaml"],
    ["else/where", "../../in/a/themetally.yaml"],
    ["else/where", join(place.path, "in/a/themetally.yaml")],
  ] as const) {
    const { code } = await place.run(`run --project ${project}`, { in: folder });
    expect([code, place.files("in/a/out")]).toEqual([0, first]);
  }
  expect(Object.values(first).join()).not.toContain(place.path);
});

test("no output tells where on the machine its sources lie, even where paths are absolute", async () => {
  const place = workplace(PROJECT);
  const far = workplace({ ...PROJECT, "corpus/gone.txt": "" });
  const absolute = (name: string) => join(far.path, name);
  const args = `run ${absolute("corpus")} ${absolute("nowhere.txt")} --codebook ${absolute("book.yaml")} --topics ${absolute("topics.txt")}`;
  expect((await place.run(`${args} --allow-missing`)).code).toBe(1);
  const text = Object.values(place.files()).join("\n");
  expect(text).not.toContain(far.path.slice(1));
  expect(text).not.toContain(place.path.slice(1));
});

test.each([
  ["CRLF", Buffer.from(PAGED.replaceAll("\n", "\r\n"))],
  ["CR", Buffer.from(PAGED.replaceAll("\n", "\r"))],
  ["a byte order mark", Buffer.from(`\uFEFF${PAGED}`)],
  ["UTF-16", Buffer.from(`\uFEFF${PAGED}`, "utf16le")],
  ["UTF-16, big end first", Buffer.from(`\uFEFF${PAGED}`, "utf16le").swap16()],
])("%s is read as the plain text is", async (_, bytes) => {
  const plain = withoutRun(await outputs({ [TEXT]: PAGED }));
  expect(withoutRun(await outputs({ [TEXT]: bytes }))).toEqual(plain);
});

test("Windows-1252 is read as the plain text is", async () => {
  const accented = REPLIES.replace("story hour", "story hour – the café’s");
  const plain = withoutRun(await outputs({ [TEXT]: accented }));
  const bytes = Buffer.from(accented.replace("–", "\x96").replace("’", "\x92"), "latin1");
  expect(withoutRun(await outputs({ [TEXT]: bytes }))).toEqual(plain);
});

test("page furniture is in no response, and hits name the page they stand on", async () => {
  const files = await outputs({ [TEXT]: PAGED });
  expect(files["responses.csv"]).not.toMatch(/what you said|"\n\d\n/);
  const plain = await outputs({});
  const texts = (csv: string | undefined) => csv?.match(/^Ask|^A reading.*|^and it.*|^Do not.*/gm);
  expect(texts(files["responses.csv"])).toEqual(texts(plain["responses.csv"]));
  expect(files["hits.csv"]).toMatch(/^replies-0003,opening,[^,]*,close,closed,\d+,\d+,\d+,3,/m);
});

test("stages run apart: responses read back give the same hits, codings and counts", async () => {
  const place = workplace({
    ...PROJECT,
    [TEXT]: PAGED,
    "corpus/page.pdf": makePdf([typeset(REPLIES.split("\n"))]),
  });
  await place.run("run");
  cpSync(join(place.path, "out/responses.jsonl"), join(place.path, "apart/responses.jsonl"));
  expect((await place.run("run apart --out two")).code).toBe(0);
  expect(withoutRun(place.files("two"))).toEqual(withoutRun(place.files("out")));
});

test("a split and then a run give what a run gives", async () => {
  const place = workplace({ ...PROJECT, [TEXT]: PAGED });
  await place.run("split --out split");
  await place.run("run split --out two");
  await place.run("run");
  expect(withoutRun(place.files("two"))).toEqual(withoutRun(place.files("out")));
});

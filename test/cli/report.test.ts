/** `themetally report`: one page, a summary and spreadsheets of an output folder, without a name in them. */
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { PROJECT, ran } from "./sample.ts";

const FILES = ["report.html", "report.json", "summary.docx", "summary.md", "tables.ods", "tables.xlsx"];

/** What a file holds as text, those inside of zipped ones too. */
function textOf(content: string): string {
  const bytes = Buffer.from(content, "latin1");
  if (!content.startsWith("PK")) return bytes.toString("utf8");
  return Object.entries(unzipSync(bytes))
    .map(([name, inside]) => `${name}\n${Buffer.from(inside).toString("utf8")}`)
    .join("\n");
}

test("every kind is written, and stdout stays empty", async () => {
  const place = await ran();
  const told = await place.run("report");
  expect([told.code, told.stdout]).toEqual([0, ""]);
  const files = place.files("out/report");
  expect(Object.keys(files)).toEqual(FILES);
  expect(told.stderr.trim().split("\n").sort()).toEqual(
    FILES.filter((name) => name !== "report.json").map((name) => `out/report/${name}`),
  );
  for (const [name, content] of Object.entries(files)) expect(textOf(content), name).toContain("The library");
});

test("the same outputs give the same bytes", async () => {
  const place = await ran();
  await place.run("report");
  const first = place.files();
  await place.run("report");
  expect(place.files()).toEqual(first);
});

test("--only makes some; the others would be of an earlier run, and go", async () => {
  const place = await ran();
  await place.run("report");
  await place.run("report --only md xlsx");
  expect(Object.keys(place.files("out/report"))).toEqual(["report.json", "summary.md", "tables.xlsx"]);
});

test("files of others in the folder stay, whatever they are called", async () => {
  const place = await ran({ "out/report/summary.md": "mine" });
  await place.run("report --only html");
  expect(place.files("out/report")["summary.md"]).toBe("mine");
});

test.each(["run", "run --publish", "run --publish --suppress 3"])(
  "after `%s` nobody's name is in any of them, nor personal data",
  async (typed) => {
    const text = [
      "Building;\nThe building is cold, and nobody answers at quill@readers.example or on 07700 900123.\nYours, Ottoline Quillfeather\nOttoline Quillfeather",
      "Staff;\nThe staff are kind. My name is Ottoline Quillfeather.\nI wish to remain anonymous",
      "Staff;\nThe building must stay open.\nQuillfeather and Daughters",
    ].join("\n\n");
    const place = await ran({ "corpus/named.txt": `${text}\n` }, typed);
    const told = [await place.run("report"), await place.run("chart")];
    const all = [place.files("out/report"), place.files("out/charts")].flatMap((files) =>
      Object.values(files),
    );
    expect(all.length).toBeGreaterThan(15);
    for (const words of [...all.map(textOf), ...told.map(({ stderr }) => stderr)]) {
      expect(words).not.toMatch(/Quillfeather|readers\.example|900123/i);
    }
  },
);

test("statuses that the project file does not let be quoted are not", async () => {
  const files = { "themetally.yaml": `${PROJECT["themetally.yaml"]}publish: {quotes: [organisation]}\n` };
  const place = await ran(files);
  // Also where the project file is not read.
  await place.run("report out --only html", { in: "." });
  await place.run("report ../out --only html", { in: "corpus" });
  const page = place.files("out/report")["report.html"]!;
  expect(page).toContain("A reading room needs a door that shuts");
  expect(page).not.toContain("My two boys walk there");
});

test("suppressed outputs: no response in the page, and withheld numbers are [c] in every kind", async () => {
  const place = await ran({}, "run --publish --suppress 3");
  await place.run("report");
  const files = place.files("out/report");
  for (const name of ["report.html", "summary.md", "summary.docx", "tables.ods", "tables.xlsx"])
    expect(textOf(files[name]!).replaceAll("\\", ""), name).toContain("[c]");
  expect(textOf(files["report.html"]!)).not.toContain("reading room");
});

test("where no theme was raised, all is written, and the exit code says so", async () => {
  const place = await ran({ "book.yaml": "name: B\nversion: 1.0.0\nthemes: [{id: a, terms: [zeppelin]}]\n" });
  const told = await place.run("report --quiet");
  expect([told.code, told.stderr]).toEqual([1, expect.stringContaining("No response raises a theme")]);
  expect(Object.keys(place.files("out/report"))).toEqual(FILES);
});

test("responses that were changed by hand are refused", async () => {
  const place = await ran();
  const lines = place.files()["responses.jsonl"]!;
  place.add({ "out/responses.jsonl": lines.replace("library", "libary") });
  const told = await place.run("report");
  expect([told.code, told.stderr]).toEqual([2, expect.stringContaining("changed after its run")]);
  expect(place.files("out/report")).toEqual({});
});

test("a style file changes words and numbers in every kind", async () => {
  const style = 'name: Harbour\nlanguage: en-IE\nwords: {common: {notAVote: "Counted, and not voted."}}\n';
  const place = await ran({ "style.yaml": style });
  await place.run("report --style style.yaml");
  const files = place.files("out/report");
  for (const [name, content] of Object.entries(files))
    if (name !== "report.json") expect(textOf(content), name).toContain("Counted, and not voted.");
  expect(JSON.parse(files["report.json"]!).style).toBe("Harbour");
});

test("personal data in a topic is blacked out in charts and reports, also of outputs for the team", async () => {
  const records = '{"text":"The building is cold.","topics":["Write to quill@readers.example"]}\n';
  const place = await ran({ "corpus/records.jsonl": records });
  expect(place.files()["topics.csv"]).toContain("quill@readers.example");
  await place.run("report");
  await place.run("chart");
  for (const folder of ["out/report", "out/charts"])
    for (const [name, content] of Object.entries(place.files(folder)))
      expect(textOf(content), name).not.toContain("readers.example");
  expect(Buffer.from(place.files("out/charts")["topics.svg"]!, "latin1").toString("utf8")).toContain(
    "Write to ████",
  );
});

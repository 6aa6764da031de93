/** Forms that are not read: each is called what it is, by its ending and by its content, and what to do is said. */
import { expect, test, vi } from "vitest";
import { type Files, workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";

vi.setConfig({ testTimeout: 30_000 });

/** Files that are added to a project, what is typed, and what is said then. */
const SOURCES: readonly (readonly [name: string, files: Files, args: string, said: string])[] = [
  [
    "a binary file of a form that nobody knows",
    { "scan.xyz": Buffer.from([1, 0, 0, 0, 8, 0, 0, 0]) },
    "run corpus scan.xyz",
    "scan.xyz: error: a binary file of unknown kind; expected a file ending in .txt, .pdf, .docx, .odt, .rtf, .html, .md, .eml, .jsonl, .json, .csv, .tsv, .xlsx, .ods, .zip, .mbox; save it as text or PDF.",
  ],
  [
    "a table that is named a text",
    { "corpus/export.txt": "id,text\n1,The building is cold.\n2,The building is warm.\n" },
    "run",
    `corpus/export.txt: error: a table (CSV), named .txt; expected a file ending in .txt, .pdf, .docx, .odt, .rtf, .html, .md, .eml, .jsonl, .json, .csv, .tsv, .xlsx, .ods, .zip, .mbox; name it .csv.`,
  ],
  [
    "a web page that is named a PDF",
    { "corpus/gone.pdf": "<!DOCTYPE html>\n<p>Gone.</p>\n" },
    "run",
    "corpus/gone.pdf: error: a web page (HTML), named .pdf; expected a file ending in .txt, .pdf, .docx, .odt, .rtf, .html, .md, .eml, .jsonl, .json, .csv, .tsv, .xlsx, .ods, .zip, .mbox; name it .html.",
  ],
  [
    "a list of JSON that is named records",
    { "corpus/all.jsonl": '[{"id": "a", "text": "Cold."},\n{"id": "b", "text": "Warm."}]\n' },
    "run",
    "corpus/all.jsonl: error: records (JSON), named .jsonl; expected a file ending in .txt, .pdf, .docx, .odt, .rtf, .html, .md, .eml, .jsonl, .json, .csv, .tsv, .xlsx, .ods, .zip, .mbox; name it .json.",
  ],
  [
    "records in UTF-16",
    { "corpus/wide.jsonl": Buffer.from('\uFEFF{"text": "Cold."}\n{"text": "Warm."}\n', "utf16le") },
    "run",
    "corpus/wide.jsonl: error: records in UTF-16; expected UTF-8; save the file as UTF-8.",
  ],
];

test.each(SOURCES)("%s stops a run with one sentence", async (_, files, args, said) => {
  const { code, stderr } = await workplace({ ...PROJECT, ...files }).run(args);
  expect(stderr.split("\n")[0]).toBe(said);
  expect(code).toBe(2);
});

test.each(SOURCES)(
  "with --allow-missing %s is left out, and the account says so",
  async (_, files, args, said) => {
    const place = workplace({ ...PROJECT, ...files });
    expect((await place.run(`${args} --allow-missing`)).code).toBe(1);
    const { complete, reconciliation } = JSON.parse(place.files("out")["run.json"]!);
    const [, source, reason] = /^(.*?): error: (.*?); expected /.exec(said)!;
    expect([complete, reconciliation.sources.leftOut]).toEqual([false, [{ source, reason }]]);
  },
);

test("forms that are not read do not end a run over a folder: each is a warning with its name and what to do", async () => {
  const files = {
    "corpus/slides.odp": "",
    "corpus/scan.png": "",
    "corpus/mail/one.msg": "",
  };
  const { code, stderr } = await workplace({ ...PROJECT, ...files }).run("run --quiet");
  expect(code).toBe(0);
  expect(stderr.match(/^\S+: warning: [^;]*/gm)).toEqual([
    "corpus/mail/one.msg: warning: an e-mail of Outlook, which is not read",
    "corpus/scan.png: warning: a picture, which is not read",
    "corpus/slides.odp: warning: an OpenDocument slide show, which is not read",
  ]);
});

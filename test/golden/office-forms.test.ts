/** A document gives the same responses whatever form it arrives in: as text, or as LibreOffice writes it. */
import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { officeFiles } from "../house/office.ts";
import { describeWith, OFFICE } from "../house/programs.ts";
import { tempFolder } from "../unit/read/ingest/temp-folder.ts";
import { fileDocument, type Stages, stages } from "./stages.ts";

vi.setConfig({ testTimeout: 240_000 });

const SAMPLE = "corpus/harrowmere-responses.txt";
const LONG = "../shared/corpus/call-for-ideas.txt";
/** The long one takes a minute. */
const FILES = [SAMPLE, ...(process.env.TEST_LONG === "1" && existsSync(LONG) ? [LONG] : [])];

const nameOf = (file: string) => /([^/]+)\.txt$/.exec(file)![1]!;

/** All that is counted of a response. A page may begin inside of it where the text shows none. */
const said = ({ responses }: Stages) =>
  responses.map(({ topics, headerText, headerTruncated, attribution, text, fingerprint }) => {
    const { status, name, organisation } = attribution;
    return { topics, headerText, headerTruncated, status, name, organisation, text, fingerprint };
  });

const asText = new Map<string, Promise<Stages>>();
const plain = (file: string) => {
  const known = asText.get(file) ?? fileDocument(file).then((document) => stages(document));
  asText.set(file, known);
  return known;
};

async function compare(file: string, path: string): Promise<void> {
  const [text, other] = [said(await plain(file)), said(stages(await fileDocument(path)))];
  const same = text.filter((one, at) => JSON.stringify(one) === JSON.stringify(other[at])).length;
  process.stdout.write(
    `${path.replace(/^.*\//, "")}: ${other.length} responses, ${same} of ${text.length} as from text\n`,
  );
  expect(other).toEqual(text);
}

describeWith(OFFICE, "as LibreOffice writes it", () => {
  test.each(["docx", "odt", "rtf", "html"])("a document is read from %s as from text", async (form) => {
    const pathOf = officeFiles(form, FILES);
    for (const file of FILES) await compare(file, pathOf(nameOf(file)));
  });
});

test.each(FILES)("%s under the name of Markdown is read as the text that it is", async (file) => {
  const path = join(tempFolder(), `${nameOf(file)}.md`);
  copyFileSync(file, path);
  await compare(file, path);
});

/** The sample as somebody sets it in a word processor: a paragraph is one, with space below it, and styles for headers. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import { describe, expect, test, vi } from "vitest";
import type { GoldResponse } from "../generator/gold.ts";
import { officeFiles } from "../house/office.ts";
import { describeWith, OFFICE } from "../house/programs.ts";
import { tempFolder } from "../unit/read/ingest/temp-folder.ts";
import { fileDocument, readGold, stages, textDocument } from "./stages.ts";

vi.setConfig({ testTimeout: 240_000 });

const GOLD = readGold<GoldResponse>("test/golden/harrowmere/responses.gold.jsonl");
const FRONT = [
  "Harrowmere Regional Transport Board",
  "Getting there together: what you told us",
  "Each response starts with the subjects that the respondent ticked on the form.",
];

/** How the parts of a document are set: styles, space below in points, and empty paragraphs between responses. */
interface Setting {
  readonly header: "heading" | "plain";
  readonly after: number;
  readonly isParted: boolean;
}

const SETTINGS: readonly (readonly [string, Setting])[] = [
  ["headings and space below each paragraph", { header: "heading", after: 8, isParted: false }],
  ["space below each paragraph", { header: "plain", after: 8, isParted: false }],
  ["no space, and an empty paragraph between responses", { header: "plain", after: 0, isParted: true }],
  ["space, and an empty paragraph between responses", { header: "plain", after: 8, isParted: true }],
];

/** Lines that wrap are one paragraph; a short line, or one that ends a sentence, ends it. */
function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let open = "";
  for (const line of text.split("\n")) {
    open = open === "" ? line.trim() : `${open} ${line.trim()}`;
    if (line.trim().length > 55) continue;
    if (open !== "") paragraphs.push(open);
    open = "";
  }
  return open === "" ? paragraphs : [...paragraphs, open];
}

/** The document, and the same as a text: a blank line where there is space. */
async function written({
  header,
  after,
  isParted,
}: Setting): Promise<{ readonly path: string; readonly text: string }> {
  const spacing = { before: 0, after: after * 20 };
  const texts: string[] = [];
  const plain = (text: string) => {
    if (text !== "" || after === 0) texts.push(text);
    return new Paragraph({ text, spacing });
  };
  const children = [
    ...FRONT.map(plain),
    ...GOLD.flatMap(({ topics, text, attribution }) => [
      ...(isParted ? [plain("")] : []),
      ...(topics.length === 0 ? [] : [headed(header, topics, plain)]),
      ...paragraphsOf(text).map(plain),
      ...(attribution.text === null ? [] : [plain(attribution.text)]),
    ]),
  ];
  const path = join(tempFolder(), "set.docx");
  writeFileSync(path, await Packer.toBuffer(new Document({ sections: [{ children }] })));
  return { path, text: texts.join(after === 0 ? "\n" : "\n\n") };
}

function headed(header: Setting["header"], topics: readonly string[], plain: (text: string) => Paragraph) {
  const text = topics.length === 1 ? `${topics[0]};` : topics.join("; ");
  const paragraph = plain(text);
  return header === "heading" ? new Paragraph({ text, heading: HeadingLevel.HEADING_2 }) : paragraph;
}

type Said = Pick<GoldResponse, "topics" | "attribution" | "text">;

const keyOf = ({ topics, attribution: { status, name, organisation }, text }: Said) =>
  JSON.stringify([topics, status, name, organisation, text.replace(/\s+/g, " ")]);

const WANTED = new Set(GOLD.map(keyOf));

async function keysOf(path: string): Promise<readonly string[]> {
  return stages(await fileDocument(path)).responses.map(keyOf);
}

const right = (keys: readonly string[]) => keys.filter((key) => WANTED.has(key)).length;

describe.each(SETTINGS)("with %s", (name, setting) => {
  test("it gives the responses, topics and names that it gives as text, which are nearly all", async () => {
    const { path, text } = await written(setting);
    const found = await keysOf(path);
    process.stdout.write(`DOCX with ${name}: ${right(found)} of ${GOLD.length} responses are right\n`);
    expect(found).toEqual(stages(textDocument(text)).responses.map(keyOf));
    // Where each paragraph is apart, the two about a response that nobody signed are joined, as in the text.
    expect(right(found)).toBeGreaterThanOrEqual(GOLD.length - 2);
  });
});

/** All with `npm run test:long`. */
const FORMS = process.env.TEST_LONG === "1" ? ["odt", "rtf", "html"] : ["odt"];

describeWith(OFFICE, "saved by LibreOffice", () => {
  test.each(FORMS)("it gives the same responses, topics and names as %s", async (form) => {
    const [, setting] = SETTINGS[0]!;
    const { path, text } = await written(setting);
    expect(await keysOf(officeFiles(form, [path], null)("set"))).toEqual(
      stages(textDocument(text)).responses.map(keyOf),
    );
  });
});

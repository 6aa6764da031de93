/** Reads the text of a PDF: its pages through pdf-parse, its lines from the positions of the letters. */
import type { Place } from "../../../model/place.ts";
import type { Problem, ProblemCode } from "../../../model/problem.ts";
import { counted } from "../../../text/counted.ts";
import { lengthProblem } from "../document-size.ts";
import { type ProblemWords, sourceProblem } from "../source-problem.ts";
import { layoutProblems } from "./layout-problems.ts";
import { pagePieces, UNMAPPED } from "./page-pieces.ts";
import { PagesLaid } from "./pages-laid.ts";
import { complaints } from "./pdf-complaints.ts";
import { filledIn } from "./pdf-fields.ts";
import { heldBy } from "./pdf-held.ts";
import { mayDrawSoftHyphens } from "./pdf-letters.ts";
import { type TakeNotes, withNotes } from "./pdf-notes.ts";
import { drawnLetters, hasPicture, lettersOf, type PdfPage } from "./pdf-page.ts";
import { lossesOf, type PageRead, type PdfLoss } from "./pdf-pages-held.ts";
import { withoutStrays } from "./pdf-strays.ts";
import { MOST_UNPACKED, swells } from "./pdf-streams.ts";
import { DRAWN_HYPHEN, withSoftHyphens } from "./soft-hyphens.ts";

export interface PdfText {
  /** Null where the PDF cannot be read. */
  readonly text: string | null;
  readonly problems: readonly Problem[];
  /** Lines that stand at one place at the edge of many pages. */
  readonly edges?: readonly number[];
}

/** What we use of the pdf.js document that pdf-parse opens; its own `getText` loses positions and gaps. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

/** pdf.js looks for each page among all before it: ten times the pages take a hundred times as long. */
const MOST_PAGES = 10_000;

/** A PDF ends with this mark; a little may follow that mail programs or servers added. */
const END_MARK = "%%EOF";
const END_BYTES = 4096;

/**
 * @param bytes the whole file
 * @param source its path as the user would recognise it, for the places of problems
 * @returns the text as `pagesText` writes it, or a problem: `source-encrypted`, `source-no-text-layer` (a
 * warning where only some pages are pictures), `source-unreadable`, `source-empty`; `source-encoding` as a
 * warning where fonts do not tell their letters
 */
export async function readPdf(bytes: Uint8Array, source: string): Promise<PdfText> {
  if (bytes.length === 0) return refusal("source-empty", { source }, EMPTY);
  if (await swells(bytes)) return refusal("source-unreadable", { source }, SWELLS);
  const held = await heldBy(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const strays: PdfLoss[] = [];
  const read = await withoutStrays(
    () => withNotes((take) => readWith({ take, isSoft: mayDrawSoftHyphens(held) }, bytes, source)),
    (reason) => strays.push({ page: null, severity: "error", found: `damaged PDF (${wordsOf(reason)})` }),
  );
  if (read.pages.length === 0) return { text: read.text, problems: read.problems };
  return withLosses(read, [...strays, ...read.losses, ...lossesOf(held, read.pages)], source);
}

/** What was read, and what the reader tells of it. */
interface PagesRead extends PdfText {
  readonly pages: readonly PageRead[];
  readonly losses: readonly PdfLoss[];
}

/** How a PDF is read. */
interface Reading {
  readonly take: TakeNotes;
  /** Whether it may draw soft hyphens: then what the pages draw is looked at as well. */
  readonly isSoft: boolean;
}

async function readWith(reading: Reading, bytes: Uint8Array, source: string): Promise<PagesRead> {
  const { PDFParse } = await import("pdf-parse");
  // pdf.js takes possession of what it is given: hence a copy.
  const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 5, stopAtErrors: true });
  try {
    const document = await (parser as unknown as { load(): Promise<PdfDocument> })
      .load()
      .catch((error: unknown) => refusalOf(error, { source }));
    if ("problems" in document) return { ...document, ...NO_PAGES };
    const end = Buffer.from(bytes.subarray(-END_BYTES));
    if (!end.includes(END_MARK)) return { ...refusal("source-unreadable", { source }, CUT_OFF), ...NO_PAGES };
    if (document.numPages > MOST_PAGES)
      return { ...refusal("source-unreadable", { source }, tooManyPages(document)), ...NO_PAGES };
    return await readPages(document, source, reading);
  } finally {
    await destroyed(parser);
  }
}

/** Where a page was left in the middle, pdf.js may wait for it without end. */
async function destroyed(parser: { destroy(): Promise<void> }): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([parser.destroy(), patience]);
  clearTimeout(timer);
}

const PATIENCE_MS = 2000;

const NO_PAGES = { pages: [], losses: [] } as const;

/** A document of which text is lost would give wrong counts: it is refused as a whole. */
function withLosses(read: PagesRead, losses: readonly PdfLoss[], source: string): PdfText {
  const problems = losses.map(({ page, severity, found }) => {
    const place = page === null ? { source } : { source, page };
    return sourceProblem("source-unreadable", severity, place, [`a ${found}`, "a whole PDF", REPAIR]);
  });
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { text: null, problems: errors };
  return { text: read.text, edges: read.edges ?? [], problems: [...read.problems, ...problems] };
}

async function readPages(document: PdfDocument, source: string, reading: Reading): Promise<PagesRead> {
  const read: PageRead[] = [];
  const problems: Problem[] = [];
  const losses = complaints(reading.take(), null);
  const pages = new PagesLaid();
  let characters = 0;
  let [fields, comments] = [0, 0];
  for (let page = 1; page <= document.numPages; page++) {
    const content = await contentOf(document, page, reading).catch((error: unknown) =>
      refusalOf(error, { source, page }),
    );
    if ("problems" in content) return { ...content, ...NO_PAGES };
    const { items, object } = content;
    const letters = items.reduce((sum, { str }) => sum + str.length, 0);
    characters += letters + content.filled.pieces.reduce((sum, { text }) => sum + text.length, 0);
    const tooLong = lengthProblem(source, characters);
    if (tooLong !== null) return { text: null, problems: [tooLong], ...NO_PAGES };
    read.push({ object, letters, blanks: content.blanks });
    losses.push(...complaints(content.notes, page));
    if (items.some((item) => !item.transform.every(Number.isFinite)))
      return { ...refusal("source-unreadable", { source, page }, NOWHERE), ...NO_PAGES };
    if (content.isPicture)
      problems.push(sourceProblem("source-no-text-layer", "warning", { source, page }, PICTURE));
    if (content.lost > 0) problems.push(lostHyphens(content.lost, { source, page }));
    pages.add([...pagePieces(items, content.view), ...content.filled.pieces]);
    fields += content.filled.fields;
    comments += content.filled.comments;
  }
  const { text, edges, overprinted, said } = pages.end();
  losses.push(...overprinted.map((page) => ({ page, severity: "warning", found: OVER }) as const));
  if (text.trim() === "")
    return { ...refusal("source-no-text-layer", { source }, NO_TEXT), pages: read, losses };
  problems.push(...unmapped(source, text), ...layoutProblems({ ...said, fields, comments }, source));
  return { text, edges, problems, pages: read, losses };
}

/** What pdf.js tells of a page: only these calls may fail on a damaged file. */
async function contentOf(document: PdfDocument, number: number, { take, isSoft }: Reading) {
  const page = await document.getPage(number);
  const { letters: found, blanks } = await lettersOf(page);
  const isPicture = found.length === 0 && (await hasPicture(page, number));
  const view = page.getViewport({ scale: 1 }).transform;
  const filled = filledIn(await page.getAnnotations(), view);
  const notes = take();
  const drawn = isSoft && found.length > 0 ? await drawnLetters(page, number) : "";
  // What it says of pictures does not concern the text.
  if (isSoft) take();
  page.cleanup();
  const { items, lost } = drawn.includes(DRAWN_HYPHEN)
    ? withSoftHyphens(found, drawn)
    : { items: found, lost: 0 };
  return { items, blanks, lost, view, isPicture, filled, notes, object: page.ref?.num ?? null };
}

function refusal(code: ProblemCode, place: Place, words: ProblemWords): PdfText {
  return { text: null, problems: [sourceProblem(code, "error", place, words)] };
}

/** What pdf.js throws tells of the file, whatever its class. */
function refusalOf(error: unknown, place: Place): PdfText {
  if (!(error instanceof Error)) throw error;
  if (error.name === "PasswordException") return refusal("source-encrypted", place, ENCRYPTED);
  const found = `a damaged PDF (${wordsOf(error)})`;
  return refusal("source-unreadable", place, [found, "a whole PDF", REPAIR]);
}

const wordsOf = ({ message }: Error): string => message.replace(/\.$/, "");

/** Tells of letters that are on the page but not in the text. */
function unmapped(source: string, text: string): Problem[] {
  const count = text.split(UNMAPPED).length - 1;
  if (count === 0) return [];
  const page = text.slice(0, text.indexOf(UNMAPPED)).split("\f").length;
  const words: ProblemWords = [
    `${count} characters that the PDF shows but does not spell, kept as ${UNMAPPED}`,
    "a PDF whose fonts map to Unicode",
    "compare with the printed page; text recognition (OCR) on the PDF gives what is missing",
  ];
  return [sourceProblem("source-encoding", "warning", { source, page }, words)];
}

const lostHyphens = (count: number, place: Place): Problem =>
  sourceProblem("source-encoding", "warning", place, [
    `${counted(count, "soft hyphen")} that the page draws, at places that are not found in its text`,
    "words that go on in the next line told from those that end there",
    "compare the ends of the lines of this page with the text in `themetally split FILE --preview`",
  ]);

const REPAIR = "get the file again, or open it in a PDF reader and save it anew";

const NOWHERE: ProblemWords = ["a damaged PDF (text without a place on the page)", "a whole PDF", REPAIR];

const OVER = "PDF, possibly damaged: words on the page stand over other words, and are read into one another";

const EMPTY: ProblemWords = ["an empty file", "a PDF", "get the file again"];

const PICTURE: ProblemWords = [
  "a page that is a picture, without text",
  "text on every page",
  "run text recognition (OCR) on the PDF if the page holds responses",
];

const SWELLS: ProblemWords = [
  `a PDF with a part that unpacks to more than ${MOST_UNPACKED} bytes`,
  "a PDF of text",
  "save it anew without large pictures, if it can be trusted",
];

const tooManyPages = ({ numPages }: PdfDocument): ProblemWords => [
  `a PDF of ${numPages} pages`,
  `${MOST_PAGES} at most`,
  "divide it into several files",
];

const CUT_OFF: ProblemWords = [
  `a truncated PDF that breaks off (no ${END_MARK} at its end)`,
  "a whole PDF",
  REPAIR,
];

const NO_TEXT: ProblemWords = [
  "a PDF without text: empty or scanned pages",
  "a PDF with a text layer",
  "run text recognition (OCR) on it first",
];

const ENCRYPTED: ProblemWords = [
  "a PDF that opens with a password only",
  "a PDF that opens without one",
  "save a copy without the password",
];

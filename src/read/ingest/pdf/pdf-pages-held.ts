/** Compares the pages that were read with those that a PDF holds by its bytes: none may vanish without a word. */
import type { Held, HeldObject } from "./pdf-held-object.ts";
import { contradictoryFonts } from "./pdf-letters.ts";

/** A page as it was read. */
export interface PageRead {
  /** Number of its object; null where that is not known. */
  readonly object: number | null;
  readonly letters: number;
  /** Spaces that stand by themselves. */
  readonly blanks: number;
}

export interface PdfLoss {
  /** From 1; null for the file as a whole. */
  readonly page: number | null;
  readonly severity: "error" | "warning";
  /** Begins with the word that says it: damaged or truncated. */
  readonly found: string;
}

/** Letters found, to bytes shown: half of it where a letter has two bytes, a little less where spaces are letters. */
const LEAST_SHARE = 0.2;
const FEW_BYTES = 100;

/** Where most bytes are letters, letters have one byte: then as many should have been found, or more with spaces. */
const MOSTLY = 0.7;
const NEARLY_ALL = 0.95;

/** A page of blanks has one or two kinds of them. */
const KINDS_OF_BLANKS = 2;

const REFERENCE = /(\d{1,9})\s+\d{1,5}\s+R(?![A-Za-z])/g;
const HAS_TYPE = /\/(?:Subtype|Type)\s*\//;
const IS_PAGE = /\/Type\s*\/Page(?![A-Za-z])/;

const referencesIn = (text: string): number[] =>
  [...text.matchAll(REFERENCE)].map(([, number]) => Number(number));

/** @param pages all of them, in their order */
export function lossesOf(held: Held, pages: readonly PageRead[]): PdfLoss[] {
  return [
    ...lostStreams(held),
    ...pages.flatMap((page, at) => lostText(held, page, at + 1)),
    ...lostPages(held, pages),
    ...strayText(held, pages),
    ...contradictions(held),
  ];
}

function lostStreams({ objects, isEncrypted }: Held): PdfLoss[] {
  if (isEncrypted) return [];
  const faults = [...objects.values()].flatMap(({ fault }) => fault ?? []);
  const [first] = faults;
  if (first === undefined) return [];
  const found = `${first} PDF (streams that are not whole: ${faults.length})`;
  return [{ page: null, severity: "error", found }];
}

function lostText(
  { objects, isEncrypted }: Held,
  { object, letters, blanks }: PageRead,
  page: number,
): PdfLoss[] {
  const text = object === null ? undefined : objects.get(object)?.text;
  if (text === undefined || isEncrypted) return [];
  if (contentsOf(objects, object).some((number) => contentAt(objects, number) === null))
    return [{ page, severity: "error", found: "damaged PDF: the content of the page is not there" }];
  const contents = new Set(referencesIn(text).flatMap((number) => contentAt(objects, number) ?? []));
  let bytes = 0;
  let plain = 0;
  let kinds = 0;
  for (const { shown } of contents) {
    bytes += shown?.bytes ?? 0;
    plain += shown?.plain ?? 0;
    kinds = Math.max(kinds, shown?.kinds ?? 0);
  }
  const isLost =
    letters === 0 ? kinds > KINDS_OF_BLANKS : bytes >= FEW_BYTES && letters < LEAST_SHARE * bytes;
  const isPart = bytes >= FEW_BYTES && plain > MOSTLY * bytes && letters + blanks < NEARLY_ALL * bytes;
  if (!isLost && !isPart) return [];
  const told = `of ${bytes} bytes of text that the page holds, ${letters} letters could be read`;
  if (isLost) return [{ page, severity: "error", found: `damaged PDF: ${told}` }];
  return [{ page, severity: "warning", found: `PDF, possibly damaged or cut at its edges: ${told}` }];
}

/** The streams of content at a number: itself, or those of a list; null where there are none. */
function contentAt(objects: Held["objects"], number: number): readonly HeldObject[] | null {
  const object = objects.get(number);
  if (object === undefined) return null;
  if (object.isStream) return HAS_TYPE.test(object.text) ? [] : [object];
  if (!/^\s*\[/.test(object.text)) return null;
  return referencesIn(object.text).flatMap((inside) => {
    const stream = objects.get(inside);
    return stream?.isStream ? [stream] : [];
  });
}

function lostPages({ objects, isWhole }: Held, pages: readonly PageRead[]): PdfLoss[] {
  if (!isWhole) return [];
  const listed = new Set(pages.flatMap(({ object }) => object ?? []));
  const leaves = leavesOf(objects);
  // Without its list of pages, all that look like pages are held to be some.
  const named = leaves.length > 0 ? leaves : pageObjects(objects);
  const isWrong = named.some((number) => !listed.has(number) || !isPage(objects.get(number)));
  if (named.length === pages.length && new Set(named).size === named.length && !isWrong) return [];
  const found = `damaged PDF: its list of pages names ${named.length}, of which ${listed.size} could be read`;
  return [{ page: null, severity: "error", found }];
}

/** What it is need not be said of it; where it belongs must. */
const isPage = (object: HeldObject | undefined): boolean =>
  object !== undefined && (IS_PAGE.test(object.text) || /\/Parent\b/.test(object.text));

const pageObjects = (objects: Held["objects"]): readonly number[] =>
  [...objects].filter(([, { text }]) => IS_PAGE.test(text)).map(([number]) => number);

/** The pages that the list of pages leads to, in its order; none where the list is not found. */
function leavesOf(objects: Held["objects"]): readonly number[] {
  const catalog = [...objects.values()].findLast(({ text }) => /\/Type\s*\/Catalog\b/.test(text));
  const root = /\/Pages\s+(\d+)\s+\d+\s+R/.exec(catalog?.text ?? "")?.[1];
  const leaves: number[] = [];
  const nodes = new Set<number>();
  const open = root === undefined ? [] : [Number(root)];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    const text = objects.get(number)?.text ?? "";
    const [, list, elsewhere] = /\/Kids\s*(?:\[([^\]]*)|(\d+)\s+\d+\s+R)/.exec(text) ?? [];
    const kids = list ?? objects.get(Number(elsewhere))?.text;
    if (kids === undefined) leaves.push(number);
    else if (!nodes.has(number)) open.push(...referencesIn(kids).reverse());
    nodes.add(number);
  }
  return leaves;
}

/** Content that nothing leads to, beside a page without any, or two that share theirs: what led to it is damaged. */
function strayText({ objects, isWhole, isChanged }: Held, pages: readonly PageRead[]): PdfLoss[] {
  if (!isWhole || isChanged) return [];
  const contents = pages.map(({ object }) => contentsOf(objects, object).join(" "));
  if (new Set(contents).size === contents.length && !contents.includes("")) return [];
  const reached = new Set([...objects.values()].flatMap(({ text }) => referencesIn(text)));
  const stray = [...objects].filter(
    ([number, { text, shown }]) =>
      shown !== null && shown.kinds > KINDS_OF_BLANKS && !reached.has(number) && !HAS_TYPE.test(text),
  ).length;
  if (stray === 0) return [];
  const found = `damaged PDF: no page shows ${stray} of its pieces of text`;
  return [{ page: null, severity: "error", found }];
}

/** Numbers of what a page names as its content. */
function contentsOf(objects: Held["objects"], object: number | null): readonly number[] {
  const text = object === null ? "" : (objects.get(object)?.text ?? "");
  const [, one, list = ""] = /\/Contents\s*(?:(\d+)\s+\d+\s+R|\[([^\]]*)\])/.exec(text) ?? [];
  return one === undefined ? referencesIn(list) : [Number(one)];
}

function contradictions(held: Held): PdfLoss[] {
  const fonts = contradictoryFonts(held);
  if (fonts === 0 || held.isEncrypted) return [];
  const found = `PDF, possibly damaged: ${fonts} of its fonts have two encodings that differ in most letters`;
  return [{ page: null, severity: "warning", found }];
}

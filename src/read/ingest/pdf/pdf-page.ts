/** Takes from a page of pdf.js what it prints as it comes, and no more than a page can hold. */
import type { TextItem } from "./page-pieces.ts";
import type { PdfAnnotation } from "./pdf-fields.ts";

/** What we use of pdf.js's page, and of what lies beneath its own methods, which hold a page as a whole. */
export interface PdfPage {
  /** Of its object; null where it has none of its own. */
  readonly ref: { readonly num: number } | null;
  getViewport(options: { scale: number }): { readonly transform: readonly number[] };
  streamTextContent(): Chunks<{ readonly items: readonly (TextItem | { readonly type: string })[] }>;
  readonly _transport: {
    readonly messageHandler: {
      sendWithStream(name: string, data: object): Chunks<Drawn>;
    };
  };
  getAnnotations(): Promise<readonly PdfAnnotation[]>;
  cleanup(): void;
}

/** Operators, and what each is given. */
interface Drawn {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A web stream, as far as it is used here. */
interface Chunks<T> {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: T }>;
    releaseLock(): void;
  };
}

/** More than the letters, or the strokes, of a large sheet. */
const MOST = 100_000;

/** pdf.js numbers for painting an image: mask, image, inline image. */
const PAINT_IMAGE: ReadonlySet<number> = new Set([83, 85, 86]);

/** pdf.js's number for showing text. */
const SHOW_TEXT = 44;

/** As for display, as a list. */
const INTENT = 0x102;

interface Letters {
  /** Pieces of text that are not blank. */
  readonly letters: readonly TextItem[];
  /** Letters in those that are: where lines are justified, each space may be a piece. */
  readonly blanks: number;
}

/**
 * Forms that print forms can say a few words without end.
 *
 * @throws Error where there are more than a page can hold, or the page is damaged
 */
export async function lettersOf(page: PdfPage): Promise<Letters> {
  const letters: TextItem[] = [];
  let blanks = 0;
  await follow(page.streamTextContent(), ({ items }) => {
    for (const item of items) {
      if (!("str" in item)) continue;
      if (item.str.trim() === "") blanks += item.str.length;
      else letters.push(item);
    }
    return letters.length <= MOST;
  });
  if (letters.length > MOST) throw new Error(`More than ${MOST} pieces of text on a page`);
  return { letters, blanks };
}

/**
 * @param number of the page, from 1
 * @returns whether a picture is among what the page draws, as far as that is looked at
 */
export async function hasPicture(page: PdfPage, number: number): Promise<boolean> {
  let drawn = 0;
  let isPicture = false;
  await follow(operatorsOf(page, number), ({ fnArray }) => {
    drawn += fnArray.length;
    isPicture = fnArray.some((operator) => PAINT_IMAGE.has(operator));
    return !isPicture && drawn <= MOST;
  });
  return isPicture;
}

/**
 * @param number of the page, from 1
 * @returns all letters that the page shows, in the order of its content, those among them that pdf.js leaves out of a text
 */
export async function drawnLetters(page: PdfPage, number: number): Promise<string> {
  const letters: string[] = [];
  await follow(operatorsOf(page, number), ({ fnArray, argsArray }) => {
    fnArray.forEach((operator, at) => {
      const args = argsArray[at];
      if (operator === SHOW_TEXT && Array.isArray(args) && Array.isArray(args[0]))
        for (const glyph of args[0] as readonly GlyphShown[]) if (glyph?.unicode) letters.push(glyph.unicode);
    });
    return letters.length <= MOST * LETTERS_A_PIECE;
  });
  return letters.join("");
}

/** A letter; numbers among them are spaces. */
type GlyphShown = { readonly unicode?: string } | null;

const LETTERS_A_PIECE = 10;

function operatorsOf(page: PdfPage, number: number): Chunks<Drawn> {
  const wanted = { pageIndex: number - 1, intent: INTENT, cacheKey: `${INTENT}__`, annotationStorage: null };
  return page._transport.messageHandler.sendWithStream("GetOperatorList", wanted);
}

/** A stream that is left is not cancelled, which pdf.js takes badly: it waits, until the document is destroyed. */
async function follow<T>(chunks: Chunks<T>, more: (chunk: T) => boolean): Promise<void> {
  const reader = chunks.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done || value === undefined) return;
    if (!more(value)) break;
  }
  reader.releaseLock();
}

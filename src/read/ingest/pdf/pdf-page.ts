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
      sendWithStream(name: string, data: object): Chunks<{ readonly fnArray: readonly number[] }>;
    };
  };
  getAnnotations(): Promise<readonly PdfAnnotation[]>;
  cleanup(): void;
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

/** As for display, as a list. */
const INTENT = 0x102;

/**
 * Forms that print forms can say a few words without end.
 *
 * @returns the pieces of text that are not blank
 * @throws Error where there are more than a page can hold, or the page is damaged
 */
export async function lettersOf(page: PdfPage): Promise<readonly TextItem[]> {
  const letters: TextItem[] = [];
  await follow(page.streamTextContent(), ({ items }) => {
    for (const item of items) if ("str" in item && item.str.trim() !== "") letters.push(item);
    return letters.length <= MOST;
  });
  if (letters.length > MOST) throw new Error(`More than ${MOST} pieces of text on a page`);
  return letters;
}

/**
 * @param number of the page, from 1
 * @returns whether a picture is among what the page draws, as far as that is looked at
 */
export async function hasPicture(page: PdfPage, number: number): Promise<boolean> {
  const wanted = { pageIndex: number - 1, intent: INTENT, cacheKey: `${INTENT}__`, annotationStorage: null };
  let drawn = 0;
  let isPicture = false;
  await follow(page._transport.messageHandler.sendWithStream("GetOperatorList", wanted), ({ fnArray }) => {
    drawn += fnArray.length;
    isPicture = fnArray.some((operator) => PAINT_IMAGE.has(operator));
    return !isPicture && drawn <= MOST;
  });
  return isPicture;
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

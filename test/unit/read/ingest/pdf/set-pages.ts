/** Sets lines and prose at places of small PDFs, and reads them. */
import { readDocument } from "#src/read/ingest/read-document.ts";
import { makePdf, type Print } from "../make-pdf.ts";
import { tempSource } from "../temp-folder.ts";

export async function readPages(...pages: readonly (readonly Print[])[]) {
  const { document, problems } = await readDocument(tempSource("pdf", makePdf(pages)));
  return {
    text: document?.text ?? null,
    lines: document?.text.split("\n").map((line) => line.replace(/^\f/, "")) ?? [],
    problems: problems.map(({ code, place, found }) => `${code} ${place.page ?? "-"} ${found}`),
  };
}

/** Lines set at a place; an empty one leaves a line free. */
export const block = (x: number, y: number, lines: readonly string[], leading = 12): Print[] =>
  lines.flatMap((text, at) => (text === "" ? [] : [{ x, y: y - at * leading, text, size: 10 }]));

export const NOUNS = [
  "ferry",
  "landing",
  "lamp",
  "bench",
  "quay",
  "library",
  "bridge",
  "market",
  "crossing",
  "school",
];

/** Sentences over several lines, each line told apart from all others. */
export const prose = (name: string, lines: number): string[] =>
  Array.from({ length: lines }, (_, at) => {
    const begins =
      at % 4 === 0 ? `The ${NOUNS[at % 10]} ${name}${at}` : `and a ${NOUNS[at % 10]} ${name}${at}`;
    return at % 4 === 3 || at === lines - 1 ? `${begins} for all of us.` : `${begins} beside the long path`;
  });

/** Writes small PDFs by hand, so that each test says what lies where on its pages. */
import { deflateSync } from "node:zlib";

/** Text at a place on the page, in points from its lower left corner. */
export interface Print {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Degrees, anticlockwise. */
  readonly angle?: 0 | 90 | 180 | 270;
}

export interface PdfOptions {
  /** Ask for a password. */
  readonly encrypted?: boolean;
  /** Pages, from 0, that hold a picture beside their text. */
  readonly pictures?: readonly number[];
  /** Dictionaries of annotations, of the first page. */
  readonly annotations?: readonly string[];
  /** Quarter turns of all pages, in degrees. */
  readonly rotate?: number;
  /** With deflated streams. */
  readonly packed?: boolean;
}

/** A page of text set from the top, `leading` points apart; an empty string leaves a line free. */
export function typeset(lines: readonly string[], size = 10, leading = 13): Print[] {
  return lines.flatMap((text, index) =>
    text === "" ? [] : [{ x: 50, y: 780 - index * leading, text, size }],
  );
}

export function makePdf(pages: readonly (readonly Print[])[], options: PdfOptions = {}): Buffer {
  const numbers = pages.map((_, index) => 6 + index * 2);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${numbers.map((n) => `${n} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 5 0 R >>",
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`,
    stream(TO_UNICODE, options),
    ...pages.flatMap((prints, index) => {
      const content = prints.map(show).join("\n") + (options.pictures?.includes(index) ? PICTURE : "");
      const resources = "/Resources << /Font << /F1 3 0 R >> >>";
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources}${extra(index, options)} /Contents ${7 + index * 2} 0 R >>`,
        stream(content, options),
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const id = `/ID [<${"43".repeat(16)}> <${"43".repeat(16)}>]`;
  const encrypt = options.encrypted ? `/Encrypt 4 0 R ${id}` : "";
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypt} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

function extra(page: number, { annotations = [], rotate = 0 }: PdfOptions): string {
  const turned = rotate === 0 ? "" : ` /Rotate ${rotate}`;
  return page > 0 || annotations.length === 0 ? turned : `${turned} /Annots [${annotations.join(" ")}]`;
}

/**
 * The font says that `#` is no letter, and that `@` and `^` are what many fonts have for fi and fl;
 * beyond them are a soft hyphen and the signs of ligatures. */
const TO_UNICODE = `begincmap 1 begincodespacerange <00> <FF> endcodespacerange
1 beginbfrange <20> <7E> <0020> endbfrange
7 beginbfchar <23> <0000> <40> <F001> <5E> <F002> <AD> <00AD> <B1> <FB01> <B2> <FB02> <B3> <FB03> endbfchar endcmap`;

function stream(content: string, { packed = false }: PdfOptions): string {
  const data = packed ? deflateSync(Buffer.from(content, "latin1")).toString("latin1") : content;
  const filter = packed ? "/Filter /FlateDecode " : "";
  return `<< ${filter}/Length ${data.length} >>\nstream\n${data}\nendstream`;
}

const PICTURE = "\nq 100 0 0 100 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x7f EI Q";

function show({ x, y, text, size = 10, angle = 0 }: Print): string {
  const turn = { 0: "1 0 0 1", 90: "0 1 -1 0", 180: "-1 0 0 -1", 270: "0 -1 1 0" }[angle];
  return `BT /F1 ${size} Tf ${turn} ${x} ${y} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`;
}

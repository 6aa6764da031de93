/** Writes a PDF as most programs do today: its objects in a packed stream, its table of them in another. */
import { deflateSync } from "node:zlib";

/** @param pages the lines of each page */
export function packedPdf(pages: readonly (readonly string[])[]): Buffer {
  const pageNumbers = pages.map((_, at) => 10 + 2 * at);
  const inside: [number, string][] = [
    [1, "<</Type/Catalog/Pages 2 0 R>>"],
    [2, `<</Type/Pages/Count ${pages.length}/Kids[${pageNumbers.map((n) => `${n} 0 R`).join(" ")}]>>`],
    [3, "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>"],
    ...pageNumbers.map((number): [number, string] => [
      number,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${number + 1} 0 R>>`,
    ]),
  ];
  const chunks: Buffer[] = [Buffer.from("%PDF-1.5\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  const offsets = new Map<number, number>();
  const length = () => chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const add = (number: number, dictionary: string, content: string | Buffer) => {
    offsets.set(number, length());
    const data = deflateSync(Buffer.from(content as string, "latin1"));
    const head = `${number} 0 obj\n<<${dictionary}/Filter/FlateDecode/Length ${data.length}>>stream\r\n`;
    chunks.push(Buffer.from(head, "latin1"), data, Buffer.from("\r\nendstream\nendobj\n"));
  };
  pages.forEach((lines, at) => {
    const shown = lines.map((line) => `(${line.replace(/[\\()]/g, "\\$&")})Tj T*`).join("\n");
    add(pageNumbers[at]! + 1, "", `BT /F1 11 Tf 14 TL 1 0 0 1 60 780 Tm\n${shown}\nET`);
  });
  let at = 0;
  const starts = inside.map(([number, text]) => {
    const start = `${number} ${at}`;
    at += text.length + 1;
    return start;
  });
  const first = `${starts.join(" ")}\n`;
  add(
    5,
    `/Type/ObjStm/N ${inside.length}/First ${first.length}`,
    `${first}${inside.map(([, text]) => text).join("\n")}`,
  );
  offsets.set(6, length());
  const size = Math.max(...pageNumbers, 10) + 2;
  const table = Buffer.alloc(size * 6);
  for (let number = 0; number < size; number++) {
    const place = inside.findIndex(([one]) => one === number);
    const offset = offsets.get(number);
    table.writeUInt8(place >= 0 ? 2 : offset === undefined ? 0 : 1, number * 6);
    table.writeUInt32BE(place >= 0 ? 5 : (offset ?? 0), number * 6 + 1);
    table.writeUInt8(Math.max(0, place), number * 6 + 5);
  }
  const start = length();
  add(6, `/Type/XRef/Size ${size}/W[1 4 1]/Root 1 0 R`, table.toString("latin1"));
  chunks.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(chunks);
}

/** Decodes the text of a part of a message: in the charset that it names, and with the lines that it wraps joined. */
import type { Problem } from "../../../model/problem.ts";
import { windows1252 } from "../../../text/windows-1252.ts";
import { type Decoded, decodeText } from "../decode-text.ts";
import { sourceProblem } from "../source-problem.ts";
import type { MessagePart } from "./message-tree.ts";

/** That say nothing more than what `decodeText` finds out. */
const PLAIN = /^(?:utf-?8|us-ascii|ascii|ansi_x3\.4-1968)?$/i;
/** Latin-1 names what is Windows-1252 everywhere. */
const WESTERN = /^(?:x-|cp-?|windows-?)1252$|^(?:cp|windows)-?1252$|^iso[-_]?8859-1$|^latin-?1$/i;

/** Without text where it cannot be told; of a part without words it is empty. */
export function partText({ content, contentType }: MessagePart, source: string): Decoded {
  const bytes = Buffer.from(content ?? new ArrayBuffer(0));
  const { charset = "", format = "", delsp = "" } = contentType.parsed.params;
  const decoded = decode(bytes, charset.trim(), source);
  if (decoded.text === null || !/^flowed$/i.test(format)) return decoded;
  return { ...decoded, text: joinedLines(decoded.text, /^yes$/i.test(delsp)) };
}

function decode(bytes: Buffer, charset: string, source: string): Decoded {
  const isBlank = bytes.every((byte) => byte <= 0x20);
  if (isBlank) return { text: "", problems: [] };
  if (PLAIN.test(charset)) return guessed(bytes, source);
  if (WESTERN.test(charset)) {
    const text = windows1252(bytes.toString("latin1"));
    return text.includes("\0") ? guessed(bytes, source) : { text, problems: [] };
  }
  try {
    return { text: new TextDecoder(charset, { fatal: true }).decode(bytes), problems: [] };
  } catch {
    const { text, problems } = guessed(bytes, source);
    return { text, problems: problems.length > 0 ? problems : [unknownCharset(charset, source)] };
  }
}

/** A place in the part would be none in the file. */
function guessed(bytes: Buffer, source: string): Decoded {
  if (bytes.toString("latin1").trim() === "") return { text: "", problems: [] };
  const { text, problems } = decodeText(bytes, source);
  return { text, problems: problems.map((problem) => ({ ...problem, place: { source } })) };
}

const unknownCharset = (charset: string, source: string): Problem =>
  sourceProblem("source-encoding", "warning", { source }, [
    `text that is not in the charset it names (${charset.slice(0, 40).replace(/[^\w.:-]/g, "?")}), read as UTF-8`,
    "a charset that is known, and text in it",
    "compare the text with the message as the mail program shows it",
  ]);

/** RFC 3676: a line that ends in a space goes on in the next of the same depth of quotation; the sign of a signature stays. */
function joinedLines(text: string, dropsSpace: boolean): string {
  const lines: string[] = [];
  let open: { depth: number; words: string[] } | null = null;
  const close = () => {
    if (open !== null)
      lines.push(`${">".repeat(open.depth)}${open.depth > 0 ? " " : ""}${open.words.join("")}`);
    open = null;
  };
  for (const line of text.split(/\r\n?|\n/)) {
    const depth = /^>*/.exec(line)![0].length;
    const words = line.slice(depth).replace(/^ /, "");
    if (open !== null && (open as { depth: number }).depth !== depth) close();
    const goesOn = words.endsWith(" ") && words !== "-- ";
    open ??= { depth, words: [] };
    open.words.push(goesOn && dropsSpace ? words.slice(0, -1) : words);
    if (!goesOn) close();
  }
  close();
  return lines.join("\n");
}

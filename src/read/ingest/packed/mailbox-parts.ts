/** Lists the messages of a mailbox (mbox): each stands below a line that begins with `From `. */
import { counted } from "../../../text/counted.ts";
import { FileRefusal } from "../file-refusal.ts";
import type { Lister, PackedPart, Stored } from "./packed-part.ts";

const CHUNK_BYTES = 1024 * 1024;
/** Of a line, as far as it may tell anything. */
const LONGEST_LINE = 1000;
const LF = 10;
const FROM = /^From (?:\S{0,200}@\S{0,200}|-|MAILER-DAEMON)(?:\s|$)/;
/** `From a@b.example Mon Jun  3 10:00:00 2024`: with day and time no blank line need stand above it. */
const DATED = /^From \S.{0,200}\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.{0,20}\d{1,2}:\d\d\b.{0,30}\b\d{4}\b/;
const HEAD = /^>?(?:[A-Za-z][A-Za-z0-9-]{1,60}[ \t]?:|From )/;

/** Named by their numbers, so that no name tells who wrote. */
export const mailboxParts: Lister = async (from, room) => {
  const starts = await messageStarts(from, room.parts);
  if (starts.length === 0) throw new FileRefusal(NO_MESSAGE);
  const size = await sizeOf(from);
  const digits = Math.max(4, String(starts.length).length);
  const parts = starts.map(([, start], at): PackedPart => {
    const end = starts[at + 1]?.[0] ?? size;
    const bytes = Math.max(0, end - start);
    return {
      name: `${String(at + 1).padStart(digits, "0")}.eml`,
      bytes,
      read: async (again) => withoutQuoting(await piece(again, start, start + bytes)),
    };
  });
  return { parts };
};

/** @returns offsets of the line above each message, and of the message */
async function messageStarts(from: Stored, most: number): Promise<readonly (readonly [number, number])[]> {
  const starts: (readonly [number, number])[] = [];
  let waiting: readonly [number, number] | null = null;
  let isBlank = true;
  for await (const { text, at, next } of linesOf(from)) {
    if (waiting !== null && HEAD.test(text)) {
      starts.push(waiting);
      if (starts.length > most)
        throw new FileRefusal([
          `a mailbox with more than ${counted(most, "message")}`,
          `${most} at most`,
          "divide it in the mail program",
        ]);
    }
    waiting = DATED.test(text) || (isBlank && FROM.test(text)) ? [at, next] : null;
    isBlank = /^\r?$/.test(text);
  }
  return starts;
}

/** @yields each line as far as it may tell anything, and where it and the next begin */
async function* linesOf(from: Stored): AsyncGenerator<{ text: string; at: number; next: number }> {
  const size = await sizeOf(from);
  let [text, at] = ["", 0];
  for (let offset = 0; offset < size; offset += CHUNK_BYTES) {
    const chunk = await piece(from, offset, Math.min(size, offset + CHUNK_BYTES));
    let begin = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, begin)) {
      if (text.length < LONGEST_LINE)
        text += chunk.toString("latin1", begin, Math.min(end, begin + LONGEST_LINE));
      begin = end + 1;
      yield { text, at, next: offset + begin };
      [text, at] = ["", offset + begin];
    }
    if (text.length < LONGEST_LINE)
      text += chunk.toString("latin1", begin, Math.min(chunk.length, begin + LONGEST_LINE));
  }
  if (text !== "") yield { text, at, next: size };
}

const sizeOf = async (from: Stored): Promise<number> =>
  Buffer.isBuffer(from) ? from.length : (await from.stat()).size;

async function piece(from: Stored, start: number, end: number): Promise<Buffer> {
  if (Buffer.isBuffer(from)) return from.subarray(start, end);
  const data = Buffer.alloc(end - start);
  let length = 0;
  while (length < data.length) {
    const { bytesRead } = await from.read(data, length, data.length - length, start + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return data.subarray(0, length);
}

/** `>From ` was `From ` before the message was put into the box, unless it stands among lines that are quoted. */
function withoutQuoting(data: Buffer): Buffer {
  if (!data.includes("\n>From ") && !data.includes("\n>>From ")) return data;
  const lines = data.toString("latin1").split("\n");
  const isQuoted = (line: string | undefined) => line?.startsWith(">") === true && !/^>+From /.test(line);
  const plain = lines.map((line, at) =>
    /^>+From /.test(line) && !isQuoted(lines[at - 1]) && !isQuoted(lines[at + 1]) ? line.slice(1) : line,
  );
  return Buffer.from(plain.join("\n"), "latin1");
}

const NO_MESSAGE = [
  "a mailbox without messages",
  'messages, each below a line that begins with "From "',
  "save the mailbox again from the mail program",
] as const;

/** Parses a message (MIME) into its heads and its parts, and refuses one of more lines, parts or heads than any has. */
import { count } from "../../../text/counted.ts";
import { FileRefusal } from "../file-refusal.ts";

/** A part as the parser holds it: what it hands over joins the texts of parts, and has lost their bytes and charsets. */
export interface MessagePart {
  readonly childNodes: readonly MessagePart[];
  readonly contentType: { readonly parsed: Structured; readonly multipart: string | false };
  readonly contentDisposition: { readonly parsed: Structured };
  readonly contentId?: string | undefined;
  /** Decoded from base64 or quoted-printable; of several parts, what stands outside them. */
  readonly content: ArrayBuffer | null;
}

interface Structured {
  readonly value: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface MessageTree {
  /** Names in small letters; values unfolded, not decoded. */
  readonly heads: readonly { readonly key: string; readonly value: string }[];
  readonly root: MessagePart;
  /** Display names are decoded. */
  readonly mailboxes: (value: string) => readonly { readonly name: string; readonly address: string }[];
  readonly decoded: (value: string) => string;
}

/** In bytes, of all heads of all parts. */
const MOST_HEADS = 512 * 1024;
/** Of parts within parts. */
const MOST_NESTING = 50;
const MOST_PARTS = 20_000;
/** Besides the lines that so many bytes have in an attachment: each takes time, however short it is. */
const MOST_LINES = 200_000;
const ATTACHED_LINE = 60;

/** @throws FileRefusal */
export async function messageTree(data: Buffer): Promise<MessageTree> {
  if (data.subarray(0, HEAD).includes(0)) throw new FileRefusal(BINARY);
  if (countOf(data, "\n--", MOST_PARTS) >= MOST_PARTS) throw tooMuch(`${count(MOST_PARTS)} parts, and more,`);
  const mostLines = MOST_LINES + Math.floor(data.length / ATTACHED_LINE);
  if (countOf(data, "\n", mostLines) >= mostLines) throw tooMuch(`${count(mostLines)} lines, and more,`);
  const { default: PostalMime, addressParser, decodeWords } = await import("postal-mime");
  /** Its tree is all that we need: what it makes of the texts would be made for nothing. */
  class Tree extends PostalMime {
    declare readonly root: MessagePart;
    async collectNode(): Promise<void> {}
  }
  const parser = new Tree({ maxHeadersSize: MOST_HEADS, maxNestingDepth: MOST_NESTING });
  const { headers } = await parser.parse(data).catch((error: unknown) => {
    if (error instanceof Error && error.message.startsWith("Maximum ")) throw tooMuch(PASSED[limitOf(error)]);
    throw error;
  });
  return {
    heads: headers,
    root: parser.root,
    mailboxes: (value) =>
      addressParser(value, { flatten: true }).map(({ name, address = "" }) => ({ name, address })),
    decoded: decodeWords,
  };
}

const HEAD = 4096;
const BINARY = [
  "a binary file, no e-mail",
  "a message",
  "save the message again from the mail program",
] as const;

const PASSED = {
  nesting: `parts within parts, more than ${MOST_NESTING} deep,`,
  heads: `more than ${count(MOST_HEADS)} bytes of heads`,
} as const;

const limitOf = ({ message }: Error) => (message.includes("nesting") ? "nesting" : "heads");

function countOf(data: Buffer, sign: string, most: number): number {
  let found = 0;
  for (let at = data.indexOf(sign); at >= 0 && found < most; at = data.indexOf(sign, at + 1)) found++;
  return found;
}

const tooMuch = (found: string): FileRefusal =>
  new FileRefusal([
    `${found} in one e-mail`,
    "a message as people send it",
    "save the words of the message as a text file, and its attachments as files beside it",
  ]);

/** Lists what is attached to a message, each under its own name. */
import { FileRefusal } from "../file-refusal.ts";
import { messageBytes } from "../mail/message-bytes.ts";
import { messageParts, nameOf, typeOf } from "../mail/message-parts.ts";
import { type MessagePart, messageTree } from "../mail/message-tree.ts";
import type { Lister, PackedListing, Stored } from "./packed-part.ts";
import { wordsAlone } from "./words-alone.ts";

const LONGEST_NAME = 120;
const MOST_ATTACHED = 1_000;
/** Of kinds that a name may leave unsaid. */
const ENDINGS: Readonly<Record<string, string>> = {
  "text/plain": ".txt",
  "text/html": ".html",
  "text/rtf": ".rtf",
  "application/rtf": ".rtf",
  "application/pdf": ".pdf",
  "application/zip": ".zip",
  "message/rfc822": ".eml",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
  "application/vnd.oasis.opendocument.text": ".odt",
};

/** What is wrong with the message itself is told where it is read. */
export const attachments: Lister = async (from) => {
  const { messageId, attached, isReport, isWordless } = await opened(from).catch((error: unknown) => {
    if (error instanceof FileRefusal) return NOTHING;
    throw error;
  });
  const parts = attached.slice(0, MOST_ATTACHED).map((part, at) => ({
    name: fileName(part, at),
    bytes: part.content?.byteLength ?? 0,
    read: async (again: Stored) =>
      Buffer.from((await opened(again)).attached[at]?.content ?? new ArrayBuffer(0)),
  }));
  const listing: PackedListing = { parts, messageId, isWordless: isWordless && parts.length > 0 };
  return isReport ? { ...listing, leftOut: "what a mail server sends back with its report" } : listing;
};

interface Opened {
  readonly messageId: string | null;
  readonly attached: readonly MessagePart[];
  readonly isReport: boolean;
  readonly isWordless: boolean;
}

const NOTHING: Opened = { messageId: null, attached: [], isReport: false, isWordless: false };

/** Of the message that was opened last, as long as somebody holds its bytes. */
const kept = new WeakMap<Buffer, Opened>();

async function opened(from: Stored): Promise<Opened> {
  if (!Buffer.isBuffer(from)) throw new Error("A message is read as a whole.");
  const known = kept.get(from);
  if (known !== undefined) return known;
  const bytes = messageBytes(from);
  const words = wordsAlone(bytes);
  if (words !== null) return { ...NOTHING, ...words };
  const { root, heads } = await messageTree(bytes);
  const { texts, attached, isReport } = messageParts(root);
  const messageId = heads.find(({ key }) => key === "message-id")?.value.trim() || null;
  const isWordless = texts.flatMap(({ plain, html }) => [...plain, ...html]).every(isBlank);
  const found = { messageId, attached, isReport, isWordless };
  if (attached.length > 0) kept.set(from, found);
  return found;
}

/** Nothing but white space and tags. */
const isBlank = ({ content }: MessagePart): boolean =>
  content === null ||
  (content.byteLength < MOST_BLANK &&
    !/[^\s]/.test(
      Buffer.from(content)
        .toString("latin1")
        .replace(/<style[^>]{0,200}>[^<]*<|<[^<>]*>|&nbsp;|&#160;|\xc2\xa0|\xa0/gi, " "),
    ));
const MOST_BLANK = 64 * 1024;

/** One part of a path, that leads nowhere. */
function fileName(part: MessagePart, at: number): string {
  const name = nameOf(part)
    .replace(/^.*[\\/]/s, "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\s\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ")
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/^\.+/, "");
  const ending = /\.[A-Za-z0-9]{1,8}$/.test(name) ? "" : (ENDINGS[typeOf(part)] ?? "");
  return `${name || `part-${at + 1}`}${ending}`;
}

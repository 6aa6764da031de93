/** Finds the sources that are packed in a file: of an archive, a mailbox or a message, and of what is packed in these. */
import type { Problem } from "../../model/problem.ts";
import { headOf } from "./file-head.ts";
import { saidOf } from "./form-within.ts";
import { isHidden, isIgnored } from "./ignored.ts";
import { lookInside } from "./look-inside.ts";
import { attachments } from "./packed/attachments.ts";
import { mailboxParts } from "./packed/mailbox-parts.ts";
import type { Lister, PackedPart, Room, Stored } from "./packed/packed-part.ts";
import { zipParts } from "./packed/zip-parts.ts";
import { packedFile } from "./packed-file.ts";
import { readBytes, readProblem } from "./read-bytes.ts";
import { type FileKind, SOURCE_KINDS, type SourceFile } from "./source-file.ts";
import { kindByName, kindWithin } from "./source-kind.ts";
import { type ProblemWords, sourceProblem } from "./source-problem.ts";

export type FoundSource = Omit<SourceFile, "id">;

export interface SourcesUnpacked {
  readonly sources: readonly FoundSource[];
  readonly problems: readonly Problem[];
}

export interface PackedFile {
  readonly path: string;
  readonly source: string;
  readonly kind: FileKind;
}

export interface UnpackOptions {
  /** Tells files that are no sources, by absolute path. */
  readonly isPassedOver: (path: string) => boolean;
  /** Of all messages that were met: the source of each. */
  readonly messages: Map<string, string>;
  /** Of each depth the bytes that were unpacked last, of whatever file: sources are read in order. */
  readonly kept: { readonly source: string; readonly data: Buffer }[];
}

/** Of all that is packed in one file, however deep. */
const MOST: Room = { parts: 50_000, bytes: 2 * 1024 * 1024 * 1024 };
/** Parts within parts: what is attached to a message of a mailbox in an archive. */
const MOST_DEEP = 3;

const LISTERS: Readonly<Partial<Record<FileKind, Lister>>> = {
  zip: zipParts,
  mailbox: mailboxParts,
  mail: attachments,
};

const isPacked = (kind: FileKind): boolean => kind in LISTERS;

interface Node {
  readonly source: string;
  readonly kind: FileKind;
  readonly deep: number;
  /** Runs the work on its bytes. */
  readonly on: <T>(work: (from: Stored) => Promise<T>) => Promise<T>;
}

/** @returns the sources in it, itself too where it is a message; nothing is kept of it but where its parts stand */
export async function unpackSources(file: PackedFile, options: UnpackOptions): Promise<SourcesUnpacked> {
  const { path } = file;
  const sources: FoundSource[] = [];
  const problems: Problem[] = [];
  const names = new Set<string>([file.source]);
  let room = MOST;
  const { kept } = options;
  const onBytes = (source: string, deep: number, read: () => Promise<Buffer>): Node["on"] => {
    return async (work) => {
      if (kept[deep]?.source !== source) kept[deep] = { source, data: await read() };
      return work(kept[deep].data);
    };
  };
  const leaveOut = (source: string, words: ProblemWords) =>
    problems.push(sourceProblem("source-left-out", "warning", { source }, words));
  if (file.kind === "mail") sources.push({ ...file, kind: file.kind });
  const whole = { ...file, kind: "mail" as const, id: "" };
  const on = file.kind === "mail" ? onBytes(file.source, 0, () => wholeFile(whole)) : packedFile(path);
  await enter({ ...file, deep: 0, on });
  return { sources, problems };

  async function enter(node: Node): Promise<void> {
    const listing = await node
      .on((from) => LISTERS[node.kind]!(from, room))
      .catch((error: unknown) => readProblem(node.source, error));
    // What is wrong with a message is told when it is read.
    if ("severity" in listing) {
      if (node.kind !== "mail") problems.push(listing);
      return;
    }
    const { parts, messageId, leftOut } = listing;
    if (listing.isWordless) {
      sources.pop();
      leaveOut(node.source, WORDLESS);
    }
    if (messageId) noteMessage(messageId, node.source);
    room = { parts: room.parts - parts.length, bytes: room.bytes - (node.kind === "zip" ? sumOf(parts) : 0) };
    if (parts.length === 0 && node.kind === "zip")
      problems.push(sourceProblem("source-empty", "error", { source: node.source }, NOTHING));
    for (const part of parts) {
      const source = freeName(`${node.source}/${part.name}`, names);
      if (isOfSystem(part.name) || options.isPassedOver(`${path}/${part.name}`)) continue;
      if (leftOut !== undefined) leaveOut(source, [leftOut, ...MESSAGE]);
      else if (node.deep === MOST_DEEP) leaveOut(source, TOO_DEEP);
      else await meet(node, part, source);
    }
  }

  async function meet(node: Node, part: PackedPart, source: string): Promise<void> {
    const { name } = part;
    if (isHidden(name.replace(/^.*\//, ""))) return void leaveOut(source, HIDDEN);
    const read = () => node.on((from) => part.read(from));
    try {
      const kind = await kindOf(name, source, read);
      if (typeof kind !== "string") return void problems.push(kind);
      const deep = node.deep + 1;
      if (kind === "zip" || kind === "mailbox") {
        if (kindByName(name) !== kind) problems.push(saidOf(kind, source, name));
      } else sources.push({ path, source, kind, part: { name, read } });
      const isRead = kind !== "mail" || part.bytes <= SOURCE_KINDS.mail.mostBytes;
      if (isPacked(kind) && isRead) await enter({ source, kind, deep, on: onBytes(source, deep, read) });
    } catch (error) {
      problems.push(readProblem(source, error));
    }
  }

  function noteMessage(messageId: string, source: string): void {
    const first = options.messages.get(messageId);
    if (first === undefined) options.messages.set(messageId, source);
    else
      problems.push(
        sourceProblem("layout-doubtful", "warning", { source }, [
          `a message with the Message-ID of ${first}`,
          "each message once",
          "leave one of the two out, if they are the same",
        ]),
      );
  }
}

/** By name; by what is in it where that may be another. */
async function kindOf(
  name: string,
  source: string,
  read: () => Promise<Buffer>,
): Promise<FileKind | Problem> {
  const head = async () => headOf(await read());
  const named = kindByName(name);
  if (named === null) return kindWithin(name, source, false, head);
  return named === "jsonl" ? named : lookInside(named, await head(), source, name);
}

async function wholeFile(file: SourceFile): Promise<Buffer> {
  const { data } = await readBytes(file);
  // Why it cannot be read is told when it is read.
  return data ?? Buffer.alloc(0);
}

const sumOf = (parts: readonly PackedPart[]): number => parts.reduce((sum, { bytes }) => sum + bytes, 0);

/** What an archive holds of the system that made it. */
function isOfSystem(name: string): boolean {
  const folders = name.split("/").slice(0, -1);
  return (
    isIgnored(name) ||
    folders.some((folder) => folder === "__MACOSX" || folder === "node_modules" || isHidden(folder))
  );
}

/** Of two parts of one name the second is numbered. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++)
    name = wanted.replace(/(?:\.[A-Za-z0-9]+)?$/, (ending) => `-${number}${ending}`);
  taken.add(name);
  return name;
}

const HIDDEN: ProblemWords = [
  "a hidden file",
  "a file that can be seen",
  "unpack it and name it itself, or call it otherwise",
];

const NOTHING: ProblemWords = ["an archive without files", "files", "leave it out, or get the file again"];

const WORDLESS: ProblemWords = [
  "an e-mail without words: what is attached to it stands for itself",
  "a message with text",
  "nothing, where what is attached is the response",
];

const TOO_DEEP: ProblemWords = [
  `a file packed more than ${MOST_DEEP} deep`,
  `files in archives, mailboxes and messages, ${MOST_DEEP} within one another at most`,
  "unpack what it is in, and name the folder with it",
];

const MESSAGE = [
  "what people send",
  "look at the report: it may be of a response that was sent back",
] as const;

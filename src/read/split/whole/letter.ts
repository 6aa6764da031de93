/** Reads one file as one letter, message or form: what each of its lines is, and who sent it. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { DONE_WITH_NAMES } from "../../../cues/english/letter-parts.ts";
import { isPseudonym } from "../../../cues/pseudonym.ts";
import { requestIn } from "../../../cues/requests.ts";
import type { MessageFacts } from "../../../model/document.ts";
import { anyOf } from "../../../text/any-of.ts";
import { goesOnInSignature } from "../signatures.ts";
import type { TextLine } from "../text-lines.ts";
import { type FormLines, readFormLines } from "./form-lines.ts";
import { furtherNames } from "./further-names.ts";
import { type Head, readLetterHead } from "./head.ts";
import { isNotice } from "./line-signs.ts";
import { type MailSender, mailSender } from "./mail-sender.ts";
import { letterheadOf, saidInText } from "./own-organisation.ts";
import { type Decided, senderOf } from "./sender.ts";
import { type AsideKind, setAside } from "./set-aside.ts";
import { readSignature, type SignatureRow, type Signed } from "./signature.ts";
import { readTail, type Tail } from "./tail.ts";

export type LinePart = "front" | "subject" | "text" | "signature" | AsideKind;

export interface Letter {
  readonly lines: readonly TextLine[];
  /** What each line is. */
  readonly parts: readonly LinePart[];
  /** Words at the beginning of a line that are no text, by index: a greeting, a label. */
  readonly skips: ReadonlyMap<number, number>;
  readonly head: Head;
  readonly tail: Tail;
  readonly signed: Signed | null;
  readonly sender: Decided;
  /** Indices of the lines that name the sender, and of those that ask not to be named. */
  readonly naming: readonly number[];
  readonly wishes: readonly number[];
  /** The sender as printed; null where none is. */
  readonly printed: string | null;
  /** Indices of lines near the end of the text that may ask it, and are not known to. */
  readonly unclear: readonly number[];
  /** Index of the first line of a quoted message whose author asks not to be named; null where none does. */
  readonly quotedWish: number | null;
  readonly date: string | null;
  /** Labelled topics. */
  readonly topics: { readonly at: number; readonly text: string } | null;
  /** How many labels name a person, and how many labels there are. */
  readonly labels: { readonly names: number; readonly all: number };
}

export interface LetterOptions {
  readonly anonymity: AnonymityReader;
  /** A line as printed, by its index. */
  readonly rawOf: (at: number) => string;
  /** Null where nothing but its text tells that it is one. */
  readonly message: MessageFacts | null;
}

export function readLetter(lines: readonly TextLine[], { anonymity, rawOf, message }: LetterOptions): Letter {
  const head = readLetterHead(lines, message);
  const aside = setAside(lines, head.from);
  const small = new Set(lines.flatMap(({ words }) => words.slice(0, 2000).match(SMALL) ?? []));
  const isCommon = (word: string): boolean => small.has(word.toLowerCase());
  const form = readFormLines(lines, head, aside, anonymity, rawOf);
  const taken = new Map([...aside, ...form.front.map((at) => [at, "notice"] as const)]);
  const isLetter = head.greeting !== null || head.heads > 0;
  const tail = readTail({ lines, from: head.from, aside: taken, anonymity, isCommon, isLetter });
  const parts = partsOf(lines, head, tail, aside, form.front);
  const text = lines.flatMap(({ words }, at) => (parts[at] === "text" ? [words] : [])).join("\n");
  const rows = rowsOf(tail, lines, rawOf);
  const signed = tail.signature.length === 0 ? null : readSignature(rows, isCommon);
  // In the copy of a signed message the head names by a mask whom the signature no longer does.
  const from =
    tail.wishes.length > 0 && isPseudonym(head.sender?.value ?? "") ? "" : (head.sender?.value ?? "");
  const mail = mailSender(from, (message?.spellsSender ?? false) && !head.isForwarded);
  const organisation = saidInText(text) ?? letterheadOf(lines, head.blocks, text);
  const decided = senderOf({ labels: form.sender, signed, mail, organisation });
  const further = furtherNames(lines, head, decided.name, (at) => parts[at] === "quoted");
  const sender = { ...decided, others: [...new Set([...decided.others, ...further])] };
  const namedLines =
    signed === null || signed.rows === null ? [] : linesOfRows(rows, signed.rows, tail.naming);
  const told = printedBy(sender, { lines, head, form, signed, mail, namedLines, unread: tail.naming });
  return {
    lines,
    parts,
    skips: new Map([...form.skips, ...(head.skip > 0 ? ([[head.from, head.skip]] as const) : [])]),
    head,
    tail,
    signed,
    sender,
    naming: inOrder(told.at),
    printed: told.text,
    wishes: inOrder([...tail.wishes, ...form.wishes, ...wishesAbove(lines, parts, anonymity)]),
    unclear: requestIn(text, anonymity) === null ? unclearWishes(lines, parts, anonymity) : [],
    quotedWish: quotedWish(lines, parts, anonymity),
    date: head.date ?? form.date,
    topics: form.topics,
    labels: { names: form.names, all: form.front.length },
  };
}

const inOrder = (some: readonly number[]): readonly number[] => [...new Set(some)].sort((a, b) => a - b);

interface Read extends Pick<Letter, "lines" | "head" | "signed"> {
  readonly form: FormLines;
  readonly mail: MailSender;
  readonly namedLines: readonly number[];
  /** Of a signature in which nobody is known. */
  readonly unread: readonly number[];
}

/** Where the sender is printed, and how, without addresses. */
function printedBy(
  { by, organisation }: Decided,
  { lines, head, form, signed, mail, namedLines, unread }: Read,
): { readonly at: readonly number[]; readonly text: string | null } {
  const joined = (some: readonly number[]) =>
    inOrder(some)
      .map((at) => lines[at]!.words)
      .join(", ");
  switch (by) {
    case "label":
      return { at: form.naming, text: joined(form.naming) };
    case "signature":
      return { at: namedLines, text: signed?.text ?? null };
    case "mail":
      return {
        at: [head.sender!.at],
        text: [mail.name, mail.organisation].filter((one) => one !== null).join(", "),
      };
    case "letterhead":
      return { at: [], text: organisation };
    case null:
      return { at: unread, text: unread.length === 0 ? null : joined(unread) };
  }
}

/** Not in an address of mail or a page: it spells names in small letters. */
const SMALL = /(?<![^\s("“‘'])\p{Ll}{3,}(?![\p{L}\p{M}'’@/-]|\.\S)/gu;

function partsOf(
  lines: readonly TextLine[],
  head: Head,
  tail: Tail,
  aside: ReadonlyMap<number, AsideKind>,
  labelled: readonly number[],
): readonly LinePart[] {
  const parts: LinePart[] = lines.map((_, at) => aside.get(at) ?? (at < head.from ? "front" : "text"));
  const put = (some: readonly number[], part: LinePart) => {
    for (const at of some) if (!aside.has(at)) parts[at] = part;
  };
  put(tail.signature, "signature");
  put(tail.front, "front");
  put(labelled, "front");
  if (head.subject !== null) put([head.subject.at], "subject");
  return parts;
}

/** The lines of the rows that name somebody, with what they wrap to. */
function linesOfRows(
  rows: readonly Row[],
  [first, last]: readonly [number, number],
  naming: readonly number[],
): readonly number[] {
  const some = rows.slice(first, last + 1).map(({ at }) => at);
  const after = rows[last + 1]?.at ?? Number.POSITIVE_INFINITY;
  const wrapped = naming.filter(
    (at) => at > (rows[last]?.at ?? 0) && at < after && rows.every((row) => row.at !== at),
  );
  return [...some, ...wrapped];
}

interface Row extends SignatureRow {
  readonly at: number;
}

/** `Deputy Secretary of the` and `Department for Boats` are one row, wrapped. */
function joinedRows(rows: readonly Row[]): readonly Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    if (before === undefined || !goesOnInSignature(before.words, row.words)) joined.push(row);
    else joined[joined.length - 1] = { ...before, words: `${before.words} ${row.words}` };
  }
  return joined;
}

/** Lines that may name somebody; cells that stand side by side are read one below the other. */
function rowsOf(
  { naming, beside, closing }: Tail,
  lines: readonly TextLine[],
  rawOf: (at: number) => string,
): readonly Row[] {
  const cells = naming.map((at) =>
    at === closing
      ? [lines[at]!.words.slice(beside)]
      : rawOf(at)
          .trim()
          .split(/ {3,}|\t+/u),
  );
  const most = Math.max(0, ...cells.map((row) => row.length));
  if (most < 2 || most > 4)
    return joinedRows(naming.map((at, i) => ({ at, words: cells[i]!.join(" "), opens: lines[at]!.gap })));
  return Array.from({ length: most }, (_, column) =>
    cells.flatMap((row, i) =>
      row[column] === undefined ? [] : [{ at: naming[i]!, words: row[column]!, opens: i === 0 }],
    ),
  ).flat();
}

/** Whoever wrote a message that is quoted is no respondent: nothing hides the name. */
function quotedWish(
  lines: readonly TextLine[],
  parts: readonly LinePart[],
  anonymity: AnonymityReader,
): number | null {
  const quoted = [...lines.keys()].filter((at) => parts[at] === "quoted" && !isNotice(lines[at]!.words));
  const text = quoted.map((at) => lines[at]!.words.replace(/^[>\s]+/u, "")).join("\n");
  return requestIn(text, anonymity)?.isOwn === true ? quoted[0]! : null;
}

/** Where a letter ends, its sender asks for what is to be done with the name. */
function unclearWishes(
  lines: readonly TextLine[],
  parts: readonly LinePart[],
  anonymity: AnonymityReader,
): readonly number[] {
  const text = [...lines.keys()].filter((at) => parts[at] === "text").slice(-LAST);
  return text.filter((at) => {
    const sentences = lines[at]!.words.slice(-LAST_CHARACTERS).split(/(?<=[.!?])\s+/u);
    return sentences.some(
      (words) => ABOUT_PAPERS.test(words) && anonymity.hint(words) && anonymity.beside(words) !== null,
    );
  });
}
/** What is done with what people send. */
const ABOUT_PAPERS = new RegExp(anyOf(DONE_WITH_NAMES), "iu");
const LAST = 3;
const LAST_CHARACTERS = 400;

/** Above the text: `Not for publication`. */
const wishesAbove = (lines: readonly TextLine[], parts: readonly LinePart[], anonymity: AnonymityReader) =>
  lines.flatMap(({ words }, at) =>
    (parts[at] === "front" || parts[at] === "subject") && anonymity(words)?.status !== undefined ? [at] : [],
  );

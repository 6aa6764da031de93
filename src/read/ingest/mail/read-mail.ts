/** Reads one e-mail: its heads and its text, with what is attached to it named as left out. */
import type { Problem } from "../../../model/problem.ts";
import { counted } from "../../../text/counted.ts";
import { FileRefusal } from "../file-refusal.ts";
import type { FormText } from "../form-text.ts";
import { sourceProblem } from "../source-problem.ts";
import { mailDoubts } from "./mail-doubts.ts";
import { mailHeads, spellsSender, subjectOf } from "./mail-heads.ts";
import { messageBytes } from "./message-bytes.ts";
import { messageParts, type TextInForms } from "./message-parts.ts";
import { type MessagePart, messageTree } from "./message-tree.ts";
import { pageWords } from "./page-words.ts";
import { partText } from "./part-text.ts";

/**
 * Of a text in two forms the plain one is read, unless it has less than half of the words of the other.
 *
 * @throws FileRefusal of a message that is encrypted or damaged, or larger in any way than messages are
 */
export async function readMail(data: Buffer, source: string): Promise<FormText> {
  const bytes = messageBytes(data);
  const tree = await messageTree(bytes);
  const parts = messageParts(tree.root);
  const problems: Problem[] = [];
  let pages = 0;
  const bodies: string[] = [];
  for (const text of parts.texts) {
    const read = await textOf(text, source);
    problems.push(...read.problems);
    if (read.text === null) return { text: null, problems };
    if (read.isPage) pages++;
    if (read.text.trim() !== "") bodies.push(withoutEdges(read.text));
  }
  const body = bodies.join("\n\n");
  if (body === "") return { text: null, problems: [empty(source), ...problems] };
  const heads = mailHeads(tree);
  const { boundary } = tree.root.contentType.parsed.params;
  const isCut =
    boundary !== undefined && tree.root.childNodes.length > 0 && !bytes.includes(`--${boundary}--`);
  const isAutomatic = tree.heads.some(
    ({ key, value }) => key === "auto-submitted" && /^auto-replied/i.test(value),
  );
  problems.push(
    ...(heads.join("").includes("\ufffd") ? [unreadable(source)] : []),
    ...notes(source, { ...parts, pages, outside: wordsOf(tree.root) }),
    ...mailDoubts({ source, subject: subjectOf(tree), body, isReport: parts.isReport, isAutomatic, isCut }),
  );
  const text = `${[...heads, "", body].join("\n")}\n`;
  return { text, problems, message: { heads: heads.length, spellsSender: spellsSender(tree) } };
}

async function textOf({ plain, html }: TextInForms, source: string) {
  const asPlain = joined(plain.map((part) => partText(part, source)));
  if (html.length === 0) return { ...asPlain, isPage: false };
  const pages = joined(html.map((part) => partText(part, source)));
  const isAlone = plain.length === 0;
  if (pages.text === null) return { ...(isAlone ? pages : asPlain), isPage: false };
  const text = await pageWords(pages.text).catch((error: unknown) => {
    if (error instanceof FileRefusal && !isAlone) return "";
    throw error;
  });
  const isPage = isAlone || words(asPlain.text ?? "") * 2 < words(text);
  return isPage ? { ...pages, text, isPage: !isAlone } : { ...asPlain, isPage: false };
}

function joined(some: readonly ReturnType<typeof partText>[]) {
  const problems = some.flatMap((one) => one.problems);
  if (some.some(({ text }) => text === null)) return { text: null, problems };
  return { text: some.map(({ text }) => text).join("\n\n"), problems };
}

const words = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Of what stands outside the parts, but for the line that programs write for those that know no parts. */
function wordsOf({ childNodes, content }: MessagePart): number {
  const outside =
    childNodes.length === 0 || content === null ? 0 : words(Buffer.from(content).toString("latin1"));
  return outside > LONGEST_PREAMBLE ? outside : 0;
}
const LONGEST_PREAMBLE = 30;

const withoutEdges = (text: string): string => text.replace(/^(?:[^\S\n]*\r?\n)+/, "").trimEnd();

const empty = (source: string): Problem =>
  sourceProblem("source-empty", "error", { source }, [
    "an e-mail without words",
    "text",
    "save what is attached to it as files beside it, or leave it out",
  ]);

const unreadable = (source: string): Problem =>
  sourceProblem("source-encoding", "warning", { source }, [
    "letters in the head of the message that are in no charset we can tell",
    "heads in UTF-8, or with the charset that they are in",
    "compare sender and subject with the message as the mail program shows it",
  ]);

interface Noted {
  readonly pictures: number;
  readonly signatures: number;
  readonly pages: number;
  readonly outside: number;
}

function notes(source: string, { pictures, signatures, pages, outside }: Noted): readonly Problem[] {
  const found = [
    pages > 0 && "a plain text with less than half of the words, left out for the web page beside it",
    pictures > 0 && `${counted(pictures, "picture")} within the text, left out`,
    signatures > 0 && `${counted(signatures, "digital signature")}, left out`,
    outside > 0 && `${counted(outside, "word")} outside its parts, left out`,
  ].filter((one) => one !== false);
  if (found.length === 0) return [];
  const expected = ["text alone", "nothing, unless what is left out holds a response"] as const;
  return [sourceProblem("source-form", "info", { source }, [found.join("; "), ...expected])];
}

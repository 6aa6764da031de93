/** The clean sample: a project without a fault, and copies of it in memory for faults to be planted in. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { makePdf, typeset } from "../../unit/read/ingest/make-pdf.ts";

/** Every file of a project, by its path. */
export type Project = Readonly<Record<string, Buffer>>;

const FOLDER = join(import.meta.dirname, "clean");

/** The sources of the sample, for those who change them. */
export const QUESTION = "corpus/open-question.txt";
export const STATEMENT = "corpus/lido-statement.txt";
export const FORUM = "corpus/forum-priorities.txt";
export const MESSAGES = "corpus/dry-side-key-messages.txt";
export const SURVEY = "corpus/survey.jsonl";
export const LETTERS = "late/late-letters.pdf";
export const BOOK = "codebook.yaml";
export const TOPICS = "topics.txt";
/** A layout file, where the project has one. */
export const LAYOUT = "layout.yaml";
export const SETTINGS = "themetally.yaml";

/** The lock, where the sample has one. */
export const LOCK = "corpus.lock.json";

const WORDS_OF_LETTERS = "late/late-letters.txt";

/** Parts pages in the words of the letters. */
const PAGE = "==== page\n";

/** @returns the sample as it lies on disk; its letters, which lie there as text, as a PDF */
export function cleanProject(): Project {
  const entries = readdirSync(FOLDER, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map((path) => [relative(FOLDER, path), readFileSync(path)] as const);
  const { [WORDS_OF_LETTERS]: words, ...others } = Object.fromEntries(files);
  return { ...others, [LETTERS]: letters(words!.toString("utf8")) };
}

/** @param words - lines, and between pages a line that says so */
export function letters(words: string, options?: Parameters<typeof makePdf>[1]): Buffer {
  const pages = words.split(PAGE).map((page) => typeset(page.trimEnd().split("\n")));
  return makePdf(pages, options);
}

/** The words of the letters, to be changed and set anew. */
export const wordsOfLetters = (): string => readFileSync(join(FOLDER, WORDS_OF_LETTERS), "utf8");

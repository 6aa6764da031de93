/** What `init` saw and wrote, and how to go on, for people. */
import type { FirstBook } from "../../run/first-book.ts";
import type { CorpusLook } from "../../run/look-at-corpus.ts";
import { count, counted } from "../../text/counted.ts";
import { materialLines } from "./material-text.ts";
import { type NextCommand, nextLines } from "./next-commands.ts";
import type { SummaryOptions } from "./paint.ts";
import { printable } from "./printable.ts";
import { problemLines } from "./summary-problems.ts";
import { wrap } from "./wrap.ts";

export interface InitShown {
  readonly look: CorpusLook;
  /** Null where the codebook that was there is used. */
  readonly book: FirstBook | null;
  /** The text of the project file. */
  readonly project: string;
  readonly out: string;
  readonly names: { readonly project: string; readonly book: string };
}

const WIDEST = 100;
const MOST_WORDLESS = 6;

/** @returns lines of text, each ended by a line feed; nothing in them can act on a terminal */
export function initText({ look, book, project, out, names }: InitShown, options: SummaryOptions): string {
  const fit = { ...options, width: Math.min(options.width, WIDEST) };
  const { style } = fit;
  const kept = `${names.book} was here already and is used as it is.`;
  const lines = [
    style.bold(
      `${counted(look.received, "response")} from ${counted(look.inputs.length, "source")}, as they would be read`,
    ),
    ...materialLines(look, fit),
    ...problemLines(
      [...look.problems, ...(book?.problems ?? [])].filter(({ severity }) => severity !== "info"),
      [],
      fit,
      "split --json",
    ),
    ...writtenLines(names.project, project, fit),
    ...(book === null
      ? ["", ...wrap("", kept, { width: fit.width, indent: "" })]
      : writtenLines(names.book, book.text, fit)),
    ...wordlessLines(book?.wordless ?? [], names.book, fit),
    ...nextLines(nextOf(look, out, names.book), fit),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

/** More of a long codebook tells nothing. */
const MOST_LINES = 12;

function writtenLines(name: string, text: string, { style }: SummaryOptions): readonly string[] {
  const lines = text.trimEnd().split("\n");
  const more = lines.length - MOST_LINES;
  return [
    "",
    style.bold(`Written: ${name}`),
    ...lines.slice(0, MOST_LINES).map((line) => style.dim(`  ${printable(line)}`)),
    ...(more > 0 ? [`  and ${counted(more, "more line")}`] : []),
  ];
}

function wordlessLines(
  labels: readonly string[],
  book: string,
  { width, style }: SummaryOptions,
): readonly string[] {
  if (labels.length === 0) return [];
  const listed = labels.slice(0, MOST_WORDLESS).map(printable).join(", ");
  const more = labels.length > MOST_WORDLESS ? ` and ${count(labels.length - MOST_WORDLESS)} more` : "";
  const words = `${counted(labels.length, "theme")} without words: ${listed}${more}. No response has their names in it: write into ${book} the words that people use.`;
  return ["", ...wrap("", words, { width, indent: "" }).map((line) => style.yellow(line))];
}

function nextOf({ isPartial }: CorpusLook, out: string, book: string): readonly NextCommand[] {
  const missing = isPartial ? " --allow-missing" : "";
  const without = isPartial ? "; what cannot be read is left out, and said (exit code 1)" : "";
  return [
    {
      typed: `themetally run${missing}`,
      shows: `the table of themes: how many responses raised each; numbers and evidence in ${out}/${without}`,
    },
    {
      typed: `themetally run --watch${missing}`,
      shows: `the same again whenever you save ${book}, and which responses a change gained and lost`,
    },
    { typed: "themetally report", shows: `a page for others to read: ${out}/report/report.html` },
  ];
}

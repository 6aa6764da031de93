/** What is seen of material at first sight, for people: what it is, who responded, doubts, words, a draft of themes. */
import type { DraftTheme } from "../../code/terms/draft-themes.ts";
import type { MeasuredTerm } from "../../code/terms/measured-terms.ts";
import { STATUSES } from "../../model/response.ts";
import type { CorpusLook } from "../../run/look-at-corpus.ts";
import type { QuotedPassage } from "../../run/quoted-terms.ts";
import { count, counted } from "../../text/counted.ts";
import { percent } from "../../text/share.ts";
import { materialLines } from "./material-text.ts";
import { type NextCommand, nextLines } from "./next-commands.ts";
import type { SummaryOptions } from "./paint.ts";
import { printable } from "./printable.ts";
import { problemLines } from "./summary-problems.ts";
import { statusLines } from "./summary-status.ts";
import { wrap } from "./wrap.ts";

export interface LookShown {
  readonly look: CorpusLook;
  /** The commonest single words, and phrases. */
  readonly words: readonly MeasuredTerm[];
  readonly phrases: readonly MeasuredTerm[];
  readonly passages: ReadonlyMap<string, QuotedPassage>;
  readonly draft: readonly DraftTheme[];
  readonly next: readonly NextCommand[];
}

const MOST_TOPICS = 8;

/** @returns lines of text, each ended by a line feed; nothing in them can act on a terminal */
export function lookText(shown: LookShown, fit: SummaryOptions): string {
  const { look, words, phrases, draft, next } = shown;
  const byStatus = STATUSES.map((status) => ({ status, responses: look.byStatus.get(status) ?? 0 }));
  const lines = [
    ...headLines(look, fit),
    ...materialLines(look, fit),
    ...statusLines(byStatus, look.texts.length, fit),
    ...topicLines(look, fit),
    ...problemLines(
      look.problems.filter(({ severity }) => severity !== "info"),
      [],
      fit,
      "split --json",
    ),
    ...termLines("Commonest words", words, shown, fit),
    ...termLines("Commonest phrases", phrases, shown, fit),
    ...draftLines(draft, fit),
    ...nextLines(next, fit),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

function headLines(
  { received: all, texts, inputs }: CorpusLook,
  { style, width }: SummaryOptions,
): readonly string[] {
  const without = all - texts.length;
  const words = `${counted(all, "response")} from ${counted(inputs.length, "source")}${
    without === 0 ? "" : `, ${count(without)} without a text`
  }`;
  return wrap("", words, { width, indent: "" }).map((line) => style.bold(line));
}

function topicLines({ topics, texts }: CorpusLook, { style, width }: SummaryOptions): readonly string[] {
  if (topics.length === 0) return [];
  const more = topics.length - MOST_TOPICS;
  const listed = topics
    .slice(0, MOST_TOPICS)
    .map(({ topic, responses }) => `${printable(topic)} (${count(responses)})`);
  const words = `${listed.join("; ")}${more > 0 ? `; and ${count(more)} more` : ""}`;
  return [
    "",
    ...wrap("", `Topics (${count(topics.length)}), of ${counted(texts.length, "response")} with a text`, {
      width,
      indent: "",
    }).map((line) => style.bold(line)),
    ...wrap("", words, { width, indent: "  " }),
  ];
}

function termLines(
  heading: string,
  terms: readonly MeasuredTerm[],
  { look, passages }: LookShown,
  { style, width }: SummaryOptions,
): readonly string[] {
  if (terms.length === 0) return [];
  const base = look.texts.length;
  return [
    "",
    style.bold(heading),
    ...terms.flatMap(({ term, responses }) => {
      const share = percent(responses, base).toFixed(1);
      const passage = passages.get(term);
      return [
        `  ${style.cyan(printable(term))}  ${count(responses)} of ${counted(base, "response")} (${share}%)`,
        ...(passage === undefined ? [] : quoted(passage, width).map((line) => style.dim(line))),
      ];
    }),
  ];
}

const quoted = ({ text, source, line }: QuotedPassage, width: number): readonly string[] =>
  wrap("", `“${printable(text)}” ${printable(`${source}:${line}`)}`, { width, indent: "    " });

function draftLines(draft: readonly DraftTheme[], { style, width }: SummaryOptions): readonly string[] {
  if (draft.length === 0) return [];
  return [
    "",
    style.bold("A draft of themes, to be edited"),
    ...wrap("", DRAFT, { width, indent: "  " }).map((line) => style.dim(line)),
    ...draft.flatMap(({ label, terms }) =>
      wrap("", `${printable(label)}: ${terms.map(printable).join(", ")}`, {
        width,
        indent: "  ",
        hanging: "    ",
      }),
    ),
  ];
}

const DRAFT =
  "Made by counting words, of the topics and the phrases that most responses have. Nobody has read it: it is no result.";

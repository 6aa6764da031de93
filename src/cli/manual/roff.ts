/** Text as the formatter of manual pages takes it. */
import { wrap } from "../words/wrap.ts";

/** @returns the text with its signs shown as they are: backslashes, dashes, and what begins a request in a line */
export function roff(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll("…", "...")
    .replaceAll("'", "\\(aq")
    .replaceAll("`", "\\(ga")
    .replaceAll("~", "\\(ti")
    .replaceAll("^", "\\(ha")
    .replaceAll(/^([.'])/gm, "\\&$1");
}

/** @returns a heading of a section, or of a part of one */
export const sectionHead = (words: string, level: "SH" | "SS" = "SH"): string =>
  `.${level} "${roff(words).replaceAll('"', "\\(dq")}"`;

/** @returns a thing, and indented below it what is said of it */
export const item = (term: string, words: string): string => `.TP\n\\fB${roff(term)}\\fR\n${running(words)}`;

/** @returns lines that stay lines */
export const kept = (lines: string): string => `.nf\n${roff(lines)}\n.fi`;

export const roffParagraph = (words: string): string => `.PP\n${running(words)}`;

/** @returns words that the formatter sets anew, in lines of a length that its checkers like */
export const running = (words: string): string => roff(wrap("", words, { width: 72, indent: "" }).join("\n"));

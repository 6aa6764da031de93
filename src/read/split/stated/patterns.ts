/** Finds the lines of a document that the patterns of a layout file name. */
import type { Document } from "../../../model/document.ts";
import type { LayoutForm } from "../../../model/layout-form.ts";
import { compileRegex, type Regex, type RegexMatch } from "../../../text/regex.ts";

/** How a response begins on a line. */
export interface Beginning {
  readonly id: string | null;
  readonly topics: string | null;
  readonly attribution: string | null;
  /** What stands on the line behind the pattern; empty where no word does. */
  readonly rest: string;
}

/** A part of the file by its key, and in how many lines or responses it was found. */
export interface PatternUse {
  readonly key: string;
  readonly times: number;
  readonly of: "line" | "response";
}

/** Lines are 1-based. */
export interface PatternLines {
  readonly begins: ReadonlyMap<number, Beginning>;
  readonly ends: ReadonlySet<number>;
  readonly skipped: ReadonlySet<number>;
  /** The words of each question. */
  readonly questions: ReadonlyMap<number, string>;
  readonly uses: readonly PatternUse[];
}

/**
 * A pattern holds where it matches from the beginning of a line, the white space before it left out.
 *
 * @param isLabelled - whether a line begins with a label of the file: then its pattern only says that a response begins
 */
export function patternLines(
  { lines, text }: Document,
  form: LayoutForm,
  isLabelled: (words: string) => boolean,
): PatternLines {
  const uses: PatternUse[] = [];
  const matching = (key: string, source: string | null): ReadonlyMap<number, Matched> => {
    const found = new Map<number, Matched>();
    if (source === null) return found;
    const regex = compiled(source);
    lines.forEach(({ start, end }, at) => {
      const words = text.slice(start, end).trim();
      const match = regex.first(words);
      if (match?.start === 0) found.set(at + 1, { words, match });
    });
    uses.push({ key, times: found.size, of: "line" });
    return found;
  };
  const { begins = null, ends = null } = form.response ?? {};
  const begun = matching("response.begins", begins === "page" ? null : begins);
  const asked = matching("question", form.question);
  return {
    begins: new Map(
      [...begun].map(([line, matched]) => [line, beginning(matched, form, isLabelled(matched.words))]),
    ),
    ends: new Set(matching("response.ends", ends).keys()),
    skipped: new Set(form.skip.flatMap((one, at) => [...matching(`skip ${at + 1}`, one).keys()])),
    questions: new Map([...asked].map(([line, matched]) => [line, question(matched)])),
    uses,
  };
}

interface Matched {
  readonly words: string;
  readonly match: RegexMatch;
}

function beginning({ words, match }: Matched, { response }: LayoutForm, isWhole: boolean): Beginning {
  const group = (number: number | null | undefined) =>
    (number ? match.groups[number - 1]?.trim() : null) || null;
  const rest = words.slice(match.end).trim();
  return {
    id: group(response?.id),
    topics: group(response?.topics),
    attribution: group(response?.attribution),
    rest: isWhole ? words : /\p{L}/u.test(rest) ? rest : "",
  };
}

const question = ({ words, match: { groups } }: Matched): string => groups.at(-1)?.trim() || words;

/** @throws Error for an expression that the reader of layout files has not seen */
function compiled(source: string): Regex {
  const { regex, fault } = compileRegex(source, false);
  if (regex === null) throw new Error(fault.found);
  return regex;
}

/** Masks who sent a response where it is printed, so that the copy is still read as printing it there. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import { personsNamed } from "../../cues/names/persons.ts";
import type { Span } from "../../model/document.ts";
import type { Attribution } from "../../model/response.ts";
import type { AttributionKind } from "../../model/split.ts";
import { AUTHOR, NAMELESS, nameLabel, RESPONDENT, TITLE, WITHHELD } from "./labels.ts";
import type { Find } from "./mask.ts";
import type { Pseudonyms } from "./pseudonyms.ts";
import type { Redaction } from "./redaction.ts";

/**
 * The name of the respondent goes, and those of other persons that are printed with it. Of an organisation the first
 * stretch that is to be masked, if there is one, becomes the respondent. Of one who asks not to be named and whose
 * name is printed all the same nothing stays.
 *
 * @param lines - the lines that hold the attribution, and maybe the end of the text before it
 * @param others - names and data that are to be masked in these lines wherever they stood
 */
export function attributionFinds(
  lines: string,
  attribution: Attribution,
  kind: AttributionKind,
  others: readonly Find[],
  { codes, anonymity }: Redaction,
): readonly Find[] {
  const { name, text } = attribution;
  const code = codes.respondent(attribution);
  const found = lastOf(lines, text ?? "");
  const printed = found ?? { start: 0, end: lines.length };
  const own = name === null ? null : firstOf(lines, name, printed.start);
  const rest = found === null ? [] : own === null ? [found] : [{ start: own.end, end: found.end }];
  const persons = rest.flatMap((span) => namedIn(lines, span, code === null ? null : codes));
  if (code === null) {
    const isBeside = attribution.status === "anonymous" && (name ?? attribution.organisation) !== null;
    return isBeside && found !== null ? [{ ...found, kind: "author", label: NAMELESS }, ...persons] : persons;
  }
  const [first] = [...others, ...persons]
    .filter(({ start, end }) => printed.start <= start && end <= printed.end)
    .sort((one, other) => one.start - other.start);
  const sender = name === null ? first : own;
  if (!sender) return persons;
  const { start, end } = sender;
  const label =
    kind === "organisation"
      ? headingLabel(lines, printed)
      : senderLabel(lines, printed, sender, code, anonymity);
  return [{ start, end, kind: "respondent", label, closing: code }, ...persons];
}

function namedIn(lines: string, { start, end }: Span, codes: Pseudonyms | null): readonly Find[] {
  return findPersons(lines.slice(start, end), codes).map((find) => ({
    ...find,
    start: start + find.start,
    end: start + find.end,
  }));
}

/** @param codes - null where the persons may not be told from others */
export function findPersons(text: string, codes: Pseudonyms | null): readonly Find[] {
  return personsNamed(text).map((span) =>
    codes === null
      ? { ...span, kind: "author", label: AUTHOR }
      : { ...span, kind: "name", label: nameLabel(codes.name(text.slice(span.start, span.end))) },
  );
}

/** A heading is told by its capitals, if all of them have some. */
const headingLabel = (lines: string, { start, end }: Span): string =>
  /\p{Ll}/u.test(lines.slice(start, end)) ? RESPONDENT : RESPONDENT.toUpperCase();

/**
 * A note that the name was removed is told from prose on one line of some length only; any other attribution is told
 * by the title of a person.
 */
function senderLabel(
  lines: string,
  printed: Span,
  name: Span,
  code: string,
  anonymity: AnonymityReader,
): string {
  const note = `${WITHHELD} ${RESPONDENT}`;
  const [before, after] = [lines.slice(printed.start, name.start), lines.slice(name.end, printed.end)];
  const isWrapped = /\n/.test(lines.slice(printed.start, printed.end));
  return !isWrapped && anonymity(`${before}${note} ${code}${after}`) !== null ? note : TITLE;
}

function firstOf(text: string, words: string, from: number): Span | null {
  const pattern = wordsPattern(words);
  pattern.lastIndex = from;
  return spanOf(pattern.exec(text));
}

function lastOf(text: string, words: string): Span | null {
  return words.trim() === "" ? null : spanOf([...text.matchAll(wordsPattern(words))].at(-1));
}

const spanOf = (match: RegExpExecArray | null | undefined): Span | null =>
  match ? { start: match.index, end: match.index + match[0].length } : null;

/** Finds words however they are spaced or wrapped. */
function wordsPattern(words: string): RegExp {
  const parts = words.trim().split(/\s+/);
  return new RegExp(parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("\\s+"), "g");
}

/** Finds whose paper a document of points or sections is, where a title, a letterhead or its own address says so. */
import { HEADING_PARTICLES } from "../../cues/english/small-words.ts";
import {
  BEHIND_AUTHORS,
  CONTACT_PHRASES,
  PAPER_KINDS,
  PAPER_LABELS,
  REPORT_TITLES,
} from "../../cues/english/speech.ts";
import type { Document } from "../../model/document.ts";
import { anyOf } from "../../text/any-of.ts";
import type { ResponseBlock } from "./assemble.ts";
import { hasHeadingShape, headingWords } from "./heading.ts";
import { hasOrganisationWord } from "./heading-kind.ts";
import { spacedWords, type TextLine } from "./text-lines.ts";

type Author = NonNullable<ResponseBlock["attribution"]>;

/** Lines of a title page. */
const TOP = 12;
/** In words: longer lines are prose, and speak of many. */
const LONGEST = 20;

const KIND = `(?:${anyOf(PAPER_KINDS)})`;
const NAME_ENDS = `(?= (?:${anyOf(BEHIND_AUTHORS)}|to|in|as)\\b|:|\\.?$|,? [–—|-] |,)`;
const BY = new RegExp(
  `\\b${KIND}\\b(?: \\p{L}+){0,3}? (?:from|by|on behalf of) (?:the )?(\\p{Lu}.+?)${NAME_ENDS}`,
  "iu",
);
const OWN = new RegExp(
  `^(?:the )?(\\p{Lu}.{1,80}?)(?:['’]s|(?<=s)['’]|:| [–—-]) (?:\\p{Ll}+ ){0,3}?${KIND}\\b`,
  "iu",
);
const PLAIN = new RegExp(`^(?:the )?(\\p{Lu}.{1,80}?) ${KIND} (?:to|on)\\b`, "iu");
const LABEL = new RegExp(`^(?:${anyOf(PAPER_LABELS)})\\b ?:? ?(?:the )?(\\p{Lu}.{1,100})$`, "iu");
const ANY_KIND = new RegExp(`\\b${KIND}\\b`, "iu");
const REPORT = new RegExp(`\\b(?:${anyOf(REPORT_TITLES)})\\b`, "i");
const PARTICLE = new RegExp(`^(?:${anyOf(HEADING_PARTICLES)}|&)$`);
const CONTACT = new RegExp(`\\b(?:${anyOf(CONTACT_PHRASES)})\\b`, "i");
const DOMAIN = /(?:@|www\.|https?:\/\/)((?:[\p{L}\d-]{1,63}\.){1,5}[\p{L}]{2,20})/gu;
const SPEAKS = /\b(?:we|our|us)\b/i;

/**
 * @param lines - of text
 * @param first - index of the line where the first response or its heading begins
 * @param headings - the words of all headings
 * @returns the author and the line that says so; null where nothing does
 */
export function paperOf(
  document: Document,
  lines: readonly TextLine[],
  first: number,
  headings: readonly string[],
): Author | null {
  const isShort = ({ words }: TextLine): boolean => spacedWords(words) <= LONGEST;
  const top = lines.slice(0, Math.min(first, TOP)).filter(isShort);
  const title = lines.slice(first, first + 1).filter(isShort);
  if ([...top, ...title].some(({ words }) => REPORT.test(words))) return null;
  return (
    saidBy([...top, ...title]) ?? letterhead(top, [...top, ...title]) ?? ownAddress(document, lines, headings)
  );
}

function author({ number }: TextLine, text: string, isSure: boolean): Author {
  const isGroup = isSure || hasOrganisationWord(text);
  // A name that may be a person's is read as any other attribution is.
  const kind = isGroup ? "organisation" : "line";
  return { lines: [number, number], kind, text, isFront: true };
}

function saidBy(top: readonly TextLine[]): Author | null {
  for (const line of top) {
    const words = headingWords(line.words);
    const own = OWN.exec(words)?.[1] ?? PLAIN.exec(words)?.[1];
    const name =
      BY.exec(words)?.[1] ?? LABEL.exec(words)?.[1] ?? (own && mayOwn(own, words) ? own : undefined);
    if (name === undefined || !/^\p{Lu}/u.test(name)) continue;
    const text = name.replace(/[.,]$/, "");
    return author(line, text, words.includes(`the ${text}`) || /s['’]/u.test(words.slice(text.length - 1)));
  }
  return null;
}

/** `Youth Forum’s key messages`; without the apostrophe a title names whatever it is about. */
const mayOwn = (name: string, words: string): boolean =>
  isName(name) && (hasOrganisationWord(name) || /^[^'’]+['’]/u.test(words.slice(name.length - 1)));

/** All its words but the small ones have capitals. */
const isName = (words: string): boolean =>
  words.split(" ").every((word) => /^[\p{Lu}\d(]/u.test(word) || PARTICLE.test(word));

/** One organisation's name on a line of its own, above or below a title that says what the paper is. */
function letterhead(top: readonly TextLine[], titles: readonly TextLine[]): Author | null {
  if (!titles.some(({ words }) => ANY_KIND.test(words))) return null;
  const names = top.filter(({ words }) => isBareOrganisation(headingWords(words)));
  const [name, ...others] = names;
  return name === undefined || others.length > 0 ? null : author(name, headingWords(name.words), true);
}

const isBareOrganisation = (words: string): boolean =>
  hasHeadingShape(words) &&
  hasOrganisationWord(words) &&
  isName(words) &&
  !ANY_KIND.test(words) &&
  !/\d|,|^(?:To|Dear|For|By|From)\b/u.test(words);

/** `write to hello@hilltopwalkers.example`, in a paper that speaks as "we" and prints the name Hilltop Walkers. */
function ownAddress(
  document: Document,
  lines: readonly TextLine[],
  headings: readonly string[],
): Author | null {
  if (!lines.some(({ words }) => SPEAKS.test(words))) return null;
  const printed = document.lines.map(({ start, end }) =>
    document.text.slice(start, Math.min(end, start + 2_000)),
  );
  const contact = printed.filter((line) => CONTACT.test(line));
  const labels = new Set(
    contact.flatMap((line) => [...line.matchAll(DOMAIN)].flatMap(([, domain = ""]) => labelsOf(domain))),
  );
  if (labels.size === 0) return null;
  for (const line of lines) {
    const name = nameSpelled(line.words, labels);
    if (name === null || headings.some((heading) => heading.includes(name))) continue;
    return author(line, name, true);
  }
  return null;
}

/** In letters: a shorter label is no name, but the end of a domain. */
const SHORTEST = 4;

const labelsOf = (domain: string): readonly string[] =>
  domain
    .split(".")
    .map((label) => label.replaceAll("-", "").toLowerCase())
    .filter((label) => label.length >= SHORTEST);

/** Words with capitals, one behind the other, whose letters are a label of the domain; one word not as a sentence's first. */
function nameSpelled(words: string, labels: ReadonlySet<string>): string | null {
  const all = words.split(" ");
  for (let from = 0; from < all.length; from += 1) {
    let spelled = "";
    for (let to = from; to < Math.min(all.length, from + 6) && /^\p{Lu}/u.test(all[to]!); to += 1) {
      spelled += all[to]!.replace(/['’]s$|[^\p{L}\d]/gu, "").toLowerCase();
      const isAlone = to === from && (from === 0 || /[.!?:]$/.test(all[from - 1]!));
      if (labels.has(spelled) && !isAlone)
        return all
          .slice(from, to + 1)
          .join(" ")
          .replace(/['’]s$|[,.;:]$/u, "");
    }
  }
  return null;
}

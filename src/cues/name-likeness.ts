/** How much a short text looks like the name of a person or an organisation rather than prose. */
import { anyOf } from "../text/any-of.ts";
import { LINE_PARTICLES } from "./english/name-words.ts";
import { PROSE_WORDS } from "./english/small-words.ts";
import { LINE_TITLES, STOPPED_AT_END } from "./english/titles.ts";
import { isGivenName } from "./given-names.ts";
import { isOrganisationWord } from "./organisation-words.ts";

const TITLES = new RegExp(`^(?:${anyOf(LINE_TITLES)})\\.?$`, "i");
const PARTICLES = new RegExp(`^(?:${anyOf(LINE_PARTICLES)})$`, "i");

/**
 * @param text - a candidate attribution, its lines joined by spaces
 * @returns natural log of how much likelier an attribution prints this than a body's line does, about -8 to 6
 */
export function nameLikeness(text: string): number {
  if (text.length > 170 || text === "" || isPlainlyProse(text)) return -8;
  if (/^[•●▪◦*\-–—‐o]\s|^\(?[\divx]{1,4}[.):]|^["“‘'(]|^[•●▪]/.test(text)) return -6;
  if (SEPARATOR_INSIDE.test(text)) return -6;
  if (endsLikeProse(text)) return closedName(text);
  const parts = splitAtFirst(text);
  const head = parts.head.split(/\s+/).filter(Boolean);
  if (head.length === 0 || head.length > 14) return -6;
  let prose = 0;
  for (const [at, word] of head.entries()) {
    if (isProse(at === 0 ? word.toLowerCase() : word)) prose++;
    if (prose === 3) return -8;
  }
  if (prose > 0) return Math.max(-8, 0 - 3 * prose + (isGivenName(head[0]!) ? 1 : 0));
  const tail = parts.tail.split(/\s+/).filter(Boolean);
  return clamp(headScore(head) + tailScore(tail) + (text.length > 110 ? -1 : 0), -8, 6);
}

/** A line of many words with few capitals: tested first, since most lines of a document are such. */
function isPlainlyProse(text: string): boolean {
  let words = 0;
  let capitals = 0;
  let atStart = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (atStart && code !== SPACE) {
      words++;
      if (code < LOWER_A || code > LOWER_Z) capitals++;
    }
    atStart = code === SPACE;
  }
  return words >= 8 && capitals * 4 < words;
}

const SPACE = 0x20;
const LOWER_A = 0x61;
const LOWER_Z = 0x7a;

/** A list of topics, not a name. */
const SEPARATOR_INSIDE = /;\s*\S/;

/** A full stop after a person and an organisation is a slip of the pen; after anything else it ends a sentence. */
function closedName(text: string): number {
  const open = text.replace(/\.$/, "");
  const { head, tail } = splitAtFirst(open);
  const words = head.split(/\s+/);
  if (open === text || tail === "" || words.length > 4 || !beginsLikePerson(words)) return -6;
  const likeness = nameLikeness(open);
  return likeness >= 4 ? likeness - 3 : -6;
}

/** Of a web site; it has no capitals to tell it by. */
const ADDRESS = /^\(?(?:https?:\/\/|www\.)|\.(?:org|com|uk)\b/i;

/** First segment, which names the person or, alone, the organisation; and what follows the first comma. */
export function splitAtFirst(text: string): { head: string; tail: string } {
  const at = text.search(/,|\s[-–—|]\s/);
  return at < 0
    ? { head: text, tail: "" }
    : { head: text.slice(0, at).trim(), tail: text.slice(at + 1).replace(/^[\s\-–—|,]+/, "") };
}

/** Whether a segment begins as a person's name does: with a title or a given name, or initials. */
export function beginsLikePerson(words: readonly string[]): boolean {
  const first = words[0] ?? "";
  return (
    TITLES.test(first) ||
    /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(first) ||
    isGivenName(first.replace(/['’]s?$|-.*$/u, ""))
  );
}

function headScore(words: readonly string[]): number {
  const address = words.some((word) => ADDRESS.test(word));
  const naming = words.filter((word) => !PARTICLES.test(word) && !ADDRESS.test(word));
  const capitals = naming.filter((word) => /^[("“'‘]?[\p{Lu}\d]/u.test(word)).length;
  const person = beginsLikePerson(words) && naming.length <= 7;
  const organisation =
    address ||
    words.some(isOrganisationWord) ||
    naming.some((word) => /^\p{Lu}{2,}$|\p{Ll}\p{Lu}/u.test(word));
  let score = 0;
  if (naming.length === 0) return address ? -1 : -7;
  if (naming.length - capitals > 3) return -7;
  if (capitals === naming.length) score += naming.length === 1 ? -0.5 : 1.5;
  else score -= Math.min(5, (naming.length - capitals) * (person ? 0.8 : 2));
  if (person) score += naming.length === 1 ? 2 : 2.5;
  if (organisation) score += 1;
  if (naming.length > 6) score -= (naming.length - 6) * 0.5;
  return score;
}

function tailScore(words: readonly string[]): number {
  if (words.length === 0) return 0;
  const prose = words.filter((word) => isProse(word) || /^\p{Ll}{4,}(?:ing|ed|ly)$/u.test(word)).length;
  const naming = words.filter((word) => !PARTICLES.test(word));
  const capitals = naming.filter((word) => /^[("“'‘[]?[\p{Lu}\d]/u.test(word)).length;
  if (prose > 0) return -1.5 * prose;
  return capitals * 2 >= naming.length ? 1.5 : -0.5;
}

/** Only in small letters: names and titles capitalise the same words. */
const isProse = (word: string) => PROSE_WORDS.has(word.replace(/[,;'’"”)]+$/, ""));

function endsLikeProse(text: string): boolean {
  if (/[!?:…]["”'’)]*$/.test(text)) return true;
  return /\.["”'’)]*$/.test(text) && !STOPPED.test(text);
}

const STOPPED = new RegExp(`(?:^|[\\s.])(?:${anyOf(STOPPED_AT_END)}|\\p{L})\\.$`, "iu");

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Finds digits that no plan need know, which their sentence calls a telephone number. */
import { endsWith, isSaid } from "./said.ts";
import { afterIsbn, DASH, insideLink, SPACE, type Stretch } from "./surroundings.ts";

const GAP = `(?:\\)?(?:\\.|/|${SPACE}?(?:${DASH}${SPACE}?)?)\\(?)`;
const GROUPS = new RegExp(
  `(?:\\+\\s?)?\\(?\\+?[0-9]{1,20}(?:(?![0-9])${GAP}[0-9]{1,20}){0,9}(?:\\s?(?:x|ext\\.?)\\s?[0-9]{1,6})?`,
  "gi",
);

const PHONE =
  /\b(?:(?:tele)?phones?|phoned|phoning|tel|mobiles?|mob|cell(?:phone)?|fax|land\s?lines?|whats\s?app|sms|voice\s?mail|answer\s?phone|helpline|hot\s?line|switchboard|pager|call(?:s|ed|ing)?|ring(?:s|ing)?|rang|bell|buzz|dial(?:s|led|ling)?|text(?:s|ed|ing)?|(?:text|voice)?\s?messages?|answering|answer(?:s|ed)?\s(?:at|on|the)|reach(?:ed|able)?|contact(?:ed|able|\s(?:number|details))?|(?:my|his|her|our|their|your|the|direct|home|work|office|day(?:time)?|evening|emergency)\s(?:number|no|line)|numbers?\s(?:is|are|was)|extension)\b|\b(?:desk|office)\s?:|^[\s-]{0,2}(?:desk|office)\b/i;
/** Right before the digits: what they number instead. */
const OTHER =
  /(?:\b(?:charity|company|companies|ref|reference|cases?|orders?|invoice|accounts?|acc|a\/c|policy|claim|tickets?|ids?|isbn|issn|doi|pmid|sort\scode|licen[cs]es?|cards?|ssn|social\ssecurity|insurance|nino?|nhs|hospital|patient|passport|serial|grid|section|version|application|planning|registration|registered|membership|member|customer|student|staff|form|circular|bill|act|iban|vat|utr|ip|postcode|zip|figure|table|pages?|in|since|until|of|by|about|nearly|over|almost|some|than|(?:rose|fell|grew|up|down)\sto|total\w*|costs?|quote|quoting)\b(?:\s(?:no|number|num|id|code|ref|reference))?(?:\s(?:is|was|are))?|[£$€%])[\s.:#,(]*$/i;
const REGISTERED_AS = /\bregistered\s*$/i;
/** Right after the digits: what they count. */
const COUNTED =
  /^\)?\s?(?:%|per\s?cent|percent|million|thousand|billion|people|persons|children|pupils|patients|families|homes|residents|respondents|responses|calls|years|days|pounds|euros?|miles|km|kg|words|pages|copies|votes|signatures)/i;

const DATE =
  /^(?:[0-9]{1,2}[-. /][0-9]{1,2}[-. /](?:[0-9]{2})?[0-9]{2}|(?:19|20)[0-9]{2}[-. /][0-9]{2}[-. /][0-9]{2})(?: [0-9]{1,2})?$/;
const YEARS = /^(?:19|20)[0-9]{2}(?:[^0-9]+(?:(?:19|20)[0-9]{2}|[0-9]{2}(?![0-9])))+$/;
const HOURS = /^(?:[01][0-9]|2[0-3])[0-5][0-9]\s?[-\u2010-\u2013]\s?(?:[01][0-9]|2[0-4])[0-5][0-9]$/;
const ROUNDED = /^[1-9][0-9]{0,2}(?:[ .][0-9]{3})*[ .]000$|^[1-9][0-9]*0000$/;
const ADDRESS = /^[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/;
const BEFORE = /[\p{L}\p{N}_+£$€]$|[0-9][-.,/:]$/u;
const GOES_ON = /^(?:[\p{L}\p{N}_]|[.,:][0-9]|-[1-9])/u;

const LEAST_DIGITS = 7;
const MOST_DIGITS = 15;

/**
 * Seven to fifteen digits, with the extension that follows, where a word such as `phone`, `call` or `my number`
 * stands in the sentence and none that makes them a date, a sum, or the number of something else.
 *
 * @param text - over a line break digits go on where those of the line are too few
 * @returns where the numbers stand, in order
 * @see ITU-T E.164: at most 15 digits; local numbers have seven and more
 */
export function* calledPhones(text: string): Generator<Stretch> {
  for (const { 0: found, index } of text.matchAll(GROUPS)) {
    if (found.length < LEAST_DIGITS) continue;
    for (const [from, to] of numbersOf(found)) {
      const stretch: Stretch = [index + from, index + to];
      if (isLikely(text, stretch) && isSaid(text, stretch, PHONE)) yield stretch;
    }
  }
}

const countDigits = (words: string) => words.replace(/[^0-9]/g, "").length;

/** Lines that hold enough digits are apart; shorter ones go on in the next. */
function numbersOf(groups: string): readonly Stretch[] {
  const parts: [number, number][] = [];
  for (const { 0: line, index } of groups.matchAll(/[^\r\n]+/g)) {
    const start = index + line.search(/[+(0-9]/);
    const end = index + line.trimEnd().length;
    const last = parts.at(-1);
    if (last !== undefined && goesOn(groups.slice(...last), line)) last[1] = end;
    else parts.push([start, end]);
  }
  return parts.filter(([start, end]) => {
    const digits = countDigits(groups.slice(start, end).replace(/\s?(?:x|ext).*$/i, ""));
    return digits >= LEAST_DIGITS && digits <= MOST_DIGITS;
  });
}

function goesOn(part: string, line: string): boolean {
  const [before, after] = [countDigits(part), countDigits(line)];
  return (
    after < LEAST_DIGITS && before < (/^[+(]?0|^\+/.test(part) ? 10 : LEAST_DIGITS) && before + after < 13
  );
}

function isLikely(text: string, [start, end]: Stretch): boolean {
  const words = text.slice(start, end);
  if ([DATE, YEARS, HOURS, ROUNDED, ADDRESS].some((other) => other.test(words))) return false;
  if (BEFORE.test(text.slice(Math.max(0, start - 2), start)) || GOES_ON.test(text.slice(end, end + 2)))
    return false;
  if (COUNTED.test(text.slice(end, end + 16)) || insideLink(text, start) || afterIsbn(text, start))
    return false;
  return !endsWith(text, start, OTHER) || endsWith(text, start, REGISTERED_AS);
}

/** Finds IP addresses of both versions, and leaves the numbers of versions and sections alone. */
import { anyOf } from "../../text/any-of.ts";
import { IP_WORDS, VERSION_WORDS } from "../english/personal-data.ts";
import { endsWith, isSaid } from "./said.ts";
import { type Stretch, standsAlone } from "./surroundings.ts";

const PART = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const V4 = new RegExp(
  `(?<![\\p{L}\\p{N}_.,-]|[^/]/)${PART}(?:\\.${PART}){3}(?![\\p{L}\\p{N}_]|[.,-][0-9])`,
  "gu",
);
/** What may be one of version 6; the look-behind lets a run begin at its first character alone. */
const V6 = /(?<![0-9a-f:.])(?=[0-9a-f]{0,4}:)[0-9a-f:]{2,39}(?:\.[0-9]{1,3}){0,3}(?![0-9a-f:])/gi;

const ADDRESS = new RegExp(`\\b(?:${anyOf(IP_WORDS)}|ip[-_]\\w+)\\b`, "i");
/** Before: a version, or a section of a document. */
const OTHER_NUMBER = new RegExp(
  `(?:\\b(?:${anyOf(VERSION_WORDS)})\\b(?:\\s+(?:no|number|[a-z]{1,3}))?|§)[\\s.:#(v]*$`,
  "i",
);
const MONEY_BEFORE = /[£$€]\s?$/;
/** A number of three digits or a zero is in no section's number. */
const WIDE = /(?:^|\.)[0-9]{3}(?:\.|$)|\.0(?:\.|$)/;

/**
 * Four small figures with points are a section (`1.2.3.4`) unless the sentence speaks of an address; of version 6
 * those that hold no one's address (`::`, `::1`) and times of the day are none.
 *
 * @returns where the addresses stand, in order
 * @see RFC 791 and RFC 1123, 2.1, on version 4; RFC 4291, 2.2, on the text of version 6
 */
export function* ips(text: string): Generator<Stretch> {
  const found = [...versionFour(text), ...versionSix(text)];
  yield* found.sort(([one], [other]) => one - other);
}

function* versionFour(text: string): Generator<Stretch> {
  for (const { 0: found, index } of text.matchAll(V4)) {
    const stretch: Stretch = [index, index + found.length];
    if (MONEY_BEFORE.test(text.slice(Math.max(0, index - 2), index)) || endsWith(text, index, OTHER_NUMBER))
      continue;
    if (WIDE.test(found) || isSaid(text, stretch, ADDRESS)) yield stretch;
  }
}

function* versionSix(text: string): Generator<Stretch> {
  for (const { 0: run, index } of text.matchAll(V6)) {
    // A colon may follow the address as it may any word.
    const found = run.replace(/(?<!:):$/, "");
    const stretch: Stretch = [index, index + found.length];
    if (isVersionSix(found) && standsAlone(text, stretch)) yield stretch;
  }
}

function isVersionSix(found: string): boolean {
  const halves = found.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const last = groups.at(-1) ?? "";
  const isMixed = last.includes(".");
  if (isMixed && !new RegExp(`^${PART}(?:\\.${PART}){3}$`).test(last)) return false;
  if (!(isMixed ? groups.slice(0, -1) : groups).every((group) => /^[0-9a-f]{1,4}$/i.test(group)))
    return false;
  const length = groups.length + Number(isMixed);
  if (halves.length === 1) return length === 8;
  return length < 8 && groups.length > 1 && /[0-9]/.test(found) && groups.some((group) => group.length > 2);
}

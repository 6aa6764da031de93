/** The fields of a record that may say whether its author wishes to be named: `"anonymous": true`, `"publish_name": "No"`. */

import { consentAnswer, consentHeader } from "../../cues/consent-header.ts";
import { FLAG_KEYS, FLAG_VALUES } from "../../cues/english/record-fields.ts";
import { anyPattern } from "../../text/any-of.ts";
import { remembered } from "../../text/remembered.ts";

/** Words of a key that speak of naming or publishing somebody. */
const SPEAKING = new RegExp(`${anyPattern(FLAG_KEYS)}`, "i");
/** Words of a value that do, whatever its key. */
const SAID = new RegExp(`${anyPattern(FLAG_VALUES)}`, "i");

/** Read for what they are elsewhere. */
const FIELDS: ReadonlySet<string> = new Set(
  "id text topics name organisation status source headerText lines pages fingerprint date".split(" "),
);

const ANONYMOUS = "anonymous: true";

/** In characters: longer values are what somebody wrote. */
const LONGEST = 80;
const MOST = 40;
const DEEPEST = 3;
/** Every record of a file has the same ones. */
const MOST_KEYS = 1000;

/** @returns each as `key words: value`, in the order of the record; those of objects and lists in it, too */
export function recordFlags(record: object): readonly string[] {
  return flagsIn(record, "", 1).slice(0, MOST);
}

function flagsIn(value: object, above: string, depth: number): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]): readonly string[] => {
    if (depth === 1 && FIELDS.has(key)) return [];
    const words = Array.isArray(value) ? above : keyWords(key);
    if (typeof inner === "object" && inner !== null)
      return depth < DEEPEST ? flagsIn(inner, words, depth + 1) : [];
    const said = String(inner ?? "").trim();
    if (said === "" || said.length > LONGEST || words.length > LONGEST * 3) return [];
    const asked = consentHeader(words);
    // As a field in English would say it.
    if (asked !== null && consentAnswer(asked, said) !== true) return [ANONYMOUS];
    if (SAID.test(said)) return [said];
    return SPEAKING.test(words) ? [`${words}: ${said}`] : [];
  });
}

/** `publishName`, `publish_name` and `Publish-Name` are `publish name`. */
const keyWords = remembered(
  (key) =>
    key
      .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
      .replace(/[_.-]+/g, " ")
      .trim(),
  MOST_KEYS,
);

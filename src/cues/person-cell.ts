/** What a cell looks to be, in any script, where its header does not tell: a name, a number that is called, a place to write to. */
import { isGivenName } from "./given-names.ts";
import { CHINESE_SURNAMES, JAPANESE_SURNAMES, KOREAN_SURNAMES } from "./languages/surnames.ts";
import { isOrganisationWord } from "./organisation-words.ts";
import { holdsPersonsName } from "./person-name.ts";

/** `surely`: by a name that is known. `likely`: by its form, of which other things are rarely. `maybe`: as other things are. */
export type NameLikeness = "surely" | "likely" | "maybe";

/** In characters. */
const LONGEST_NAME = 50;
const HAN = /^[\p{sc=Han}々〆ヶ]{2,4}$/u;
const HAN_PARTED = /^[\p{sc=Han}々ヶ]{1,3}[ \u3000・][\p{sc=Han}々\p{sc=Hiragana}\p{sc=Katakana}ー]{1,5}$/u;
const KANA_PARTED =
  /^[\p{sc=Hiragana}\p{sc=Katakana}ー]{1,6}[ \u3000・][\p{sc=Hiragana}\p{sc=Katakana}ー]{1,6}$/u;
const HANGUL = /^\p{sc=Hangul}{2,4}$/u;
const JAPANESE = new RegExp(`^(?:${JAPANESE_SURNAMES.join("|")})[ \\u3000]?\\S{1,4}$`, "u");
const CHINESE = new RegExp(`^[${CHINESE_SURNAMES.join("")}][\\p{sc=Han}]{1,2}$`, "u");
const KOREAN = new RegExp(`^[${KOREAN_SURNAMES.join("")}] ?\\p{sc=Hangul}{2}$`, "u");
/** Of a script without capitals. */
const UNCASED = /^[\p{Lo}\p{M}'’.-]+(?:[ \u200c][\p{Lo}\p{M}'’.-]+){1,3}$/u;
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const CASED =
  /^\p{Lu}[\p{L}\p{M}'’.‐-]*(?:,? (?:\p{Ll}{1,4} ){0,2}(?:[dl]['’])?\p{Lu}[\p{L}\p{M}'’.‐-]*){1,4}$/u;
const CASED_WORD = /^\p{Lu}[\p{L}\p{M}'’‐-]+$/u;
/** `@quill`, `quill_47`, `quill.bo`. */
const HANDLE = /^(?:@[\w.]{2,30}|[a-z]{2,}[._][a-z]{2,}\d{0,4}|[a-z]{3,}[._]?\d{1,4})$/;

/** @param cell - trimmed */
export function nameLikenessOf(cell: string): NameLikeness | null {
  if (cell.length < 2 || cell.length > LONGEST_NAME) return null;
  if (HANDLE.test(cell)) return cell.startsWith("@") ? "likely" : "maybe";
  if (/[\d@;:!?。！？()[\]/&+]/u.test(cell)) return null;
  if (JAPANESE.test(cell) || CHINESE.test(cell) || KOREAN.test(cell)) return "surely";
  if (HAN_PARTED.test(cell) || KANA_PARTED.test(cell)) return "likely";
  if (HAN.test(cell) || HANGUL.test(cell)) return "maybe";
  if (UNCASED.test(cell) && !WITHOUT_SPACES.test(cell)) return "likely";
  const words = cell.split(/[\s,]+/);
  if (words.some((word) => isOrganisationWord(word))) return null;
  if (holdsPersonsName(cell) || (words.length > 1 && words.length < 4 && isGivenName(words[0]!)))
    return "surely";
  if (CASED.test(cell)) return "likely";
  return CASED_WORD.test(cell) ? "maybe" : null;
}

const CALLED = /^(?:tel\.? ?)?[+(]?\d[\d ()/.–-]{5,20}\d(?: ?(?:x|ext\.?) ?\d{1,5})?$/i;
const DAY = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/;

/** `+49 30 5550123`, `090-5550-1234`, `06 55 50 12 34`. */
export function looksCalled(cell: string): boolean {
  if (!CALLED.test(cell) || DAY.test(cell)) return false;
  const digits = cell.replace(/\D/g, "").length;
  const isMarked = /^[+(0]|^tel/i.test(cell) || cell.replace(/\d/g, "").length > 1;
  return (
    digits >= 7 &&
    digits <= 15 &&
    isMarked &&
    !/^\d+[.]\d+$/.test(cell) &&
    !/^\d{1,3}(?:[.]\d{3})+$/.test(cell)
  );
}

const HOUSE_LAST =
  /^\p{Lu}[\p{L}.'’ -]{3,40},? (?:n[°ºo]\.? ?)?\d{1,4} ?[a-z]?(?:\/\d{1,3})?(?:,? .{0,50})?$/u;
const HOUSE_FIRST =
  /^\d{1,4}(?:[a-z]| bis| ter)?,? (?:\p{L}{1,10}\.? ){0,3}\p{Lu}[\p{L}.'’ -]{2,40}(?:,? .{0,50})?$/u;
const HOUSE_UNPARTED =
  /\p{sc=Han}.{0,20}(?:\d{1,4}[-－‐]\d{1,4}|[\d０-９]{1,4}(?:丁目|番地|番|号|號|号楼|室))|(?:로|길|동) ?\d{1,4}/u;

/** `Quellgasse 14`, `12 rue du Quai`, `北町1-2-3`. */
export const looksLikeAddress = (cell: string): boolean =>
  cell.length < 120 &&
  /\d|[０-９]/.test(cell) &&
  (HOUSE_LAST.test(cell) || HOUSE_FIRST.test(cell) || HOUSE_UNPARTED.test(cell));

/** Asks of a header what it asks for, whatever number it has, and where a heading stands before its field. */
import { ABOUT_RESPONDENT } from "../../../cues/english/table-columns.ts";
import { anyOf } from "../../../text/any-of.ts";
import { plainHeader } from "./plain-header.ts";
import type { TableColumn } from "./table-head.ts";

const NUMBER = /^(?:q(?:uestion)? ?)?\d{1,3}[a-z]? (?=\p{L})/u;
const PARTED = /^(.{2,400}?\S)\s+[-–—]\s+(.{1,300})$/su;
const ABOUT = new RegExp(`\\b(?:${anyOf(ABOUT_RESPONDENT)})\\b`);

/**
 * `2. What is your name? - Name` asks what `What is your name?` asks, and `About you - Name` what `Name` does.
 *
 * @param is - whether a header in small letters and digits asks for it
 */
export function asks({ plain, label }: Pick<TableColumn, "plain" | "label">, is: (plain: string) => boolean) {
  const bare = (text: string) => plainHeader(text).replace(NUMBER, "");
  if (is(plain) || is(plain.replace(NUMBER, ""))) return true;
  const [, heading, field] = PARTED.exec(label) ?? [];
  if (heading === undefined || field === undefined) return false;
  return is(bare(heading)) || (ABOUT.test(bare(heading)) && is(bare(field)));
}

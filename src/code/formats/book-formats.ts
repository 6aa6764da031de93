/** Every format that a codebook can be read from and written to, in the order in which they are told. */
import type { BookFormat } from "./book-format.ts";
import { CAT } from "./each/cat.ts";
import { DIC } from "./each/dic.ts";
import { DICX } from "./each/dicx.ts";
import { EMPATH } from "./each/empath.ts";
import { KHCODER } from "./each/khcoder.ts";
import { LC3 } from "./each/lc3.ts";
import { LCD } from "./each/lcd.ts";
import { QDC } from "./each/qdc.ts";
import { QUANTEDA } from "./each/quanteda.ts";
import { TAGUETTE } from "./each/taguette.ts";
import { THEMES } from "./each/themes.ts";
import { YAML } from "./each/yaml.ts";
import { YKD } from "./each/ykd.ts";

const LISTED = [
  YAML,
  DIC,
  DICX,
  YKD,
  LCD,
  LC3,
  CAT,
  QUANTEDA,
  KHCODER,
  TAGUETTE,
  EMPATH,
  QDC,
  THEMES,
] as const;

/** `yaml` is themetally's own; the others are named after the ending or the tool. */
export type FormatName = (typeof LISTED)[number]["name"];

export const BOOK_FORMATS: readonly BookFormat<FormatName>[] = LISTED;

/** @returns the format of a name */
export const formatNamed = (name: FormatName): BookFormat<FormatName> =>
  BOOK_FORMATS.find((format) => format.name === name)!;

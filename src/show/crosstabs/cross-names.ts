/** What a table by groups, and each of its groups, are called. */
import type { CrossWanted } from "../../model/cross.ts";
import { STATUSES, type Status } from "../../model/response.ts";
import { fill } from "../style/fill.ts";
import { statusWord } from "../style/status-word.ts";
import type { Style } from "../style/style.ts";

/** @example crossTitle({ by: ["respondent-type", "region"], where: null }, style) // "Themes by respondent type and region" */
export function crossTitle({ by, where }: CrossWanted, { words: { common } }: Style): string {
  const known: Readonly<Record<string, string>> = {
    topic: common.crossTopic,
    status: common.crossStatus,
    source: common.crossSource,
    organisation: common.crossOrganisation,
    question: common.crossQuestion,
  };
  const keys = by
    .map((key) => (Object.hasOwn(known, key) ? known[key]! : key.replaceAll("-", " ")))
    .reduce((first, second) => fill(common.crossAnd, { first, second }));
  return where === null ? fill(common.crossTitle, { keys }) : fill(common.crossWhere, { keys, where });
}

/** @param groups - a value for each key */
export const crossGroupName = (groups: readonly string[], by: readonly string[], { words }: Style): string =>
  groups
    .map((value, at) => (by[at] === "status" && isStatus(value) ? statusWord(value, words) : value))
    .reduce((first, second) => fill(words.common.crossGroup, { first, second }));

const isStatus = (value: string): value is Status => STATUSES.some((one) => one === value);

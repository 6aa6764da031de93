/** The table of rules as Markdown, for the README. */
import { type CheckRules, RULE_GROUPS, type RuleId } from "../../model/check.ts";
import { groupName } from "./group-name.ts";

/** @returns lines ended by line feeds: a row for each rule, below a row for its group */
export function rulesTable(rules: CheckRules): string {
  const ids = Object.keys(rules) as readonly RuleId[];
  const rows = RULE_GROUPS.flatMap((group) => [
    `| **${groupName(group)}** | | |`,
    ...ids
      .filter((id) => rules[id].group === group)
      .map((id) => `| \`${id}\` | ${rules[id].severity ?? "by case"} | ${cell(rules[id].finds)} |`),
  ]);
  return ["| rule | severity | what it finds |", "|---|---|---|", ...rows].map((row) => `${row}\n`).join("");
}

const cell = (words: string) => words.replaceAll("|", "\\|");

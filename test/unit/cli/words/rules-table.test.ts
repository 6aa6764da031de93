import { expect, test } from "vitest";
import { RULES } from "#src/check/rules.ts";
import { rulesTable } from "#src/cli/words/rules-table.ts";
import { RULE_GROUPS, RULE_IDS } from "#src/model/check.ts";

const rows = rulesTable(RULES)
  .trimEnd()
  .split("\n")
  .map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test("every rule has a row of three cells, below the row of its group", () => {
  expect(rows.every((cells) => cells.length === 3)).toBe(true);
  expect(rows).toHaveLength(2 + RULE_GROUPS.length + RULE_IDS.length);
  const at = (cell: string) => rows.findIndex(([first]) => first === cell);
  const groups = RULE_GROUPS.map((group) =>
    at(`**${group[0]!.toUpperCase()}${group.slice(1).replace("-", " ")}**`),
  );
  expect(groups[0]).toBe(2);
  for (const id of RULE_IDS) {
    const above = groups.filter((row) => row < at(`\`${id}\``)).length - 1;
    expect(RULE_GROUPS[above]).toBe(RULES[id].group);
  }
});

test("a row says how grave a rule is, or that what it finds decides", () => {
  expect(rows).toContainEqual(["`header-truncated`", "info", "a header that the source cut off"]);
  expect(rows).toContainEqual(["`codebook`", "by case", "a fault of the codebook"]);
});

test("a bar in the words of a rule ends no cell", () => {
  const table = rulesTable({ ...RULES, campaign: { ...RULES.campaign, finds: "this|that" } });
  expect(table).toContain("| `campaign` | warning | this\\|that |\n");
});

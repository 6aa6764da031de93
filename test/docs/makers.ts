/** What the program writes into the pages, by the name in the mark. */
import { z } from "zod";
import { RULES } from "#src/check/rules.ts";
import { EXIT } from "#src/cli/exit.ts";
import { UNCOVERED_COLUMNS } from "#src/cli/words/coverage-text.ts";
import { SUGGESTION_COLUMNS } from "#src/cli/words/suggestions-text.ts";
import { TERM_WORTH_COLUMNS } from "#src/cli/words/term-worth-text.ts";
import { TERM_COLUMNS } from "#src/cli/words/terms-text.ts";
import { codebookSchema } from "#src/code/codebook/schema.ts";
import { FORMAT_TITLES, FORMATS } from "#src/code/formats/format-names.ts";
import { KWIC_COLUMNS } from "#src/code/inspect/kwic.ts";
import * as library from "#src/index.ts";
import { CHART_NAMES } from "#src/model/chart-names.ts";
import { codesWith } from "#src/model/codes.ts";
import { LINT_CODES } from "#src/model/finding.ts";
import { JSON_OUTPUTS } from "#src/model/json-outputs.ts";
import { PROBLEM_CODES } from "#src/model/problem.ts";
import { COMPARE_TABLES } from "#src/model/tables/compare-tables.ts";
import { REVIEW_COLUMNS } from "#src/model/tables/review-columns.ts";
import { TABLES } from "#src/model/tables/tables.ts";
import { LOG_COLUMNS } from "#src/privacy/redact/mask-row.ts";
import { FORMS } from "#src/read/ingest/forms.ts";
import { layoutSchema } from "#src/run/project/layout-schema.ts";
import { projectSchema } from "#src/run/project/schema.ts";
import { styleSchema } from "#src/show/style/schema.ts";
import { WORDS, type Words } from "#src/show/style/words.ts";
import { commandsText } from "./command-pages.ts";
import { keyPaths } from "./schema-keys.ts";
import { cell, code, type MadeTable, type Maker } from "./written.ts";

/** Of each file of settings: its schema, and below which keys nothing is listed. */
export const SETTINGS = {
  project: keyPaths(z.toJSONSchema(projectSchema, { io: "input" })),
  codebook: keyPaths(z.toJSONSchema(codebookSchema, { io: "input" })),
  layout: keyPaths(z.toJSONSchema(layoutSchema, { io: "input" })),
  style: keyPaths(z.toJSONSchema(styleSchema, { io: "input" }), /^words\.\w+$/),
};

export const MAKERS: Readonly<Record<string, Maker>> = {
  commands: commandsText,
  codes: codesTable,
  columns: (file) => ({
    head: ["column", "meaning"],
    rows: tableNamed(file).map(({ name, note }) => [code(name), cell(note)]),
  }),
  "compare-columns": (file) => ({
    head: ["column", "meaning"],
    rows: COMPARE_TABLES.find((table) => table.file === file)!.columns.map(({ name, note }) => [
      code(name),
      cell(note),
    ]),
  }),
  "review-columns": () => names("column", REVIEW_COLUMNS, "meaning"),
  "kwic-columns": () => names("column", KWIC_COLUMNS, "meaning"),
  "term-columns": () => names("column", TERM_COLUMNS, "meaning"),
  "term-worth-columns": () => names("column", TERM_WORTH_COLUMNS, "meaning"),
  "suggestion-columns": () => names("column", SUGGESTION_COLUMNS, "meaning"),
  "uncovered-columns": () => names("column", UNCOVERED_COLUMNS, "meaning"),
  "log-columns": () => names("column", LOG_COLUMNS, "meaning"),
  keys: (file) => names("key", SETTINGS[file as keyof typeof SETTINGS], "what it says", "default"),
  words: (part) => ({
    head: ["key", "says"],
    rows: Object.entries(WORDS[part as keyof Words]).map(([key, says]) => [code(key), cell(says)]),
  }),
  charts: () => names("chart", [...CHART_NAMES, "compared"], "what it shows"),
  layouts: () => names("layout", library.LAYOUTS, "a document of", "one response is"),
  statuses: () => names("status", library.STATUSES, "what is printed", "`name`", "`organisation`"),
  formats: () => ({
    ...names("name", FORMATS, "what is read", "what is written", "what is lost (and named)"),
    head: ["name", "format"],
    rows: FORMATS.map((name) => [code(name), cell(FORMAT_TITLES[name] ?? "")]),
  }),
  exports: () => names("export", Object.keys(library).sort(), "what it is"),
  forms: formsTable,
  schemas: schemasTable,
  "exit-codes": () => ({
    head: ["exit code"],
    rows: Object.values(EXIT).map((exit) => [String(exit)]),
    kept: ["meaning"],
  }),
};

const names = (head: string, all: readonly string[], ...kept: readonly string[]): MadeTable => ({
  head: [head],
  rows: all.map((one) => [code(one)]),
  kept,
});

function tableNamed(file: string) {
  const found = TABLES.find((table) => table.file === file);
  if (!found) throw new Error(`there is no table ${file}`);
  return found.columns;
}

const ADVICE = codesWith("advice");

/** The rules of a group; which commands can say each is known from the lists of codes. */
function codesTable(group: string): MadeTable {
  const commandsOf = (id: string) => {
    if ((PROBLEM_CODES as readonly string[]).includes(id)) return "`run`, `check`";
    if ((ADVICE as ReadonlySet<string>).has(id)) return "`codebook lint`";
    return (LINT_CODES as readonly string[]).includes(id) ? "`codebook lint`, `check`" : "`check`";
  };
  const isOf = (id: string, own: string) =>
    group === "lint" ? id.startsWith("lint-") : own === group && !id.startsWith("lint-");
  const rows = Object.entries(RULES).filter(([id, rule]) => isOf(id, rule.group));
  if (rows.length === 0) throw new Error(`there is no group ${group}`);
  return {
    head: ["code", "severity", "said by", "what it finds"],
    rows: rows.map(([id, { severity, finds }]) => [
      code(id),
      severity ?? "by case",
      commandsOf(id),
      cell(finds),
    ]),
    kept: ["more"],
  };
}

function schemasTable(): MadeTable {
  const held = (files: readonly string[]) =>
    files.map((file) => (file.endsWith(".jsonl") ? `each line of ${code(file)}` : code(file)));
  const printed = (commands: readonly string[]) =>
    commands.map((one) => `${/ jsonl$/.test(one) ? "each line of " : ""}${code(`themetally ${one}`)}`);
  return {
    head: ["schema", "of", "which is"],
    rows: JSON_OUTPUTS.map(({ name, files, commands, note }) => [
      code(`${name}.schema.json`),
      [...held(files), ...printed(commands)].join(", "),
      cell(note),
    ]),
  };
}

function formsTable(): MadeTable {
  const rows = Object.values(FORMS).flatMap(({ reader, what, endings, todo }) =>
    reader === null
      ? [[what, endings.map(code).join(" ") || "any", cell(todo).replaceAll(/\{.*\}/g, "`$&`")]]
      : [],
  );
  return { head: ["what is not read yet", "endings", "what to do"], rows };
}

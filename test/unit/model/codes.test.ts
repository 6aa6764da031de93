/** A code is one record: what is said of it and decided by it stands there, and its name only where it is raised. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { RULE_GROUPS, RULE_IDS } from "#src/model/check.ts";
import { CODES, codesWith, recordOf } from "#src/model/codes.ts";
import { LINT_CODES } from "#src/model/finding.ts";
import { graded } from "#src/model/graded.ts";
import { PROBLEM_CODES } from "#src/model/problem.ts";

/** They are words of the project for other things, too: of these only comparisons are looked at. */
const WORDS: ReadonlySet<string> = new Set([
  "codings",
  "campaign",
  "codebook",
  "expectation",
  "output",
  "publication",
  "usage",
]);

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith(join("model", "codes")))
  .map((file) => file.replaceAll("\\", "/"))
  .sort();

const IDS: ReadonlySet<string> = new Set(RULE_IDS);

/** Every place in a text where a code is named otherwise than to raise it. */
function namedIn(text: string): readonly string[] {
  const source = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && IDS.has(node.text) && !mayStand(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A code is raised as the `code` of a problem, or handed to what makes one. */
function mayStand(node: ts.StringLiteralLike): boolean {
  let { parent } = node;
  let child: ts.Node = node;
  while (
    ts.isConditionalExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isParenthesizedExpression(parent)
  ) {
    if (ts.isConditionalExpression(parent) && parent.condition === child) return false;
    child = parent;
    parent = parent.parent;
  }
  if (WORDS.has(node.text)) return !isComparison(parent) || !/\b(?:code|rule)\b/.test(parent.getText());
  if (ts.isPropertyAssignment(parent) && parent.initializer === child)
    return ["code", "rule"].includes(parent.name.getText());
  if (ts.isVariableDeclaration(parent)) return parent.name.getText() === "code";
  return (
    ts.isCallExpression(parent) &&
    !/\b(?:has|includes|codesWith|recordOf|Set)$/.test(parent.expression.getText())
  );
}

const isComparison = (node: ts.Node): boolean => ts.isBinaryExpression(node) || ts.isCaseClause(node);

test("a code is named in its record and where it is raised, and nowhere else", () => {
  const named = FILES.flatMap((file) => {
    const codes = new Set(namedIn(readFileSync(join("src", file), "utf8")));
    return [...codes].map((code) => [file, code] as const);
  });
  expect(named).toEqual([]);
});

test.each([
  [`const SOME = new Set(["layout-doubtful"]);`, ["layout-doubtful"]],
  [`if (code === "layout-doubtful") stop();`, ["layout-doubtful"]],
  [`const WORDS = { "layout-doubtful": "a doubt" };`, ["layout-doubtful"]],
  [`const told = code === "usage" ? 1 : 2;`, ["usage"]],
  [`const told = SOME.has("layout-doubtful");`, ["layout-doubtful"]],
  [`add({ ...graded("layout-doubtful"), place });`, []],
  [`add({ code: isShort ? "source-truncated" : "source-empty", place });`, []],
  [`const group = "codebook";`, []],
])("%s names %j", (text, codes) => {
  expect(namedIn(text)).toEqual(codes);
});

test("every code is stated once, with the others of its group", () => {
  const codes = CODES.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  const changes = CODES.filter(({ group }, at) => group !== CODES[at - 1]?.group).map(({ group }) => group);
  expect(changes).toEqual(RULE_GROUPS);
});

test("every code is raised somewhere", () => {
  const text = FILES.map((file) => readFileSync(join("src", file), "utf8")).join("\n");
  const built = (code: string) => code.startsWith("personal-");
  expect(RULE_IDS.filter((code) => !built(code) && !text.includes(`"${code}"`))).toEqual([]);
});

test("problems of a run and findings of lint are codes like the others", () => {
  const others = CODES.filter(({ by }) => by === "check").map(({ code }) => code);
  expect([...PROBLEM_CODES, ...LINT_CODES, ...others].sort()).toEqual([...RULE_IDS].sort());
});

test("a code is raised with its own severity, in a run with the milder one where it has one", () => {
  expect(graded("source-empty")).toEqual({ code: "source-empty", severity: "error" });
  expect(graded("expectation")).toEqual({ code: "expectation", severity: "warning" });
  expect(recordOf("expectation").severity).toBe("error");
});

test("every trait is that of some code, in the order of the table", () => {
  const traits = new Set(CODES.flatMap(({ traits: some = [] }) => some));
  for (const trait of traits) {
    const codes = [...codesWith(trait)];
    expect(codes).toEqual(RULE_IDS.filter((code) => codes.includes(code)));
  }
  expect([...codesWith("quieted")]).toEqual(["layout-doubtful", "text-unassigned", "named-by-correction"]);
});

/** What belongs to a language is one folder of word lists, and no engine holds one of its own. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const ENGLISH = "cues/english/";
/** Of all others: what columns of tables are called, and how leave is asked and given. */
const LANGUAGES = "cues/languages/";
/** Where words are for people to read, and the names of our own keys, columns, kinds and codes. */
const ELSEWHERE = ["show/", "cli/", "outputs/", "model/", "code/formats/"];

/** So many words in one list are knowledge of a language. */
const MOST = 4;

/** Lists that are no English, or no list of words. */
const NO_ENGLISH: Readonly<Record<string, string>> = {
  "code/codebook/read-lists.ts": "our own keys of a codebook",
  "code/inspect/word-relation.ts": "suffixes, beside the rules that take them off",
  "check/text-faults.ts": "names of characters in HTML",
  "cues/html.ts": "names of tags and characters in HTML",
  "cues/person-name.ts": "articles that Arabic names are joined with",
  "cues/personal-data/emails.ts": "ends of domains, endings of files",
  "read/ingest/form-marks.ts": "tags of HTML and headers of e-mails",
  "read/ingest/odt/odt-words.ts": "names of elements of OpenDocument",
  "read/ingest/rtf/rtf-destinations.ts": "control words of RTF",
  "read/ingest/source-kind.ts": "kinds of files",
  "read/ingest/web/around-text.ts": "roles and tags of HTML",
  "read/ingest/web/page-blocks.ts": "tags of HTML",
  "read/ingest/web/page-tree.ts": "tags of HTML",
  "read/ingest/word/docx-body.ts": "names of elements of Word",
  "read/ingest/record-flags.ts": "our own fields of a record",
  "read/table/ods/printed-text.ts": "names of elements of OpenDocument",
  "read/table/columns/plain-cell.ts": "tags of HTML",
  "read/table/columns/platforms.ts": "names of columns of platforms",
  "text/word-list.ts": "the helper itself",
};

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .sort();
const parse = (text: string) => ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest, true);
const read = (file: string) => readFileSync(join("src", file), "utf8");

test("no file outside of cues/english and cues/languages holds a list of words", () => {
  const engines = FILES.filter(
    (file) => ![ENGLISH, LANGUAGES, ...ELSEWHERE].some((folder) => file.startsWith(folder)),
  );
  expect(engines.length).toBeGreaterThan(200);
  const found = engines
    .map((file) => [file, listsIn(read(file))] as const)
    .filter(([file, lists]) => lists.length > 0 && NO_ENGLISH[file] === undefined);
  expect(Object.fromEntries(found)).toEqual({});
});

test("each exception is needed", () => {
  expect(Object.keys(NO_ENGLISH).filter((file) => listsIn(read(file)).length === 0)).toEqual([]);
});

test("a list is found in whatever form it is written", () => {
  const forms = [
    'const A = ["from", "with", "about", "under", "over"];',
    'const A = new Set(["from", "with", "about", "under", "over"]);',
    'const A = "from with about under over".split(" ");',
    "const A = new Set(`from with about\n  under over`.split(/\\s+/));",
    "const A = /^(?:from|with|about|under|over)\\b/i;",
    "const A = /\\b(?:years?|months?|weeks?|days?|hours?)$/;",
    'const A = "from|with|about|under|over";',
    "const A = new RegExp(`^(?:from|with|about|under|over) $" + "{B}`);",
    'const A = { from: "with", about: "under", over: "below", up: "down", in: "out" };',
    'const A = wordList("from");',
  ];
  for (const form of forms) expect(listsIn(form), form).toHaveLength(1);
  const others = [
    'const A = ["from", "with", "about", "under"];',
    'const A = ["from", "with", "about", "under", "over"] as const;',
    "const A = /(?:from|with) (?:about|under) (?:over|below)/;",
    'const A = "a sentence of words that says what was found";',
  ];
  for (const form of others) expect(listsIn(form), form).toEqual([]);
});

test("a file of cues/english or cues/languages holds lists and nothing else", () => {
  const lists = FILES.filter((file) => file.startsWith(ENGLISH) || file.startsWith(LANGUAGES));
  for (const file of lists) {
    const text = read(file);
    expect(text, file).toMatch(/^\/\*\*\s.+?\.\s+\*\/\n/s);
    for (const statement of parse(text).statements) {
      if (ts.isImportDeclaration(statement)) expect(statement.getText()).toContain("/text/word-list.ts");
      else expect(ts.isVariableStatement(statement), `${file}: ${statement.getText()}`).toBe(true);
    }
    expect(text, file).not.toContain("=>");
  }
});

/** @returns the beginnings of the lists in a file's text */
function listsIn(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isList(node)) found.push(node.getText().slice(0, 60));
    else ts.forEachChild(node, visit);
  };
  visit(parse(text));
  return found;
}

function isList(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) {
    if (/^(?:wordList|wordSet|phraseList)$/.test(node.expression.getText())) return true;
    return ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "split"
      ? isLong(wordsOf(node.expression.expression).flatMap((words) => words.trim().split(/\s+/)))
      : false;
  }
  if (ts.isAsExpression(node) && node.type.getText() === "const") return false;
  if (ts.isArrayLiteralExpression(node))
    return !isConst(node.parent) && isLong(node.elements.flatMap(wordsOf));
  if (ts.isObjectLiteralExpression(node))
    return isLong(
      node.properties.flatMap((one) => (ts.isPropertyAssignment(one) ? wordsOf(one.initializer) : [])),
    );
  if (ts.isRegularExpressionLiteral(node)) return alternations(node.text).some(isLong);
  if (ts.isTemplateExpression(node)) return alternations(node.getText()).some(isLong);
  return wordsOf(node).some((words) => alternations(words).some(isLong));
}

const isConst = (node: ts.Node): boolean => ts.isAsExpression(node) && node.type.getText() === "const";

const wordsOf = (node: ts.Node): readonly string[] =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) ? [node.text] : [];

const isLong = (words: readonly string[]): boolean =>
  new Set(words.filter((word) => /^[a-z]{2,}\??$/.test(word))).size > MOST;

/** The alternatives of each group of an expression, innermost first; what stands beside them in a group is left out. */
function alternations(expression: string): readonly (readonly string[])[] {
  const all: string[][] = [];
  let rest = expression.replace(/\\.|\$\{[^}]*\}|\[[^\]]*\]/gs, "#");
  for (let inner = INNER.exec(rest); inner !== null; inner = INNER.exec(rest)) {
    all.push(inner[1]!.split("|"));
    rest = rest.replace(inner[0], "#");
  }
  return [...all, rest.replace(/^[/"'`]|[/"'`][a-z]*$/g, "").split("|")];
}

const INNER = /\((?:\?(?::|<?[=!]|<\w+>))?([^()]*)\)/;

/** The house can be drawn from memory: few rooms, no circles, and one meaning for every name. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .sort();

const parsed = new Map(
  FILES.map((file) => {
    const text = readFileSync(join("src", file), "utf8");
    return [file, ts.createSourceFile(file, text, ts.ScriptTarget.Latest)] as const;
  }),
);

test("the top of src/ holds at most 15 folders and files", () => {
  const entries = readdirSync("src").filter((name) => name !== "README.md");
  expect(entries.length).toBeLessThanOrEqual(15);
});

test("no exported name is declared twice, not even as value and type", () => {
  const homes = new Map<string, string[]>();
  for (const [file, source] of parsed)
    for (const name of new Set(source.statements.flatMap(exportedNames)))
      homes.set(name, [...(homes.get(name) ?? []), file]);
  const twice = [...homes].filter(([, files]) => files.length > 1);
  expect(Object.fromEntries(twice.sort(([one], [other]) => (one < other ? -1 : 1)))).toEqual({});
});

test("no file imports itself by way of others, types included", () => {
  const state = new Map<string, "open" | "done">();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]) => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      circles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      return;
    }
    state.set(file, "open");
    for (const next of importsOf(file)) visit(next, [...trail, file]);
    state.set(file, "done");
  };
  for (const file of FILES) visit(file, []);
  expect(circles).toEqual([]);
});

test("the map names no file and no folder that is not there", () => {
  const map = readFileSync("src/README.md", "utf8");
  const all = readdirSync("src", { recursive: true, encoding: "utf8" });
  const named = [...map.matchAll(/`([\w/-]+(?:\.ts|\/))`/g)].map(([, path]) => path!.replace(/\/$/, ""));
  const isThere = (path: string) =>
    existsSync(path) || all.some((file) => file === path || file.endsWith(`/${path}`));
  expect(named.length).toBeGreaterThan(80);
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});

function exportedNames(statement: ts.Statement): readonly string[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  const { name } = statement as ts.Statement & { readonly name?: ts.Identifier };
  return name === undefined ? [] : [name.text];
}

/** Of types, too, and those that are loaded late. */
function importsOf(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(parsed.get(file)!.text, true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => join(dirname(file), fileName))
    .filter((target) => parsed.has(target));
}

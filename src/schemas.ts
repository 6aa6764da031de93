/** Writes the JSON Schemas, of files that are read from what reads them, of outputs from their types; run by the build. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type CompletedConfig,
  createFormatter,
  createParser,
  DEFAULT_CONFIG,
  type Definition,
  EnumType,
  SchemaGenerator,
  type SubNodeParser,
} from "ts-json-schema-generator";
import ts from "typescript";
import { parse } from "yaml";
import { z } from "zod";
import { codebookSchema } from "./code/codebook/schema.ts";
import { JSON_OUTPUTS } from "./model/json-outputs.ts";
import { projectSchema } from "./run/project/schema.ts";
import { styleSchema } from "./show/style/schema.ts";

/** What a type that holds itself is called by the generator: it depends on where the package lies. */
const PATH_HASH = /\binterface-\d+(?:-\d+)+/g;

const folder = new URL("./schemas/", import.meta.url);
const sources = fileURLToPath(new URL("../src/", import.meta.url));

mkdirSync(folder, { recursive: true });
const settings = { project: projectSchema, codebook: codebookSchema, style: styleSchema };
for (const [name, schema] of Object.entries(settings))
  write(name, z.toJSONSchema(schema, { io: "input" }), withValues);

const schemaOf = outputSchemas(JSON_OUTPUTS.map(({ type: [, file] }) => sources + file));
for (const { name, type, note, files, commands } of JSON_OUTPUTS) {
  const { $schema, definitions = {}, ...schema } = schemaOf(type[0]);
  const title = [...files, ...commands.map((command) => `themetally ${command}`)].join(", ");
  const head = { $schema, $id: `urn:themetally:schema:${name}`, title, description: note };
  const parts = Object.keys(definitions).length > 0 ? { definitions } : {};
  write(name, { ...head, ...schema, ...parts }, withWholeNumbers);
}

function write(name: string, schema: object, replacer: (key: string, value: unknown) => unknown): void {
  const json = JSON.stringify(schema, replacer, 2).replaceAll(PATH_HASH, "itself");
  writeFileSync(new URL(`${name}.schema.json`, folder), `${json}\n`);
}

/** Our examples are YAML, as the messages print them; a JSON Schema holds the values themselves. */
function withValues(key: string, value: unknown): unknown {
  return key === "examples" && Array.isArray(value) ? value.map((example) => parse(String(example))) : value;
}

/** Numbers are counts and places, whole and never below 0, but where the type's comment tells of `@decimals`. */
function withWholeNumbers(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("type" in value || "decimals" in value)) return value;
  const { decimals, ...schema } = value as Definition & { readonly decimals?: unknown };
  const types = [schema.type ?? []].flat();
  if (decimals !== undefined || !types.includes("number")) return schema;
  if ("const" in schema || "enum" in schema) return schema;
  const type = types.map((one) => (one === "number" ? "integer" : one));
  return { ...schema, type: type.length === 1 ? type[0] : type, minimum: 0 };
}

/** @returns what makes the schema of a type that one of the files exports */
function outputSchemas(files: readonly string[]): (type: string) => Definition {
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, types: [], target: ts.ScriptTarget.ES2023 },
    ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
    ...{ allowImportingTsExtensions: true, exactOptionalPropertyTypes: true },
  };
  const program = ts.createProgram([...files], options);
  const config: CompletedConfig = {
    ...DEFAULT_CONFIG,
    ...{ expose: "none", topRef: false, sortProps: false, skipTypeCheck: true, extraTags: ["decimals"] },
  };
  const parser = createParser(program, config, (chain) =>
    chain.addNodeParser(choices(program.getTypeChecker())),
  );
  const generator = new SchemaGenerator(program, parser, createFormatter(config), config);
  return (type) => generator.createSchema(type);
}

/** Types that are a choice of texts, and made from lists and records of the program: the compiler knows which texts. */
function choices(checker: ts.TypeChecker): SubNodeParser {
  const textsOf = (node: ts.Node): readonly string[] | null => {
    if (!ts.isTypeReferenceNode(node) && !ts.isIndexedAccessTypeNode(node)) return null;
    const type = checker.getTypeFromTypeNode(node);
    const members = type.isUnion() ? type.types : [type];
    return members.every((one) => one.isStringLiteral()) ? members.map(({ value }) => value) : null;
  };
  return {
    supportsNode: (node) => textsOf(node) !== null,
    createType: (node) => new EnumType(node.getText(), [...(textsOf(node) ?? [])].sort()),
  };
}

import { readdir } from "node:fs/promises";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { OUTPUT_FILES } from "#src/model/output-files.ts";
import { TABLES } from "#src/model/tables/tables.ts";
import { ANONYMOUS, coded, named, response } from "../../count/tally/sample.ts";
import { cells, folder, RESPONSES, text, write } from "./sample.ts";

/** The structure that version 1 demands of a tabular data package, as far as we use it, in our words. */
const NAME = { type: "string", pattern: "^[-a-z0-9._]+$" };
const KEYS = { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" }, minItems: 1 }] };
const FIELD = {
  type: "object",
  required: ["name", "type", "description"],
  additionalProperties: false,
  properties: {
    name: { type: "string" },
    type: { enum: ["string", "integer", "number"] },
    description: { type: "string", minLength: 8 },
    constraints: {
      type: "object",
      additionalProperties: false,
      properties: { required: { type: "boolean" }, enum: { type: "array", minItems: 1 } },
    },
  },
};
const SCHEMA = {
  type: "object",
  required: ["fields"],
  additionalProperties: false,
  properties: {
    fields: { type: "array", items: FIELD, minItems: 1 },
    missingValues: { type: "array", items: { type: "string" } },
    primaryKey: KEYS,
    foreignKeys: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["fields", "reference"],
        properties: {
          fields: KEYS,
          reference: { type: "object", required: ["resource", "fields"], properties: { fields: KEYS } },
        },
      },
    },
  },
};
const RESOURCE = {
  type: "object",
  required: ["profile", "name", "path", "schema"],
  properties: {
    profile: { const: "tabular-data-resource" },
    name: NAME,
    path: { type: "string", pattern: "^[^/~.][^:]*$" },
    hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
    encoding: { const: "utf-8" },
    schema: SCHEMA,
  },
};
const PACKAGE = {
  type: "object",
  required: ["profile", "resources"],
  properties: {
    profile: { const: "tabular-data-package" },
    name: NAME,
    title: { type: "string" },
    resources: { type: "array", items: RESOURCE, minItems: 1 },
  },
};

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
    }[];
    readonly missingValues: readonly string[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

const resourcesOf = async (out: string): Promise<readonly Resource[]> =>
  JSON.parse(await text(out, "datapackage.json")).resources;

const HOSTILE = [
  ...RESPONSES,
  coded(response(4, { topics: ["=1+1", "Roads"], attribution: named("Tenant 1", "Quay Hall") }), "buses@0-5"),
  coded(response(5, { topics: ["=1+1"], attribution: ANONYMOUS, text: " " })),
];
const HOSTILE_FACTS = {
  inputs: [{ source: "ideas.txt", bytes: 1, sha256: "0".repeat(64), layout: null, responses: 5 }],
};

test("the package has the structure of a tabular data package, with a title only where there is one", async () => {
  const out = await folder();
  await write(out, RESPONSES, { title: "The quays" });
  const document = JSON.parse(await text(out, "datapackage.json"));
  const ajv = new Ajv({ allErrors: true });
  expect([ajv.validate(PACKAGE, document), ajv.errors]).toEqual([true, null]);
  expect(document.title).toBe("The quays");
  await write(out);
  expect(JSON.parse(await text(out, "datapackage.json"))).not.toHaveProperty("title");
});

test("every CSV file is described, each of its columns in its place, in both files", async () => {
  const out = await folder();
  await write(out);
  const files = (await readdir(out)).filter((file) => file.endsWith(".csv")).sort();
  const resources = await resourcesOf(out);
  expect(resources.map(({ path }) => path).sort()).toEqual(files);
  const { tables } = JSON.parse(await text(out, "csv-metadata.json"));
  expect(tables.map(({ url }: { url: string }) => url)).toEqual(resources.map(({ path }) => path));
  for (const [at, { path, schema }] of resources.entries()) {
    const [header] = await cells(out, path);
    expect(schema.fields.map(({ name }) => name)).toEqual(header);
    const { columns } = tables[at].tableSchema;
    expect(columns.map(({ titles }: { titles: string }) => titles)).toEqual(header);
    for (const column of columns) expect(column["dc:description"].length).toBeGreaterThan(7);
  }
});

test("every cell fits the type of its column, and none is empty where it must not be", async () => {
  const out = await folder();
  await write(out, HOSTILE, HOSTILE_FACTS);
  for (const { path, schema } of await resourcesOf(out)) {
    for (const row of (await cells(out, path)).slice(1)) {
      for (const [at, { type, constraints }] of schema.fields.entries()) {
        const cell = row[at]!;
        if (schema.missingValues.includes(cell)) {
          expect([path, at, constraints?.required ?? false]).toEqual([path, at, false]);
          continue;
        }
        if (type === "integer") expect(cell).toMatch(/^\d+$/);
        if (type === "number") expect(cell).toMatch(/^\d+(\.\d+)?$/);
        if (constraints?.enum) expect(constraints.enum).toContain(cell);
      }
    }
  }
});

test("primary keys are different in each row, and foreign keys lead to a row", async () => {
  const out = await folder();
  await write(out, HOSTILE, HOSTILE_FACTS);
  const resources = await resourcesOf(out);
  const values = async ({ path, schema }: Resource, columns: readonly string[]) => {
    const at = columns.map((column) => schema.fields.findIndex(({ name }) => name === column));
    return (await cells(out, path)).slice(1).map((row) => at.map((one) => row[one]).join("\n"));
  };
  let keys = 0;
  for (const resource of resources) {
    const { primaryKey, foreignKeys = [] } = resource.schema;
    if (primaryKey) {
      const found = await values(resource, primaryKey);
      expect(new Set(found).size).toBe(found.length);
    }
    for (const { fields, reference } of foreignKeys) {
      const other = resources.find(({ name }) => name === (reference.resource || resource.name))!;
      const there = new Set(await values(other, [reference.fields]));
      const missing = (await values(resource, [fields])).filter((one) => one !== "" && !there.has(one));
      expect([resource.name, fields, missing]).toEqual([resource.name, fields, []]);
      keys++;
    }
  }
  expect(keys).toBeGreaterThan(10);
});

test("hashes are those of run.json, and both files stand there too", async () => {
  const out = await folder();
  const { record } = await write(out);
  const sha256 = new Map(record.outputs.map((one) => [one.file, one.sha256]));
  for (const { path, hash } of await resourcesOf(out)) expect(hash).toBe(`sha256:${sha256.get(path)}`);
  expect(record.outputs.slice(-2).map(({ file, rows }) => [file, rows])).toEqual([
    ["datapackage.json", 15],
    ["csv-metadata.json", 15],
  ]);
});

test("there is a description for each CSV file that can be written, and for no other", () => {
  const files = OUTPUT_FILES.filter((file) => file.endsWith(".csv"));
  expect(TABLES.map(({ file }) => file)).toEqual(files);
});

/** What is read back of outputs is what their schemas, made from the types of what is written, say that they hold. */
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { runSchema, themesSchema } from "#src/outputs/results/schema.ts";
import { schemaNamed } from "../../../house/schema-faults.ts";

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Every choice that a schema leaves, down to objects, lists and values. */
function choicesOf(schema: Schema, whole: Schema): readonly Schema[] {
  if (schema.$ref !== undefined)
    return choicesOf(whole.definitions![schema.$ref.replace("#/definitions/", "")]!, whole);
  return schema.anyOf?.flatMap((one) => choicesOf(one, whole)) ?? [schema];
}

/** What kinds of values the choices allow; a whole number is a number. */
function kindsOf(choices: readonly Schema[]): readonly string[] {
  const kinds = choices.flatMap(({ type, const: only, enum: some }) => {
    const values = some ?? (only === undefined ? [] : [only]);
    return type ?? values.map((value) => (value === null ? "null" : typeof value));
  });
  return kinds.flat().map((kind) => (kind === "integer" ? "number" : kind));
}

/** @returns where the reader asks for what the made schema does not say is always there, or refuses a kind that it says may be */
function faults(reader: Schema, made: Schema, path = "", whole = { reader, made }): readonly string[] {
  const [asked, said] = [choicesOf(reader, whole.reader), choicesOf(made, whole.made)];
  const kinds = new Set(kindsOf(asked));
  const refused = kindsOf(said).filter((kind) => !kinds.has(kind));
  const below = asked.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).flatMap(([key, one]) => {
      const objects = said.filter((choice) => choice.properties !== undefined);
      const isAlways = objects.every((choice) => choice.required?.includes(key));
      const other = objects.flatMap((choice) => choice.properties?.[key] ?? []);
      if (other.length === 0) return [`${path}.${key} is not written`];
      return [
        ...(required.includes(key) && !isAlways ? [`${path}.${key} is not always written`] : []),
        ...faults(one, { anyOf: other }, `${path}.${key}`, whole),
      ];
    }),
  );
  const items = asked.flatMap((one) => one.items ?? []);
  const lists = said.flatMap((one) => one.items ?? []);
  return [
    ...refused.map((kind) => `${path} may be ${kind}`),
    ...below,
    ...items.flatMap((one) => faults(one, { anyOf: lists }, `${path}[]`, whole)),
  ];
}

const readerOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: "input" }) as Schema;

describe.each([
  ["run", runSchema],
  ["themes", themesSchema],
])("the reader of %s.json", (name, schema) => {
  test("asks for no key that is not always written, and takes every kind of value that can be", () => {
    expect(faults(readerOf(schema), schemaNamed(name) as Schema)).toEqual([]);
  });
});

test("a reader that asks for more, or takes less, is found", () => {
  const made = schemaNamed("run") as Schema;
  const found = (more: z.ZodRawShape) => faults(readerOf(runSchema.extend(more)), made);
  expect(found({ colour: z.string() })).toEqual([".colour is not written"]);
  expect(found({ title: z.string() })).toEqual([".title may be null"]);
  expect(found({ options: z.looseObject({ lock: z.string() }) })).toEqual([
    ".options.lock is not always written",
  ]);
  expect(found({ inputs: z.array(z.looseObject({ pages: z.int() })) })).toEqual([
    ".inputs[].pages is not written",
  ]);
});

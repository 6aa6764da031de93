/** Looks up the part of a schema that a path leads to, for its valid keys, its purpose and an example. */
import type { z } from "zod";

export interface SchemaPart {
  readonly keys: readonly string[];
  readonly description: string | null;
  readonly example: string | undefined;
}

type AnySchema = z.core.$ZodTypes;

/** @returns null where the path leads to nothing the schema knows */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): SchemaPart | null {
  let parts: readonly AnySchema[] = [schema as unknown as AnySchema];
  for (const part of path) parts = parts.flatMap(alternatives).flatMap((each) => step(each, part));
  if (parts.length === 0) return null;
  // A description may sit on a wrapper (optional, default) or on what it wraps.
  const described = parts.flatMap(withInner).map((each) => (each as unknown as z.ZodType).meta() ?? {});
  const example = described.flatMap(({ examples }) =>
    Array.isArray(examples) ? (examples as unknown[]) : [],
  )[0];
  return {
    keys: parts.flatMap(alternatives).flatMap(({ _zod: { def } }) => {
      if (def.type === "object") return Object.keys(def.shape);
      return def.type === "record" ? enumerated(def.keyType as AnySchema) : [];
    }),
    description: described.find(({ description }) => description !== undefined)?.description ?? null,
    example: example === undefined ? undefined : String(example),
  };
}

const enumerated = ({ _zod: { def } }: AnySchema): readonly string[] =>
  def.type === "enum" ? Object.values(def.entries).map(String) : [];

function step(schema: AnySchema, part: PropertyKey): readonly AnySchema[] {
  const { def } = schema._zod;
  if (def.type === "object") {
    const next = def.shape[String(part)];
    return next ? [next as AnySchema] : [];
  }
  if (def.type === "array") return [def.element as AnySchema];
  return def.type === "record" ? [def.valueType as AnySchema] : [];
}

/** A schema without its wrappers; each option of a union. */
function alternatives(schema: AnySchema): readonly AnySchema[] {
  const all = withInner(schema);
  const last = all.at(-1) ?? schema;
  const { def } = last._zod;
  return def.type === "union" ? def.options.flatMap((option) => alternatives(option as AnySchema)) : [last];
}

/** A schema, then what it wraps, down to the innermost. */
function withInner(schema: AnySchema): readonly AnySchema[] {
  const { def } = schema._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "readonly":
      return [schema, ...withInner(def.innerType as AnySchema)];
    case "pipe":
      return [schema, ...withInner(def.in as AnySchema)];
    case "lazy":
      return [schema, ...withInner(def.getter() as AnySchema)];
    default:
      return [schema];
  }
}

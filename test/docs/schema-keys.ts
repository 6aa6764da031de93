/** The keys that a JSON Schema lets a file have, as paths: `expect.responses`, `charts[].title`. */

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema | false;
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
}

/**
 * @param last - paths below which nothing is listed
 * @returns in the order of the schema, each once; where a schema leads back to itself, its own keys are not repeated
 */
export function keyPaths(schema: unknown, last?: RegExp): readonly string[] {
  const defs = (schema as { readonly $defs?: Readonly<Record<string, Schema>> }).$defs ?? {};
  const walk = (one: Schema, path: string, seen: readonly string[]): readonly string[] => {
    if (path !== "" && last?.test(path)) return [path];
    if (one.$ref !== undefined) {
      const name = one.$ref.replace("#/$defs/", "");
      return seen.includes(name) ? [path.replace(/\[\]$/, "")] : walk(defs[name]!, path, [...seen, name]);
    }
    if (one.anyOf) return one.anyOf.flatMap((other) => walk(other, path, seen));
    if (one.properties) {
      return Object.entries(one.properties).flatMap(([key, value]) =>
        walk(value, path === "" ? key : `${path}.${key}`, seen),
      );
    }
    if (one.items) return walk(one.items, `${path}[]`, seen);
    return [path.replace(/\[\]$/, "")];
  };
  return [...new Set(walk(schema as Schema, "", []))];
}

/** Lists the keys of JSON values and of JSON Schemas. */

/** Paths of the values in some JSON: `a.b`, and `a[].b` in lists of objects. */
export function paths(value: unknown, path = ""): readonly string[] {
  const isObject = (one: unknown): one is object =>
    typeof one === "object" && one !== null && !Array.isArray(one);
  if (isObject(value)) {
    if (path !== "" && Object.keys(value).length === 0) return [path];
    return Object.entries(value).flatMap(([key, one]) => paths(one, path === "" ? key : `${path}.${key}`));
  }
  if (!Array.isArray(value)) return [path];
  if (path.endsWith("leftOut") && value.length === 0) return [];
  return value.some(isObject) ? value.flatMap((one) => paths(one, `${path}[]`)) : [path];
}

/** Every key of a value, at any depth. */
export function keysOf(value: unknown): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return new Set();
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return new Set([...own, ...Object.values(value).flatMap((one) => [...keysOf(one)])]);
}

/** Every key that a JSON Schema names, at any depth. */
export function schemaKeys(schema: unknown): ReadonlySet<string> {
  if (typeof schema !== "object" || schema === null) return new Set();
  const { properties = {} } = schema as { properties?: object };
  return new Set([
    ...Object.keys(properties),
    ...Object.values(schema).flatMap((one) => [...schemaKeys(one)]),
  ]);
}

/** Holds JSON against the schemas that the build writes and the package ships. */
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

const ajv = new Ajv({ strict: true, allErrors: true });
const known = new Map<string, ValidateFunction>();

export const schemaNamed = (name: string): unknown =>
  JSON.parse(readFileSync(`dist/schemas/${name}.schema.json`, "utf8"));

/** @returns what the schema of that name finds wrong, each fault as the path that leads to it and why */
export function schemaFaults(name: string, value: unknown): readonly string[] {
  const validate = known.get(name) ?? ajv.compile(schemaNamed(name) as object);
  known.set(name, validate);
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

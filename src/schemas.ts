/** Writes the JSON Schemas of project, codebook and style files, for editors; run by the build, next to what it built. */
import { mkdirSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { codebookSchema } from "./code/codebook/schema.ts";
import { projectSchema } from "./run/project/schema.ts";
import { styleSchema } from "./show/style/schema.ts";

const folder = new URL("./schemas/", import.meta.url);
mkdirSync(folder, { recursive: true });
const schemas = { project: projectSchema, codebook: codebookSchema, style: styleSchema };
for (const [name, schema] of Object.entries(schemas)) {
  const json = JSON.stringify(z.toJSONSchema(schema, { io: "input" }), withValues, 2);
  writeFileSync(new URL(`${name}.schema.json`, folder), `${json}\n`);
}

/** Our examples are YAML, as the messages print them; a JSON Schema holds the values themselves. */
function withValues(key: string, value: unknown): unknown {
  return key === "examples" && Array.isArray(value) ? value.map((example) => parse(String(example))) : value;
}

/** Runs a script of this folder in ours, or in a small invented project with one dependency and one tool. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { workplace } from "../cli/harness.ts";

export const ROOT = join(import.meta.dirname, "../..");

/** Files of a project, as values to be changed by a test and written as JSON; texts are written as they are. */
export type Project = Record<string, unknown>;

const MIT = "Permission is hereby granted,\nfree of charge, to any person";
const HASH = `sha512-${Buffer.alloc(64, 7).toString("base64")}`;

/** A project without a fault. */
export const project = (): Project => ({
  "package.json": {
    name: "town",
    version: "1.0.0",
    license: "MIT",
    dependencies: { paper: "1.2.0" },
    devDependencies: { glue: "0.1.0" },
  },
  "package-lock.json": {
    packages: {
      "": {},
      "node_modules/paper": { version: "1.2.0", license: "MIT", integrity: HASH },
      "node_modules/glue": { version: "0.1.0", license: "MPL-2.0", dev: true, integrity: HASH },
    },
  },
  "node_modules/paper/package.json": { version: "1.2.0", license: "MIT" },
  "node_modules/paper/LICENSE": MIT,
  "node_modules/glue/package.json": { version: "0.1.0", license: "MPL-2.0" },
  "dist/bundle/packages.json": [],
  "test/supply-chain/purposes.json": { paper: "to write on", glue: "holds it together" },
  "test/supply-chain/reviewed.json": {},
});

/** The project with the value at a path of keys, of which the first is a file, set; `undefined` takes it away. */
export function changed(keys: readonly string[], value: unknown, files = project()): Project {
  const last = keys.at(-1)!;
  const owner = keys.slice(0, -1).reduce<Project>((at, key) => at[key] as Project, files);
  if (value === undefined) delete owner[last];
  else owner[last] = value;
  return files;
}

/** @param files - of a project to run the script in; ours where there are none */
export function run(script: string, args: readonly string[] = [], files?: Project) {
  const texts = Object.entries(files ?? {}).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  const cwd = files === undefined ? ROOT : workplace(Object.fromEntries(texts)).path;
  const path = join(import.meta.dirname, script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], { cwd, encoding: "utf8" });
  return { status, stdout, stderr, cwd };
}

/** Reads the packages of package-lock.json, each with its licence and with what node_modules has of it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LIST } from "./bundled.mjs";

/** Paths are relative to the folder of package.json, where npm runs scripts. */
export const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/**
 * @returns `own`, our package.json; `packages` in the order of name, version and path, each its entry in the lock
 * file with `id` (name@version), `isBundled`, `isRuntime` (handed on, installed beside us or bundled), `installed` (its package.json; null where it is not installed) and
 * `licence`, an SPDX expression or null; `reviewed`, the licences that a person read, by id: of packages that
 * declare none, or another than their licence file is
 */
export function readPackages() {
  if (!existsSync(LIST)) throw new Error(`${LIST} is missing: npm run build`);
  const bundled = readJson(LIST);
  const reviewed = readJson("test/supply-chain/reviewed.json");
  const { "": _, ...locked } = readJson("package-lock.json").packages;
  const packages = Object.entries(locked).map(([path, entry]) => {
    const file = join(path, "package.json");
    const installed = existsSync(file) ? readJson(file) : null;
    const name = path.replace(/^.*node_modules\//, "");
    const id = `${name}@${entry.version}`;
    const licence = reviewed[id]?.licence ?? entry.license ?? null;
    const isBundled = bundled.includes(path);
    return { ...entry, path, name, id, isBundled, isRuntime: isBundled || !entry.dev, installed, licence };
  });
  packages.sort(
    (a, b) => compare(a.name, b.name) || compare(a.version, b.version) || compare(a.path, b.path),
  );
  return { own: readJson("package.json"), packages, reviewed };
}

const compare = (a, b) => (a < b ? -1 : Number(a > b));

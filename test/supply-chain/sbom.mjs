/** `npm run sbom [-- FILE]`: what is handed on, installed or in the bundle, as CycloneDX 1.5; always the same bytes. */
import { writeFileSync } from "node:fs";
import process from "node:process";
import { needsOf } from "./needs.mjs";
import { readPackages } from "./packages.mjs";

const { own, packages } = readPackages();
const runtime = packages.filter(({ isRuntime }) => isRuntime);
const byPath = new Map(runtime.map((one) => [one.path, one]));
const places = new Set(packages.map(({ path }) => path));
const self = {
  path: ".",
  name: own.name,
  version: own.version,
  id: `${own.name}@${own.version}`,
  licence: own.license,
};

/** One entry a package and version, wherever in node_modules it lies, with what any of them depends on. */
const dependencies = new Map();
const direct = { ...own.dependencies, ...own.devDependencies };
for (const one of [{ ...self, dependencies: direct }, ...runtime]) {
  const found = needsOf(one.path, one, (folder) => places.has(folder)).flatMap(
    (folder) => byPath.get(folder) ?? [],
  );
  const needs = new Set([...(dependencies.get(one.id) ?? []), ...found.map(({ id }) => id)]);
  dependencies.set(one.id, [...needs].sort());
}

// Not npm's own: it has a serial number and a time, new in every document, and `--omit dev` leaves out yaml, zod and
// whatever else a tool of ours needs, too.
const bom = {
  $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  version: 1,
  metadata: { component: component(self, "application") },
  components: [...new Map(runtime.map((one) => [one.id, component(one, "library")])).values()],
  dependencies: [...dependencies].map(([ref, dependsOn]) => ({ ref, dependsOn })),
};
const text = `${JSON.stringify(bom, null, 2)}\n`;
const [file] = process.argv.slice(2);
if (file === undefined) process.stdout.write(text);
else writeFileSync(file, text);

function component({ id, name, version, licence, optional, integrity = "" }, type) {
  const [, hash] = /^sha512-(\S+)/.exec(integrity) ?? [];
  const isListed = !/\s|^LicenseRef-/.test(licence);
  return {
    "bom-ref": id,
    type,
    name,
    version,
    scope: optional ? "optional" : "required",
    ...(hash && { hashes: [{ alg: "SHA-512", content: Buffer.from(hash, "base64").toString("hex") }] }),
    ...(licence && { licenses: [isListed ? { license: { id: licence } } : { expression: licence }] }),
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
  };
}

/** `npm run sbom [-- FILE]`: what is handed on, as CycloneDX 1.5; the same lock file gives the same bytes. */
import { writeFileSync } from "node:fs";
import { posix } from "node:path";
import process from "node:process";
import { readPackages } from "./packages.mjs";

const { own, packages } = readPackages();
const runtime = packages.filter(({ isRuntime }) => isRuntime);
const byPath = new Map(runtime.map((one) => [one.path, one]));
const self = {
  path: ".",
  name: own.name,
  version: own.version,
  id: `${own.name}@${own.version}`,
  licence: own.license,
};

/** One entry a package and version, wherever in node_modules it lies, with what any of them depends on. */
const dependencies = new Map();
for (const one of [{ ...own, ...self }, ...runtime]) {
  const needs = new Set([...(dependencies.get(one.id) ?? []), ...needsOf(one)]);
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

/** The ids of the packages that a package finds, as Node.js looks for them: in its own folder, then in those above. */
function needsOf({ path, dependencies = {}, optionalDependencies = {}, peerDependencies = {} }) {
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  return names.flatMap((name) => {
    for (let folder = path; ; folder = posix.dirname(folder)) {
      const found = byPath.get(posix.join(folder, "node_modules", name));
      if (found) return [found.id];
      if (folder === ".") return [];
    }
  });
}

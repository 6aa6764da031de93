/** `npm run sbom`: every package that is handed on, once, with its licence and hash; the same bytes each time. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changed, project, ROOT, run } from "./script.ts";

interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly version: number;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Component {
  readonly "bom-ref": string;
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly (
    | { readonly license: { readonly id: string } }
    | { readonly expression: string }
  )[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

interface Locked {
  readonly version: string;
  readonly integrity: string;
  readonly dev?: true;
}

const bomOf = (text: string) => JSON.parse(text) as Bom;
const OWN = run("sbom.mjs").stdout;
const BUNDLED = JSON.parse(
  readFileSync(join(ROOT, "dist/bundle/packages.json"), "utf8"),
) as readonly string[];
const { packages: locked } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

test("the document is CycloneDX 1.5 of themetally, without serial number, time and address", () => {
  const { bomFormat, specVersion, version, metadata } = bomOf(OWN);
  expect([bomFormat, specVersion, version]).toEqual(["CycloneDX", "1.5", 1]);
  expect(metadata).toMatchObject({
    component: { type: "application", name: "themetally", version: "0.1.0" },
  });
  expect(
    OWN.match(/serialNumber|timestamp|externalReferences|repository_url|https?:(?!\/\/cyclonedx\.org)/),
  ).toBeNull();
});

test("every package that is installed with ours or joined into it is there once, with licence and hash, and no tool is", () => {
  const { components } = bomOf(OWN);
  const wanted = Object.entries(locked)
    .filter(([path, { dev }]) => path !== "" && (!dev || BUNDLED.includes(path)))
    .map(([path, { version, integrity }]) => {
      const name = path.replace(/^.*node_modules\//, "");
      const content = Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex");
      return { name, version, content, purl: `pkg:npm/${name.replace("@", "%40")}@${version}` };
    });
  const found = components.map(({ name, version, hashes, purl }) => {
    expect(hashes).toEqual([{ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
    return { name, version, content: hashes![0]!.content, purl };
  });
  // The same package and version can lie in several folders.
  const once = new Map(wanted.map((one) => [one.purl, one]));
  expect(new Set(found)).toEqual(new Set(once.values()));
  expect(new Set(components.map((one) => one["bom-ref"])).size).toBe(components.length);
  expect(components.filter(({ licenses }) => licenses.length !== 1)).toEqual([]);
  expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(["yaml", "zod", "commander"]));
});

test("what depends on what is as npm says, of what is handed on", () => {
  const npm = execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], {
    cwd: ROOT,
  });
  const needs = new Map(bomOf(npm.toString()).dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const [self, ...others] = bomOf(OWN).dependencies;
  const handedOn = new Set(others.map(({ ref }) => ref));
  for (const { ref, dependsOn } of others) {
    const wanted = needs.get(ref)!.filter((one) => handedOn.has(one));
    expect([ref, dependsOn]).toEqual([ref, [...wanted].sort()]);
  }
  expect(self!.dependsOn.length).toBeGreaterThan(0);
  expect(needs.get(self!.ref)).toEqual(expect.arrayContaining([...self!.dependsOn]));
});

test("two runs give the same bytes, to stdout or to a file, whatever is installed", () => {
  expect(run("sbom.mjs").stdout).toBe(OWN);
  const files = project();
  const { stdout } = run("sbom.mjs", [], files);
  delete files["node_modules/paper/package.json"];
  const { cwd } = run("sbom.mjs", ["bom.json"], files);
  expect(readFileSync(join(cwd, "bom.json"), "utf8")).toBe(stdout);
  expect(bomOf(stdout).components.map(({ name }) => name)).toEqual(["paper"]);
});

test("a package of the same name and version in two places is one, and an older one beside is another", () => {
  const entry = { version: "1.0.0", license: "MIT OR ISC", integrity: "sha512-AAAA" };
  const packages = {
    "": {},
    "node_modules/ink": entry,
    "node_modules/paper": { ...entry, version: "1.2.0", dependencies: { ink: "1", pulp: "1" } },
    "node_modules/paper/node_modules/ink": { ...entry, version: "0.9.0" },
    "node_modules/pulp": { ...entry, dependencies: { ink: "1" } },
    "node_modules/pulp/node_modules/ink": entry,
  };
  const { components, dependencies } = bomOf(
    run("sbom.mjs", [], changed(["package-lock.json", "packages"], packages)).stdout,
  );
  expect(components.map((one) => one["bom-ref"])).toEqual([
    "ink@0.9.0",
    "ink@1.0.0",
    "paper@1.2.0",
    "pulp@1.0.0",
  ]);
  expect(components[0]!.licenses).toEqual([{ expression: "MIT OR ISC" }]);
  expect(dependencies).toEqual([
    { ref: "town@1.0.0", dependsOn: ["paper@1.2.0"] },
    { ref: "ink@0.9.0", dependsOn: [] },
    { ref: "ink@1.0.0", dependsOn: [] },
    { ref: "paper@1.2.0", dependsOn: ["ink@0.9.0", "pulp@1.0.0"] },
    { ref: "pulp@1.0.0", dependsOn: ["ink@1.0.0"] },
  ]);
});

/** `npm run licences`: what it refuses, and that SECURITY.md has what it prints. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changed, project, ROOT, run } from "./script.ts";

const LOCK = ["package-lock.json", "packages"];
const PAPER = [...LOCK, "node_modules/paper"];
const GLUE = [...LOCK, "node_modules/glue"];
const OWN = "node_modules/paper/package.json";

/** The lines of what is wrong, without the line on scripts. */
const faults = (stderr: string) => stderr.split("\n").slice(1, -1);

test("our own dependencies have nothing that is refused, and SECURITY.md has their tables", () => {
  const { status, stdout, stderr } = run("licences.mjs");
  expect([status, faults(stderr)]).toEqual([0, []]);
  const part = readFileSync(join(ROOT, "SECURITY.md"), "utf8").split(/<!-- .* -->\n/)[1];
  expect(part).toBe(stdout);
});

test("a project in which all is as it must be passes", () => {
  const { status, stdout, stderr } = run("licences.mjs", [], project());
  expect([status, faults(stderr)]).toEqual([0, []]);
  expect(stdout).toContain("| paper | 1.2.0 | MIT | to write on |\n");
  expect(stdout).toContain("**For development**: 1 direct, 1 with those that they bring (MPL-2.0 1).");
});

test.each([
  [
    "no licence",
    [...PAPER, "license"],
    undefined,
    "paper@1.2.0: no licence in package-lock.json; read its files and add it to reviewed.json",
  ],
  [
    "another licence than installed",
    [...GLUE, "license"],
    "MIT",
    "glue@0.1.0: licence MIT in package-lock.json, MPL-2.0 as installed",
  ],
  [
    "another version than locked",
    ["package.json", "dependencies", "paper"],
    "1.1.0",
    "paper@1.1.0: package-lock.json has 1.2.0",
  ],
  [
    "a range",
    ["package.json", "devDependencies", "glue"],
    "^0.1.0",
    "glue@^0.1.0: no exact version in package.json",
  ],
  [
    "a tag",
    ["package.json", "dependencies", "paper"],
    "latest",
    "paper@latest: no exact version in package.json",
  ],
  [
    "another version than installed",
    [OWN, "version"],
    "1.2.1",
    "paper@1.2.0: version 1.2.1 is installed; run npm ci --ignore-scripts",
  ],
  ["a package that is missing", [OWN], undefined, "paper@1.2.0: not installed; run npm ci --ignore-scripts"],
  [
    "a script at installation, as locked",
    [...PAPER, "hasInstallScript"],
    true,
    "paper@1.2.0: a script at installation, which --ignore-scripts skips",
  ],
  [
    "a script at installation",
    [OWN, "scripts"],
    { postinstall: "x" },
    "paper@1.2.0: a script at installation, which --ignore-scripts skips",
  ],
  [
    "a build at installation",
    ["node_modules/paper/binding.gyp"],
    "{}",
    "paper@1.2.0: a script at installation, which --ignore-scripts skips",
  ],
  [
    "an address",
    [...GLUE, "resolved"],
    "https://example.org/g.tgz",
    "glue@0.1.0: an address in package-lock.json: https://example.org/g.tgz",
  ],
  ["no hash", [...PAPER, "integrity"], undefined, "paper@1.2.0: no sha512 hash in package-lock.json"],
  ["a weak hash", [...PAPER, "integrity"], "sha1-AAAA", "paper@1.2.0: no sha512 hash in package-lock.json"],
  [
    "no purpose",
    ["test/supply-chain/purposes.json", "paper"],
    undefined,
    "paper@1.2.0: nothing in purposes.json says what it is for",
  ],
  [
    "a purpose of nothing",
    ["test/supply-chain/purposes.json", "ink"],
    "x",
    "ink: in purposes.json, and not in package.json",
  ],
  [
    "a review of nothing",
    ["test/supply-chain/reviewed.json", "paper@1.1.0"],
    {},
    "paper@1.1.0: in reviewed.json, and not in package-lock.json",
  ],
  [
    "the text of another licence",
    ["node_modules/paper/LICENSE"],
    "GNU",
    "paper@1.2.0: licence MIT, and its licence file is another; see reviewed.json",
  ],
])("refused: %s", (_, keys, value, fault) => {
  const { status, stderr } = run("licences.mjs", [], changed(keys, value));
  expect([status, faults(stderr)]).toEqual([1, [fault]]);
});

test.each([
  ["MIT OR GPL-3.0-only", true],
  ["(GPL-2.0-only OR (BSD-3-Clause AND ISC))", true],
  ["GPL-3.0-only AND MIT OR 0BSD", true],
  ["MIT AND GPL-3.0-only", false],
  ["(MIT OR GPL-3.0-only) AND GPL-2.0-only", false],
  ["Apache-2.0 WITH LLVM-exception", false],
  ["GPL-3.0-only", false],
  ["MPL-2.0", true],
  ["SEE LICENSE IN LICENSE", false],
  ["MIT OR", false],
  ["(MIT", false],
  ["MIT ISC", false],
  ["", false],
])("a runtime dependency under `%s`: %s", (licence, isAllowed) => {
  const files = changed([...PAPER, "license"], licence, changed([OWN, "license"], licence));
  delete files["node_modules/paper/LICENSE"];
  const { status, stderr } = run("licences.mjs", [], files);
  const fault = `paper@1.2.0: licence ${licence}, not in the list for runtime`;
  expect([status, faults(stderr)]).toEqual(isAllowed ? [0, []] : [1, [fault]]);
});

test("a licence that a person read stands in place of the one declared", () => {
  const reviewed = { "paper@1.2.0": { licence: "ISC", why: "its licence file" } };
  const files = changed(
    ["test/supply-chain/reviewed.json"],
    reviewed,
    changed([...PAPER, "license"], "GPL-3.0-only"),
  );
  const { status, stdout } = run("licences.mjs", [], files);
  expect([status, stdout.includes("| paper | 1.2.0 | ISC |")]).toEqual([0, true]);
});

test("--write puts the tables between the marks, and leaves the rest alone", () => {
  const document = "# Town\n<!-- npm run licences -- --write -->\nold\n<!-- end -->\nRest\n";
  const { stdout, cwd } = run("licences.mjs", ["--write"], changed(["SECURITY.md"], document));
  expect(readFileSync(join(cwd, "SECURITY.md"), "utf8")).toBe(document.replace("old\n", () => stdout));
});

test("scripts at installation of tools are told, and are no fault", () => {
  const { status, stderr } = run("licences.mjs", [], changed([...GLUE, "hasInstallScript"], true));
  expect([status, stderr]).toEqual([
    0,
    "Scripts at installation, which --ignore-scripts skips: glue@0.1.0.\n",
  ]);
});

/** What the package holds: all that its reader needs, the licences of what was joined into it, and the same bytes each time. */
import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, pack } from "./packed.ts";
import { ROOT } from "./script.ts";

/** Packages that say MIT or ISC and hold no text of it. */
const WITHOUT_TEXT = ["saxes", "stopwords-iso"];

const packed = pack();
const paths = packed.files.map(({ path }) => path);

test("it holds the program, its types and schemas, the pages, the sample project and what is said of security", () => {
  const wanted = ["bin", "dist/bundle", "dist/schemas", "docs", "corpus", "codebooks"].map(
    (name) => `${name}/`,
  );
  expect(wanted.filter((folder) => !paths.some((path) => path.startsWith(folder)))).toEqual([]);
  expect(paths).toEqual(expect.arrayContaining(["README.md", "LICENSE", "SECURITY.md", "themetally.yaml"]));
  const others = paths.filter((path) =>
    /^(?:src|test|out|node_modules)\/|^dist\/(?!bundle|schemas).*\.js$/.test(path),
  );
  expect(others).toEqual([]);
});

test("a tarball made in another folder, from a new build, is the same to the byte", () => {
  const other = join(emptyFolder(), "an other folder");
  for (const name of [...new Set(["src", "test/supply-chain", "bin", ...kept()])])
    cpSync(join(ROOT, name), join(other, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(other, "node_modules"));
  expect(readFileSync(pack(other, false).path).equals(readFileSync(packed.path))).toBe(true);
}, 300_000);

/** What the build and `npm pack` read besides the sources. */
function kept(): readonly string[] {
  const { files } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    files: readonly string[];
  };
  const builders = [
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "tsconfig.build.json",
    "rolldown.config.js",
  ];
  return [...builders, ...files.filter((name) => !name.startsWith("dist"))];
}

test("the text of the licence of each package that was joined in is there", () => {
  const folders = JSON.parse(
    readFileSync(join(ROOT, "dist/bundle/packages.json"), "utf8"),
  ) as readonly string[];
  const parts = readFileSync(join(ROOT, "dist/bundle/LICENSES.txt"), "utf8").split(
    `\n\n${"-".repeat(80)}\n\n`,
  );
  expect(parts.pop()).toBe("");
  expect(parts).toHaveLength(folders.length);
  const bare = parts.filter((part) => !/permission|redistribution|licensed? (?:under|to)/i.test(part));
  expect(bare.map((part) => part.trim().split(" ")[0])).toEqual(WITHOUT_TEXT);
  expect(paths).toEqual(expect.arrayContaining(["dist/bundle/LICENSES.txt", "dist/bundle/packages.json"]));
});

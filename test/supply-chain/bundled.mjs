/** The packages that are joined into ours: a list of them, and their licences, are written beside the bundle. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { neededBy } from "./needs.mjs";

/** Folders of packages, as package-lock.json names them. */
export const LIST = "dist/bundle/packages.json";

/** Packages whose files hold those that they depend on. */
const WHOLE = ["node_modules/docx"];

/** @returns a plugin of the bundler */
export const bundledPackages = () => ({
  name: "bundled-packages",
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules));
    const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
    const inside = WHOLE.flatMap((folder) => [...neededBy(folder, packages)]).filter(
      (folder) => !folder.includes("/@types/"),
    );
    const folders = [...new Set([...modules.flatMap(folderOf), ...inside])].sort();
    this.emitFile({
      type: "asset",
      fileName: "packages.json",
      source: `${JSON.stringify(folders, null, 2)}\n`,
    });
    this.emitFile({ type: "asset", fileName: "LICENSES.txt", source: folders.map(licenceOf).join("\n") });
  },
});

/** `node_modules/a/node_modules/@b/c` of a file anywhere in it; nothing for a file of ours. */
function folderOf(module) {
  const path = relative("", module).replaceAll("\\", "/");
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [];
}

/** What the package says of its licence, and the words of it: of its files, or of its README. */
function licenceOf(folder) {
  const text = (file) => readFileSync(join(folder, file), "utf8").trim();
  const { name, version, license, author } = JSON.parse(text("package.json"));
  const files = readdirSync(folder).sort();
  const own = files.filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file)).map(text);
  const readme = files
    .filter((file) => /^readme/i.test(file))
    .map(text)
    .join("\n");
  const [, section] = /^#+ *licen[cs]e *\n(.*?)(?:\n#|$(?!\n))/ims.exec(readme) ?? [];
  const none = `By ${author?.name ?? author}. The package holds no text of its licence.`;
  const words = own.length > 0 ? own : [section?.trim() ?? none];
  return [`${name} ${version}: ${license}`, ...words, "-".repeat(80), ""].join("\n\n");
}

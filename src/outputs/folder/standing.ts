/** Tells what stands in the place of an output: nothing, ours, ours but changed since, or somebody else's. */
import { createHash } from "node:crypto";
import { lstat, readFile, stat } from "node:fs/promises";
import type { Guard } from "./guard.ts";
import { fileHash } from "./hash-of.ts";
import type { Listed } from "./listed.ts";
import { failedWith } from "./on-disk.ts";

export type Standing =
  | { readonly kind: "nothing" | "folder" | "special" }
  | { readonly kind: "input"; readonly input: string }
  /**
   * `edited` is a document that is not as we wrote it, `changed` any other such file. What is `empty` was made for us,
   * or is nothing to lose; but it is not ours to remove.
   */
  | { readonly kind: "ours" | "changed" | "edited" | "empty" | "foreign"; readonly sha256: string };

/** What people go on working in. Tables are made anew: who changed one is told. */
export const isDocument = (name: string): boolean =>
  /\.(?:html|md|docx|ods|xlsx|svg|png|vl\.json|alt\.txt)$/.test(name);

/**
 * @param path - links are followed
 * @param name - what the folder's indexes would call it
 */
export async function standingOf(
  path: string,
  name: string,
  listed: Listed,
  guard: Guard,
): Promise<Standing> {
  const found = await stat(path).catch((error: unknown) => {
    if (failedWith(error, "ENOENT", "ENOTDIR")) return null;
    throw error;
  });
  if (found === null) return { kind: "nothing" };
  const input = await guard.inputAt(path);
  if (input !== null) return { kind: "input", input };
  if (found.isDirectory()) return { kind: "folder" };
  if (!found.isFile()) return { kind: "special" };
  const sha256 = await fileHash(path);
  // Gone since it was looked at.
  if (sha256 === null) return { kind: "nothing" };
  const expected = listed.get(name);
  if (expected === undefined) return { kind: found.size === 0 ? "empty" : "foreign", sha256 };
  // Under another name we wrote it, too: somebody gave a new document the name of the edited one.
  if (expected === null || [...listed.values()].includes(sha256)) return { kind: "ours", sha256 };
  // Where a link leads now, a file of anybody's may be.
  if (!isDocument(name)) return { kind: (await isLink(path)) ? "foreign" : "changed", sha256 };
  return { kind: (await hasOnlyOtherLineEnds(path, expected)) ? "ours" : "edited", sha256 };
}

const isLink = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false;

/** Version control may change them when a folder is cloned: nobody has worked in the file. */
async function hasOnlyOtherLineEnds(path: string, sha256: string): Promise<boolean> {
  const bytes = await readFile(path);
  const text = bytes.toString("latin1").replaceAll("\r\n", "\n");
  return createHash("sha256").update(text, "latin1").digest("hex") === sha256;
}

/** @returns the name under which a document is written beside one that somebody edited, the nth that is tried */
export function besideEdited(name: string, nth: number): string {
  const dot = name.indexOf(".");
  return `${name.slice(0, dot)}.new${nth === 1 ? "" : `-${nth}`}${name.slice(dot)}`;
}

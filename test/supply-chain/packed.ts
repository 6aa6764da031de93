/** The package as `npm pack` makes it, of this checkout. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { ROOT } from "./script.ts";

export interface Packed {
  /** The tarball, absolute. */
  readonly path: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** @returns a folder that goes when the tests of the file are done */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "themetally-packed-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** @param root - a checkout, or a copy of one; what its last build wrote is packed, unless it is built first */
export function pack(root = ROOT, isBuilt = true): Packed {
  const to = emptyFolder();
  const args = ["pack", "--json", "--pack-destination", to, ...(isBuilt ? ["--ignore-scripts"] : [])];
  const told = execFileSync("npm", args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename, files }] = JSON.parse(told) as [Pick<Packed, "files"> & { readonly filename: string }];
  return { path: join(to, filename), files };
}

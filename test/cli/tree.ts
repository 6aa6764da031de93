/** A folder with all below it, hidden files, links and pipes too: the same before and after, nothing was touched. */
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, relative } from "node:path";

export function treeOf(folder: string, top = folder): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const stat = lstatSync(path);
    const at = relative(top, path);
    if (stat.isSymbolicLink()) found[at] = `link to ${readlinkSync(path)}`;
    else if (stat.isDirectory()) Object.assign(found, { [`${at}/`]: "folder" }, treeOf(path, top));
    else if (stat.isFile()) found[at] = `${stat.nlink}:${readFileSync(path).toString("latin1")}`;
    else found[at] = "special";
  }
  return found;
}

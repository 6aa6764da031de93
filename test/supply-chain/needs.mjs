/** What packages need, by the folders in which package-lock.json puts them. */
import { posix } from "node:path";

/**
 * The folders of the packages that one finds, as Node.js looks for them: in its own folder, then in those above.
 *
 * @param path - the package's own folder; "." for ours
 * @param entry - of the lock file
 * @param isThere - whether a package lies in a folder
 */
export function needsOf(path, entry, isThere) {
  const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = entry;
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  return names.flatMap((name) => {
    for (let folder = path; ; folder = posix.dirname(folder)) {
      const found = posix.join(folder, "node_modules", name);
      if (isThere(found)) return [found];
      if (folder === ".") return [];
    }
  });
}

/** @returns the folders of all that a package needs, and of what that needs */
export function neededBy(path, packages, all = new Set()) {
  for (const one of needsOf(path, packages[path], (folder) => folder in packages)) {
    if (all.has(one)) continue;
    all.add(one);
    neededBy(one, packages, all);
  }
  return all;
}

/** Names sources: the path a user would recognise, and the short id that response ids start with. */
import { basename, dirname, extname, isAbsolute, relative, sep } from "node:path";

/** A file and what its name may be shortened to. */
export interface NamedFile {
  readonly path: string;
  /** The folder that `path` is named from where it lies far from the working folder. */
  readonly base: string;
  /** It was reached through an absolute path. */
  readonly absolute: boolean;
}

/**
 * @param files distinct files
 * @param cwd the working folder, absolute
 * @returns for each file its path relative to `cwd`, with forward slashes. One given absolutely that is
 * further away than the folder above is named from its base, and from as many folders above it as make
 * the names differ, so that no output tells where on the machine it lies.
 */
export function sourceNames(files: readonly NamedFile[], cwd: string): string[] {
  const bases = files.map((file) => {
    const near = relative(cwd, file.path);
    return file.absolute && isFar(near) ? file.base : null;
  });
  const names = (): string[] =>
    files.map((file, index) =>
      relative(bases[index] ?? cwd, file.path)
        .split(sep)
        .join("/"),
    );
  for (;;) {
    const current = names();
    const twice = repeated(current);
    const growing = files.flatMap((_, index) => {
      const base = bases[index];
      return base && base !== dirname(base) && twice.has(current[index]!) ? [index] : [];
    });
    if (growing.length === 0) return current;
    for (const index of growing) bases[index] = dirname(bases[index]!);
  }
}

/**
 * @param sources distinct source names in their fixed order
 * @returns for each an id: the stem of the file's name, lower case, everything but letters and digits
 * turned to `-`; where that is not unique with the ending, then with the folder, then with a number
 */
export function sourceIds(sources: readonly string[]): string[] {
  const detail = sources.map(() => 0);
  const idOf = (source: string, level: number): string => {
    const ending = extname(source);
    const parts = [basename(source, ending), ending, dirname(source)].slice(0, level + 1);
    return parts.map(slug).filter(Boolean).join("-") || "source";
  };
  const ids = (): string[] => sources.map((source, index) => idOf(source, detail[index]!));
  for (;;) {
    const current = ids();
    const twice = repeated(current);
    const growing = current.flatMap((id, index) => (twice.has(id) && detail[index]! < 2 ? [index] : []));
    if (growing.length === 0) return numbered(current);
    for (const index of growing) detail[index]!++;
  }
}

function isFar(near: string): boolean {
  return isAbsolute(near) || near.split(sep).slice(0, 2).join("/") === "../..";
}

function slug(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

function repeated(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)));
}

/** Numbers the second and further ones of equal ids: `a`, `a-2`, `a-3`. */
function numbered(ids: readonly string[]): string[] {
  const taken = new Set(ids);
  const used = new Set<string>();
  return ids.map((id) => {
    let unique = id;
    for (let number = 2; used.has(unique) || (unique !== id && taken.has(unique)); number++) {
      unique = `${id}-${number}`;
    }
    used.add(unique);
    return unique;
  });
}

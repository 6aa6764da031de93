/** Says in words why the disk refused an output. */
import { UserError } from "../../model/user-error.ts";

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EEXIST: "a file stands where the folder should be",
  ENOTDIR: "a file stands where a folder should be",
  EISDIR: "a folder of that name stands in its place",
  ENOENT: "it cannot be made there",
  EMFILE: "too many files are open",
};

const ELSEWHERE = "choose another folder with --out, or make this one writable, and run again";

/**
 * @param path what was to be written, as the user would recognise it.
 * @param hint what to do about it.
 * @returns a UserError for a fault of the disk; anything else unchanged, since it is a bug.
 */
export function diskFault(path: string, error: unknown, hint = ELSEWHERE): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!/^E[A-Z0-9]+$/.test(code)) return error;
  return new UserError([
    {
      code: "output",
      severity: "error",
      place: { source: path },
      found: `the output cannot be written: ${REASONS[code] ?? "the system refused it"} (${code})`,
      expected: "a folder that can be written to",
      hint,
    },
  ]);
}

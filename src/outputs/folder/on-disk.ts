/** Does something to the disk, and says in words why it was refused. */
import { diskFault } from "./disk-fault.ts";

/**
 * @param shown what is written to, as the user would recognise it.
 * @param hint what to do about a refusal, where that is not the folder's fault.
 * @throws UserError with code "output" where the disk refuses; a bug as it is.
 */
export async function onDisk<T>(shown: string, action: () => Promise<T>, hint?: string): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw diskFault(shown, error, hint);
  }
}

/** @returns whether a call of `node:fs` failed with one of the codes, such as `ENOENT`. */
export function failedWith(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

/** Why a test is skipped stands at the end of its name, where the account of skipped tests finds it. */

export const NOT_PUBLISHED = "the published documents are not beside the repository";

/** @returns the end of the name of a test that needs something: nothing where it is there */
export const skippedUnless = (isThere: boolean, reason: string): string =>
  isThere ? "" : ` (skipped: ${reason})`;

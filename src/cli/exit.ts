/** The exit codes, the same for every command. */

export const EXIT = {
  /** Done, nothing wrong. */
  done: 0,
  /** It worked, and it found problems in the material. */
  problems: 1,
  /** It could not do the work: usage, configuration, disk, or a bug. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The same for people, as every command's help ends. */
export const EXIT_MEANINGS: Readonly<Record<ExitCode, string>> = {
  [EXIT.done]: "done",
  [EXIT.problems]: "done, and the material has problems",
  [EXIT.failed]: "not done",
};

export const EXIT_CODES = `
Exit codes: ${Object.entries(EXIT_MEANINGS)
  .map(([code, words]) => `${code} ${words}`)
  .join("; ")}.`;

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

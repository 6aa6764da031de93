/** The process as the command line sees it: passed in, so that tests need no child process. */

export interface Io {
  /** Working folder, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Out;
  readonly stderr: Out;
  /** From the first call on, an interruption (Ctrl-C) aborts the signal, so that a command can clear up; a second one kills. */
  readonly stopping?: () => AbortSignal;
}

export interface Out {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

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
  readonly rows?: number;
}

/** Columns where the output is no terminal, or one that does not know them: it says 0. */
const WIDTH = 80;

/** Lines where the output is no terminal, or one that does not know them. */
const HEIGHT = 40;

/** @returns the lines that can be seen there at once */
export const heightOf = ({ rows = 0 }: Out): number => (rows > 0 ? rows : HEIGHT);

/** @returns the columns that a text may have there */
export const widthOf = ({ columns = 0 }: Out, otherwise = WIDTH): number =>
  columns > 0 ? columns : otherwise;

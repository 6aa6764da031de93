/** Progress of long work: a spinner with the source being read, on terminals only. */
import { printable } from "../report/printable.ts";
import type { Io } from "./io.ts";

export interface Progress {
  readonly show: (source: string, at: number, of: number) => void;
  readonly stop: () => void;
}

const SILENT: Progress = { show: () => undefined, stop: () => undefined };

/**
 * @param wanted - false for `--quiet`; without a terminal, and in CI, nothing is shown either way
 * @param coloured - as `--no-color` and the environment have it
 */
export async function startProgress(io: Io, wanted: boolean, coloured: boolean): Promise<Progress> {
  if (!wanted || io.stderr.isTTY !== true || io.env.CI !== undefined) return SILENT;
  const { default: ora } = await import("ora");
  const spinner = ora({
    stream: io.stderr as NodeJS.WriteStream,
    discardStdin: false,
    color: coloured ? "cyan" : false,
    text: "Reading",
  }).start();
  return {
    show: (source, at, of) => {
      spinner.text = `Reading ${printable(source)} (${at + 1} of ${of})`;
    },
    stop: () => {
      spinner.stop();
    },
  };
}

/** Progress of long work: a spinner with the source being read, on terminals only. */

import { count } from "../text/counted.ts";
import { type Io, widthOf } from "./io.ts";
import { printable } from "./words/printable.ts";

export interface Progress {
  readonly show: (source: string, at: number, of: number) => void;
  /** How much of a large file was read; absent where nothing is shown. */
  readonly bytes?: (read: number, of: number) => void;
  /** What is done next with what was read. */
  readonly stage: (stage: "coding" | "writing") => void;
  /** Takes it off the terminal: before anything else is written there, and in the end. */
  readonly stop: () => void;
}

const SILENT: Progress = { show: () => undefined, stage: () => undefined, stop: () => undefined };

/**
 * @param wanted - false for `--quiet`; without a terminal, and in CI, nothing is shown either way
 * @param coloured - as `--no-color` and the environment have it
 */
export async function startProgress(io: Io, wanted: boolean, coloured: boolean): Promise<Progress> {
  if (!wanted || io.stderr.isTTY !== true || io.env.CI !== undefined) return SILENT;
  const { default: ora } = await import("ora");
  const spinner = ora({
    stream: withWidth(io.stderr as NodeJS.WriteStream),
    discardStdin: false,
    color: coloured ? "cyan" : false,
    text: "Reading",
  }).start();
  let [source, doing, bytes] = ["", "Reading", ""];
  const say = () => {
    spinner.text = `${doing} ${source}${bytes}`;
  };
  return {
    show: (name, at, of) => {
      [source, doing, bytes] = [`${printable(name)} (${at + 1} of ${of})`, "Reading", ""];
      say();
    },
    bytes: (read, of) => {
      if (of < LEAST_BYTES) return;
      bytes = `, ${count(Math.floor(read / MEGABYTE))} of ${count(Math.ceil(of / MEGABYTE))} MB`;
      say();
    },
    stage: (stage) => {
      if (stage === "writing") spinner.text = "Writing";
      else {
        doing = "Coding";
        say();
      }
    },
    stop: () => {
      spinner.stop();
    },
  };
}

const MEGABYTE = 1_000_000;
/** A smaller file is read before anybody looks. */
const LEAST_BYTES = 5 * MEGABYTE;

/** A spinner on a terminal of 0 columns would clear lines without end. */
function withWidth(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return new Proxy(stream, {
    get(target, key) {
      if (key === "columns") return widthOf(target);
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

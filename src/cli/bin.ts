/** The process around the command line: the only file that touches it. */
import { constants } from "node:os";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { VERSION } from "./version.ts";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
type Signal = (typeof SIGNALS)[number];

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EIO: "the device has failed",
};

/** A command that asks for it is told to stop, and clears up; the others leave nothing. */
let stop: AbortController | undefined;

for (const signal of SIGNALS)
  process.on(signal, () => {
    if (stop === undefined || stop.signal.aborted) end(signal, "Stopped.");
    else stop.abort(signal);
  });

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough closes the pipe: that is no fault.
    if (error.code === "EPIPE") process.exit(EXIT.done);
    const { code = "" } = error;
    if (stream === process.stdout)
      tell(`themetally: stdout cannot be written: ${REASONS[code] ?? "the system refused it"} (${code}).`);
    process.exit(EXIT.failed);
  });
}

try {
  const { env, stdout, stderr } = process;
  process.exitCode = await run(process.argv.slice(2), { cwd: process.cwd(), env, stdout, stderr, stopping });
  if (stop?.signal.aborted) end(stop.signal.reason as Signal, "Stopped when all was done.");
} catch (error) {
  const signal = SIGNALS.find((name) => name === error);
  if (signal !== undefined) end(signal, "Stopped. Nothing was written.");
  const trace = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`themetally: this is a bug, please report it with the lines below.\n${trace}\n`);
  process.exitCode = EXIT.failed;
}

function stopping(): AbortSignal {
  stop ??= new AbortController();
  return stop.signal;
}

/** Ends by the signal, as the parent expects of a process that was interrupted. */
function end(signal: Signal, words: string): never {
  tell(words);
  for (const name of SIGNALS) process.removeAllListeners(name);
  process.kill(process.pid, signal);
  process.exit(128 + constants.signals[signal]);
}

/** One line, in the place of the spinner where there is one. */
function tell(words: string): void {
  const { isTTY } = process.stderr;
  process.stderr.write(`${isTTY ? "\r\u001b[K\u001b[?25h" : ""}${words}\n`);
}

/** Asked for its version alone, as scripts do, the command answers before the parser of commands is loaded. */
async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  if (args.length === 1 && args[0] === "--version") {
    io.stdout.write(`${VERSION}\n`);
    return EXIT.done;
  }
  const { main } = await import("./main.ts");
  return main(args, io);
}

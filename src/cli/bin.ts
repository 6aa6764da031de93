/** The process around the command line: the only file that touches it. */
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { VERSION } from "./version.ts";

for (const stream of [process.stdout, process.stderr]) {
  // A reader that has seen enough closes the pipe: that is no fault.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(EXIT.done);
  });
}

try {
  const { env, stdout, stderr } = process;
  process.exitCode = await run(process.argv.slice(2), { cwd: process.cwd(), env, stdout, stderr, stopping });
} catch (error) {
  // Cleared up: now the process ends as its parent expects of one that was interrupted.
  if (error === "SIGINT" || error === "SIGTERM") process.kill(process.pid, error);
  const trace = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`themetally: this is a bug, please report it with the lines below.\n${trace}\n`);
  process.exitCode = EXIT.failed;
}

function stopping(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort(signal));
  return stop.signal;
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

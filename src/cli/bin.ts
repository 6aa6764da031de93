/** The process around the command line: the only file that touches it. */
import { EXIT } from "./exit.ts";
import { main } from "./main.ts";

for (const stream of [process.stdout, process.stderr]) {
  // A reader that has seen enough closes the pipe: that is no fault.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(EXIT.done);
  });
}

try {
  const { env, stdout, stderr } = process;
  process.exitCode = await main(process.argv.slice(2), { cwd: process.cwd(), env, stdout, stderr });
} catch (error) {
  const trace = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`themetally: this is a bug, please report it with the lines below.\n${trace}\n`);
  process.exitCode = EXIT.failed;
}

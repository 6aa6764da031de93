/** Runs the command line in this process, in a folder of files of its own. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { onTestFinished } from "vitest";
import { main } from "#src/cli/main.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Terminal {
  /** Folder in which the command is typed, below the test's own. */
  readonly in?: string;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Workplace {
  readonly path: string;
  /** @param args - separated by spaces */
  run(args: string, terminal?: Terminal): Promise<Outcome>;
  add(files: Files): void;
  /** Every file below a folder, by its path there; empty where there is no such folder. */
  files(folder?: string): Readonly<Record<string, string>>;
}

/** A folder that holds the files and goes with the test. */
export function workplace(files: Files = {}): Workplace {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "themetally-cli-")));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const add = (more: Files): void => {
    for (const [name, content] of Object.entries(more)) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    }
  };
  add(files);
  return { path, add, run: (args, terminal) => typed(path, args, terminal), files: (at) => below(path, at) };
}

/** One command in a folder of its own. */
export async function run(args: string, files: Files = {}, terminal: Terminal = {}) {
  const place = workplace(files);
  return { ...(await place.run(args, terminal)), place, out: place.files("out") };
}

async function typed(path: string, args: string, terminal: Terminal = {}): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: terminal.isTTY ?? false,
    ...(terminal.columns === undefined ? {} : { columns: terminal.columns }),
  });
  const code = await main(args.split(" ").filter(Boolean), {
    cwd: join(path, terminal.in ?? ""),
    env: terminal.env ?? {},
    stdout: stream("stdout"),
    stderr: stream("stderr"),
  });
  return { code, ...written };
}

function below(path: string, folder = "out"): Readonly<Record<string, string>> {
  const top = join(path, folder);
  if (!existsSync(top)) return {};
  const entries = readdirSync(top, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.sort().map((file) => [relative(top, file), readFileSync(file).toString("latin1")]),
  );
}

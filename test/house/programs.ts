/** The programs of the system that some tests need, and what becomes of these tests where they are not installed. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, test } from "vitest";

export interface Program {
  readonly title: string;
  /** The variable of the environment that names it where it stands elsewhere. */
  readonly variable: string;
  /** Null where it is not installed. */
  readonly path: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @param names - what its file may be called, in the folders of `PATH` */
export function program(
  title: string,
  variable: string,
  names: readonly string[],
  env: Environment = process.env,
): Program {
  const folders = (env.PATH ?? "").split(delimiter);
  const places = env[variable]
    ? [env[variable]]
    : names.flatMap((name) => folders.map((at) => join(at, name)));
  return { title, variable, path: places.find((place) => existsSync(place)) ?? null };
}

export const CHROMIUM = program("Chromium", "CHROMIUM", ["chromium", "chromium-browser", "google-chrome"]);
export const OFFICE = program("LibreOffice", "SOFFICE", ["soffice", "libreoffice"]);

/** Of tests that need a program: they run, they are skipped, or they fail, since nobody looks at what CI skips. */
export function outcome({ path }: Program, { CI = "" }: Environment = process.env): "run" | "skip" | "fail" {
  if (path !== null) return "run";
  return CI === "" || CI === "false" ? "skip" : "fail";
}

/** Tests that need a program. Where it is not installed, the account of skipped tests says so; with `CI=true` they fail. */
export function describeWith(needed: Program, name: string, body: () => void): void {
  const missing = `${needed.title} is not installed; ${needed.variable} can name it`;
  const what = outcome(needed);
  if (what === "run") describe(name, body);
  else if (what === "skip") describe.skip(`${name} (skipped: ${missing})`, body);
  else
    test(name, () => {
      throw new Error(`${missing}. With CI=true, tests that need it are not skipped.`);
    });
}

/** The files that a command is set up with, beside its sources: none of them is ever written over. */
import { resolve } from "node:path";
import type { Input } from "../outputs/folder/guard.ts";
import type { Settings } from "./project/settings.ts";

/** @param cwd - the working folder, absolute */
export function setupFiles(settings: Settings, cwd: string): readonly Input[] {
  const { project, codebook, topics, check, figures, layoutFiles, decisions } = settings;
  const named = [project, codebook, topics, check.lock, ...layoutFiles, ...decisions.files].flatMap((file) =>
    file === null ? [] : [file.path],
  );
  // A style that is built in has the name of no file, or of one that is not read.
  return [...named, figures.style].map((path) => ({ path: resolve(cwd, path), shown: path }));
}

/** Lets LibreOffice write texts as documents of its forms, once for all tests of a file. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { OFFICE } from "./programs.ts";

/**
 * @param files - paths of texts, or of documents that it opens
 * @param filter - how it is told to read them; null where it sees that itself
 * @param how - the form with its options; the form alone where nothing is said
 * @returns where each file stands in the form, by its name without ending
 */
export function officeFiles(
  form: string,
  files: readonly string[],
  filter: string | null = "Text (encoded):UTF8,LF,,,",
  how = form,
): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "themetally-office-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const from = filter === null ? [] : [`--infilter=${filter}`];
  const args = ["--headless", profile, ...from, "--convert-to", how, "--outdir", folder, ...files];
  const run = spawnSync(OFFICE.path!, args);
  if (run.status !== 0) throw new Error(`soffice: ${run.stderr}`);
  const names = files.map((file) => basename(file).replace(/\.\w+$/, ""));
  return (name) => {
    if (!names.includes(name)) throw new Error(`${name}: not among ${names.join(", ")}`);
    return join(folder, `${name}.${form}`);
  };
}

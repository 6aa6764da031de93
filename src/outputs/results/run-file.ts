/** The one reader of `run.json`: it may come from anywhere, or have been edited, and is a run's record or refused. */

import { createHash } from "node:crypto";
import { join } from "node:path";
import type { RunRecord } from "../../model/run.ts";
import { RUN_FILE, RUN_FORM } from "../../model/run.ts";
import { accountFault } from "./account.ts";
import { outputText } from "./output-text.ts";
import { runIn } from "./schema.ts";

export interface RunFile {
  readonly record: RunRecord;
  /** Of the file, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** What a folder without the record of a run is refused with. */
export interface RunFault {
  /** The folder, or its `run.json`, as the user named it. */
  readonly source: string;
  readonly found: string;
  readonly expected?: string;
  readonly hint?: string;
}

/**
 * @param dir - the output folder, absolute; `out` the same as the user named it
 * @param version - of this program, where only its own outputs can be read: the columns of another one may differ
 * @returns the record of a finished run, with numbers that add up; or what is wrong, in words
 * @throws UserError where the disk refuses
 */
export async function readRunFile(
  dir: string,
  out: string,
  version: string | null,
): Promise<RunFile | RunFault> {
  const text = await outputText(dir, out, RUN_FILE);
  if (text === null) return { source: out, found: "no finished run: there is no run.json" };
  const source = join(out, RUN_FILE);
  const value = parsed(text);
  const written = versionOf(value);
  if (written === null) return { source, found: "a run.json that cannot be read" };
  const form = formOf(value);
  if (typeof form === "number" && form > RUN_FORM) return { source, ...ofNewerForm(form, written) };
  if (version !== null && written !== version)
    return {
      source,
      found: `outputs of themetally ${written}`,
      expected: `outputs of this version, ${version}`,
    };
  if (form === undefined)
    return { source, found: `a run.json that does not say its form, of an earlier version (${written})` };
  const record = runIn(value);
  if ("at" in record) {
    const place = record.at === "" ? "" : `, at ${record.at}`;
    return { source, found: `a run.json that is not as a run writes it${place}` };
  }
  const fault = accountFault(record);
  if (fault !== null) return { source, found: `a run.json whose account does not add up: ${fault}` };
  return { record, sha256: textHash(text) };
}

export const textHash = (text: string): string => createHash("sha256").update(text).digest("hex");

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const ofNewerForm = (form: number, written: string) => ({
  found: `a run.json of form ${form}, as themetally ${written} writes it`,
  expected: `form ${RUN_FORM}, which this version reads`,
  hint: "update themetally, or run `themetally run` again with this version, then this",
});

const formOf = (value: unknown): unknown =>
  ((value ?? {}) as { readonly schemaVersion?: unknown }).schemaVersion;

/** Of a run of ours, whatever else it says. */
function versionOf(value: unknown): string | null {
  const { tool } = (value ?? {}) as { readonly tool?: unknown };
  const { version } = (tool ?? {}) as { readonly version?: unknown };
  return typeof version === "string" ? version : null;
}

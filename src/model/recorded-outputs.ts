/** The files that the record of a run lists: by them a folder of outputs is known, whichever version or program wrote it. */

export interface RecordedOutput {
  readonly file: string;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/**
 * A program that uses the library gives its own name as the tool, and other versions have other keys, in another
 * order: the record is known by what it must hold, whatever else it does.
 *
 * @param text - of a file called `run.json`, which may come from anywhere
 * @returns the files that it lists; null where it is no record of a run
 */
export function recordedOutputs(text: string): readonly RecordedOutput[] | null {
  try {
    const { tool, outputs } = JSON.parse(text) as {
      readonly tool: { readonly name: unknown };
      readonly outputs: readonly { readonly file: unknown; readonly sha256: unknown }[];
    };
    const files = outputs.map(({ file, sha256 }) => ({ file: String(file), sha256: String(sha256) }));
    const isRecord =
      typeof tool.name === "string" && files.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256));
    return isRecord ? files : null;
  } catch {
    return null;
  }
}

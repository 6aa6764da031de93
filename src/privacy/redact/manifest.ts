/** What a folder of redacted copies says of itself: which files it holds, and what was masked in them. */
import type { Tool } from "../../model/run.ts";
import { MASK_KINDS, type MaskKind } from "./mask.ts";

export const MANIFEST_FILE = "redaction.json";

/** Numbers by kind; kinds of which there are none are left out. */
export type MaskCounts = Readonly<Partial<Record<MaskKind, number>>>;

export interface CopyFacts {
  /** Its path in the folder. */
  readonly file: string;
  /**
   * Of the copy: that of a source would tell whoever guesses what was masked that the guess is right.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly sha256: string;
  /** Responses in it. */
  readonly responses: number;
  /** What was masked in it. */
  readonly masked: MaskCounts;
}

/** The contents of `redaction.json`. */
export interface Manifest {
  /** The program. */
  readonly tool: Tool;
  /** What wrote the folder. */
  readonly command: "redact";
  /** Whether every source could be read, and every response in it. */
  readonly complete: boolean;
  /** The copies, sorted by their names. */
  readonly files: readonly CopyFacts[];
}

export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** @returns the files that a manifest lists; null where the text is no manifest of ours */
export function filesInManifest(text: string): readonly Pick<CopyFacts, "file" | "sha256">[] | null {
  try {
    const { tool, command, files } = JSON.parse(text) as Manifest;
    const isOurs = tool.name === "themetally" && command === "redact";
    return isOurs && files.every((one) => typeof one.file === "string" && typeof one.sha256 === "string")
      ? files
      : null;
  } catch {
    return null;
  }
}

/** @returns how many masks there are of each kind, in a fixed order */
export const countsOf = (rows: readonly { readonly kind: MaskKind }[]): MaskCounts =>
  countsBy((kind) => rows.filter((row) => row.kind === kind).length);

export const addedCounts = (one: MaskCounts, other: MaskCounts): MaskCounts =>
  countsBy((kind) => (one[kind] ?? 0) + (other[kind] ?? 0));

function countsBy(numberOf: (kind: MaskKind) => number): MaskCounts {
  const counts = MASK_KINDS.map((kind) => [kind, numberOf(kind)] as const);
  return Object.fromEntries(counts.filter(([, number]) => number > 0));
}

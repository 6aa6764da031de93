/** The lock of a corpus: what its sources and responses were when somebody vouched for them. */
import type { Response } from "../model/response.ts";
import type { RunInput, Tool } from "../model/run.ts";
import { digest } from "../text/fingerprint.ts";

export interface LockedSource {
  /** Relative, forward slashes. */
  readonly source: string;
  /** Its size. */
  readonly bytes: number;
  /**
   * 64 hexadecimal digits.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly sha256: string;
}

export interface LockedResponse {
  /** As in `responses.jsonl`. */
  readonly id: string;
  /** The file it was read from. */
  readonly source: string;
  /** Of its text, as in `responses.jsonl`. */
  readonly fingerprint: string;
  /** Of its topics and attribution: what a change of neither text nor place would leave unseen. */
  readonly tags: string;
}

/** Everything in the order of the corpus. */
export interface Lock {
  /** Every file of the corpus. */
  readonly sources: readonly LockedSource[];
  /** Every response in them. */
  readonly responses: readonly LockedResponse[];
}

/** The contents of the file. */
export interface LockFile extends Lock {
  /** What wrote it; without its version, which would change the file. */
  readonly tool: Pick<Tool, "name">;
  /** Of the form of this file. */
  readonly version: 1;
}

const VERSION: LockFile["version"] = 1;

const TAG_DIGITS = 16;

export const lockedSource = ({ source, bytes, sha256 }: RunInput): LockedSource => ({
  source,
  bytes,
  sha256,
});

/** Names of those who are not to be named are no part of it, not even as a hash. */
export function lockedResponse({ id, source, fingerprint, topics, attribution }: Response): LockedResponse {
  const { status, name, organisation } = attribution;
  const isPrinted = status === "named" || status === "organisation";
  const who = isPrinted ? [status, name, organisation] : [status];
  const tags = digest(JSON.stringify([topics, who]));
  return { id, source, fingerprint, tags: tags.slice(0, TAG_DIGITS) };
}

/** @returns JSON with one source and one response a line, so that version control shows what changed */
export function lockText({ sources, responses }: Lock): string {
  const lines = (rows: readonly object[]) => rows.map((row) => `\n    ${JSON.stringify(row)}`).join(",");
  return `{
  "tool": {"name":"themetally"},
  "version": ${VERSION},
  "sources": [${lines(sources)}
  ],
  "responses": [${lines(responses)}
  ]
}
`;
}

/** @returns the lock, or in words what is wrong with it */
export function readLock(text: string): Lock | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "a file that is not JSON";
  }
  if (typeof value !== "object" || value === null) return "a file that is no lock";
  const { version, sources, responses } = value as Readonly<Record<string, unknown>>;
  if (version !== VERSION) return `a lock of version ${JSON.stringify(version) ?? "none"}`;
  if (!isList(sources, ["source", "sha256"]) || !isList(responses, ["id", "source", "fingerprint", "tags"])) {
    return "a lock with entries that are not as they are written";
  }
  return { sources: sources as LockedSource[], responses: responses as LockedResponse[] };
}

/** Whether a text says that it is a lock of ours, of any version; the first ones did not name the tool. */
export function isOurLock(text: string): boolean {
  if (typeof readLock(text) !== "string") return true;
  try {
    const { tool, sources } = JSON.parse(text) as {
      readonly tool: { name: unknown };
      readonly sources: unknown;
    };
    return tool.name === "themetally" && Array.isArray(sources);
  } catch {
    return false;
  }
}

const isList = (value: unknown, keys: readonly string[]): boolean =>
  Array.isArray(value) &&
  value.every(
    (entry: unknown) =>
      typeof entry === "object" &&
      entry !== null &&
      keys.every((key) => typeof (entry as Readonly<Record<string, unknown>>)[key] === "string"),
  );

/** The check against a lock: sources and responses that were added, removed, changed or moved since. */
import type { CheckFinding } from "../model/check.ts";
import type { GradedCode } from "../model/codes.ts";
import { graded } from "../model/graded.ts";
import type { Place } from "../model/place.ts";
import { counted } from "../text/counted.ts";
import type { Check } from "./check.ts";
import { type Lock, type LockedResponse, type LockedSource, lockedResponse, lockedSource } from "./lock.ts";
import { lockChanges } from "./lock-changes.ts";

/** A lock as it was read, and the file that it was read from. */
export interface LockRead {
  readonly lock: Lock;
  readonly path: string;
}

export interface Drift extends Check {
  /** The lock of what was seen. */
  lock(): Lock;
}

/** @param locked - null where there is nothing to compare with, and a lock is only made */
export function drift(locked: LockRead | null): Drift {
  const sources: LockedSource[] = [];
  const responses: LockedResponse[] = [];
  const lines = new Map<string, number>();
  return {
    group: "drift",
    response(response, line) {
      responses.push(lockedResponse(response));
      if (locked !== null) lines.set(response.id, line);
      return [];
    },
    source(input) {
      sources.push(lockedSource(input));
      return [];
    },
    finish() {
      if (locked === null) return [];
      const placeOf = ({ id, source }: LockedResponse): Place => {
        const line = lines.get(id);
        return line === undefined ? { source } : { source, line };
      };
      return [...sourceDrift(locked, sources), ...responseDrift(locked, responses, placeOf)];
    },
    covered: () =>
      locked === null
        ? "no lock to compare with; `themetally check --lock` writes one"
        : `${counted(locked.lock.sources.length, "source")} and ${counted(locked.lock.responses.length, "response")} of ${locked.path} compared`,
    lock: () => ({ sources, responses }),
  };
}

const RENEW = "if that is right, renew the lock with `themetally check --lock`";

function finding(
  code: GradedCode,
  place: Place,
  found: string,
  expected: string,
  response?: string,
): CheckFinding {
  const base = { ...graded(code), place, found, expected, hint: RENEW };
  return response === undefined ? base : { ...base, response };
}

function sourceDrift({ lock, path }: LockRead, now: readonly LockedSource[]): readonly CheckFinding[] {
  const before = new Map(lock.sources.map((one) => [one.source, one]));
  const left = new Map(now.map((one) => [one.source, one]));
  return [
    ...now.flatMap((one): readonly CheckFinding[] => {
      const { source, sha256 } = one;
      const old = before.get(source);
      if (old === undefined)
        return [
          finding(
            "source-added",
            { source },
            "a source that the lock does not have",
            `the sources of ${path}`,
          ),
        ];
      if (old.sha256 === sha256) return [];
      const found = `other bytes than when it was locked (${one.bytes} of them, ${old.bytes} before)`;
      return [finding("source-changed", { source }, found, `sha256 ${old.sha256}`)];
    }),
    ...lock.sources
      .filter(({ source }) => !left.has(source))
      .map(({ source }) =>
        finding(
          "source-removed",
          { source },
          "a source that is gone since the lock",
          `the sources of ${path}`,
        ),
      ),
  ];
}

function responseDrift(
  { lock, path }: LockRead,
  now: readonly LockedResponse[],
  placeOf: (response: LockedResponse) => Place,
): readonly CheckFinding[] {
  const { added, removed, changed, moved } = lockChanges(lock.responses, now);
  const expected = `the responses of ${path}`;
  return [
    ...added.map((one) =>
      finding("response-added", placeOf(one), `${one.id} is new since the lock`, expected, one.id),
    ),
    ...removed.map((one) =>
      finding("response-removed", { source: one.source }, `${one.id} of the lock is gone`, expected, one.id),
    ),
    ...changed.map(({ before, now: one, by }) => {
      const what = by === "text" ? "another text" : "other topics or another attribution";
      const found = `${one.id} has ${what} than when it was locked${asBefore(before, one)}`;
      return finding("response-changed", placeOf(one), found, expected, one.id);
    }),
    ...moved.map(({ before, now: one }) =>
      finding(
        "response-moved",
        placeOf(one),
        `${one.id} stood elsewhere when it was locked${asBefore(before, one)}`,
        expected,
        one.id,
      ),
    ),
  ];
}

const asBefore = (before: LockedResponse, now: LockedResponse): string =>
  before.id === now.id && before.source === now.source ? "" : ` (as ${before.id} of ${before.source})`;

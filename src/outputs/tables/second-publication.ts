/** Refuses a publication that, beside an earlier one of the same folder, would give away what either withholds. */
import type { RunRecord } from "../../model/run.ts";
import { UserError } from "../../model/user-error.ts";
import type { EarlierRun } from "../folder/outputs.ts";

/**
 * Readers may have kept the earlier one: with two limits, codebooks or corpora, the one shows what the other hides.
 * The same publication once more tells nothing new; outputs for the team are for no such reader.
 * @throws UserError where the folder holds suppressed counts, and others would be published in their place
 */
export function refuseSecond(earlier: EarlierRun | null, record: RunRecord): void {
  const before = earlier === null ? null : recordIn(earlier.text);
  if (earlier === null || before === null || !isPublished(record)) return;
  const limit = limitOf(before);
  if (limit === null) return;
  const differs = [
    ...(limit === limitOf(record) ? [] : [`its limit, ${limit}`]),
    ...differences(before, record, "codebook", "its codebook"),
    ...differences(before, record, "inputs", "its sources"),
  ];
  const counts = differences(before, record, "outputs", "its counts");
  const [first, ...more] = differs.length > 0 ? differs : counts;
  if (first === undefined) return;
  throw new UserError([
    {
      code: "output",
      severity: "error",
      place: { source: earlier.file },
      found: `a publication with suppressed counts that has other counts: ${[first, ...more].join("; ")}`,
      expected: "one publication of a corpus, since who reads two can work out what either withholds",
      hint: "publish with the same limit, codebook and sources; or, if nobody can have kept the earlier publication, delete its folder and run again",
    },
  ]);
}

function differences(
  one: Partial<RunRecord>,
  other: RunRecord,
  key: "codebook" | "inputs" | "outputs",
  words: string,
): readonly string[] {
  return JSON.stringify(one[key]) === JSON.stringify(other[key]) ? [] : [words];
}

const isPublished = ({ options }: RunRecord): boolean => (options.publish ?? null) !== null;

function limitOf({ options }: Partial<RunRecord>): number | null {
  const { suppress } = (options?.publish ?? {}) as { readonly suppress?: unknown };
  return typeof suppress === "number" ? suppress : null;
}

/** It may have been edited: what cannot be read is no publication of ours. */
function recordIn(text: string): Partial<RunRecord> | null {
  try {
    const record: unknown = JSON.parse(text);
    // What is nested too deep cannot be written again, and so not be compared.
    JSON.stringify(record);
    return typeof record === "object" ? record : null;
  } catch {
    return null;
  }
}

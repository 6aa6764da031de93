/** Whether the numbers of a `run.json` add up among themselves: who edits one of them forgets the others. */

import { BY_QUESTION, crossesAsked } from "../../model/cross.ts";
import { filesOfRun, POSITION_FILES } from "../../model/output-files.ts";
import type { Publishable } from "../../model/publishable.ts";
import type { RunRecord } from "../../model/run.ts";
import { isWritten } from "../../model/run.ts";
import { count } from "../../text/counted.ts";

/** @returns what does not add up, in words; null where everything does */
export function accountFault(record: RunRecord): string | null {
  const { responses, bySource, byQuestion } = record.reconciliation;
  const parts = record.options.publish?.suppress == null ? countedFault(record) : withheldFault(record);
  return (
    sourcesFault(record) ??
    sumFault("responses", responses) ??
    [...bySource, ...byQuestion].reduce<string | null>(
      (found, one) => found ?? sumFault(`responses of ${one.source}`, one),
      null,
    ) ??
    parts ??
    outputsFault(record)
  );
}

function sourcesFault({ complete, inputs, reconciliation }: RunRecord): string | null {
  const { received, read, leftOut } = reconciliation.sources;
  if (received !== read + leftOut.length)
    return `${count(received)} sources received, ${count(read)} read and ${count(leftOut.length)} left out`;
  if (read !== inputs.length) return `${count(read)} sources read, ${count(inputs.length)} listed`;
  return complete && leftOut.length > 0 ? "a source left out, and yet complete" : null;
}

function sumFault(what: string, { received, counted, leftOut }: Account): string | null {
  const isWithheld = leftOut.some(({ responses }) => responses === null);
  if (isWithheld && received === null) return null;
  const left = sum(leftOut.map(({ responses }) => responses ?? 0));
  if (!isWithheld && received === counted + left) return null;
  const all = received === null ? "an unknown number of" : count(received);
  return `${all} ${what} received, ${count(counted)} counted and ${count(left)} left out`;
}

type Account = RunRecord["reconciliation"]["responses"];

/** What the parts by source, status and campaign say of the whole. */
function countedFault({ inputs, reconciliation, campaigns, codebook }: RunRecord): string | null {
  const { responses, bySource, byStatus } = reconciliation;
  const whole = (what: string, parts: number, all: Publishable) =>
    parts === all ? null : `${count(parts)} responses ${what}, and ${count(all ?? 0)} of all`;
  const names = new Set(inputs.map(({ source }) => source));
  // Records keep the source that they name: that of the run which wrote them.
  const hasRecords = inputs.some(({ layout }) => layout === null);
  const stranger = hasRecords ? undefined : bySource.find(({ source }) => !names.has(source));
  return (
    whole("received from the sources", sum(inputs.map((one) => one.responses ?? 0)), responses.received) ??
    whole("received by source", sum(bySource.map((one) => one.received)), responses.received) ??
    whole("counted by source", sum(bySource.map((one) => one.counted)), responses.counted) ??
    whole("counted by status", sum(byStatus.map((one) => one.responses)), responses.counted) ??
    (stranger === undefined ? null : `responses of ${stranger.source}, which is not among the sources`) ??
    ((campaigns === null) === (codebook === null) ? null : "campaigns of responses that were not coded")
  );
}

/** Where small counts are withheld, what would give them away is not told at all. */
function withheldFault({
  reconciliation: { bySource, byStatus },
  campaigns,
  inputs,
}: RunRecord): string | null {
  const isTold = inputs.some(({ responses }) => responses !== null);
  return bySource.length + byStatus.length > 0 || campaigns !== null || isTold
    ? "small counts withheld, and yet counts by source, status or campaign"
    : null;
}

/** Which files there are follows from what was wanted, and their rows from the account. */
function outputsFault({ outputs, options, codebook, campaigns, reconciliation }: RunRecord): string | null {
  const suppressed = options.publish?.suppress != null;
  const asked = codebook === null ? [] : crossesAsked(options.tables).map(({ file }) => file);
  const positions = outputs.some(({ file }) => POSITION_FILES.includes(file));
  const wanted = [
    ...filesOfRun({
      coded: codebook !== null,
      suppressed,
      parquet: options.parquet,
      xlsx: options.xlsx ?? false,
      positions,
    }),
    ...asked.filter((file) => file !== BY_QUESTION.file),
  ];
  const listed = outputs.map(({ file }) => file);
  const missing = wanted.find((file) => !listed.includes(file));
  if (missing !== undefined) return `no ${missing} among the outputs`;
  const further = listed.find(
    (file, at) => ![...wanted, ...asked].includes(file) || listed.indexOf(file) !== at,
  );
  if (further !== undefined)
    return `${further} among the outputs, which this run did not write, or not twice`;
  const { counted, leftOut } = reconciliation.responses;
  const written = counted + sum(leftOut.map((one) => (isWritten(one.reason) ? (one.responses ?? 0) : 0)));
  const tables = listed.filter((file) => file.endsWith(".csv")).length;
  for (const { file, rows } of outputs) {
    const expected = file.startsWith("responses.")
      ? written
      : file === "campaigns.csv"
        ? campaigns?.responses
        : file === "datapackage.json" || file === "csv-metadata.json"
          ? tables
          : rows;
    if (rows !== expected) return `${count(rows)} rows in ${file}, and not ${count(expected ?? 0)}`;
  }
  return null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

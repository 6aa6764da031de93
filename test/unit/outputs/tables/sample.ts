/** A small invented run, written to a folder of its own. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { onTestFinished } from "vitest";
import { startTally } from "#src/count/tally/tally.ts";
import type { Codebook } from "#src/model/codebook.ts";
import type { CodedResponse } from "#src/model/hit.ts";
import { STATUSES } from "#src/model/response.ts";
import type { RunFacts, RunResult } from "#src/model/run.ts";
import { openOutputs } from "#src/outputs/folder/outputs.ts";
import { startReport } from "#src/outputs/tables/report.ts";
import { publishing } from "#src/privacy/publish.ts";
import { ANONYMOUS, book, coded, named, organisation, response, theme } from "../../count/tally/sample.ts";

export const CODEBOOK = book(theme("transport", [theme("buses"), theme("trains")]), theme("lighting"));

export const RESPONSES: readonly CodedResponse[] = [
  coded(
    response(1, {
      lines: { header: [3, 3], body: [4, 9], attribution: [10, 10], furniture: [[6, 7]], pageStarts: [8] },
      pages: [2, 3],
      topics: ["Roads", "Parks; play"],
      attribution: named("Tenant 1", "Quay Hall"),
      text: 'Buses run late,\nand the "night" bus\nis\nfull.',
    }),
    "buses:bus@0-5",
    "lighting:night@25-30",
    "buses:bus@32-35",
  ),
  coded(response(2, { topics: ["Roads"], attribution: ANONYMOUS, text: "=SUM(A1) trains" }), "trains@9-15"),
  coded(response(3, { attribution: organisation("Quay Hall"), text: "- More lamps" })),
];

export function facts(changes: Partial<RunFacts> = {}): RunFacts {
  return {
    tool: { name: "themetally", version: "0.0.0" },
    sourcesReceived: 1,
    inputs: [
      { source: "ideas.txt", bytes: 120, sha256: "0".repeat(64), layout: "topic-header", responses: 3 },
    ],
    sourcesLeftOut: [],
    responsesLeftOut: [],
    codebook: { source: "book.yaml", name: "Book", version: "1.0.0", sha256: "1".repeat(64) },
    options: {
      layout: "auto",
      allowMissing: false,
      parquet: false,
      campaigns: { count: "each" },
      publish: null,
      quotes: STATUSES,
    },
    problems: [],
    ...changes,
  };
}

/** A new folder that goes with the test. */
export async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "themetally-report-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** Outputs for the team. */
export const { show: SHOW_ALL } = publishing(null);

export async function write(
  out: string,
  responses: readonly CodedResponse[] = RESPONSES,
  changes: Partial<RunFacts> = {},
  codebook: Codebook | null = CODEBOOK,
): Promise<RunResult> {
  const outputs = await openOutputs(out);
  const tallier = codebook === null ? null : startTally(codebook);
  try {
    const report = await startReport(outputs, { coded: tallier !== null, show: SHOW_ALL });
    for (const one of responses) await report.add(one, tallier?.add(one) ?? []);
    const tally = tallier?.result() ?? null;
    const all = facts(changes);
    return {
      record: await report.finish(all, tally && { tally, campaigns: [], codebook: codebook! }),
      problems: all.problems,
      tally,
      out,
    };
  } catch (error) {
    await outputs.abort();
    throw error;
  }
}

/** Every file of a folder, by name. */
export async function contents(out: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(out)).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await text(out, name)] as const)));
}

export function text(out: string, name: string): Promise<string> {
  return readFile(join(out, name), "utf8");
}

export async function cells(out: string, name: string): Promise<string[][]> {
  return parse(await text(out, name)) as string[][];
}

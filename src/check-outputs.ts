/** Proves that an output folder is whole, and what a run over the same corpus gives now. */
import { join, resolve } from "node:path";
import type { CheckFinding, RuleId } from "./model/check.ts";
import { RUN_FILE, type RunRecord } from "./model/run.ts";
import { UserError } from "./model/user-error.ts";
import { type PipelineOptions, runPipeline } from "./pipeline.ts";
import type { PublishSettings, Settings } from "./project/settings.ts";
import type { Difference } from "./report/outputs/compared-file.ts";
import { comparedOutputs, hashOfOutput } from "./report/outputs/compared-outputs.ts";
import { readRunFile } from "./report/outputs/run-file.ts";
import { recoverOutputs } from "./report/outputs.ts";
import { OUTPUT_FILES } from "./report/report.ts";

/**
 * Runs the whole way once more, with the options that `run.json` records, and holds every byte against the folder;
 * nothing is written.
 *
 * @returns no finding where the folder is exactly what a fresh run gives
 */
export async function checkOutputs(
  settings: Settings,
  options: Pick<PipelineOptions, "cwd" | "tool" | "onSource">,
): Promise<readonly CheckFinding[]> {
  const dir = resolve(options.cwd, settings.out);
  await recoverOutputs(dir, settings.out);
  const text = await readRunFile(dir, settings.out);
  if (text === null)
    return [
      finding(
        "outputs-unfinished",
        settings.out,
        "no run.json: the run was never finished",
        "the outputs of a finished run",
      ),
    ];
  const record = readRecord(text);
  if (record === null)
    return [
      finding(
        "outputs-unfinished",
        join(settings.out, RUN_FILE),
        "a run.json that cannot be read",
        "the record of a run",
      ),
    ];
  const changed = await changes(record, dir, settings.out);
  return changed.length > 0 ? changed : freshRun(record, settings, options);
}

/** Files that are not as their run left them. */
async function changes(record: RunRecord, dir: string, shown: string): Promise<readonly CheckFinding[]> {
  const listed = new Map(record.outputs.map(({ file, sha256 }) => [file, sha256]));
  const findings: CheckFinding[] = [];
  for (const file of OUTPUT_FILES) {
    const expected = listed.get(file);
    const found = await hashOfOutput(join(dir, file), join(shown, file));
    if (found === (expected ?? null)) continue;
    const words =
      expected === undefined
        ? "a file that is not in run.json"
        : found === null
          ? "a file that is gone"
          : "a file that was changed after its run";
    findings.push(
      finding(
        "outputs-changed",
        join(shown, file),
        words,
        expected === undefined ? "the files of one run" : `sha256 ${expected}`,
      ),
    );
  }
  return findings;
}

async function freshRun(
  record: RunRecord,
  settings: Settings,
  options: Pick<PipelineOptions, "cwd" | "tool" | "onSource">,
): Promise<readonly CheckFinding[]> {
  const { command, allowMissing, parquet, campaigns, publish } = record.options as {
    command: unknown;
    allowMissing?: boolean;
    parquet?: boolean;
    campaigns?: Settings["campaigns"];
    publish?: PublishSettings | null;
  };
  const outputs = comparedOutputs(resolve(options.cwd, settings.out), settings.out);
  const same: Settings = {
    ...settings,
    allowMissing: allowMissing === true,
    parquet: parquet === true,
    campaigns: { ...settings.campaigns, count: campaigns?.count === "once" ? "once" : "each" },
    publish: publish ?? null,
  };
  try {
    await runPipeline(same, { ...options, command: command === "split" ? "split" : "run", outputs });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [first] = error.problems;
    return [
      finding(
        "outputs-differ",
        settings.out,
        `outputs that a fresh run would not give: ${first?.found ?? ""}`,
        "a run that can be done",
      ),
    ];
  }
  return outputs.differences().map((difference) => differing(difference, record, settings, options.tool));
}

const KINDS: Readonly<Record<Difference["kind"], string>> = {
  missing: "a file that a fresh run would write",
  other: "other bytes than a fresh run gives, from here on",
  shorter: "less than a fresh run gives: the file ends here",
  longer: "more than a fresh run gives, from here on",
};

function differing(
  { file, line, column, kind }: Difference,
  { tool }: RunRecord,
  { out }: Settings,
  now: PipelineOptions["tool"],
): CheckFinding {
  const version =
    tool.version === now.version
      ? ""
      : `; they were written by version ${tool.version}, this is ${now.version}`;
  return {
    ...finding(
      "outputs-differ",
      join(out, file),
      `${KINDS[kind]}${version}`,
      "the outputs of the corpus and the codebook as they are now",
    ),
    place: { source: join(out, file), line, column },
  };
}

const finding = (code: RuleId, source: string, found: string, expected: string): CheckFinding => ({
  code,
  severity: "error",
  place: { source },
  found,
  expected,
  hint: "run again, and see what became of the numbers",
});

function readRecord(text: string): RunRecord | null {
  try {
    const record = JSON.parse(text) as RunRecord;
    const isRecord =
      Array.isArray(record.outputs) &&
      typeof record.options === "object" &&
      typeof record.tool.version === "string";
    return isRecord ? record : null;
  } catch {
    return null;
  }
}

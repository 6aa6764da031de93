/** Proves that an output folder is whole, and what a run over the same corpus gives now. */
import { join, resolve } from "node:path";
import type { CheckFinding } from "../model/check.ts";
import type { GradedCode } from "../model/codes.ts";
import { graded } from "../model/graded.ts";
import { OUTPUT_FILES } from "../model/output-files.ts";
import { RUN_FILE, type RunRecord } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import type { Difference } from "../outputs/folder/compared-file.ts";
import { comparedOutputs, hashOfOutput } from "../outputs/folder/compared-outputs.ts";
import { type MadeFault, type MadeProof, proveMade } from "../outputs/folder/made-faults.ts";
import { MADE_FOLDERS } from "../outputs/folder/made-of-run.ts";
import { recoverOutputs } from "../outputs/folder/outputs.ts";
import { readRunFile } from "../outputs/results/run-file.ts";
import { counted } from "../text/counted.ts";
import type { Settings } from "./project/settings.ts";
import { tablesRecorded } from "./project/tables-wanted.ts";
import { type PipelineOptions, runCorpus } from "./run-corpus.ts";

export interface OutputsChecked {
  /** None where the folder is exactly what a fresh run gives. */
  readonly findings: readonly CheckFinding[];
  /** What was looked at, in words. */
  readonly covered: string;
}

/**
 * Runs the whole way once more, with the options that `run.json` records, and holds every byte against the folder;
 * charts and reports by their hashes. Nothing is written.
 */
export async function checkOutputs(
  settings: Settings,
  options: Pick<PipelineOptions, "cwd" | "tool" | "onSource">,
): Promise<OutputsChecked> {
  const { out } = settings;
  const dir = resolve(options.cwd, out);
  await recoverOutputs(dir, out);
  const run = await readRunFile(dir, out, null);
  if (!("record" in run)) {
    const { source, expected = "the outputs of a finished run", hint } = run;
    const found = source === out ? "no run.json: the run was never finished" : run.found;
    const finished = [{ ...finding("outputs-unfinished", source, found, expected), ...(hint && { hint }) }];
    return {
      findings: finished,
      covered: `nothing of ${out}: it holds no record of a run to hold it against`,
    };
  }
  const { record, sha256 } = run;
  const changed = await changes(record, dir, out);
  const made = await proveMade(dir, out, sha256);
  const ungiven = changed.length > 0 ? [] : answersNotGiven(record, settings);
  const known = [...changed, ...ungiven];
  const again = known.length > 0 ? known : await freshRun(record, settings, options);
  return {
    findings: [...again, ...made.faults.map((fault) => madeFinding(fault, out))],
    covered: coveredWords(record, made, { changed: changed.length > 0, ungiven: ungiven.length > 0 }, out),
  };
}

function coveredWords(
  { outputs }: RunRecord,
  { proven }: MadeProof,
  has: { readonly changed: boolean; readonly ungiven: boolean },
  out: string,
): string {
  const files = `${counted(outputs.length, "file")} of ${out} held against the hashes in ${RUN_FILE}`;
  const again = has.changed
    ? "which found changes, so not against a fresh run"
    : has.ungiven
      ? "not against a fresh run, for want of the answers that were counted"
      : "and against a fresh run";
  const made = MADE_FOLDERS.map(([folder]) => {
    const there = proven.find((one) => one.folder === folder);
    return there === undefined
      ? `no ${folder}`
      : `${counted(there.files, "file")} of ${join(out, folder)} against their hashes`;
  });
  return [`${files}, ${again}`, ...made].join("; ");
}

const MADE_WORDS: Readonly<Record<MadeFault["kind"], readonly [found: string, expected: string]>> = {
  changed: ["a file that was changed after it was made", "the file as it was made"],
  gone: ["a file that is gone", "the file as it was made"],
  index: ["a list of what was made that is not there, or not as it was written", "the list of what was made"],
  "other-run": ["made of another run than the one in the folder", "what was made of this run"],
};

function madeFinding({ file, kind, expected }: MadeFault, out: string): CheckFinding {
  const [found, wanted] = MADE_WORDS[kind];
  const sha256 = expected === null || kind === "other-run" ? wanted : `sha256 ${expected}`;
  const code = kind === "other-run" ? "outputs-differ" : "outputs-changed";
  const hint = "make it anew with `themetally chart` or `themetally report`";
  return { ...finding(code, join(out, file), found, sha256), hint };
}

/** Files that are not as their run left them. */
async function changes(record: RunRecord, dir: string, shown: string): Promise<readonly CheckFinding[]> {
  const listed = new Map(record.outputs.map(({ file, sha256 }) => [file, sha256]));
  const findings: CheckFinding[] = [];
  for (const file of new Set([...OUTPUT_FILES, ...listed.keys()])) {
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

/** Without the answers that decided them, nothing could be said of the outputs but that all of them differ. */
function answersNotGiven(
  { options, decisions = null }: RunRecord,
  settings: Settings,
): readonly CheckFinding[] {
  const { decisions: files = [] } = options;
  if ((files.length === 0 && decisions === null) || settings.decisions.files.length > 0) return [];
  // Of what is published nobody is told where the answers stand.
  const named = files.map(({ source }) => source);
  const found = `outputs that persons decided${named.length === 0 ? "" : ` in ${named.join(", ")}`}, and no review file`;
  const hint = `name ${named.length === 0 ? "them" : named.join(" ")} with --decisions, or under \`decisions\` in the project file`;
  return [{ ...finding("outputs-differ", settings.out, found, "the review files of the run"), hint }];
}

async function freshRun(
  record: RunRecord,
  settings: Settings,
  options: Pick<PipelineOptions, "cwd" | "tool" | "onSource">,
): Promise<readonly CheckFinding[]> {
  const {
    allowMissing,
    parquet,
    xlsx = false,
    csv = "safe",
    campaigns,
    publish,
    tables = [],
    below = false,
  } = record.options;
  const outputs = comparedOutputs(resolve(options.cwd, settings.out), settings.out);
  const same: Settings = {
    ...settings,
    allowMissing,
    parquet,
    xlsx,
    csv,
    below,
    campaigns: { ...settings.campaigns, count: campaigns.count },
    publish,
    tables: tablesRecorded(tables, settings.tables),
    // One that was written since the run is none of its outputs' fault.
    check: { ...settings.check, lock: record.options.lock === undefined ? null : settings.check.lock },
  };
  try {
    await runCorpus(same, { ...options, command: record.codebook === null ? "split" : "run", outputs });
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

const finding = (code: GradedCode, source: string, found: string, expected: string): CheckFinding => ({
  ...graded(code),
  place: { source },
  found,
  expected,
  hint: "run again, and see what became of the numbers",
});

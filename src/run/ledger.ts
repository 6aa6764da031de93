/** Keeps the books of a run: what was received from each source, what was left out and why, and every problem. */
import { isAbsolute } from "node:path";
import type { ResponsesLeftOut, SourceLeftOut } from "../model/account.ts";
import { codesWith } from "../model/codes.ts";
import type { Corrections } from "../model/correction.ts";
import { graded } from "../model/graded.ts";
import type { Problem } from "../model/problem.ts";
import type { RunFacts, RunInput, RunRecord } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { isOfRecords, isTable, type SourceFile } from "../read/ingest/source-file.ts";
import { startCorrectionsMet } from "./corrections-met.ts";
import { startDuplicates } from "./duplicates.ts";
import { startIds } from "./ids.ts";
import type { Material } from "./material.ts";
import { startProblemList } from "./problem-list.ts";
import { NO_CORRECTIONS } from "./project/corrections.ts";
import type { Expectation, Settings } from "./project/settings.ts";
import type { Received, SourceEnd, SourceReading } from "./reading.ts";
import { withoutOwnId } from "./without-own-id.ts";

export interface Ledger {
  /** Passes on the responses of a source, and notes everything else; returns null where the source is left out. */
  follow(source: SourceFile, reading: SourceReading): AsyncGenerator<Received, RunInput | null>;
  /** Takes note of a problem that somebody else found. */
  note(problem: Problem): void;
  /** Notes numbers of responses and sources that differ from those the project expects. */
  expect(expected: Settings["expected"]): void;
  /** Notes corrections of responses that were not met. */
  expectCorrected(isWhole: boolean): void;
  /** Whether a correction cannot be done as the project file says it: then nothing is counted. */
  contradicts(): boolean;
  /** Whether a source, or a record of one, could not be read: then the corpus is not whole. */
  incomplete(): boolean;
  /** Whether no source at all could be read. */
  nothingRead(): boolean;
  /** Whether a source failed after some of its responses were passed on: they can be counted no more. */
  isTorn(): boolean;
  /** The problems that are kept, in the order in which they were met. */
  problems(): readonly Problem[];
  /** How many more there are of a kind than are kept. */
  further(): RunRecord["problems"];
  /** What is thrown where the run cannot go on. */
  refusal(remedy?: string): UserError;
  facts(tool: RunFacts["tool"], material: Pick<Material, "codebookFacts" | "options">): RunFacts;
}

/** The codes of problems that leave material out. */
const LOSSES = codesWith("loss");

/** What settings say of the material and cannot be done: nothing is counted beside it. */
const CONTRADICTIONS = codesWith("contradiction");

/** Of files that were met and are left out, which does not make the corpus less whole. */
const PASSED_OVER = codesWith("passed-over");

/** Of folders and patterns. */
const NOTHING_INSIDE = codesWith("nothing-inside");

/**
 * @param found - problems that were met on the way to the sources
 * @param corrections - those that the responses are to be met for
 */
export function startLedger(found: readonly Problem[], corrections: Corrections = NO_CORRECTIONS): Ledger {
  const problems = startProblemList();
  const inputs: RunInput[] = [];
  const sourcesLeftOut: SourceLeftOut[] = found.filter((one) => isMet(one, found)).map(asLeftOut);
  const responsesLeftOut: ResponsesLeftOut[] = [];
  const duplicates = startDuplicates();
  const ids = startIds();
  const byHand = startCorrectionsMet(corrections);
  let losses = 0;
  let contradictions = 0;
  let torn = false;
  const note = (problem: Problem | null): void => {
    if (problem === null) return;
    if (isLoss(problem)) losses++;
    if (isContradiction(problem)) contradictions++;
    problems.add(problem);
  };
  for (const problem of found) note(problem);
  return {
    async *follow(source, reading) {
      let responses = 0;
      const refused = { "record that cannot be read": 0, "record with an id that came before": 0 };
      let fatal: Problem | null = null;
      let next = await reading.next();
      for (; !next.done; next = await reading.next()) {
        const item = next.value;
        if ("severity" in item) {
          note(item);
          if (isRecord(item, source)) refused["record that cannot be read"]++;
          else if (isLoss(item) && !isRow(item, source)) fatal ??= item;
          else if (isPassedOver(item)) sourcesLeftOut.push(asLeftOut(item));
          continue;
        }
        const { response, line } = item;
        const taken = ids.claim(response.id, source.source, line);
        note(withoutOwnId(taken, response));
        if (taken !== null) {
          refused["record with an id that came before"]++;
          continue;
        }
        responses++;
        const leftByHand = byHand.see(item, source.source);
        if (leftByHand !== null && responsesLeftOut.push(leftByHand)) continue;
        note(withoutOwnId(duplicates.add(response), response));
        yield item;
      }
      const leftOut = Object.entries(refused).filter(([, count]) => count > 0);
      const received = leftOut.reduce((sum, [, count]) => sum + count, responses);
      torn ||= fatal !== null && received > 0;
      if (fatal !== null && received === 0) sourcesLeftOut.push(asLeftOut(fatal));
      if (received === 0 && sourcesLeftOut.some((one) => one.source === source.source)) return null;
      for (const [reason, count] of leftOut)
        responsesLeftOut.push({ source: source.source, reason, responses: count });
      for (const one of next.value.leftOut ?? []) responsesLeftOut.push({ source: source.source, ...one });
      const input = inputOf(source, next.value, received);
      inputs.push(input);
      return input;
    },
    expect(expected) {
      for (const one of expected) note(unmet(one, inputs));
    },
    expectCorrected: (isWhole) => byHand.unmet(isWhole && losses + contradictions === 0).forEach(note),
    note,
    contradicts: () => contradictions > 0,
    incomplete: () => losses > 0,
    nothingRead: () => inputs.length === 0,
    isTorn: () => torn,
    problems: problems.kept,
    further: problems.further,
    refusal: (remedy) => new UserError(problems.kept(), remedy, problems.further()),
    facts: (tool, material) => ({
      ...factsOf(tool, material, inputs, sourcesLeftOut, responsesLeftOut),
      corrections: byHand.applied,
      partial: losses > 0,
      problems: problems.kept(),
      furtherProblems: problems.further(),
    }),
  };
}

/** @param passed - responses that were passed on, or refused here: others were left out where the source was read */
function inputOf({ source }: SourceFile, end: SourceEnd, passed: number): RunInput {
  const { bytes, sha256, layout, table = null, leftOut = [] } = end;
  const responses = leftOut.reduce((sum, one) => sum + one.responses, passed);
  return { source, bytes, sha256, layout, responses, ...(table === null ? {} : { table }) };
}

function factsOf(
  tool: RunFacts["tool"],
  { codebookFacts: codebook, options }: Pick<Material, "codebookFacts" | "options">,
  inputs: readonly RunInput[],
  sourcesLeftOut: readonly SourceLeftOut[],
  responsesLeftOut: readonly ResponsesLeftOut[],
) {
  const sourcesReceived = inputs.length + sourcesLeftOut.length;
  return { tool, sourcesReceived, inputs, sourcesLeftOut, responsesLeftOut, codebook, options };
}

function unmet({ of, source, number, place }: Expectation, inputs: readonly RunInput[]): Problem | null {
  const some = inputs.filter((input) => source === null || isNamed(input.source, source));
  const found = of === "sources" ? inputs.length : some.reduce((sum, input) => sum + input.responses, 0);
  if (found === number) return null;
  return {
    ...graded("expectation"),
    place,
    found: `${found} ${of} in ${source ?? "the corpus"}`,
    expected: `${number}, as the project file says`,
    hint: "look for sources or responses that are missing or new, or change the number",
  };
}

const isNamed = (source: string, name: string) => source === name || source.endsWith(`/${name}`);

const isContradiction = ({ code, severity }: Problem) => severity === "error" && CONTRADICTIONS.has(code);

const isLoss = (problem: Problem) => problem.severity === "error" && LOSSES.has(problem.code);

/** What a source holds beside its text, such as a file attached to a message. */
const isPassedOver = ({ code }: Problem) => PASSED_OVER.has(code);

/** Whether it leaves out what was named or met; a folder of files that are each left out is not left out once more. */
function isMet(problem: Problem, all: readonly Problem[]): boolean {
  if (!NOTHING_INSIDE.has(problem.code)) return PASSED_OVER.has(problem.code) || isLoss(problem);
  const folder = problem.place.source.replace(/[*?[{(!].*$/, "").replace(/\/$/, "");
  const inside = folder === "" || folder === "." ? "" : `${folder}/`;
  return !all.some(({ code, place }) => PASSED_OVER.has(code) && place.source.startsWith(inside));
}

/** A fault of one line in a file of records leaves that one out and no more. */
const isRecord = (problem: Problem, { kind }: SourceFile) =>
  isLoss(problem) && isOfRecords(kind) && !isTable(kind) && problem.place.line !== undefined;

/** Rows of a table are counted where it is read: one may hold several responses. */
const isRow = ({ place }: Problem, { kind }: SourceFile) => isTable(kind) && place.line !== undefined;

const asLeftOut = ({ place, found }: Problem): SourceLeftOut => ({
  source: isAbsolute(place.source) ? place.source.replace(/^.*[\\/]/, "") : place.source,
  reason: found,
});

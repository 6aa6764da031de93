/** Keeps the books of a run: what was received from each source, what was left out and why, and every problem. */
import { isAbsolute } from "node:path";
import type { SourceFile } from "../ingest/source-file.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import type { ResponsesLeftOut, RunFacts, RunInput, SourceLeftOut } from "../model/run.ts";
import { startDuplicates } from "./duplicates.ts";
import type { Material } from "./material.ts";
import type { Reading } from "./reading.ts";

export interface Ledger {
  /** Passes on the responses of a source, and notes everything else. */
  follow(source: SourceFile, reading: Reading): AsyncGenerator<Response>;
  /** Notes a number of responses that differs from the one the project expects. */
  expect(responses: number | null): void;
  /** Whether a source, or a record of one, could not be read: then the corpus is not whole. */
  incomplete(): boolean;
  problems(): readonly Problem[];
  facts(tool: RunFacts["tool"], material: Material): RunFacts;
}

/** The codes of problems that leave material out. */
const LOSSES: ReadonlySet<ProblemCode> = new Set([
  "source-missing",
  "source-unreadable",
  "source-empty",
  "source-binary",
  "source-encrypted",
  "source-no-text-layer",
  "source-encoding",
  "source-record",
  "no-sources",
  "no-responses",
]);

/** @param found - problems that were met on the way to the sources */
export function startLedger(found: readonly Problem[]): Ledger {
  const problems: Problem[] = [...found];
  const inputs: RunInput[] = [];
  const sourcesLeftOut: SourceLeftOut[] = found.filter(isLoss).map(asLeftOut);
  const responsesLeftOut: ResponsesLeftOut[] = [];
  const duplicates = startDuplicates();

  return {
    async *follow(source, reading) {
      let responses = 0;
      let unreadable = 0;
      let fatal: Problem | null = null;
      let next = await reading.next();
      for (; !next.done; next = await reading.next()) {
        const item = next.value;
        if (!("severity" in item)) {
          responses++;
          problems.push(...duplicates.add(item));
          yield item;
          continue;
        }
        problems.push(item);
        if (item.code === "source-record") unreadable++;
        else if (isLoss(item)) fatal ??= item;
      }
      const { bytes, sha256, layout } = next.value;
      if (fatal !== null && responses === 0) {
        sourcesLeftOut.push(asLeftOut(fatal));
        return;
      }
      if (unreadable > 0) {
        responsesLeftOut.push({
          source: source.source,
          reason: "record that cannot be read",
          responses: unreadable,
        });
      }
      inputs.push({ source: source.source, bytes, sha256, layout, responses: responses + unreadable });
    },
    expect(expected) {
      const responses = inputs.reduce((sum, input) => sum + input.responses, 0);
      if (expected === null || expected === responses) return;
      problems.push({
        code: "expectation",
        severity: "warning",
        place: { source: "themetally.yaml" },
        found: `${responses} responses`,
        expected: `${expected}, as \`expect\` in the project file says`,
        hint: "look for sources or responses that are missing or new, or change the number",
      });
    },
    incomplete: () => problems.some(isLoss),
    problems: () => problems,
    facts: (tool, material) => ({
      tool,
      sourcesReceived: inputs.length + sourcesLeftOut.length,
      inputs,
      sourcesLeftOut,
      responsesLeftOut,
      codebook: material.codebookFacts,
      options: material.options,
      problems,
    }),
  };
}

const isLoss = (problem: Problem) => problem.severity === "error" && LOSSES.has(problem.code);

const asLeftOut = ({ place, found }: Problem): SourceLeftOut => ({
  source: isAbsolute(place.source) ? place.source.replace(/^.*[\\/]/, "") : place.source,
  reason: found,
});

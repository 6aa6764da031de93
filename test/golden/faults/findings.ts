/** Runs a check over a project in memory, and gives what it finds. */
import type { CheckFinding, RuleId } from "#src/model/check.ts";
import { workplace } from "../../cli/harness.ts";
import type { Spot } from "./fault.ts";
import { BOOK, cleanProject, LAYOUT, LOCK, type Project, SETTINGS, TOPICS } from "./project.ts";

export interface Found {
  readonly rule: RuleId;
  /** `source` or `source:line`. */
  readonly at: string;
  readonly says: string;
}

/** @param args - further ones for `themetally check` */
export async function findingsOf(project: Project, args = ""): Promise<readonly Found[]> {
  const { stdout, stderr } = await workplace(project).run(`check --json ${args}`);
  if (stdout === "") return refusals(stderr);
  const { findings } = JSON.parse(stdout) as { findings: CheckFinding[] };
  return findings.map(({ code, place, found, hint }) => ({
    rule: code,
    at: place.line === undefined ? place.source : `${place.source}:${place.line}`,
    says: `${found}; ${hint}`,
  }));
}

const RULE_OF: Readonly<Record<string, RuleId>> = {
  [SETTINGS]: "project-file",
  [BOOK]: "codebook",
  [TOPICS]: "topics-file",
  [LAYOUT]: "layout-file",
};

/** Where nothing can be checked, the faults are lines of their own: they tell no rules, but files. */
function refusals(stderr: string): readonly Found[] {
  const lines = [...stderr.matchAll(/^([^:\n]+)(?::(\d+):\d+)?: error: (.*)$/gm)];
  if (lines.length === 0) throw new Error(`the check said nothing: ${stderr}`);
  return lines.map(([, source, line, says]) => ({
    rule: RULE_OF[source!] ?? "usage",
    at: line === undefined ? source! : `${source}:${line}`,
    says: says!,
  }));
}

/** Where a fault must be found, once it is planted. */
export function spotIn(project: Project, [source, line]: Spot): string {
  if (line === undefined) return source;
  if (typeof line === "number") return `${source}:${line}`;
  const lines = project[source]!.toString("utf8").split("\n");
  const numbers = lines.flatMap((words, index) => (words.includes(line) ? [index + 1] : []));
  if (numbers.length !== 1) throw new Error(`${numbers.length} lines of ${source} have: ${line}`);
  return `${source}:${numbers[0]}`;
}

/** What faults are planted in: the sample as it is, with a lock, and with the outputs of a run. */
export interface Samples {
  readonly clean: Project;
  readonly locked: Project;
  readonly run: Project;
}

let made: Promise<Samples> | undefined;

/** To be called in a test, which removes the folder in which the lock and the outputs are made. */
export function samples(): Promise<Samples> {
  made ??= makeSamples();
  return made;
}

async function makeSamples(): Promise<Samples> {
  const clean = cleanProject();
  const place = workplace(clean);
  await place.run("run");
  await place.run("check --lock");
  const files = Object.entries(place.files("."));
  const some = (isMeant: (path: string) => boolean) =>
    Object.fromEntries(
      files.filter(([path]) => isMeant(path)).map(([path, text]) => [path, Buffer.from(text, "latin1")]),
    );
  return {
    clean,
    locked: { ...clean, ...some((path) => path === LOCK) },
    run: { ...clean, ...some((path) => path.startsWith("out/")) },
  };
}

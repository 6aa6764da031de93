/** Runs every command on a source with planted names, and says for each name what came of it. */

import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Outcome as Told, Workplace } from "../cli/harness.ts";
import type { Random } from "../generator/random.ts";
import type { Case } from "./cases.ts";
import { fold, type Name } from "./names.ts";
import { documentOf, placeOf, recordsOf } from "./plant.ts";

/**
 * Clean: published with the right status and without the name. Stopped: nothing was published. Warned: published
 * without the name, with another status, and `check` doubts it. Wrong: the same, and nothing doubts it.
 */
export type Verdict = "clean" | "stopped" | "warned" | "wrong" | "leaked";

export interface Outcome {
  readonly planted: Case;
  readonly verdict: Verdict;
  /** The status that was published; null where the response is not to be found. */
  readonly status: string | null;
  /** Files and messages in which the name stands. */
  readonly where: readonly string[];
  readonly source: string;
  /** What publishing said. */
  readonly said: string;
  readonly redactRefused: boolean;
}

type Texts = Readonly<Record<string, string>>;

interface Row {
  readonly id: string;
  readonly text: string;
  readonly attribution: { readonly status: string };
}

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly response: string | null;
}

/** The codes that doubt who sent a response; others doubt its topics or its words. */
const DOUBTS = /anonym|name|wish|attribution/;

/** Cases of one source; where publishing stops, it is halved until it is known for whom. */
export async function measure(
  cases: readonly Case[],
  place: Workplace,
  random: Random,
): Promise<readonly Outcome[]> {
  const file = planted(cases, place, random);
  const publish = await place.run(
    `run ${file.path} --codebook cb.yaml --publish --out published-${file.number}`,
  );
  if (publish.code !== 2 || cases.length === 1) return handedOn(file, publish, place);
  const half = Math.ceil(cases.length / 2);
  const first = await measure(cases.slice(0, half), place, random);
  return [...first, ...(await measure(cases.slice(half), place, random))];
}

interface Planted {
  readonly number: number;
  readonly path: string;
  readonly source: string;
  readonly cases: readonly { readonly planted: Case; readonly spot: string }[];
}

let sources = 0;

function planted(cases: readonly Case[], place: Workplace, random: Random): Planted {
  const number = ++sources;
  const plants = cases.map(({ plant }, at) => ({ ...plant, place: placeOf(at) }));
  const isText = "lines" in plants[0]!.from;
  const source = isText ? documentOf(plants, random) : recordsOf(plants, random);
  const path = `source-${number}.${isText ? "txt" : "jsonl"}`;
  place.add({ [path]: source });
  return { number, path, source, cases: cases.map((one, at) => ({ planted: one, spot: placeOf(at) })) };
}

/** What all other commands do with the source, and what stands in anything that they wrote or said. */
async function handedOn(file: Planted, publish: Told, place: Workplace): Promise<readonly Outcome[]> {
  const { number, path } = file;
  const team = await place.run(`run ${path} --codebook cb.yaml --json --out team-${number}`);
  const redact = await place.run(`redact ${path} --to copy-${number} --key key.txt --log log-${number}.csv`);
  const reports = `--report json --report github=github-${number}/report.txt`;
  const check = await place.run(`check ${path} --codebook cb.yaml ${reports}`);
  const written = (folder: string) => utf8(place.files(`${folder}-${number}`));
  const published = written("published");
  const teamFiles = written("team");
  const left: Texts = {
    ...labelled("published", published),
    ...labelled("copy", written("copy")),
    log: logOf(join(place.path, `log-${number}.csv`)),
    ...labelled("github", written("github")),
    ...Object.fromEntries(
      Object.entries({ publish, team, redact, check }).map(([name, { stdout, stderr }]) => [
        `${name}: messages`,
        `${stdout}\n${stderr}`,
      ]),
    ),
  };
  clear(place, number);
  // Folded and parsed once, not once a case: this is most of the time.
  const handed = folded(left);
  const everything = { ...handed, ...folded(labelled("team", teamFiles)) };
  const [teamRows, publishedRows] = [rowsOf(teamFiles), rowsOf(published)];
  const doubted = doubts(check.stdout);
  const stopped = publish.code === 2;
  if (stopped && Object.keys(published).length > 0) throw new Error(`${path}: stopped, and published`);
  return file.cases.map(({ planted: one, spot }): Outcome => {
    const inTeam = rowWith(spot, teamRows);
    const row = rowWith(spot, publishedRows);
    const status = row?.attribution.status ?? null;
    // Where publishing stops because the wish is not understood, the team may still see who it is.
    const hidden = !stopped || /^(?:anonymous|redacted)$/.test(inTeam?.attribution.status ?? "");
    const where = standsIn(one.name, hidden ? everything : handed);
    const verdict = verdictOf({
      leaked: where.length > 0,
      stopped,
      right: one.statuses.some((right) => right === status),
      doubted: doubted.includes((row ?? inTeam)?.id ?? null),
    });
    const { source } = file;
    const said = publish.stdout + publish.stderr;
    return { planted: one, verdict, status, where, source, said, redactRefused: redact.code === 2 };
  });
}

/** The whole product would leave half a million files. */
function clear(place: Workplace, number: number): void {
  for (const folder of ["published", "team", "copy", "github"]) {
    rmSync(join(place.path, `${folder}-${number}`), { recursive: true, force: true });
  }
}

function verdictOf(is: Readonly<Record<"leaked" | "stopped" | "right" | "doubted", boolean>>): Verdict {
  if (is.leaked) return "leaked";
  if (is.stopped) return "stopped";
  if (is.right) return "clean";
  return is.doubted ? "warned" : "wrong";
}

/** Of the masks; a copy that is refused has none. */
const logOf = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");

const folded = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, fold(text)]));

function standsIn({ tells }: Name, foldedTexts: Texts): readonly string[] {
  return Object.entries(foldedTexts).flatMap(([file, text]) =>
    tells.some((tell) => text.includes(tell)) ? [file] : [],
  );
}

const utf8 = (files: Texts): Texts =>
  Object.fromEntries(
    Object.entries(files).map(([file, text]) => [file, Buffer.from(text, "latin1").toString("utf8")]),
  );

const labelled = (label: string, files: Texts): Texts =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`${label}/${file}`, `${file}\n${text}`]));

function rowsOf(files: Texts): readonly Row[] {
  const lines = (files["responses.jsonl"] ?? "").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Row);
}

const rowWith = (spot: string, rows: readonly Row[]): Row | undefined =>
  rows.find(({ text }) => text.includes(spot));

/** The responses of which `check` doubts who sent them. */
function doubts(report: string): readonly (string | null)[] {
  const { findings } = JSON.parse(report) as { findings: readonly Finding[] };
  return findings
    .filter(({ code, severity, response }) => severity !== "info" && DOUBTS.test(code) && response !== null)
    .map(({ response }) => response);
}

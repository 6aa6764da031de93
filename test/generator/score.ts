/** Scores the responses that were found against the answer; white space, hyphens and case do not count. */
import type { Status } from "#src/model/response.ts";

/** The part of a response, found or expected, that is scored. */
export interface Scored {
  readonly text: string;
  readonly topics: readonly string[];
  readonly attribution: { readonly status: Status; readonly text: string | null };
}

export type FaultKind = "missing" | "extra" | "body" | "topics" | "status" | "attribution";

export interface Fault {
  readonly kind: FaultKind;
  /** Place in the answer, 0-based; null for a response that the answer does not have. */
  readonly gold: number | null;
  /** Place in what was found, 0-based; null for a response that was not found. */
  readonly found: number | null;
  readonly expected: string;
  readonly actual: string;
}

export interface Score {
  /** Harmonic mean of precision and recall, a body counting only when it is exactly right. */
  readonly bodyF1: number;
  /** Shares, from 0 to 1, of the answer's responses that were found with the right value. */
  readonly topicsExact: number;
  readonly statusExact: number;
  readonly attributionExact: number;
  readonly faults: readonly Fault[];
}

const DASHES_AND_SPACE = /[\s\p{Pd}\u00ad\u2212]+/gu;

const key = (text: string | null): string =>
  (text ?? "").normalize("NFKC").replace(DASHES_AND_SPACE, "").toLowerCase();
const topicsKey = (topics: readonly string[]): string => [...new Set(topics.map(key))].sort().join("\n");
const attributionKey = (text: string | null): string => key(text).replace(/;$/, "");

type Pair = readonly [gold: number, found: number];

/** Longest run of equal bodies in the same order: the anchors between which the others are paired. */
function anchors(gold: readonly string[], found: readonly string[]): Pair[] {
  const width = found.length + 1;
  const best = new Uint32Array((gold.length + 1) * width);
  for (let g = gold.length - 1; g >= 0; g -= 1)
    for (let f = found.length - 1; f >= 0; f -= 1)
      best[g * width + f] =
        gold[g] === found[f]
          ? best[(g + 1) * width + f + 1]! + 1
          : Math.max(best[(g + 1) * width + f]!, best[g * width + f + 1]!);
  const pairs: Pair[] = [];
  for (let g = 0, f = 0; g < gold.length && f < found.length; ) {
    if (gold[g] === found[f]) pairs.push([g++, f++]);
    else if (best[(g + 1) * width + f]! >= best[g * width + f + 1]!) g += 1;
    else f += 1;
  }
  return pairs;
}

/** True where two different bodies begin or end alike, so that one is the other with a wrong boundary. */
const kindred = (a: string, b: string): boolean =>
  a !== "" && b !== "" && (a.slice(0, 25) === b.slice(0, 25) || a.slice(-25) === b.slice(-25));

/** Pairs what lies between anchors, in order, where the bodies are kindred. */
function fillGaps(exact: readonly Pair[], gold: readonly string[], found: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let from: Pair = [0, 0];
  for (const anchor of [...exact, [gold.length, found.length] as const]) {
    let [g, f] = from;
    for (; g < anchor[0]; g += 1) {
      const at = found.slice(f, anchor[1]).findIndex((body) => kindred(gold[g]!, body));
      if (at < 0) continue;
      pairs.push([g, f + at]);
      f += at + 1;
    }
    from = [anchor[0] + 1, anchor[1] + 1];
  }
  return pairs;
}

/** The faults of one pair, the body's left out. */
function compare(pair: Pair, expected: Scored, actual: Scored): Fault[] {
  const fault = (kind: FaultKind, should: string, is: string): Fault => ({
    kind,
    gold: pair[0],
    found: pair[1],
    expected: should,
    actual: is,
  });
  const faults: Fault[] = [];
  if (topicsKey(expected.topics) !== topicsKey(actual.topics))
    faults.push(fault("topics", expected.topics.join("; "), actual.topics.join("; ")));
  if (expected.attribution.status !== actual.attribution.status)
    faults.push(fault("status", expected.attribution.status, actual.attribution.status));
  if (attributionKey(expected.attribution.text) !== attributionKey(actual.attribution.text))
    faults.push(fault("attribution", expected.attribution.text ?? "", actual.attribution.text ?? ""));
  return faults;
}

/** Compares found responses with the answer, both in document order. */
export function score(gold: readonly Scored[], found: readonly Scored[]): Score {
  const goldKeys = gold.map((response) => key(response.text));
  const foundKeys = found.map((response) => key(response.text));
  const exact = anchors(goldKeys, foundKeys);
  const near = fillGaps(exact, goldKeys, foundKeys);
  const pairs = [...exact, ...near].sort((a, b) => a[0] - b[0]);
  const faults: Fault[] = pairs.flatMap((pair) => compare(pair, gold[pair[0]]!, found[pair[1]]!));
  const right = (kind: FaultKind): number =>
    gold.length === 0
      ? 1
      : (pairs.length - faults.filter((fault) => fault.kind === kind).length) / gold.length;
  const rights = { topics: right("topics"), status: right("status"), attribution: right("attribution") };
  const text = (from: readonly Scored[], at: number): string => from[at]!.text;
  for (const [g, f] of near)
    faults.push({ kind: "body", gold: g, found: f, expected: text(gold, g), actual: text(found, f) });
  const pairedGold = new Set(pairs.map(([g]) => g));
  const pairedFound = new Set(pairs.map(([, f]) => f));
  for (const g of gold.keys())
    if (!pairedGold.has(g))
      faults.push({ kind: "missing", gold: g, found: null, expected: text(gold, g), actual: "" });
  for (const f of found.keys())
    if (!pairedFound.has(f))
      faults.push({ kind: "extra", gold: null, found: f, expected: "", actual: text(found, f) });
  const total = gold.length + found.length;
  return {
    bodyF1: total === 0 ? 1 : (2 * exact.length) / total,
    topicsExact: rights.topics,
    statusExact: rights.status,
    attributionExact: rights.attribution,
    faults: faults.sort(
      (a, b) => (a.gold ?? Infinity) - (b.gold ?? Infinity) || (a.found ?? 0) - (b.found ?? 0),
    ),
  };
}

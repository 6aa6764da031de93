/** Reads a YAML file against a schema; every problem names line, column, what was found and what is valid. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from "yaml";
import type { z } from "zod";
import type { Place } from "../../model/place.ts";
import type { Problem, ProblemCode } from "../../model/problem.ts";
import { isTooDeep, MOST_YAML_LEVELS } from "./depth.ts";
import { yamlFaults } from "./faults.ts";
import { offsetInScalar } from "./scalar.ts";
import { describeIssue, type FaultWords } from "./words.ts";

/** Keys and indexes that lead from the top of a YAML file to one value. */
export type YamlPath = readonly PropertyKey[];

export interface YamlFile<T> {
  /** The file's value as the schema returns it; null when there is any problem. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /**
   * Where the value at `path` begins, or the nearest value above it that exists; with `character`, where
   * that character of the string stands, escapes counted.
   */
  readonly locate: (path: YamlPath, character?: number) => Place;
}

/** Aliases that one file may use: more than people write, too few to swell a small file into a huge one. */
const MOST_ALIASES = 100;

/**
 * @param text the file's text
 * @param source its path as the user would recognise it, for the places of problems
 * @param schema what the file must hold; `description` and `examples` of its parts turn up in the hints
 * @param code the code every problem carries
 * @returns the value, or null and all problems at once; never throws for what the file says
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  source: string,
  schema: S,
  code: ProblemCode,
): YamlFile<z.output<S>> {
  const lines = new LineCounter();
  const problem = (offset: number, finding: FaultWords): Problem => ({
    code,
    severity: "error",
    place: placeAt(source, lines, offset),
    ...finding,
  });
  const isDeep = isTooDeep(text);
  const document = parseDocument(isDeep ? "" : text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const pairs = pairIndex();
  const locate = (path: YamlPath, character?: number): Place => {
    const node = nodeAt(document, path, false, pairs);
    const inside = isScalar(node) && character !== undefined;
    return placeAt(source, lines, inside ? offsetInScalar(node, text, character) : (node?.range?.[0] ?? 0));
  };
  if (isDeep) return { value: null, problems: [problem(0, TOO_DEEP)], locate };
  const faults = yamlFaults(document);
  if (faults.length > 0) {
    return { value: null, problems: faults.map(({ offset, finding }) => problem(offset, finding)), locate };
  }
  const data = toData(document);
  if (data instanceof ReferenceError) {
    return { value: null, problems: [problem(0, TOO_MANY_ALIASES)], locate };
  }
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [], locate };
  const problems = result.error.issues
    .flatMap((issue) => describeIssue(issue, schema, data))
    .map(({ path, isKey, character, ...finding }) => {
      const place = isKey
        ? placeAt(source, lines, nodeAt(document, path, true, pairs)?.range?.[0] ?? 0)
        : null;
      return { code, severity: "error" as const, place: place ?? locate(path, character), ...finding };
    });
  return { value: null, problems: problems.sort(byPlace), locate };
}

const TOO_DEEP: FaultWords = {
  found: "values nested too deeply to be read",
  expected: `at most ${MOST_YAML_LEVELS} levels`,
  hint: "put the innermost values further up",
};

const TOO_MANY_ALIASES: FaultWords = {
  found: `aliases (*name) that unfold to more than ${MOST_ALIASES} copies`,
  expected: "values written out",
  hint: "write the repeated part out where it is needed",
};

/** The document as plain data; the `yaml` package throws a ReferenceError for aliases beyond its limit. */
function toData(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown;
  } catch (error) {
    if (error instanceof ReferenceError) return error;
    throw error;
  }
}

function placeAt(source: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { source, line: Math.max(1, line), column: Math.max(1, col) };
}

/** The node at `path` (its key if `isKey`), or the nearest one above that exists. */
function nodeAt(document: Document.Parsed, path: YamlPath, isKey: boolean, pairs: PairIndex): Node | null {
  let node: Node | null = document.contents;
  for (const [depth, part] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    let next: unknown = null;
    if (isSeq(node)) next = node.items[Number(part)];
    else if (isMap(node)) {
      const pair = pairs(node).get(String(part));
      next = (isKey && depth === path.length - 1) || !pair?.value ? pair?.key : pair.value;
    }
    if (!next) return node;
    node = next as Node;
  }
  return node;
}

type PairIndex = (map: YAMLMap) => ReadonlyMap<string, Pair>;

/** The pairs of maps by their keys: there may be as many problems in a map as it has keys. */
function pairIndex(): PairIndex {
  const known = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  return (map) => {
    let pairs = known.get(map);
    if (pairs === undefined) {
      const named = map.items.map(
        (pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), pair] as const,
      );
      pairs = new Map(named.reverse());
      known.set(map, pairs);
    }
    return pairs;
  };
}

function byPlace(a: Problem, b: Problem): number {
  return (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0);
}

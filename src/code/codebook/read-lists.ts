/** Reads the lists of a codebook, and finds what is wrong with them and with the terms that use them. */
import type { Pattern } from "../../model/codebook.ts";
import { cyclesOf } from "./cycles.ts";
import { type Expression, parseExpression } from "./expression.ts";
import { isFault, type TermFault } from "./fault.ts";
import { type Lists, unknownList } from "./lists.ts";
import { parseTerm } from "./term.ts";

type Written = Readonly<Record<string, readonly string[]>>;

/** @param written - checked: no list is unknown, and none leads back to itself */
export function readLists(written: Written = {}): Lists {
  const known = new Map<string, Pattern>();
  const lists: Lists = {
    names: Object.keys(written),
    patternOf(name, match) {
      const terms = Object.hasOwn(written, name) ? written[name]! : null;
      if (terms === null) return null;
      const key = `${name} ${match.words} ${match.case}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const of = terms.map((text) => {
        const { pattern, fault } = parseTerm(text, match, lists);
        if (fault) throw new Error(`The schema let through a list that cannot be read: ${text}`);
        return pattern;
      });
      const pattern: Pattern = { kind: "any", of };
      known.set(key, pattern);
      return pattern;
    },
  };
  return lists;
}

interface ListFinding extends Partial<TermFault> {
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly expected: string;
  readonly hint: string;
}

/** In terms, lists inside it counted with their own: more are no list that somebody wrote. */
const MOST_TERMS = 5000;
/** Keys that hold no terms. */
const NO_TERMS = new Set(["id", "label", "name", "description", "version", "language", "match", "from"]);

/** @param book - whatever the file holds */
export function listFaults(book: object): readonly ListFinding[] {
  const { lists = {}, ...rest } = book as { readonly lists?: unknown };
  const written = typeof lists === "object" && lists !== null ? lists : {};
  const names = { names: Object.keys(written), patternOf: () => null };
  const found: ListFinding[] = [];
  const look = (value: unknown, path: readonly PropertyKey[], isAnswer: boolean): void => {
    if (path.length > 250) return;
    if (typeof value === "string" && !isAnswer) {
      for (const list of listsIn(value))
        if (!Object.hasOwn(written, list.name)) found.push({ ...unknownList(list, names), path });
      return;
    }
    if (typeof value !== "object" || value === null) return;
    for (const [key, part] of Object.entries(value))
      if (!NO_TERMS.has(key))
        look(part, [...path, Array.isArray(value) ? Number(key) : key], isAnswer || "from" in value);
  };
  look(written, ["lists"], false);
  look(rest, [], false);
  const edges = new Map(
    Object.entries(written).map(([name, terms]) => [
      name,
      (Array.isArray(terms) ? terms : []).flatMap((term) =>
        typeof term === "string" ? listsIn(term).map((list) => list.name) : [],
      ),
    ]),
  );
  const cycles = cyclesOf(edges);
  for (const cycle of cycles)
    found.push({
      path: ["lists", cycle[0]!],
      found: `lists that are part of one another in a circle: ${[...cycle, cycle[0]!].map((one) => `@${one}`).join(" → ")}`,
      expected: "lists that do not lead back to themselves",
      hint: "write the words themselves into one of these lists",
    });
  if (cycles.length > 0) return found;
  const sizes = new Map<string, number>();
  const sizeOf = (name: string): number => {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    const terms = (written as Readonly<Record<string, unknown>>)[name];
    const own = Array.isArray(terms) ? terms.length : 0;
    const size = (edges.get(name) ?? []).reduce(
      (sum, inner) => Math.min(sum + sizeOf(inner), MOST_TERMS + 1),
      own,
    );
    sizes.set(name, size);
    return size;
  };
  for (const name of edges.keys())
    if (sizeOf(name) > MOST_TERMS)
      found.push({
        path: ["lists", name],
        found: `more than ${MOST_TERMS} terms in @${name} and the lists inside it`,
        expected: `at most ${MOST_TERMS} terms`,
        hint: "divide it",
      });
  return found;
}

/** @returns the lists that a term or a rule uses, in their order, with their places in it */
export function listsIn(text: string): readonly { readonly name: string; readonly at: number }[] {
  if (!text.includes("@")) return [];
  const visit = (part: Expression): readonly { readonly name: string; readonly at: number }[] => {
    switch (part.kind) {
      case "list":
        return [part];
      case "near":
        return [...visit(part.left), ...visit(part.right)];
      case "and":
      case "or":
        return part.of.flatMap(visit);
      case "not":
        return visit(part.of);
      default:
        return [];
    }
  };
  const expression = parseExpression(text);
  return isFault(expression) ? [] : visit(expression);
}

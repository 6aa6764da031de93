/** Finds what is wrong with a YAML file whatever it is to hold: syntax, keys written twice, aliases of nothing. */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  type Node,
  visit,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import type { FaultWords } from "./words.ts";

export interface YamlFault {
  /** Where in the text it stands. */
  readonly offset: number;
  readonly finding: FaultWords;
}

/** What follows a first syntax error is mostly its echo. */
const MOST_SYNTAX_ERRORS = 3;

/** @param document parsed without `uniqueKeys`: the package compares every key with every other */
export function yamlFaults(document: Document.Parsed): readonly YamlFault[] {
  const errors = [...document.errors, ...document.warnings].map((error) => ({
    offset: error.pos[0],
    finding: notYaml(error),
  }));
  const { repeated, dangling } = oddNodes(document);
  const at = (node: Node): number => node.range?.[0] ?? 0;
  const keys = repeated.map((key) => ({ offset: at(key), finding: KEY_TWICE }));
  const unread = [...errors, ...keys].slice(0, MOST_SYNTAX_ERRORS);
  if (unread.length > 0) return unread;
  return dangling.map((alias) => ({ offset: at(alias), finding: notAnAlias(alias) }));
}

/** An alias is a text that begins with a star and is not in quotes; what it refers to stands before it. */
function oddNodes(document: Document.Parsed) {
  const repeated: Node[] = [];
  const dangling: Alias[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) {
        if (!anchors.has(node.source)) dangling.push(node);
      } else if (node.anchor) anchors.add(node.anchor);
      if (isMap(node)) for (const key of repeatedKeys(node)) repeated.push(key);
    },
  });
  return { repeated, dangling };
}

function repeatedKeys({ items }: YAMLMap): readonly Node[] {
  const keys = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    if (keys.has(key.value)) return [key];
    keys.add(key.value);
    return [];
  });
}

const KEY_TWICE: FaultWords = {
  found: "a key written twice",
  expected: "each key once",
  hint: "join the two, or delete one",
};

function notAnAlias({ source }: Alias): FaultWords {
  const found = `*${source}, which YAML reads as a reference to something named \`${source}\``;
  return { found, expected: "text that begins with * in quotes", hint: `write "*${source}"` };
}

function notYaml(error: YAMLError): FaultWords {
  return {
    found: `what YAML cannot read: ${error.message.replace(/\n[\s\S]*/, "")}`,
    expected: "valid YAML",
    hint: "check the indentation (spaces, no tabs), and put text with : # [ ] { } & * ! | > ' \" % @ in quotes",
  };
}

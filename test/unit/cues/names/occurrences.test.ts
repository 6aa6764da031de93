import { describe, expect, it } from "vitest";
import { occurrences } from "#src/cues/names/occurrences.ts";

const quoted = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe("a known name is found", () => {
  it.each([
    [
      "as whole words",
      "Ann Quill",
      "Ann Quill, ann  QUILL, Joann Quill, Ann Quiller",
      ["Ann Quill", "ann  QUILL"],
    ],
    ["over a line break", "Ann Quill", "so Ann\nQuill says", ["Ann\nQuill"]],
    ["without a possessive ending", "Ann Quill", "Ann Quill's and Ann Quill’s", ["Ann Quill", "Ann Quill"]],
    ["with any apostrophe", "Ann O'Quill", "Ann O’Quill, Ann OQuill", ["Ann O’Quill", "Ann OQuill"]],
    ["with any accent", "Zoë Quill", "Zoe\u0308 Quill, Zoe Quill", ["Zoe\u0308 Quill", "Zoe Quill"]],
    ["with any accent and capital of its last word", "Ann Zoë", "ANN ZOË, ann zoe", ["ANN ZOË", "ann zoe"]],
    [
      "with any hyphen",
      "Ann Quill-Marsh",
      "Ann Quill Marsh, Ann Quill-\nMarsh",
      ["Ann Quill Marsh", "Ann Quill-\nMarsh"],
    ],
    ["without its title", "Dr Ann Quill", "Ann Quill", ["Ann Quill"]],
    [
      "as a title and the surname",
      "Ann Quill",
      "Mrs Quill and Dr. Quill by the quill",
      ["Mrs Quill", "Dr. Quill"],
    ],
    [
      "without middle names, or with an initial",
      "Ann Mary Quill",
      "Ann Quill, Ann M. Quill",
      ["Ann Quill", "Ann M. Quill"],
    ],
    [
      "of an organisation, with its middle",
      "Marl Bus Forum",
      "the Marl Forum, the Marl bus forum",
      ["Marl bus forum"],
    ],
    [
      "of several parts",
      "Marl & Pell, Tenants (East)",
      "Marl & Pell Tenants: East",
      ["Marl & Pell Tenants: East"],
    ],
    ["of one word", "Kinwell", "kinwell's Kinwells", ["kinwell"]],
    ["that holds signs of a pattern", "A.(b*", "a b", ["a b"]],
    ["never where there is none", " - ", "a - b", []],
  ])("%s", (_rule, name, text, expected) => {
    expect(quoted(text, occurrences(text, name))).toEqual(expected);
  });
});

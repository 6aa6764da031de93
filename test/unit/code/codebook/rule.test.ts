import { describe, expect, it } from "vitest";
import { DEFAULT_MATCH } from "#src/code/codebook/default-match.ts";
import { parseRule } from "#src/code/codebook/rule.ts";

const IDS = new Set(["fares", "foster-carers"]);
const parse = (text: string) => parseRule(text, DEFAULT_MATCH, IDS);
const part = (text: string) => ({ kind: "pattern", text, pattern: expect.anything() });
const theme = (id: string) => ({ kind: "theme", id });

describe("parseRule", () => {
  it("binds NOT closest, then NEAR and THEN, then AND, then OR", () => {
    expect(parse("a AND NOT b OR c NEAR/2 d AND e").rule).toEqual({
      kind: "or",
      of: [
        { kind: "and", of: [part("a"), { kind: "not", rule: part("b") }] },
        { kind: "and", of: [part("c NEAR/2 d"), part("e")] },
      ],
    });
  });

  it("takes brackets first, and shows a part as it is written", () => {
    expect(parse('NOT (a OR "b c") AND (late OR slow) NEAR/s /bus(es)?/').rule).toEqual({
      kind: "and",
      of: [
        { kind: "not", rule: { kind: "or", of: [part("a"), part('"b c"')] } },
        part("(late OR slow) NEAR/s /bus(es)?/"),
      ],
    });
  });

  it("reads a bare word that is a theme's id, and theme:id, as that theme", () => {
    expect(parse("foster-carers AND theme:fares").rule).toEqual({
      kind: "and",
      of: [theme("foster-carers"), theme("fares")],
    });
  });

  it('looks for the word where it is in quotes, part of a phrase, or no id: "fares", bus fares, Fares', () => {
    expect(parse('"fares" OR bus fares OR Fares').rule).toEqual({
      kind: "or",
      of: [part('"fares"'), part("bus fares"), part("Fares")],
    });
  });

  it("reads conditions with a bare or a quoted value", () => {
    expect(
      parse('topic:Kinship* AND status:ORG* AND source:a/b.txt AND organisation:"North (Moor)"').rule,
    ).toEqual({
      kind: "and",
      of: [
        ["topic", "Kinship*"],
        ["status", "ORG*"],
        ["source", "a/b.txt"],
        ["organisation", "North (Moor)"],
      ].map(([field, value]) => ({ kind: "condition", field, value })),
    });
  });

  it.each([
    ["status:organization", 0, "the status `organization`", "did you mean `status:organisation`?"],
    ["a AND topics:x", 6, "the condition `topics:`", "did you mean `topic:`?"],
    ["theme:fare", 0, "the theme `fare`", "did you mean `theme:fares`?"],
    ["theme:zoo", 0, "the theme `zoo`", "the id of a theme"],
    ["NOT late NEAR/3 bus", 0, "`NOT` beside NEAR", "NOT (late NEAR/5 bus)"],
    ["late NEAR/3 (bus AND fare)", 17, "`AND` beside NEAR", "outside the brackets"],
    ["late NEAR/3 topic:x", 12, "the condition `topic:` beside NEAR", "join it with AND"],
    ["late NEAR/3 fares", 12, "the theme `fares` beside NEAR", 'in quotes: "fares"'],
    ["late NEAR/3 (fares OR bus)", 13, "the theme `fares` beside NEAR", 'in quotes: "fares"'],
    ["a NOT b", 2, "two parts with no operator", "AND NOT"],
    ["a topic:x", 2, "two parts with no operator", "join a condition with AND"],
    ["NOT", 0, "`NOT` with nothing after it", "=NOT"],
    ["", 0, "without a word", "delete"],
  ])("refuses %j, pointing at the character", (text, character, found, hint) => {
    const { rule, fault } = parse(text);
    expect(rule).toBeNull();
    expect(fault).toMatchObject({
      character,
      found: expect.stringContaining(found),
      hint: expect.stringContaining(hint),
    });
  });
});

import { expect, test } from "vitest";
import { STANDARD } from "#src/show/style/standard.ts";
import type { Block } from "#src/show/summary/document.ts";
import { summaryOf } from "#src/show/summary/summary.ts";
import { COUNTED_ONCE } from "../../outputs/tables/options.ts";
import { results, themeRow } from "./sample.ts";

const blocksOf = (...args: Parameters<typeof results>) => summaryOf(results(...args), STANDARD).blocks;
const headings = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
const tableUnder = (blocks: readonly Block[], heading: string) => {
  const at = blocks.findIndex((block) => block.kind === "heading" && block.text === heading);
  return blocks.slice(at).find((block) => block.kind === "table")!;
};
const listUnder = (blocks: readonly Block[], heading: string) => {
  const at = blocks.findIndex((block) => block.kind === "heading" && block.text === heading);
  return blocks.slice(at).find((block) => block.kind === "list")!.items;
};
const all = (blocks: readonly Block[]) => JSON.stringify(blocks);

const NOTHING_SHOWN = {
  baseRespondents: null,
  themes: [themeRow("quays", null), themeRow("lamps", null)],
  topics: [],
  respondents: [],
};
const SUPPRESSED_RECORD = {
  reconciliation: { ...results().record.reconciliation, bySource: [], byStatus: [] },
};

test("a summary says what was received, then how to read, what was raised, and what it rests on", () => {
  expect(headings(blocksOf())).toEqual([
    "The harbour",
    "What was received",
    "How to read the numbers",
    "Main themes",
    "All themes",
    "Topics",
    "Who responded",
    "What was left out",
    "How this was made",
  ]);
});

test("a run without a title has the style's", () => {
  expect(headings(blocksOf({}, { title: null }))[0]).toBe("Consultation responses");
});

test("what was received is told with what of it is counted, and by how many it was sent", () => {
  expect(blocksOf()[2]).toEqual({
    kind: "paragraph",
    text: "Received: 203 responses from 2 sources. Of these, 200 responses have text and are counted. They were sent by 160 respondents: one who sent several responses counts once. Percentages are of 200 responses, unless another base is named.",
  });
});

const ONCE = { options: COUNTED_ONCE };

test("campaigns that count once are told at the start, with how many responses and respondents that makes", () => {
  const text = (block: Block) => (block.kind === "paragraph" ? block.text : "");
  expect(text(blocksOf({ base: 190, baseRespondents: 151 }, ONCE)[2]!)).toBe(
    "Received: 203 responses from 2 sources. Of these, 200 responses have text and are counted. Responses of a campaign, which say the same or nearly the same, count as one response of one respondent. In all they count as 190 responses from 151 respondents: one who sent several responses counts once. Percentages are of 190 responses, unless another base is named.",
  );
  const withheld = text(blocksOf({ base: 190, baseRespondents: null }, ONCE)[2]!);
  expect(withheld).toContain("In all they count as 190 responses. Percentages");
});

test("where campaigns count once, the table of who responded says that it counts responses one by one", () => {
  const { oneByOne } = STANDARD.words.common;
  const blocks = blocksOf({ base: 190 }, ONCE);
  expect(blocks[blocks.indexOf(tableUnder(blocks, "Who responded")) + 1]).toMatchObject({ text: oneByOne });
  expect(all(blocksOf())).not.toContain(oneByOne);
});

test("material that could not be read is told at the start", () => {
  expect(all([blocksOf()[2]!])).not.toMatch(/could not be read/);
  expect(all([blocksOf({}, { complete: false })[2]!])).toContain("could not be read or counted");
});

test("main themes are those at the top, the most raised first, equal ones in the codebook's order", () => {
  const themes = [
    themeRow("b", 20),
    themeRow("below", 90, { parent: "b" }),
    themeRow("a", 20),
    themeRow("most", 30, { respondents: 90 }),
  ];
  expect(
    listUnder(blocksOf({ themes }), "Main themes").map((item) => item.replace(/.* raised “(.*)”\./, "$1.")),
  ).toEqual(["most.", "b.", "a."]);
});

test("main themes whose numbers are withheld come last, in the codebook's order", () => {
  const themes = [themeRow("z", null), themeRow("few", 0), themeRow("a", null), themeRow("many", 99)];
  const said = listUnder(blocksOf({ themes, baseRespondents: null }), "Main themes");
  expect(said.map((item) => /raised “(\w+)/.exec(item)?.[1])).toEqual(["many", "few", "z", "a"]);
});

test("the table of themes shows every theme in its level, numbers as the style writes them", () => {
  const { caption, rows } = tableUnder(blocksOf(), "All themes");
  expect(caption).toBe("Responses and respondents by theme. Base: 200 responses, 160 respondents.");
  expect(rows).toEqual([
    ["Quays", "20", "10.0%", "20"],
    ["– Piers", "8", "4.0%", "8"],
    ["Lamps and benches", "80", "40.0%", "70"],
  ]);
});

test("right after the table of themes stands that percentages can add up to more than 100", () => {
  const blocks = blocksOf();
  const after = blocks[blocks.indexOf(tableUnder(blocks, "All themes")) + 1];
  expect(all([after!])).toContain("more than 100");
});

test("a summary says that a consultation is no vote, and gives no confidence intervals", () => {
  expect(listUnder(blocksOf(), "How to read the numbers")[0]).toMatch(/not a vote/);
  expect(all(blocksOf())).not.toMatch(/confidence|±/i);
});

test("the words for shares are defined from the style's limits", () => {
  const ofQuantifiers = (quantifiers: typeof STANDARD.quantifiers) =>
    summaryOf(results(), { ...STANDARD, quantifiers }).blocks.filter(({ kind }) => kind === "list")[1];
  expect(ofQuantifiers(STANDARD.quantifiers)).toEqual({
    kind: "list",
    items: [
      "“a few”: below 10%",
      "“some”: from 10% to below 25%",
      "“many”: from 25% to below 50%",
      "“most”: 50% or more",
    ],
  });
  expect(ofQuantifiers([{ below: null, word: "any" }])).toEqual({
    kind: "list",
    items: ["“any”: any share"],
  });
});

test("withheld numbers are printed as [c], and explained only where there are any", () => {
  const blocks = blocksOf(NOTHING_SHOWN, SUPPRESSED_RECORD);
  expect(tableUnder(blocks, "All themes").rows[0]).toEqual(["quays", "[c]", "[c]", "[c]"]);
  expect(listUnder(blocks, "How to read the numbers")).toContain(STANDARD.words.common.withheld);
  expect(listUnder(blocksOf(), "How to read the numbers")).not.toContain(STANDARD.words.common.withheld);
});

test("tables that are withheld as a whole have no section", () => {
  expect(headings(blocksOf(NOTHING_SHOWN, SUPPRESSED_RECORD))).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/Topics|Who responded/)]),
  );
});

test("who responded is told by status and by no name", () => {
  expect(tableUnder(blocksOf(), "Who responded").rows).toEqual([
    ["named persons", "50", "25.0%"],
    ["anonymous", "150", "75.0%"],
  ]);
  expect(all(blocksOf())).not.toContain("Quillfeather");
});

test("what was left out is told by reason, and sources by name", () => {
  expect(tableUnder(blocksOf(), "What was left out").rows).toEqual([["no text", "3"]]);
  const sources = { received: 3, read: 2, leftOut: [{ source: "lost.pdf", reason: "encrypted" }] };
  const responses = { received: 200, counted: 200, leftOut: [] };
  const reconciliation = { ...results().record.reconciliation, sources, responses };
  expect(listUnder(blocksOf({}, { reconciliation }), "What was left out")).toEqual(["lost.pdf: encrypted"]);
  const nothing = { ...reconciliation, sources: { ...sources, leftOut: [] } };
  expect(all(blocksOf({}, { reconciliation: nothing }))).toContain("Nothing: every response");
});

test("the last words name the tool, the codebook and the record of the run", () => {
  expect(all([blocksOf().at(-1)!])).toMatch(
    /themetally 9\.9\.9 .*“Harbour book”, version 2\.1\.0\..*run\.json\./,
  );
});

test("each position of a theme has a row of its own, and themes that nobody raised have none", () => {
  const row = (position: string, responses: number, theme = "quays", base = 20) => {
    const percent = base === 0 ? 0 : responses * 5;
    return { theme, label: theme === "quays" ? "Quays" : "Piers", position, responses, percent, base };
  };
  const positions = [
    row("for", 11),
    row("against", 4),
    row("both", 2),
    row("unclear", 3),
    row("for", 0, "piers", 0),
  ];
  const blocks = blocksOf({ positions });
  expect(tableUnder(blocks, "For and against")).toMatchObject({
    caption: "Quays: positions. Base: 20 responses that raised it.",
    rows: [
      ["for", "11", "55.0%"],
      ["against", "4", "20.0%"],
      ["both", "2", "10.0%"],
      ["unclear", "3", "15.0%"],
    ],
  });
  expect(all(blocks)).not.toContain("Piers: positions");
  expect(all(blocksOf())).not.toContain("For and against");
});

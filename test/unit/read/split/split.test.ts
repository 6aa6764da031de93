/** A document is split by the layout that is named, or by the one that its text speaks for. */
import { describe, expect, it } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { pageMarks } from "#src/cues/page-marks.ts";
import { LAYOUTS, type Layout } from "#src/model/split.ts";
import { split } from "#src/read/split/split.ts";
import { textDocument } from "../../../golden/stages.ts";

const anonymity = anonymityReader({ anonymous: [], redacted: [] });
const RESPONSES = `Ferries; Fares
The boat did not come, so we all went home again.
Hesper Tollgrain

Fares; Ferries
There is one lamp, and it has been out since the summer.
Anonymous

Fares; Ferries
A person is more than a window in a wall.
Deepa Satterthwaite
`;

function splitText(text: string, layout: Layout | "auto", topics: readonly string[] | null = null) {
  const document = textDocument(text);
  return split(document, pageMarks(document, anonymity), { layout, topics, anonymity });
}

describe("split", () => {
  it("chooses the layout of topic headers where headers and names speak for it", () => {
    const { result, problems } = splitText(RESPONSES, "auto");
    expect([result?.layout, result?.responses.length, problems]).toEqual(["topic-header", 3, []]);
  });

  it.each(LAYOUTS)("takes no other layout than the one that is named: %s", (layout) => {
    expect([layout, undefined]).toContain(splitText(RESPONSES, layout).result?.layout);
  });

  it("keeps a list of topics as given, and adds to a discovered one", () => {
    const text = `${RESPONSES}\nHerons; Fares\nThe herons were here first.\nKwame Osei\n`;
    expect(splitText(text, "topic-header", ["Ferries", "Fares"]).result?.topics).toEqual([
      "Ferries",
      "Fares",
    ]);
    expect([...(splitText(text, "topic-header").result?.topics ?? [])].sort()).toEqual([
      "Fares",
      "Ferries",
      "Herons",
    ]);
  });

  it.each(["auto", ...LAYOUTS] as const)("reports an empty document once, in the layout %s", (layout) => {
    const { result, problems } = splitText("", layout);
    expect(result).toBeNull();
    expect(problems).toMatchObject([
      { code: "no-responses", severity: "error", place: { source: "sample.txt" } },
    ]);
    expect(problems[0]?.found).toContain(layout === "auto" ? "any layout" : layout);
    for (const name of layout === "auto" ? LAYOUTS : [layout])
      expect(problems[0]?.found).toContain(`${name}: `);
    expect(problems[0]?.hint, "who named a layout is not told to name one").not.toMatch(
      /name (?:the|its) layout/,
    );
  });
});

import { describe, expect, test } from "vitest";
import { page } from "#src/show/page/page.ts";
import { PLAIN_STYLE } from "#src/show/style/plain.ts";
import { grouped } from "../../count/tally/grouped.ts";
import { FIGURE, sampleInput } from "./sample.ts";

describe("the page", () => {
  test("prints the numbers of a chart as the style writes them", async () => {
    const rows = [["Travel", 1234, 38.2] as const, ["Lighting", "[c]", "<0.1%"] as const];
    const input = await sampleInput();
    const text = page({ ...input, figures: [{ ...FIGURE, columns: ["Theme", "Responses", "%"], rows }] });
    const cell = (words: string) => `<td class="number">${words}</td>`;
    expect(text).toContain([cell("1,234"), cell("38.2")].join(""));
    expect(text).toContain([cell("[c]"), cell("&lt;0.1%")].join(""));
  });

  test("rounds a share once, from the counts", async () => {
    const { results, ...rest } = await sampleInput();
    // 13.48 per cent: from the tally's one decimal it would be 14.
    const themes = results.tally.themes.map((row) => ({ ...row, responses: 12, percent: 13.5, base: 89 }));
    const coOccurrence = [{ theme: "travel", with: "lighting", responses: 12, percent: 13.5, lift: 1 }];
    const tally = { ...results.tally, base: 89, themes, coOccurrence, groups: grouped(), topics: [] };
    const text = page({ ...rest, style: PLAIN_STYLE, results: { ...results, tally } });
    expect(text.match(/<td class="number">13%<\/td>/g)).toHaveLength(themes.length + 1);
    expect(text).not.toContain(">14%<");
  });
});

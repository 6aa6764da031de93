import { describe, expect, test } from "vitest";
import { page } from "#src/show/page/page.ts";
import { book, theme } from "../../count/tally/sample.ts";
import { FIGURE, inputOf, RESPONSES, writeRun } from "./sample.ts";

describe("the page", () => {
  test("has every id once where ids of themes and charts end or begin as ours do", async () => {
    const themes = ["a", "a-title", "title-a", "title-theme-a"];
    const input = await inputOf(
      await writeRun(RESPONSES.slice(3), book(...themes.map((id) => theme(id)))),
      "0.0.0",
    );
    const figures = ["a", "a-t", "a-title", "drawing-0-a", "a-a-t", "0-t"].map((id) => ({
      ...FIGURE,
      id,
      svg: FIGURE.svg.replaceAll('"t"', `"${id}-t"`),
    }));
    const ids = [...page({ ...input, figures }).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id) => id?.includes("theme-"))).toHaveLength(2 * themes.length);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

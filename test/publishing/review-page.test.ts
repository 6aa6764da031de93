/** The review page in a browser: answered by keys, kept over a reload, saved as a file that a run reads; for everybody. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import type { AskedResponse, ReviewTheme } from "#src/model/review.ts";
import { readReviewFile } from "#src/read/decisions/read-review-file.ts";
import { voteOf } from "#src/read/decisions/votes.ts";
import { reviewPage } from "#src/show/review/review-page.ts";
import { CHROMIUM, describeWith } from "../house/programs.ts";
import { browserForTests } from "./page-browser.ts";

vi.setConfig({ testTimeout: 120_000 });

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const THEMES: readonly ReviewTheme[] = ["fares", "lifts", "ferries", "shelters"].map((id) => ({
  id,
  label: `Point on ${id}`,
  description: id === "ferries" ? null : `What is said of ${id}, for and against.`,
  above: [],
}));

const HOSTILE = `</script><script>document.title = "taken"</script><img src=x onerror="document.title='taken'"> & <b>bold</b> \u2028`;

function asked(number: number, text: string, themes: readonly string[]): AskedResponse {
  const cells = themes.map((theme) => ({ theme, score: 1, band: "1", likely: 0.46 }));
  const hits = themes.map((theme, at) => ({ theme, start: at * 4, end: at * 4 + 3 }));
  const response = { id: `r${number}`, fingerprint: `sha256:${number}`, words: 9, text, cells, hits };
  return { response, cells, asksOthers: true, part: "doubt", pi: null };
}

const SAMPLE = [
  asked(1, "The fare of the ferry has gone up, and nobody said why.", ["fares", "ferries"]),
  asked(2, HOSTILE, ["lifts"]),
];

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const results = (await page.evaluate("axe.run()")) as AxeResults;
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}

const seen = (page: Page, id: string) => page.locator(`#${id}`).innerText();

async function saved(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("button.save").first().click(),
  ]);
  const { rows, problems } = await readReviewFile(await download.path(), "review.csv");
  expect(problems).toEqual([]);
  return rows;
}

describeWith(CHROMIUM, "the review page", () => {
  const open = browserForTests();

  test("is answered with keys alone, and its file says what was answered", async () => {
    const { page, requests, faults } = await open(reviewPage(SAMPLE, THEMES, "Sample"));
    await page.locator("#who").fill("AB");
    await page.locator("h2#label").focus();
    expect(await seen(page, "label")).toBe("Point on fares");
    expect(await page.locator("mark").allInnerTexts()).toEqual(["The"]);
    await page.keyboard.press("y");
    expect(await seen(page, "label")).toBe("Point on ferries");
    await page.keyboard.press("n");
    expect(await seen(page, "label")).toBe("Any other theme?");
    expect(await page.locator("#others label").allInnerTexts()).toHaveLength(2);
    await page.keyboard.press("2");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("m");
    await page.keyboard.type("yes and no");
    await page.keyboard.press("Escape");
    await page.keyboard.press("u");
    await page.keyboard.press("n");
    expect(await page.locator("#done").isVisible()).toBe(true);
    await page.keyboard.press("b");
    expect(await seen(page, "label")).toBe("Any other theme?");
    const rows = await saved(page);
    expect(
      rows.map(({ cell }) => [cell("response"), cell("theme"), cell("answer"), cell("who")].join(" ")),
    ).toEqual([
      "r1 fares yes AB",
      "r1 ferries no AB",
      "r1 + shelters; AB",
      "r2 lifts unsure AB",
      "r2 + no AB",
    ]);
    const votes = rows.map((row) => voteOf(row, THEMES));
    expect(votes.map((vote) => (vote === null ? null : "row" in vote ? vote.yes : vote))).toEqual([
      ["fares"],
      [],
      ["shelters"],
      null,
      [],
    ]);
    expect({ requests, faults }).toEqual({ requests: [], faults: [] });
  });

  test("keeps answers over a reload, goes on where it stopped, and keeps none of another review", async () => {
    const { page } = await open(reviewPage(SAMPLE, THEMES, "Sample"));
    await page.keyboard.press("y");
    await page.reload();
    expect(await seen(page, "label")).toBe("Point on ferries");
    expect(await seen(page, "count")).toContain("1 of 5 answered");
    await page.keyboard.press("b");
    expect(await page.locator("button[aria-pressed=true]").innerText()).toContain("Yes");
    const other = await open(reviewPage(SAMPLE.slice(0, 1), THEMES, "Sample"));
    expect(await seen(other.page, "count")).toContain("0 of 3 answered");
  });

  test("shows hostile text as text", async () => {
    const { page, faults } = await open(reviewPage(SAMPLE.slice(1), THEMES, HOSTILE));
    expect(await page.locator("#text").evaluate((one) => one.textContent)).toBe(HOSTILE);
    expect(await page.title()).not.toBe("taken");
    expect(await page.locator("#text img, #text b").count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

describeWith(CHROMIUM, "the review page for everybody", () => {
  const open = browserForTests();
  const NARROW = { viewport: { width: 390, height: 760 } };
  test.each<[string, BrowserContextOptions]>([
    ["by light", {}],
    ["by dark", { colorScheme: "dark" }],
    ["on a phone", NARROW],
    ["with forced colours", { forcedColors: "active" }],
  ])("has no fault that a program can find %s", async (_, options) => {
    const { page } = await open(reviewPage(SAMPLE, THEMES, "Sample"), options);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("y");
    await page.keyboard.press("n");
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });

  test("of 10,000 rows is below 10 MB, and an answer takes below 50 ms", { retry: 2 }, async () => {
    const text = "The lift at the station is broken again, and the ferry is late. ".repeat(25);
    const many = Array.from({ length: 2500 }, (_, at) => asked(at, text, ["fares", "lifts", "ferries"]));
    const markup = reviewPage(many, THEMES, "Sample");
    expect(Buffer.byteLength(markup)).toBeLessThan(10_000_000);
    const { page } = await open(markup);
    expect(await seen(page, "count")).toContain("of 10000 answered");
    const slowest = await page.evaluate(`(() => {
      const times = [];
      for (let at = 0; at < 200; at++) {
        const from = performance.now();
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "n", bubbles: true }));
        document.body.getBoundingClientRect();
        times.push(performance.now() - from);
      }
      return times.sort((a, b) => a - b)[190];
    })()`);
    expect(slowest).toBeLessThan(50);
    expect(await seen(page, "count")).toMatch(/^[1-9]\d* of 10000/);
  });

  test("what is ticked is not lost to a no, and no id is taken for an answer", async () => {
    const themes = [{ id: "0", label: "Numbered", description: null, above: [] }, ...THEMES];
    const { page } = await open(reviewPage([SAMPLE[1]!], themes, "Sample"));
    await page.locator("h2#label").focus();
    await page.keyboard.press("y");
    await page.keyboard.press("1");
    await page.keyboard.press("n");
    await page.keyboard.press("u");
    expect(await seen(page, "label")).toBe("Any other theme?");
    expect(await seen(page, "question")).toContain("ticked");
    expect(await page.locator("button[data-answer=no]").isDisabled()).toBe(true);
    const [, others] = (await saved(page)).map((row) => voteOf(row, themes));
    expect(others).toMatchObject({ theme: "+", yes: ["0"] });
    await page.keyboard.press("1");
    expect(await page.locator("button[data-answer=no]").isDisabled()).toBe(false);
    await page.keyboard.press("n");
    expect(await page.locator("#done").isVisible()).toBe(true);
  });
});

describeWith(CHROMIUM, "the review page for positions", () => {
  const open = browserForTests();

  test("asks for the position in place of a yes, by keys, and a run reads the answer", async () => {
    const positions = ["for", "against", "both", "unclear"];
    const themes = THEMES.map((theme) => (theme.id === "fares" ? { ...theme, positions } : theme));
    const { page } = await open(reviewPage(SAMPLE, themes, null));
    expect(await page.locator("#positions button").allInnerTexts()).toEqual(
      positions.map((name, at) => `${at + 1}${name}`),
    );
    expect(await page.locator("#yes").isVisible()).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("y");
    expect(await seen(page, "label")).toBe("Point on fares");
    await page.keyboard.press("2");
    expect(await seen(page, "label")).toBe("Point on ferries");
    expect(await page.locator("#positions").isVisible()).toBe(false);
    const [row] = await saved(page);
    expect(voteOf(row!, themes)).toMatchObject({ theme: "fares", yes: ["fares"], position: "against" });
  });
});

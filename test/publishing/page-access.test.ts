/** The page is for everybody: automated checks in a browser, by light and by dark, on paper, on a narrow screen. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { CHROMIUM, describeWith } from "../house/programs.ts";
import { samplePage } from "../unit/show/page/sample.ts";
import { browserForTests } from "./page-browser.ts";

vi.setConfig({ testTimeout: 60_000 });

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules that are broken, each with what breaks it. */
async function violations(page: Page): Promise<readonly string[]> {
  // Evaluated by the browser's own tools: the page's policy does not apply.
  await page.evaluate(AXE);
  const results = (await page.evaluate("axe.run()")) as AxeResults;
  expect(results.passes.length).toBeGreaterThan(20);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}

const NARROW = { viewport: { width: 320, height: 640 } };

describeWith(CHROMIUM, "the page", () => {
  const open = browserForTests();

  test.each<[string, BrowserContextOptions]>([
    ["by light", {}],
    ["by dark", { colorScheme: "dark" }],
    ["on a narrow screen", NARROW],
    ["on a narrow screen by dark", { ...NARROW, colorScheme: "dark" }],
    ["with forced colours", { forcedColors: "active" }],
  ])("has no fault that a program can find %s", async (_, options) => {
    const { page } = await open(await samplePage(), options);
    expect(await violations(page)).toEqual([]);
    await page.evaluate(`for (const one of document.querySelectorAll("details")) one.open = true`);
    await page.selectOption("#by-theme", { index: 2 });
    expect(await violations(page)).toEqual([]);
  });

  test("has none on paper, by dark too, and shows there what is closed on a screen", async () => {
    const { page } = await open(await samplePage(), { colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate("getComputedStyle(document.documentElement).backgroundColor")).toBe(
      "rgb(255, 255, 255)",
    );
    const seen = (selector: string) => page.locator(selector).first().isVisible();
    expect(await seen("details:not(.screen-only details) table")).toBe(true);
    // The picture above it prints the same numbers.
    expect(await seen("figure details table")).toBe(false);
    expect([await seen("#finder"), await seen("body > nav"), await seen(".print-only")]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test("opens for printers that know no closed parts, and closes after them", async () => {
    const { page } = await open(await samplePage());
    const closed = () => page.locator("details:not([open])").count();
    const before = await closed();
    expect(before).toBeGreaterThan(3);
    await page.evaluate(`dispatchEvent(new Event("beforeprint"))`);
    expect(await closed()).toBe(0);
    await page.evaluate(`dispatchEvent(new Event("afterprint"))`);
    expect(await closed()).toBe(before);
  });

  test("scrolls sideways in its tables and charts only, at 320 pixels", async () => {
    const { page } = await open(await samplePage(), NARROW);
    await page.evaluate(`for (const one of document.querySelectorAll("details")) one.open = true`);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    const regions = page.locator(".scroll");
    const names = await regions.evaluateAll((all) =>
      all.map((one) => [one.getAttribute("aria-label"), one.tabIndex]),
    );
    expect(names.filter(([name, tab]) => !name || tab !== 0)).toEqual([]);
    const wide =
      "[...document.querySelectorAll('.scroll')].filter((one) => one.scrollWidth > one.clientWidth).length";
    expect(await page.evaluate(wide)).toBeGreaterThan(2);
  });

  test("has its headings in order, one of the first level", async () => {
    const { page } = await open(await samplePage());
    const levels = await page
      .locator("h1, h2, h3, h4, h5, h6")
      .evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test("says without scripts what is missing", async () => {
    const { page } = await open(await samplePage(), { javaScriptEnabled: false });
    expect(await page.locator("noscript").innerText()).toContain("needs JavaScript");
    expect(await page.locator("#finder").isVisible()).toBe(false);
    expect(await page.locator("#themes table").first().isVisible()).toBe(true);
  });
});

/** Responses are found with the keyboard alone, and are only ever text. */
import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { CHROMIUM, describeWith } from "../house/programs.ts";
import { coded, response } from "../unit/count/tally/sample.ts";
import { RESPONSES, samplePage } from "../unit/show/page/sample.ts";
import { browserForTests } from "./page-browser.ts";

vi.setConfig({ testTimeout: 60_000 });

const MANY = Array.from({ length: 60 }, (_, at) =>
  coded(
    response(at + 1, { text: `The bus of stop ${at + 1} is late.`, topics: [at % 2 ? "Odd" : "Even"] }),
    "buses@4-7",
  ),
);

const found = (page: Page) => page.locator("#found").innerText();
const ids = (page: Page) => page.locator("#list h3").allInnerTexts();
const focused = (page: Page) => page.evaluate(`document.activeElement.id`);

/** Presses a key until something has the focus; fails where it never comes there. */
async function tabTo(page: Page, id: string, key = "Tab"): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed++) {
    if ((await focused(page)) === id) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${id} cannot be reached`);
}

describeWith(CHROMIUM, "finding responses", () => {
  const open = browserForTests();

  test("works by keyboard: words, choices, clearing", async () => {
    const { page, faults } = await open(await samplePage());
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("location.hash")).toBe("#main");
    await tabTo(page, "words");
    expect(await found(page)).toBe("4 of 4 responses found.");
    await page.keyboard.type("LATE bus");
    expect(await found(page)).toBe("2 of 4 responses found.");
    await tabTo(page, "by-status");
    await page.keyboard.press("ArrowDown");
    expect(await found(page)).toBe("1 of 4 responses found.");
    expect(await ids(page)).toEqual(["ideas-0002"]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("#list li").nth(3).waitFor();
    expect(faults).toEqual([]);
  });

  test("by a theme finds those below it, and marks their words", async () => {
    const { page } = await open(await samplePage());
    expect(await page.locator("#list mark").count()).toBe(0);
    await page.selectOption("#by-theme", { label: "Travel" });
    expect(await ids(page)).toEqual(["ideas-0001", "ideas-0002", "ideas-0003"]);
    expect(await page.locator("#list mark").allInnerTexts()).toEqual(["bus", "bus", "later trains"]);
    await page.selectOption("#by-theme", { label: "Lighting" });
    expect(await page.locator("#list mark").allInnerTexts()).toEqual(["stop by the school is dark"]);
  });

  test("by topic and in pages of 25, told in the live region", async () => {
    const { page } = await open(await samplePage(MANY));
    await page.selectOption("#by-topic", { label: "Odd" });
    expect(await found(page)).toBe("30 of 60 responses found.");
    expect(await page.locator("#found").getAttribute("role")).toBe("status");
    expect(await ids(page)).toHaveLength(25);
    expect(await page.locator("#previous").isDisabled()).toBe(true);
    await page.locator("#next").focus();
    await page.keyboard.press("Enter");
    expect(await ids(page)).toHaveLength(5);
    expect(await page.locator("#range").innerText()).toBe("Responses 26 to 30 of 30");
    expect(await focused(page)).toBe("list");
    expect(await page.locator("#next").isDisabled()).toBe(true);
  });

  test("nothing found is told", async () => {
    const { page } = await open(await samplePage());
    await page.fill("#words", "zeppelin");
    expect(await found(page)).toBe("0 of 4 responses found.");
    expect(await page.locator("#pages").isVisible()).toBe(false);
  });
});

describeWith(CHROMIUM, "a single response", () => {
  const open = browserForTests();

  test("is where its quotation leads to, whatever was searched", async () => {
    const { page } = await open(await samplePage());
    await page.fill("#words", "zeppelin");
    await page.locator('.quotation a[href="#r-ideas-0003"]').first().focus();
    await page.keyboard.press("Enter");
    await page.locator("#r-ideas-0003:focus").waitFor();
    expect(await page.inputValue("#words")).toBe("");
  });

  test("is where its address leads to, on a later page, a broken one nowhere", async () => {
    const text = await samplePage(MANY);
    const { page } = await open(text, {}, "#r-ideas-0057");
    await page.locator("#r-ideas-0057:focus").waitFor();
    expect((await ids(page))[0]).toBe("ideas-0051");
    const broken = await open(text, {}, "#r-%E0%A4%A");
    expect([broken.faults, await found(broken.page)]).toEqual([[], "60 of 60 responses found."]);
  });

  test("is shown as text: nothing runs and nothing is asked for", async () => {
    const hostile = `<script>ran=1</script> </script><!-- <img src=http://quay.example/x onerror=ran=1> \u202Etxet\u2028`;
    const responses = [
      ...RESPONSES,
      coded(
        response(5, { id: `x"><img src=y onerror=ran=1>`, topics: [hostile], text: `The bus ${hostile}` }),
        "buses@4-7",
      ),
    ];
    const { page, requests, faults } = await open(await samplePage(responses));
    const text = await page.locator("#list li").nth(4).innerText();
    expect(text).toContain(
      `<script>ran=1</script> </script><!-- <img src=http://quay.example/x onerror=ran=1> \uFFFDtxet`,
    );
    expect(await page.locator("img, iframe, object, embed, link, base").count()).toBe(0);
    expect(await page.evaluate("globalThis.ran")).toBeUndefined();
    expect([requests, faults]).toEqual([[], []]);
  });
});

/** A browser for the tests of the page, where there is one; it opens files and notes what they ask the network for. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const HAS_BROWSER = existsSync(CHROMIUM);
export const WHERE = HAS_BROWSER ? "" : " (skipped: Chromium is not installed; CHROMIUM can name it)";

export interface Opened {
  readonly page: Page;
  /** Addresses that were asked for, but the file itself. */
  readonly requests: readonly string[];
  /** What the page threw, and what its policy refused. */
  readonly faults: readonly string[];
}

/** One browser for the tests of a file, closed after them. */
export function browserForTests() {
  let browser: Browser | undefined;
  const dir = mkdtempSync(join(tmpdir(), "themetally-page-"));
  beforeAll(async () => {
    if (HAS_BROWSER) browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  /** @param hash - `#` and what the address names in the page */
  return async (text: string, options: BrowserContextOptions = {}, hash = ""): Promise<Opened> => {
    const file = join(dir, "report.html");
    writeFileSync(file, text);
    const url = pathToFileURL(file).href;
    const page = await browser!.newPage(options);
    const requests: string[] = [];
    const faults: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(url)) requests.push(request.url());
    });
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    await page.goto(url + hash);
    if (options.javaScriptEnabled !== false && text.includes('id="data"'))
      await page.waitForSelector("#list li");
    return { page, requests, faults };
  };
}

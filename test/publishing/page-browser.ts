/** A browser for the tests of the page, where there is one; it opens files and notes what they ask the network for. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { CHROMIUM } from "../house/programs.ts";

export interface Opened {
  readonly page: Page;
  /** Addresses that were asked for, but the file itself. */
  readonly requests: readonly string[];
  /** What the page threw, and what its policy refused. */
  readonly faults: readonly string[];
}

/** One browser for the tests of a group that needs Chromium, closed after them. */
export function browserForTests() {
  let browser: Browser | undefined;
  let dir: string;
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), "themetally-page-"));
    browser = await chromium.launch({ executablePath: CHROMIUM.path!, args: ["--no-sandbox"] });
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

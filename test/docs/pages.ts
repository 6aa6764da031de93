/** The pages of the documentation: the README, and one for each task or reference. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { blocksOf } from "./markdown.ts";

export const ROOT = resolve(import.meta.dirname, "../..");

/** Paths in the clone, in the order in which the README names them. */
export const PAGES = [
  "README.md",
  "docs/first-hour.md",
  "docs/project-file.md",
  "docs/codebook.md",
  "docs/how-words-are-compared.md",
  "docs/writing-a-codebook.md",
  "docs/inspecting-a-codebook.md",
  "docs/other-programs.md",
  "docs/reading-documents.md",
  "docs/tables.md",
  "docs/layout-files.md",
  "docs/output-files.md",
  "docs/review.md",
  "docs/how-good-is-this-count.md",
  "docs/how-counting-works.md",
  "docs/checks.md",
  "docs/publishing.md",
  "docs/charts-and-reports.md",
  "docs/many-machines.md",
  "docs/in-ci.md",
  "docs/performance.md",
  "docs/library.md",
  "docs/commands.md",
  "docs/contributing.md",
  "docs/glossary.md",
] as const;

export type Page = (typeof PAGES)[number];

export const textOf = (page: string): string => readFileSync(join(ROOT, page), "utf8");

/** The first block of a page in a language, with those words in it. */
export function blockOf(page: Page, language: string, holding = ""): string {
  const found = blocksOf(textOf(page)).find((one) => one.language === language && one.text.includes(holding));
  if (!found) throw new Error(`${page} has no block ${language} with ${holding}`);
  return found.text;
}

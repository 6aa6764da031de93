/** Writes lines onto pages and puts the page furniture between them. */
import type { GeneratorOptions } from "./options.ts";
import type { Random } from "./random.ts";

const TITLES = [
  "Summary of responses",
  "What you told us: responses in full",
  "Annex B: submissions received",
  "Public consultation 2023 – responses",
];

const TOTAL = "\u0000";

export interface PageWriter {
  /** Writes one line and returns its number, 1-based. A blank line never opens a page. */
  readonly write: (line: string) => number;
  /** Asks for a new page before the next line, where the page is at least half full. */
  readonly turn: () => void;
  readonly text: () => string;
}

interface Furniture {
  readonly foot: readonly string[];
  readonly head: readonly string[];
  readonly prefix: string;
}

function furniture(page: number, title: string, style: number, options: GeneratorOptions): Furniture {
  const none = { foot: [], head: [], prefix: "" };
  switch (options.pages) {
    case "none":
      return none;
    case "form-feed":
      return { ...none, prefix: "\f" };
    case "leading-space":
      return { ...none, prefix: " " };
    case "page-of":
      return { ...none, foot: [`Page ${page} of ${TOTAL}`] };
    case "bare-number":
      return { ...none, foot: [style === 0 ? `${page}` : `- ${page} -`] };
    case "running-title":
      return { ...none, head: [title] };
    case "running-title-and-number":
      return { ...none, head: [style === 0 ? `${title} ${page + 1}` : `${page + 1} | ${title}`] };
  }
}

/** A writer of pages as the options ask for; the looks of the furniture are drawn once. */
export function createPageWriter(random: Random, options: GeneratorOptions): PageWriter {
  const title = random.pick(TITLES);
  const style = random.chance(0.8) ? 0 : 1;
  const lines: string[] = [];
  let page = 1;
  let used = 0;
  let wanted = false;
  const breakPage = (): string => {
    const { foot, head, prefix } = furniture(page, title, style, options);
    for (const line of [...foot, ...head]) lines.push(...(options.furnitureSpaced ? ["", line, ""] : [line]));
    page += 1;
    used = 0;
    wanted = false;
    return prefix;
  };
  return {
    write: (line) => {
      const due = options.pages !== "none" && (wanted || used >= options.pageLength);
      const prefix = due && line !== "" ? breakPage() : "";
      lines.push(prefix + line);
      used += 1;
      return lines.length;
    },
    turn: () => {
      wanted = used > options.pageLength / 2;
    },
    text: () => `${lines.join("\n")}\n`.replaceAll(TOTAL, String(page)),
  };
}

/** Writes a summary as Markdown: CommonMark, with the tables of GitHub. */
import type { Block, SummaryColumn, SummaryDocument, SummaryTable } from "./document.ts";
import { plainText } from "./plain-text.ts";

export function markdown({ blocks }: SummaryDocument): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: Block): string {
  if (block.kind === "heading") return `${"#".repeat(block.level)} ${escaped(block.text)}`;
  if (block.kind === "paragraph") return escaped(block.text);
  if (block.kind === "list") return block.items.map((item) => `- ${escaped(item)}`).join("\n");
  return tableText(block);
}

function tableText({ caption, columns, rows }: SummaryTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = ({ align }: SummaryColumn) => (align === "right" ? "---:" : ":---");
  return [
    `**${escaped(caption)}**`,
    "",
    line(columns.map(({ name }) => escaped(name))),
    line(columns.map(rule)),
    ...rows.map((cells) => line(cells.map(escaped))),
  ].join("\n");
}

/**
 * Every sign that could begin markup gets a backslash, which CommonMark allows before any ASCII punctuation:
 * https://spec.commonmark.org/0.31.2/#backslash-escapes. Addresses would become links by themselves.
 */
function escaped(text: string): string {
  return plainText(text)
    .replace(/[\\`*_[\]<>|~&$#]/g, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^[-+=:]/, "\\$&")
    .replace(/:(?=\/\/)|(?<=\bwww)\.|@/gi, "\\$&");
}

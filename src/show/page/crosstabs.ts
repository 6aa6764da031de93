/** The tables by groups that were asked for, and by the questions of a survey: wide, in parts that fit a page. */
import { type WidePart, widePartsOf } from "../crosstabs/parts.ts";
import { wideTables } from "../crosstabs/wide-table.ts";
import { type Html, html, raw } from "./html.ts";
import type { PageMaterial } from "./material.ts";
import type { Section } from "./section.ts";
import { pageGroupColumn, pageTable } from "./table.ts";

/** @returns null where nothing was asked for, or it is not published */
export function crosstabsSection({ results, style, words }: PageMaterial): Section | null {
  const tables = wideTables(results, style).map((table) => widePartsOf(table, style));
  if (tables.length === 0) return null;
  const content = html`${tables.map(
    ({ title, parts, notes }) => html`<h3>${title}</h3>
${parts.map((part) => partTable(part, words.theme))}${notes.map((note) => html`<p class="note">${note}</p>\n`)}`,
  )}`;
  return { id: "crosstabs", title: words.crosstabs, content };
}

const partTable = ({ title, heads, rows }: WidePart, theme: string): Html =>
  pageTable({
    caption: title,
    columns: [{ label: theme }, ...heads.map(pageGroupColumn)],
    rows: rows.map(({ label, depth, cells }) => [
      depth === null
        ? html`<strong>${label}</strong>`
        : html`<span style="margin-left: ${raw(String(1.2 * depth))}em">${label}</span>`,
      ...cells,
    ]),
  });

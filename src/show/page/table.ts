/** A table that readers can scroll where it is wider than their screen, and find their way in by ear. */
import { type Html, html } from "./html.ts";

export interface PageColumn {
  readonly label: string;
  /** Set to the right, digit below digit. */
  readonly isNumber?: boolean;
  /** Whether its head is as long as what a team or a survey calls a group, and may stand on several lines. */
  readonly isGroup?: boolean;
}

export interface TableParts {
  /** Unique in the page. */
  readonly caption: string;
  readonly columns: readonly PageColumn[];
  /** The first cell of each is its header. */
  readonly rows: readonly (readonly (string | number | Html)[])[];
  /** What readers must know of its numbers: a paragraph each. */
  readonly notes?: readonly string[];
}

/** Cells of numbers, withheld ones too, in the style's writing. */
export const pageNumberColumn = (label: string): PageColumn => ({ label, isNumber: true });

/** The same of one group. */
export const pageGroupColumn = (label: string): PageColumn => ({ label, isNumber: true, isGroup: true });

export function pageTable({ caption, columns, rows, notes = [] }: TableParts): Html {
  const head = columns.map(
    ({ label, isNumber, isGroup }) => html`<th scope="col"${isGroup ? GROUP : kind(isNumber)}>${label}</th>`,
  );
  const body = rows.map(([first = "", ...cells]) => {
    const data = cells.map((cell, at) => html`<td${kind(columns[at + 1]?.isNumber)}>${cell}</td>`);
    return html`<tr><th scope="row">${first}</th>${data}</tr>\n`;
  });
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${caption}">
<table><caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody></table>
</div>
${notes.map((note) => html`<p class="note">${note}</p>\n`)}`;
}

const GROUP = html` class="number group"`;

const kind = (isNumber = false): Html | null => (isNumber ? html` class="number"` : null);

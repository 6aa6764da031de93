/** A part of the page, with a heading that the table of contents leads to. */
import { type Html, html } from "./html.ts";

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Html;
}

export const sectionMarkup = ({ id, title, content }: Section): Html =>
  html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}</section>
`;

/** @param summary - what is within, in words that stand for themselves */
export const details = (summary: string, content: Html): Html =>
  html`<details><summary>${summary}</summary>
${content}</details>
`;

/** The templates of campaigns whose letters have other words in its slots. */
import { fill } from "../style/fill.ts";
import { html } from "./html.ts";
import type { PageMaterial } from "./material.ts";
import type { Section } from "./section.ts";

/** Most are a few thousand characters; what a machine makes may be longer than anybody reads. */
const LONGEST = 6_000;

/** @returns null where there is no such campaign, or it is withheld how many there are */
export function templatesSection({ results, words, common, counted }: PageMaterial): Section | null {
  const templates = results.record.campaigns?.templates ?? [];
  if (templates.length === 0) return null;
  const content = html`<p>${words.templatesNote}</p>
${templates.map(
  ({ campaign, responses, pattern }) => html`<h3>${fill(words.templateOf, {
    id: campaign,
    responses: counted(responses, common.response),
  })}</h3>
<blockquote><p>${pattern.length > LONGEST ? `${pattern.slice(0, LONGEST)}…` : pattern}</p></blockquote>
`,
)}`;
  return { id: "templates", title: words.templates, content };
}

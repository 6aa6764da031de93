/** A quotation with its place, and its words that count marked. */
import type { Span } from "../../model/document.ts";
import { fill } from "../style/fill.ts";
import type { Quotation } from "./choose-quotations.ts";
import { type Html, html } from "./html.ts";
import type { PageMaterial } from "./material.ts";
import { flowing, readable } from "./readable.ts";

export function quotation({ response, passage }: Quotation, { words, senderName }: PageMaterial): Html {
  const { id, source, status } = response;
  const { line, page } = passage.hits[0]!;
  const place = fill(words.quotation, {
    id: "\0",
    page,
    line,
    source,
    status: senderName(status),
  });
  const [before = "", after = ""] = place.split("\0");
  const link = html`<a href="#r-${encodeURIComponent(readable(id))}">${id}</a>`;
  return html`<figure class="quotation"><blockquote><p>${marked(response.text ?? "", passage)}</p></blockquote>
<figcaption>${before}${link}${after}</figcaption></figure>
`;
}

/** The words of a span; hits that overlap are one mark. */
function marked(text: string, { start, end, hits }: Quotation["passage"]): Html {
  const flow = flowing(text);
  const spans: Span[] = [];
  for (const hit of hits) {
    const last = spans.at(-1);
    if (last !== undefined && hit.start < last.end)
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, hit.end) };
    else spans.push(hit);
  }
  const parts = spans.map((span, at) => {
    const before = flow.slice(spans[at - 1]?.end ?? start, span.start);
    return html`${before}<mark>${flow.slice(span.start, span.end)}</mark>`;
  });
  return html`${parts}${flow.slice(spans.at(-1)?.end ?? start, end)}`;
}

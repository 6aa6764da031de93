/** How the numbers were made and what to keep in mind, in plain words. */
import { decisionSentences } from "../style/decision-sentences.ts";
import { fill } from "../style/fill.ts";
import { noticed } from "../style/noticed.ts";
import { html } from "./html.ts";
import type { PageMaterial } from "./material.ts";
import type { Section } from "./section.ts";

export function methodSection({ results, words, common, style, numbers, isOnce }: PageMaterial): Section {
  const quantifiers = style.quantifiers.map(({ below, word }, at) => {
    const from = style.quantifiers[at - 1]?.below ?? 0;
    if (below === null) return fill(words.quantifierFrom, { word, from: numbers.percent(from) });
    if (from === 0) return fill(words.quantifierBelow, { word, below: numbers.percent(below) });
    return fill(words.quantifierBetween, {
      word,
      from: numbers.percent(from),
      below: numbers.percent(below),
    });
  });
  const said = decisionSentences(results.record, style);
  const content = html`<p>${words.methodHow}</p>
${said.length === 0 ? null : html`<p>${said.join(" ")}</p>\n`}<p>${words.methodBase}</p>
${isOnce ? html`<p>${common.campaignsOnce} ${words.methodOnce}</p>\n` : null}<p>${fill(words.methodQuantifiers, { words: quantifiers.join("; ") })}</p>
`;
  return { id: "method", title: words.method, content };
}

export function caveatsSection({ results, words, common, style }: PageMaterial): Section {
  const caveats = [common.notAVote, common.multiAnswer, common.withheld, words.caveatMasked];
  const seen = noticed(results.record, style);
  const content = html`<ul>
${caveats.map((caveat) => html`<li>${caveat}</li>\n`)}</ul>
${seen.length === 0 ? null : html`<p>${common.noticed}</p>\n<ul>\n${seen.map((one) => html`<li>${one}</li>\n`)}</ul>\n`}`;
  return { id: "caveats", title: words.caveats, content };
}

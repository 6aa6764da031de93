/** The part of the page in which responses are searched: its controls, empty until the script fills them. */
import { fill } from "../style/fill.ts";
import { type Html, html, raw, SCRIPT_END } from "./html.ts";
import type { PageMaterial } from "./material.ts";
import { responseData, valuesOf } from "./response-data.ts";
import type { Section } from "./section.ts";
import { themePlaces } from "./theme-tree.ts";

/** Responses that are shown at once. */
const PAGE_SIZE = 25;

export function finderSection(material: PageMaterial): Section {
  const { responses, words } = material;
  const none = html`<p>${words.findNone}</p>\n`;
  return {
    id: "responses",
    title: words.find,
    content: responses.length === 0 ? none : finder(material),
  };
}

function finder(material: PageMaterial): Html {
  const { responses, results, words, common, counted, numbers } = material;
  const all = results.record.reconciliation.responses.counted;
  const note =
    responses.length < all
      ? fill(words.findSome, {
          some: numbers.count(responses.length),
          responses: counted(all, common.response),
        })
      : fill(words.findNote, { responses: counted(responses.length, common.response) });
  return html`<noscript><p class="warning">${words.findScript}</p></noscript>
<p class="print-only">${words.findPrint}</p>
<div id="finder" class="screen-only" hidden>
<p>${note}</p>
${form(material)}
<p id="found" role="status"></p>
<ol id="list" tabindex="-1" aria-label="${words.results}"></ol>
<nav id="pages" aria-label="${words.pages}">
<button type="button" id="previous">${fill(words.previous, { n: PAGE_SIZE })}</button>
<span id="range"></span>
<button type="button" id="next">${fill(words.next, { n: PAGE_SIZE })}</button>
</nav>
</div>
<script type="application/json" id="data">${raw(responseData(material))}${SCRIPT_END}
`;
}

function form({ results, responses, words, statusName }: PageMaterial): Html {
  const { themes } = results.tally;
  const places = themePlaces(themes);
  const topics = valuesOf(responses.flatMap((response) => response.topics));
  const statuses = valuesOf(responses.map(({ status }) => status));
  const themeNames = themes.map(({ theme, label }) => "\u2003".repeat(places.get(theme)!.depth) + label);
  return html`<form role="search" aria-label="${words.find}" autocomplete="off">
<p class="field wide"><label for="words">${words.findWords}</label><input type="search" id="words"></p>
${select("by-theme", words.theme, words.anyTheme, themeNames)}
${select("by-topic", words.topic, words.anyTopic, topics)}
${select("by-status", words.status, words.anyStatus, statuses.map(statusName))}
<p class="field"><button type="reset">${words.clear}</button></p>
</form>`;
}

/** The value of a choice is its number in the data; empty for any. */
function select(id: string, label: string, any: string, names: readonly string[]): Html {
  const choices = names.map((name, at) => html`<option value="${at}">${name}</option>`);
  return html`<p class="field"><label for="${id}">${label}</label><select id="${id}"><option value="">${any}</option>${choices}</select></p>`;
}

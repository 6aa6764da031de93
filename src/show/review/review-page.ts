/** A review as one HTML file that needs nothing else: read, answer with keys, save the answers as CSV. */
import { createHash } from "node:crypto";
import { positionAnswer } from "../../model/position.ts";
import type { AskedResponse, ReviewTheme } from "../../model/review.ts";
import { REVIEW_COLUMNS } from "../../model/tables/review-columns.ts";
import { digest } from "../../text/fingerprint.ts";
import { html, raw, SCRIPT_END } from "../page/html.ts";
import { REVIEW_SCRIPT } from "./page-script.ts";
import { REVIEW_STYLE } from "./page-style.ts";
import { hitsFor, questionWords, rounded } from "./rows.ts";

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Only the page's own script and style are used, by their hashes; nothing is fetched. */
const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(REVIEW_STYLE)}`,
  `script-src ${hashOf(REVIEW_SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * Responses are shown one at a time, so that thousands of rows are as quick as one.
 *
 * @param title - what the consultation is called
 * @returns the file's text; answers are kept in the browser under the hash of what is asked
 */
export function reviewPage(
  asked: readonly AskedResponse[],
  themes: readonly ReviewTheme[],
  title: string | null,
): string {
  const name = title === null ? "Review" : `Review: ${title}`;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>${raw(REVIEW_STYLE)}</style>
</head>
<body>
<header>
<h1>${name}</h1>
<div class="status"><progress id="progress" value="0" aria-label="Answered"></progress>
<div id="count" role="status"></div></div>
<label class="field who">Your name or initials<input type="text" id="who" autocomplete="off" maxlength="80"></label>
<button type="button" class="save">Save answers</button>
</header>
<main>
<noscript><p class="ended">This page needs JavaScript. The same questions stand in the CSV or XLSX file of the review.</p></noscript>
<p id="kept" class="ended warning" hidden>This browser does not keep answers: save them before you close the page.</p>
<p id="nothing" class="ended" hidden>Nothing is asked: no response is in doubt, or all are answered.</p>
<div id="work">
<section id="reading" aria-labelledby="id" tabindex="0">
<h2 id="id"></h2>
<p id="text" dir="auto"></p>
</section>
<section aria-labelledby="label">
<h2 id="label" tabindex="-1"></h2>
<p id="description"></p>
<p id="question"></p>
<p id="scored" class="small"></p>
<div class="answers" id="positions" role="group" aria-label="Its position" hidden></div>
<div class="answers">
<button type="button" id="yes" data-answer="yes" aria-pressed="false"><kbd>y</kbd>Yes</button>
<button type="button" data-answer="no" aria-pressed="false"><kbd>n</kbd><span id="no">No</span></button>
<button type="button" data-answer="unsure" aria-pressed="false"><kbd>u</kbd>Unsure</button>
</div>
<div class="answers">
<button type="button" id="back"><kbd>b</kbd>Back</button>
<button type="button" id="next"><kbd>→</kbd>Next</button>
</div>
<ul id="others" hidden></ul>
<label class="field" id="note-field"><kbd>m</kbd>Note<textarea id="note" rows="2"></textarea></label>
<p class="small keys">Keys: y yes (or the number of a position), n no, u unsure, b back, → next, m note, Esc leaves the note. Answers are kept in this browser; save them to count with them.</p>
</section>
</div>
<div id="done" class="ended" hidden>
<h2 id="done-title" tabindex="-1">That was the last question</h2>
<p>Save the answers, and count with them: <code>themetally run --decisions review-answers.csv</code></p>
<div class="answers"><button type="button" class="save">Save answers</button><button type="button" id="again">Back to the last question</button></div>
</div>
<p id="said" class="ended" role="status"></p>
</main>
<script type="application/json" id="review-data">${raw(dataOf(asked, themes))}${SCRIPT_END}
<script>${raw(REVIEW_SCRIPT)}${SCRIPT_END}
</body>
</html>
`.markup;
}

function dataOf(asked: readonly AskedResponse[], themes: readonly ReviewTheme[]): string {
  const responses = asked.map((one) => ({
    id: one.response.id,
    fingerprint: one.response.fingerprint,
    text: one.response.text,
    others: one.asksOthers,
    part: one.part,
    pi: one.pi === null ? null : rounded(one.pi),
    cells: one.cells.map(({ theme, score, band, likely }) => ({
      theme,
      question: questionWords(themes.find(({ id }) => id === theme)!, themes),
      score: rounded(score),
      band,
      likely: rounded(likely),
      places: hitsFor(one, theme, themes).map(({ start, end }) => [start, end]),
    })),
  }));
  const listed = themes.map(({ id, label, description, positions = [] }) => ({
    id,
    label,
    description,
    positions: positions.map((name) => ({ name: name.replaceAll("-", " "), answer: positionAnswer(name) })),
  }));
  const content = { columns: REVIEW_COLUMNS, themes: listed, responses };
  const key = `themetally-review-${digest(JSON.stringify(content)).slice(0, 24)}`;
  // No sign that ends the element, or begins a comment in it.
  return JSON.stringify({ key, ...content }).replace(/</g, "\\u003c");
}

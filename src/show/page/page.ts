/** The report as one HTML file that needs nothing else: no network, no other file. */
import { createHash } from "node:crypto";
import { accountSection } from "./account.ts";
import { chartsSection } from "./charts.ts";
import { crosstabsSection } from "./crosstabs.ts";
import { finderSection } from "./finder.ts";
import { html, raw, SCRIPT_END } from "./html.ts";
import { materialOf, type PageInput } from "./material.ts";
import { caveatsSection, methodSection } from "./method.ts";
import { respondentsSection, topicsSection } from "./overview.ts";
import { reproduceSection } from "./reproduce.ts";
import { SCRIPT } from "./script.ts";
import { sectionMarkup } from "./section.ts";
import { styleSheet } from "./style-sheet.ts";
import { summarySection } from "./summary.ts";
import { templatesSection } from "./templates.ts";
import { themesSection } from "./themes.ts";
import { togetherSection } from "./together.ts";

/** Only the page's own script runs, by its hash; nothing is fetched, whatever a response holds. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${createHash("sha256").update(SCRIPT).digest("base64")}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * @param input - results, and the responses that may be shown; names of respondents are not read
 * @returns the file's text; the same input gives the same text
 */
export function page(input: PageInput): string {
  const material = materialOf(input);
  const { words, title, style } = material;
  const crosstabs = crosstabsSection(material);
  const templates = templatesSection(material);
  const sections = [
    summarySection(material),
    ...(input.figures.length === 0 ? [] : [chartsSection(material)]),
    topicsSection(material),
    respondentsSection(material),
    ...(templates === null ? [] : [templates]),
    themesSection(material),
    ...(crosstabs === null ? [] : [crosstabs]),
    togetherSection(material),
    methodSection(material),
    accountSection(material),
    caveatsSection(material),
    reproduceSection(material),
    finderSection(material),
  ];
  return html`<!doctype html>
<html lang="${style.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${raw(styleSheet(style))}</style>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header>
<h1>${title}</h1>
<p class="lead">${words.subtitle}</p>
</header>
<nav aria-label="${words.contents}">
<ul>
${sections.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>\n`)}</ul>
</nav>
<main id="main" tabindex="-1">
${sections.map(sectionMarkup)}</main>
<script>${raw(SCRIPT)}${SCRIPT_END}
</body>
</html>
`.markup;
}

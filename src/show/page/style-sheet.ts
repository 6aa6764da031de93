/** How the page looks: by light and by dark, on paper, on a narrow screen. */
import type { Style } from "../style/style.ts";

/** @returns CSS, in which a style's values stand as custom properties */
export function styleSheet({ colours, font }: Style): string {
  const { text, muted, background, grid, bar, pair } = colours;
  // A font's name is the only free text: what could end the declaration or the element is no part of one.
  const family = font.family.replace(/[^\p{L}\p{N} ,.'"_-]/gu, "");
  return `:root { --text: ${text}; --muted: ${muted}; --page: ${background}; --grid: ${grid}; --accent: ${bar}; --bar: ${bar}; --pair-a: ${pair[0]}; --pair-b: ${pair[1]}; ${LIGHT} }
@media screen and (prefers-color-scheme: dark) { :root { ${DARK} } }
html { font-family: ${family}; }
${LAYOUT}${PARTS}${PRINT}`;
}

const LIGHT = "--shade: #f3f5f7; --mark: #fff1a8; --marked: #0b0c0c; --focus: #b35900; color-scheme: light;";

/** Ours in every style: its colours are made for white. */
const DARK =
  "--bar: #8fc1f5; --pair-a: #8fc1f5; --pair-b: #f4a36a; --text: #eef1f3; --muted: #b6bfc6; --page: #14191d; --grid: #46515a; --accent: #8fc1f5; --shade: #1f272d; " +
  "--mark: #6b5600; --marked: #ffffff; --focus: #ffb454; color-scheme: dark;";

const LAYOUT = `* { box-sizing: border-box; }
html { background: var(--page); color: var(--text); line-height: 1.5; font-size: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; }
header, main, body > nav { max-width: 62rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 2rem; border-top: .6rem solid var(--accent); max-width: none; }
main { padding-bottom: 4rem; }
h1 { font-size: clamp(1.6rem, 5vw, 2.4rem); line-height: 1.15; margin-top: 0; margin-bottom: .5rem; }
h2 { font-size: 1.6rem; line-height: 1.2; margin: 3.5rem 0 1rem; padding-top: 1rem; border-top: 2px solid var(--accent); }
h3 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 .5rem; }
h4, h5, h6 { font-size: 1.08rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h1, h2, h3, h4, h5, h6, p, li, figcaption, summary, caption { overflow-wrap: anywhere; text-wrap: pretty; }
p, ul { margin: .6rem 0; max-width: 44rem; }
header > * { max-width: 60rem; margin-left: auto; margin-right: auto; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; background: var(--page); padding: .6rem 1rem; }
.skip:focus { left: 0; top: 0; z-index: 1; }
.lead { font-size: 1.2rem; }
.note { color: var(--muted); font-size: .9rem; }
.warning { border-left: .3rem solid var(--accent); padding: .2rem 0 .2rem 1rem; }
body > nav ul { columns: 17rem; padding-left: 1.2rem; max-width: none; }
.print-only { display: none; }
[hidden] { display: none !important; }
`;

const PARTS = `.scroll { overflow-x: auto; margin: 1rem 0; max-width: 100%; }
table { border-collapse: collapse; font-size: .95rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: bold; padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem 1.2rem .35rem 0; border-bottom: 1px solid var(--grid); }
thead th { border-bottom: 2px solid var(--muted); vertical-align: bottom; }
tbody th { font-weight: normal; min-width: 9rem; max-width: 30rem; overflow-wrap: anywhere; }
tbody th a { display: inline-block; }
th.number, td.number { text-align: right; white-space: nowrap; }
th.group { white-space: normal; min-width: 5rem; max-width: 11rem; overflow-wrap: anywhere; }
figure { margin: 2rem 0; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.chart { position: relative; }
.drawing { background: var(--page); }
.drawing svg { display: block; width: 100%; height: auto; }
.wide svg { max-width: 58rem; }
.narrow svg { max-width: 26rem; }
.narrow { display: none; }
@media screen and (max-width: 44rem) { .wide { display: none; } .narrow { display: block; } }
details { margin: .6rem 0; }
summary { cursor: pointer; color: var(--accent); width: fit-content; }
.terms span { display: inline-block; background: var(--shade); border: 1px solid var(--grid); border-radius: .2rem; padding: 0 .4rem; margin: .1rem 0; }
.counts { font-weight: bold; }
.quotation { margin: 1.2rem 0; border-left: .3rem solid var(--grid); padding-left: 1rem; max-width: 44rem; }
.quotation blockquote { margin: 0; }
.quotation figcaption, .about { color: var(--muted); font-size: .9rem; }
.quotation p, .text { white-space: pre-line; unicode-bidi: isolate; }
mark { background: var(--mark); color: var(--marked); padding: 0 .1em; }
pre { background: var(--shade); padding: .8rem 1rem; overflow-x: auto; font-size: .9rem; }
code { font-family: "DejaVu Sans Mono", Consolas, monospace; }
.hash { overflow-wrap: anywhere; font-size: .85rem; }
form { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: end; background: var(--shade); padding: 1rem; }
.field { margin: 0; max-width: none; flex: 1 1 12rem; min-width: 0; }
.field.wide { flex-basis: 100%; }
.field label { display: block; font-weight: bold; }
input, select, button { font: inherit; color: var(--text); background: var(--page); border: 2px solid var(--muted); border-radius: 0; padding: .4rem .6rem; max-width: 100%; }
input, select { width: 100%; }
button { cursor: pointer; }
button:disabled { color: var(--muted); border-style: dashed; cursor: default; }
#found { font-weight: bold; }
#list { list-style: none; padding: 0; margin: 0; }
#list li { border-bottom: 1px solid var(--grid); padding: .4rem 0 1rem; scroll-margin-top: 1rem; }
#list li:focus { outline: 3px solid var(--focus); outline-offset: 2px; }
#list h3 { margin: 1rem 0 .2rem; }
#list .about { margin: .1rem 0; }
#pages { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: center; margin: 1rem 0; }
`;

const PRINT = `@page { margin: 16mm 14mm; }
@media print {
  header, main { padding-left: 0; padding-right: 0; }
  .hash { font-size: .7rem; }
  html { font-size: 10pt; }
  .skip, .screen-only, body > nav { display: none; }
  .print-only { display: block; }
  .scroll { overflow: visible; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  summary { color: inherit; font-weight: bold; }
  h2, h3, h4, h5, h6, caption, figcaption { break-after: avoid; }
  .chart .scroll, .quotation, tr { break-inside: avoid; }
  .wide svg { width: auto; max-width: 100%; max-height: 225mm; }
  table { max-width: 100%; font-size: 9pt; }
  th, td { padding-right: .6rem; }
  tbody th { min-width: 0; }
  th.number { white-space: normal; overflow-wrap: anywhere; }
  a { color: inherit; }
}
`;

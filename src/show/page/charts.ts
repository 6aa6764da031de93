/** The charts, each with its text alternative, its notes and the numbers that it draws. */
import type { Figure } from "../../model/figure.ts";
import { fill } from "../style/fill.ts";
import { type Html, html, raw } from "./html.ts";
import type { PageMaterial } from "./material.ts";
import { details, type Section } from "./section.ts";
import { pageTable } from "./table.ts";

export function chartsSection(material: PageMaterial): Section {
  const { figures, words } = material;
  const content = html`${figures.map((figure, at) => chart(figure, at, material))}`;
  return { id: "charts", title: words.charts, content };
}

function chart(figure: Figure, at: number, { words, numbers, style }: PageMaterial): Html {
  const { id, kind, title, subtitle, alt, notes, columns, rows, svg, narrow } = figure;
  const caption = fill(words.chartData, { title });
  const drawn = columns.map((label, at) => ({
    label,
    isNumber: at > 0 && rows.every((row) => isNumber(row[at])),
  }));
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? numbers.number(cell) : cell)),
  );
  const picture = (one: string, name: string) => ({
    name,
    picture: themed(ownIds(one, `${name}-${at}-`), kind, style),
  });
  const drawings = [picture(svg, "wide"), ...(narrow === undefined ? [] : [picture(narrow, "narrow")])];
  // The picture prints its title and notes: here they are for those who do not see it.
  return html`<figure class="chart" id="chart-${id}">
<figcaption class="heard">${title}. ${subtitle}. ${notes.join(" ")}</figcaption>
<div class="scroll" role="group" tabindex="0" aria-label="${title}">
${drawings.map(({ picture, name }) => html`<div class="drawing ${name}" role="img" aria-label="${alt}">${raw(picture)}</div>\n`)}</div>
<div class="screen-only">${details(caption, pageTable({ caption, columns: drawn, rows: cells, notes }))}</div></figure>
`;
}

/** Digits, or the sign for a number that is withheld. */
const isNumber = (cell: string | number | undefined): boolean =>
  typeof cell === "number" || /^(?:[\d.,\s%<−-]+|\[c\])$/u.test(cell ?? "");

/** A picture's colours become those of the page, which a dark screen changes; shades of a heat map stay. */
function themed(svg: string, kind: Figure["kind"], { colours }: PageMaterial["style"]): string {
  const { text, muted, background, grid, bar, pair } = colours;
  const names = new Map(
    [
      ...(kind === "grid"
        ? []
        : [[pair[1], "pair-b"] as const, [pair[0], "pair-a"] as const, [bar, "bar"] as const]),
      [grid, "grid"] as const,
      [background, "page"] as const,
      [muted, "muted"] as const,
      [text, "text"] as const,
    ].map(([colour, name]) => [colour.toLowerCase(), name]),
  );
  return svg.replace(/( (?:fill|stroke)=")(#[0-9a-f]{6})(?=")/gi, (all, before: string, colour: string) => {
    const name = names.get(colour.toLowerCase());
    return name === undefined ? all : `${before}var(--${name})`;
  });
}

/** Charts are drawn each by itself: together in one page their ids must differ. */
function ownIds(svg: string, prefix: string): string {
  const list = (ids: string) => ids.replace(/\S+/g, (id) => prefix + id);
  return svg.replace(/<[a-z][^>]*>/gi, (tag) =>
    tag
      .replace(/(\sid=")([^"]*)/g, (_, name: string, id: string) => name + prefix + id)
      .replace(
        /(\saria-(?:labelledby|describedby)=")([^"]*)/g,
        (_, name: string, ids: string) => name + list(ids),
      )
      .replace(/(url\(["']?#|href="#)/g, (start: string) => start + prefix),
  );
}

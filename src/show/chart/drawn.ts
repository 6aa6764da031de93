/** A specification as a picture: SVG through Vega. */
import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { xmlAllowed, xmlEscaped } from "../../text/xml-escaped.ts";

export interface TitledPicture {
  readonly id: string;
  readonly title: string;
  readonly alt: string;
}

/** @returns an `<svg>` element with title and description for those who do not see it; numbers rounded, one line a tag */
export async function drawn(spec: TopLevelSpec, { id, title, alt }: TitledPicture): Promise<string> {
  const view = new View(parse(compile(spec).spec), { renderer: "none", logLevel: 0 });
  const svg = await view.toSVG().finally(() => view.finalize());
  const begin = svg.indexOf(">") + 1;
  const size = /width="([\d.]+)" height="([\d.]+)" viewBox="[^"]*"/.exec(svg.slice(0, begin));
  if (size === null) throw new Error("Vega's picture does not begin as it did.");
  const [width, height] = [Math.ceil(Number(size[1])), Math.ceil(Number(size[2]))];
  const root = `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  const words = `<title id="${id}-title">${xmlEscaped(title)}</title><desc id="${id}-desc">${xmlEscaped(alt)}</desc>`;
  return `${root}${words}${plainTags(linesApart(readable(svg.slice(begin))))}\n`;
}

/** What XML forbids, and what would turn the direction of the words that follow, becomes a sign. */
const readable = (svg: string) => xmlAllowed(svg).replace(/[\u202D\u202E]/g, "\uFFFD");

/**
 * Lines of one text become texts of their own: programs order the words of right-to-left scripts over a whole text,
 * and would put those of a second line into the first.
 */
function linesApart(svg: string): string {
  return svg.replace(
    /<text([^>]*?) transform="translate\(([^,)]+),([^)]+)\)"([^>]*)>(<tspan.*?)<\/text>/g,
    (_, before: string, x: string, y: string, after: string, spans: string) => {
      let down = Number(y);
      return [...spans.matchAll(/<tspan(?: x="0" dy="([^"]+)")?>(.*?)<\/tspan>/g)]
        .map(([, dy = "0", line = ""]) => {
          down += Number(dy);
          return `<text${before} transform="translate(${x},${down})"${after}>${line}</text>`;
        })
        .join("");
    },
  );
}

/** Coordinates to hundredths of a pixel, so that platforms agree; no roles inside a picture that is one; words stay. */
function plainTags(svg: string): string {
  return svg.replace(/<[^>]*>/g, (tag) =>
    tag
      .replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, "")
      .replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(2)))),
  );
}

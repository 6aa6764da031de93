/** The paragraph styles of the Word document, so that a team can restyle it in one place. */
import type { IStylesOptions } from "docx";
import type { Style } from "../style/style.ts";

/** @returns sizes in half points, spaces in twentieths of a point */
export function docxStyles({
  style: { colours, font },
  language,
}: {
  readonly style: Pick<Style, "colours" | "font">;
  readonly language: string;
}): IStylesOptions {
  const ofHex = (colour: string) => colour.replace("#", "");
  const [first = ""] = font.family.split(",");
  const family = first.trim().replace(/^["']|["']$/g, "");
  const heading = (size: number, before: number) => ({
    run: { font: family, size, bold: true, color: ofHex(colours.text) },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  const own = (id: string, name: string, run: { bold?: boolean }, after: number) => ({
    id,
    name,
    basedOn: "Normal",
    run,
    paragraph: { spacing: { before: 0, after } },
  });
  return {
    default: {
      document: {
        run: {
          font: family,
          size: 20,
          color: ofHex(colours.text),
          language: { value: language },
        },
        paragraph: { spacing: { after: 140, line: 276 } },
      },
      heading1: heading(36, 0),
      heading2: heading(26, 320),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [
      own("Caption", "caption", { bold: true }, 80),
      own("TableHeader", "Table Header", { bold: true }, 0),
      own("TableText", "Table Text", {}, 0),
    ],
  };
}

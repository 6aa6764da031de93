/** The named styles and the page of an OpenDocument spreadsheet. */
import { CELL_STYLES, type StyleFacts } from "./cell-styles.ts";
import type { Workbook } from "./workbook.ts";
import { type Attributes, element } from "./xml.ts";

const OASIS = "urn:oasis:names:tc:opendocument:xmlns";
const COMPATIBLE = `${OASIS}:xsl-fo-compatible:1.0`;

export const ODS_NAMESPACES = {
  "xmlns:office": `${OASIS}:office:1.0`,
  "xmlns:style": `${OASIS}:style:1.0`,
  "xmlns:table": `${OASIS}:table:1.0`,
  "xmlns:text": `${OASIS}:text:1.0`,
  "xmlns:number": `${OASIS}:datastyle:1.0`,
  "xmlns:meta": `${OASIS}:meta:1.0`,
  "xmlns:svg": `${OASIS}:svg-compatible:1.0`,
  "xmlns:fo": COMPATIBLE,
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:xlink": "http://www.w3.org/1999/xlink",
  "office:version": "1.2",
} as const satisfies Attributes;

/** The master page that tables are printed with. */
export const MASTER_PAGE = "Default";

/** `Heading 1` as `Heading_20_1`: style names are XML names. */
export function odsStyleName({ style, name }: StyleFacts): string {
  return style === "text" ? "Default" : name.replaceAll(" ", "_20_");
}

export function odsStyles({ language, font }: Workbook): string {
  const [code, country] = language.split("-");
  const face = element("style:font-face", {
    "style:name": font,
    "svg:font-family": `'${font}'`,
    "style:font-family-generic": "swiss",
  });
  const base = element(
    "style:default-style",
    { "style:family": "table-cell" },
    element("style:text-properties", {
      "style:font-name": font,
      "fo:language": code,
      "fo:country": country ?? "none",
    }),
  );
  return element("office:document-styles", ODS_NAMESPACES, [
    element("office:font-face-decls", {}, face),
    element("office:styles", {}, [base, ...CELL_STYLES.flatMap(cellStyle)]),
    element("office:automatic-styles", {}, pageLayout()),
    element(
      "office:master-styles",
      {},
      element("style:master-page", { "style:name": MASTER_PAGE, "style:page-layout-name": "landscape" }),
    ),
  ]);
}

function cellStyle(facts: StyleFacts): readonly string[] {
  const { style, name, size, isBold, isUnderlined, isRight, isRuled, decimals } = facts;
  const numbers = `N${decimals}`;
  const isDefault = style === "text";
  const number =
    decimals === undefined
      ? []
      : [
          element(
            "number:number-style",
            { "style:name": numbers },
            element("number:number", {
              "number:decimal-places": decimals,
              "number:min-integer-digits": 1,
              "number:grouping": "true",
            }),
          ),
        ];
  const properties = [
    element("style:table-cell-properties", {
      "fo:wrap-option": "wrap",
      "style:vertical-align": "top",
      "style:text-align-source": isRight ? "fix" : undefined,
      "fo:border-bottom": isRuled ? "0.75pt solid #000000" : undefined,
    }),
    ...(isRight ? [element("style:paragraph-properties", { "fo:text-align": "end" })] : []),
    element("style:text-properties", {
      "fo:font-size": `${size}pt`,
      "fo:font-weight": isBold ? "bold" : undefined,
      "style:text-underline-style": isUnderlined ? "solid" : undefined,
    }),
  ];
  const attributes = {
    "style:name": odsStyleName(facts),
    "style:display-name": isDefault ? undefined : name,
    "style:family": "table-cell",
    "style:parent-style-name": isDefault ? undefined : "Default",
    "style:data-style-name": decimals === undefined ? undefined : numbers,
  };
  return [...number, element("style:style", attributes, properties)];
}

/** A4 across, as many pages long as it takes, one wide. */
function pageLayout(): string {
  return element("style:page-layout", { "style:name": "landscape" }, [
    element("style:page-layout-properties", {
      "fo:page-width": "29.7cm",
      "fo:page-height": "21cm",
      "style:print-orientation": "landscape",
      "fo:margin": "1.5cm",
      "style:scale-to-X": 1,
      "style:scale-to-Y": 0,
    }),
    element("style:header-style"),
    element("style:footer-style"),
  ]);
}

/** Files that nobody can review, as text with their content: a changed word is a changed line. */
import type { Spreadsheet } from "../publishing/spreadsheet.ts";
import { readOds } from "../publishing/spreadsheet-ods.ts";
import { readXlsx } from "../publishing/spreadsheet-xlsx.ts";
import { partsOf } from "../publishing/spreadsheet-xml.ts";
import { pngPixels } from "./png-pixels.ts";

const FORMS: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  docx: documentText,
  ods: (bytes) => sheetsText(readOds(bytes)),
  xlsx: (bytes) => sheetsText(readXlsx(bytes)),
  png: (bytes) => `${pngPixels(bytes)}\n`,
};

/** @returns null where the file is text already */
export function asText(path: string, bytes: Uint8Array): string | null {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  return FORMS[ending]?.(bytes) ?? null;
}

/** Every part, a line a tag. */
function documentText(bytes: Uint8Array): string {
  return [...partsOf(bytes)]
    .map(([part, xml]) => `==== ${part}\n${xml.trimEnd().replaceAll("><", ">\n<")}\n`)
    .join("\n");
}

/** A line a row: its cells, and the styles that programs show for them. */
function sheetsText({ title, language, sheets }: Spreadsheet): string {
  const texts = sheets.map(({ name, tables, links, rows }) => {
    const lines = rows.map((row) => {
      const styles = [...new Set(row.map(({ style }) => style))].filter((style) => style !== "");
      return `${JSON.stringify(row.map(({ value }) => value))} ${styles.join(", ")}`.trimEnd();
    });
    const told = tables.map((table) => `table ${JSON.stringify(table)}`);
    return [`==== ${name}`, ...told, ...links.map((link) => `link to ${link}`), ...lines, ""].join("\n");
  });
  return [`title: ${title}`, `language: ${language}`, ...texts].join("\n");
}

/** Writes REFI-QDA codebooks (.qdc). */
import { xmlEscaped } from "../../text/xml-escaped.ts";
import { defaultMatch } from "../codebook/default-match.ts";
import type { BookFile, BookTheme } from "./book-file.ts";
import type { BookWriter } from "./book-writer.ts";
import { describe } from "./details.ts";
import { sinkMatch } from "./match-level.ts";
import { guidOf } from "./uuid.ts";

const OPENING =
  '<?xml version="1.0" encoding="UTF-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="themetally">\n';

/** The format has no place for terms: they stand in the description, behind a marker line. */
export function writeQdc(file: BookFile, writer: BookWriter): string {
  writer.bookFields(file, {});
  const lines: string[] = [];
  const visit = (themes: readonly BookTheme[], above: string, depth: number): void => {
    const indent = "  ".repeat(depth);
    const taken = new Set<string>();
    for (const theme of themes) {
      const { id, label: _, themes: below = [], ...rest } = theme;
      const { name, isIdOfName } = writer.name(theme, above, { taken });
      const path = above === "" ? name : `${above} › ${name}`;
      const description = describe({ ...(!isIdOfName && { id }), ...rest });
      lines.push(
        `${indent}<Code guid="${guidOf(path)}" name="${xmlEscaped(name, { where: "attribute" })}" isCodable="true">`,
      );
      if (description) lines.push(`${indent}  <Description>${xmlEscaped(description)}</Description>`);
      visit(below, path, depth + 1);
      lines.push(`${indent}</Code>`);
    }
  };
  visit(sinkMatch(file, defaultMatch(file)).themes, "", 2);
  return `${OPENING}  <Codes>\n${lines.join("\n")}\n  </Codes>\n</CodeBook>\n`;
}

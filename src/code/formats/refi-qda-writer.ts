/** Writes REFI-QDA codebooks (.qdc). */
import { xmlEscaped } from "../../text/xml-escaped.ts";
import { defaultMatch } from "../codebook/default-match.ts";
import type { BookFile, BookTheme } from "./book-file.ts";
import type { BookWriter } from "./book-writer.ts";
import { describe } from "./details.ts";
import { sinkMatch } from "./match-level.ts";
import { writeSets } from "./refi-qda-sets.ts";
import { guidOf } from "./uuid.ts";

const OPENING =
  '<?xml version="1.0" encoding="UTF-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="themetally">\n';

/** The format has no place for terms: they stand in the description, behind a marker line. */
export function writeQdc(file: BookFile, writer: BookWriter): string {
  writer.bookFields(file, { exchange: true });
  const guids = new ThemeGuids(writer);
  const lines: string[] = [];
  const visit = (themes: readonly BookTheme[], above: string, depth: number): void => {
    const indent = "  ".repeat(depth);
    const taken = new Set<string>();
    for (const theme of themes) {
      const { id, label: _, exchange, themes: below = [], ...rest } = theme;
      const { name, isIdOfName } = writer.name(theme, above, { taken });
      const path = above === "" ? name : `${above} › ${name}`;
      const description = describe({ ...(!isIdOfName && { id }), ...rest });
      const guid = guids.of(theme, path);
      const colour = exchange?.colour ? ` color="${exchange.colour}"` : "";
      const named = `guid="${guid}" name="${xmlEscaped(name, { where: "attribute" })}"`;
      lines.push(`${indent}<Code ${named}${colour} isCodable="${exchange?.codable ?? true}">`);
      if (description) lines.push(`${indent}  <Description>${xmlEscaped(description)}</Description>`);
      visit(below, path, depth + 1);
      lines.push(`${indent}</Code>`);
    }
  };
  visit(sinkMatch(file, defaultMatch(file)).themes, "", 2);
  return `${OPENING}  <Codes>\n${lines.join("\n")}\n  </Codes>\n${writeSets(file.exchange?.sets ?? [], guids.byId, writer)}</CodeBook>\n`;
}

/** The GUIDs of what is written: those that other programs gave, else made from the path; none twice. */
class ThemeGuids {
  readonly byId = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly writer: BookWriter;

  constructor(writer: BookWriter) {
    this.writer = writer;
  }

  of({ id, exchange }: BookTheme, path: string): string {
    const given = exchange?.guid;
    const isFree = given !== undefined && !this.taken.has(given.toUpperCase());
    if (given !== undefined && !isFree)
      this.writer.lose(path, `the guid ${given}, which another theme has`, "a new one");
    const guid = isFree ? given : guidOf(path);
    this.taken.add(guid.toUpperCase());
    this.byId.set(id, guid);
    return guid;
  }
}

/** Responses that print the same labels in the same order throughout: forms, comment pages of councils, e-mails. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, endsSentence } from "../../../cues/content-line.ts";
import { readDate } from "../date.ts";
import { rolesOf } from "./label-roles.ts";
import { labelRows } from "./label-rows.ts";
import { endOfRow, hasRole, type LabelledRows, partOf, stretchOf, wordsBehind } from "./labelled-rows.ts";
import { labelledSender } from "./labelled-sender.ts";
import { letterEnd } from "./letter-end.ts";
import { linesAbove } from "./lines-above.ts";
import { liesWithin, lineNumbersOf, type RecordCut, type RecordsRead } from "./record.ts";
import { plainTopics } from "./topics-behind-label.ts";

/** In lines: what is said of a response beside its text. */
const LONGEST_VALUE = 4;
/** Share of texts that begin with what may be a header: then the labels belong to the text above them. */
const MOST_HEADED = 0.25;

/** @returns null where the document is not printed so throughout */
export function labelledRecords(
  lines: readonly ContentLine[],
  anonymity: AnonymityReader,
): RecordsRead | null {
  const rows = labelRows(lines);
  const roles = rows && rolesOf(rows);
  if (rows === null || roles === null) return null;
  const isNamed = hasRole({ roles }, "name") || hasRole({ roles }, "organisation");
  const firsts = rows.map((row) => row[0]!.at);
  const above = isNamed ? null : linesAbove(lines, firsts, anonymity);
  if (!isNamed && above === null && !hasRole({ roles }, "text")) return null;
  const all: LabelledRows = { lines, rows, roles, above };
  const topics = plainTopics(
    rows.map((_, at) => {
      const part = partOf(all, at, "topics");
      return part === undefined ? "" : wordsBehind(all, at, part);
    }),
  );
  const records: RecordCut[] = [];
  for (const at of rows.keys()) {
    const record = recordOf(all, at, topics[at]!, anonymity);
    if (record === null) return null;
    records.push(record);
  }
  return records.filter((record) => isHeaded(lines, record)).length > records.length * MOST_HEADED
    ? null
    : { records, doubts: [] };
}

/** @returns null where it has no text, or more behind a label than belongs there */
function recordOf(
  all: LabelledRows,
  at: number,
  topics: string,
  anonymity: AnonymityReader,
): RecordCut | null {
  const { lines, rows, roles, above } = all;
  const text = partOf(all, at, "text");
  if (text === undefined && hasRole(all, "text")) return null;
  const others = rows[at]!.filter((part) => part !== text);
  const stretches = others.map((part) => stretchOf(all, at, part));
  const attribution = labelledSender(all, at, anonymity);
  if (attribution === undefined || stretches.some(({ from, to }) => to - from > LONGEST_VALUE)) return null;
  const whole =
    text === undefined ? { from: stretches.at(-1)!.to, to: endOfRow(all, at) } : stretchOf(all, at, text);
  const isBelow = text !== undefined && text.value === "" && whole.to > whole.from + 1;
  const body = {
    from: isBelow ? whole.from + 1 : whole.from,
    to: letterEnd(lines, whole, anonymity) ?? whole.to,
    skip: text === undefined || isBelow ? 0 : text.skip,
  };
  if (body.to <= body.from) return null;
  const header = headerOf(all, at, topics);
  const outside = [...(above === null ? [] : [above[at]!]), ...stretches, whole].flatMap(lineNumbersOf);
  const dates = others.flatMap(({ label, value }) =>
    roles.get(label) === "about" ? (readDate(value) ?? []) : [],
  );
  return {
    header,
    attribution,
    body,
    beside: outside.filter((line) => ![header, attribution, body].some((part) => liesWithin(line, part))),
    date: dates[0] ?? null,
  };
}

const MAIL: readonly string[] = ["to", "sent", "cc"];

/** The subject of an e-mail is its title. */
function headerOf(all: LabelledRows, at: number, topics: string): RecordCut["header"] {
  const part = partOf(all, at, "topics");
  if (part === undefined || topics === "") return null;
  const isMail = part.label === "subject" && MAIL.some((label) => all.roles.has(label));
  return { ...stretchOf(all, at, part), text: topics, kind: isMail ? "title" : "topics" };
}

/** Whether topics seem to stand between the labels and the text. */
function isHeaded(lines: readonly ContentLine[], { body: { from, to, skip } }: RecordCut): boolean {
  const first = lines[from]!;
  if (skip > 0 || to <= from + 1 || endsSentence(first.text)) return false;
  return lines[from + 1]!.afterBlank || first.text.includes(";");
}

/** The columns of a table on screen, and as an entry for the project file. */
import type { ColumnLook, TableLook } from "../../model/column-look.ts";
import { count } from "../../text/counted.ts";
import { printable } from "./printable.ts";

/** @returns lines of text; nothing in them can act on a terminal */
export function columnsText({ source, platform, sheet, header, refused, columns }: TableLook): string {
  const what = [
    platform === null ? null : `an export of ${platform}`,
    sheet === null ? null : `sheet ${sheet}`,
    `names on line ${header.join(", ")}`,
  ];
  const lines = columns.flatMap((one) => [
    `  ${one.column.padEnd(3)} ${one.role.padEnd(12)} ${printable(one.label || one.name)}`,
    `      ${one.kind}, ${count(one.filled)} filled, ${one.distinct === null ? "many" : count(one.distinct)} different${one.variable === undefined ? "" : `; part of "${printable(one.variable)}"`}`,
    ...(one.samples.length === 0
      ? []
      : [`      ${one.samples.map((sample) => `"${printable(sample)}"`).join(", ")}`]),
  ]);
  const end = refused === null ? [] : [`Not read: ${printable(refused)}.`];
  return [
    `${printable(source)}: ${what.filter((one) => one !== null).join("; ")}`,
    ...lines,
    ...end,
    "",
  ].join("\n");
}

/** @returns the entry as it is guessed; where texts are not told, a column to be put right */
export function columnsYaml({ source, sheet, header, columns, refused }: TableLook): string {
  const of = (role: ColumnLook["role"]) =>
    columns.filter((one) => one.role === role).map(({ name }) => JSON.stringify(name));
  const [id, name, organisation, topics, date] = (
    ["id", "name", "organisation", "topics", "date"] as const
  ).map((role) => of(role)[0]);
  const line = (key: string, value: string | undefined) =>
    value === undefined ? [] : [`    ${key}: ${value}`];
  const texts = of("text");
  const single = columns.filter((one) => one.role === "variable" && one.variable === undefined);
  const consent = of("consent")[0];
  return [
    "sources:",
    `  ${JSON.stringify(source.replace(/^.*\//, ""))}:`,
    ...line("sheet", sheet === null ? undefined : JSON.stringify(sheet)),
    ...(header.length > 0 && header.length < 3 ? line("header", `[${header.join(", ")}]`) : []),
    ...(refused === null
      ? line("text", `[${texts.join(", ")}]`)
      : ['    text: ["…"] # the columns that people answered in their own words']),
    ...line("id", id),
    ...line("name", name),
    ...line("organisation", organisation),
    ...(consent === undefined ? [] : [`    # anonymous: { column: ${consent}, when: ["No"] }`]),
    ...line("topics", topics),
    ...line("date", date),
    ...(single.length === 0
      ? []
      : [`    # variables: [${single.map((one) => JSON.stringify(one.name)).join(", ")}]`]),
    "",
  ].join("\n");
}

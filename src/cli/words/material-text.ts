/** What material is and how it is read, for people who have set nothing up yet. */
import type { SourceLeftOut } from "../../model/account.ts";
import type { RunInput } from "../../model/run.ts";
import type { FileForm } from "../../read/ingest/forms.ts";
import { FORMS } from "../../read/ingest/forms.ts";
import type { SourceFile } from "../../read/ingest/source-file.ts";
import { count, counted } from "../../text/counted.ts";
import type { SummaryOptions } from "./paint.ts";
import { printable } from "./printable.ts";
import { wrap } from "./wrap.ts";

/** What is met, and what was read of it. */
export interface MaterialSeen {
  readonly sources: readonly SourceFile[];
  readonly inputs: readonly RunInput[];
  readonly leftOut: readonly SourceLeftOut[];
}

/** More are told together: by what they are, and how they are read. */
const MOST_SOURCES = 8;
const MOST_LEFT_OUT = 6;
const EXAMPLES = 3;

const HOW: Readonly<Record<string, string>> = {
  "topic-header": "cut where a header of topics stands",
  organisations: "cut where the name of an organisation stands",
  statement: "one statement",
  "key-points": "cut into its points",
  sections: "cut into its sections",
  whole: "one response a file",
};

const ALL_FORMS: readonly FileForm[] = Object.values(FORMS);

/** @returns lines: each source, or where there are many each kind of them; then what cannot be read */
export function materialLines(seen: MaterialSeen, fit: SummaryOptions): readonly string[] {
  const kinds = new Map(seen.sources.map(({ source, kind }) => [source, kind]));
  const told = seen.inputs.map((input) => {
    const what = ALL_FORMS.find(({ reader }) => reader === kinds.get(input.source))?.what ?? "a file";
    return { ...input, what, how: howOf(input) };
  });
  const groups = new Map<string, (typeof told)[number][]>();
  for (const one of told) {
    const key = told.length > MOST_SOURCES ? `${one.what}\n${one.how}` : one.source;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [
    ...[...groups.values()].flatMap((group) => groupLines(group, fit)),
    ...leftOutLines(seen.leftOut, fit),
  ];
}

const howOf = ({ layout, table }: RunInput): string =>
  table !== undefined
    ? `its rows read${table.platform == null ? "" : `, as an export of ${table.platform}`}`
    : layout === null
      ? "its records read"
      : `${HOW[layout] ?? "cut by a layout file"} (layout ${layout})`;

type Told = RunInput & { readonly what: string; readonly how: string };

function groupLines(group: readonly Told[], { style, width }: SummaryOptions): readonly string[] {
  const [first] = group;
  const responses = counted(
    group.reduce((sum, one) => sum + one.responses, 0),
    "response",
  );
  const { what, how } = first!;
  const hanging = { width, indent: "  ", hanging: "  " };
  if (group.length === 1) {
    const name = printable(first!.source);
    const lines = wrap(name, `${what}; ${responses}, ${how}`, hanging);
    return lines.map((line, at) => (at === 0 ? line.replace(name, () => style.bold(name)) : line));
  }
  const names = group.slice(0, EXAMPLES).map(({ source }) => printable(source));
  const more = group.length > EXAMPLES ? ` and ${count(group.length - EXAMPLES)} more` : "";
  const head = `${count(group.length)} files`;
  const words = `each ${what}; ${responses}, ${how}: ${names.join(", ")}${more}`;
  return wrap(head, words, hanging).map((line, at) =>
    at === 0 ? line.replace(head, () => style.bold(head)) : line,
  );
}

function leftOutLines(
  leftOut: readonly SourceLeftOut[],
  { style, width }: SummaryOptions,
): readonly string[] {
  if (leftOut.length === 0) return [];
  const more = leftOut.length - MOST_LEFT_OUT;
  return [
    "",
    style.bold(`Not read (${counted(leftOut.length, "file")})`),
    ...leftOut
      .slice(0, MOST_LEFT_OUT)
      .flatMap(({ source, reason }) =>
        wrap(printable(source), printable(reason), { width, indent: "  ", hanging: "  " }),
      ),
    ...(more > 0 ? [`  and ${count(more)} more`] : []),
  ];
}

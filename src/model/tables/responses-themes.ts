/** `responses-themes.csv`: each counted response with 0 or 1 for each theme, to be taken on in another program. */
import type { Response, Variables } from "../response.ts";
import { always, type Column, columnsOf, type OutputTable } from "./column.ts";

export interface MarkedRow extends Pick<Response, "id" | "source"> {
  readonly status: string;
  readonly question: string | null;
  readonly respondent: number | null;
  readonly variables: Variables;
  /** Ids of the themes that it carries, by themselves or by themes below. */
  readonly themes: ReadonlySet<string>;
}

const row = columnsOf<MarkedRow>();

const OWN: readonly Column<MarkedRow>[] = [
  always(row.text("id", "Id of the response", ({ id }) => id)),
  always(row.text("source", "File that it was read from", ({ source }) => source)),
  always(row.text("status", "What is known of who sent it", ({ status }) => status)),
  row.text("question", "What was asked, where a table asks for several texts", ({ question }) => question),
  row.whole(
    "respondent",
    "Running number of the respondent across questions",
    ({ respondent }) => respondent,
  ),
];

/**
 * @param variables - labels of all variables, in their order
 * @param themes - ids of all themes, in their order
 * @returns the table; a variable or theme that is called as a column before it has a longer name
 */
export function responsesThemesTable(
  variables: readonly string[],
  themes: readonly string[],
): OutputTable<MarkedRow> {
  const taken = new Set(OWN.map(({ name }) => name));
  const named = (prefix: string, name: string): string => {
    let own = taken.has(name) ? `${prefix}-${name}` : name;
    for (let number = 2; taken.has(own); number++) own = `${prefix}-${name}-${number}`;
    taken.add(own);
    return own;
  };
  return {
    file: "responses-themes.csv",
    note: "A row for each response that has text, with its variables, and 0 or 1 for each theme.",
    columns: [
      ...OWN,
      ...variables.map((label) =>
        row.text(
          named("variable", label),
          "Variable of this name; several values joined with `; `",
          (one) => [one.variables[label] ?? []].flat().join("; ") || null,
        ),
      ),
      ...themes.map((theme) =>
        always(
          row.whole(
            named("theme", theme),
            "1 where the response carries the theme of this id, else 0",
            (one) => (one.themes.has(theme) ? 1 : 0),
          ),
        ),
      ),
    ],
    key: ["id"],
    refers: [{ column: "id", file: "responses.csv", to: "id" }],
  };
}

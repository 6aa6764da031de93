/** Says which columns may hold names, or may ask that they be left out, and holds back what is not certain. */
import type { ColumnRole } from "../../../model/table.ts";
import type { TableProfile } from "./column-profile.ts";
import type { GuessedRoles } from "./guess-roles.ts";
import { mayAskForConsent } from "./language-columns.ts";
import type { MappedColumns } from "./mapped-columns.ts";
import type { TableColumn } from "./table-head.ts";
import type { ColumnDoubt } from "./table-plan.ts";

/**
 * Where a column may ask that names be left out, and is not understood, no name of the table is kept: the roles of the
 * columns of names are changed.
 */
export function doubtedNames(
  columns: readonly TableColumn[],
  profile: TableProfile,
  guessed: GuessedRoles,
  mapped: MappedColumns,
): readonly ColumnDoubt[] {
  const { roles, held, isForeign, consents } = guessed;
  const doubts = held.map(({ column, holds }): ColumnDoubt => {
    const entry = holds === "names" ? `name: ${JSON.stringify(column.name)}` : null;
    const kept = `variables: [${JSON.stringify(column.name)}]`;
    return {
      found: `the column ${quoted(column)}, whose cells seem to hold ${holds}: it is kept nowhere`,
      expected: "a header that tells what its cells hold",
      hint: `say what it is, as in \`sources: { "FILE": { ${entry === null ? kept : `${entry} } }\` where it says who answers, or \`${kept}`}${entry === null ? " } }`" : "` where it names nobody"}`,
    };
  });
  const isNamed =
    [...roles.values()].some((role) => role === "name") || held.some(({ holds }) => holds === "names");
  const asking = columns.filter(({ index }) => {
    if (!isNamed || mapped.anonymous !== null || mapped.roles.has(index)) return false;
    return (
      roles.get(index) === "variable" &&
      mayAskForConsent(columns.find((one) => one.index === index)!, profile.of(index), isForeign)
    );
  });
  const unsaid = columns.filter(
    ({ index }) => consents.get(index) === "agree" && mapped.anonymous?.index !== index,
  );
  if (asking.length > 0) holdNames(roles, mapped.roles);
  const wanted = 'anonymous: { column: "…", when: ["…"] }';
  return [
    ...doubts,
    ...asking.map(
      (column): ColumnDoubt => ({
        found: `the column ${quoted(column)}, which may ask whether names may be printed, in words that are not known: no name is kept`,
        expected: "a question about names in a language that is known, or none",
        hint: `say who is not to be named, as in \`sources: { "FILE": { ${wanted.replace("…", column.name)} } }\`, or that it asks something else, with \`variables\``,
      }),
    ),
    ...unsaid.map(
      (column): ColumnDoubt => ({
        found: `the column ${quoted(column)}, which asks for leave without saying clearly for what: only who says yes is named`,
        expected: "a question whether the name may be printed",
        hint: `say who is not to be named, as in \`sources: { "FILE": { ${wanted.replace("…", column.name)} } }\``,
      }),
    ),
  ];
}

const quoted = ({ name }: TableColumn): string => `"${name.slice(0, 80)}"`;

function holdNames(roles: Map<number, ColumnRole>, given: ReadonlyMap<number, ColumnRole>): void {
  for (const [index, role] of roles)
    if ((role === "name" || role === "organisation") && !given.has(index)) roles.set(index, "personal");
}

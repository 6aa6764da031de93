/** The check that no respondent or organisation counts as several for being written in several ways. */
import type { CheckFinding } from "../model/check.ts";
import type { Place } from "../model/place.ts";
import { counted } from "../text/counted.ts";
import { foldedName } from "../text/folded-name.ts";
import type { Check } from "./check.ts";
import { organisationVariants } from "./organisation-variants.ts";
import { startPages } from "./pages.ts";
import { personVariants } from "./person-variants.ts";

/** A person, an organisation or both, as first printed; capitals and spaces do not tell them apart. */
interface Printed {
  readonly text: string;
  readonly place: Place;
  /** Id of the response. */
  readonly response: string;
  responses: number;
}

/** `person` and `organisation` are numbers in the order in which the names came. */
interface Respondent extends Printed {
  readonly person: number | null;
  readonly organisation: number | null;
}

/** Looks at responses with a name alone; memory grows with the different names. */
export function respondentVariants(): Check {
  const persons = new Map<string, number>();
  const organisations = new Map<string, number>();
  const printed: Printed[] = [];
  const respondents = new Map<string, Respondent>();
  const pages = startPages();
  return {
    group: "attribution",
    document: pages.document,
    response(response) {
      const { status, name, organisation } = response.attribution;
      if (status !== "named" && status !== "organisation") return [];
      const person = numberIn(persons, name);
      const body = numberIn(organisations, organisation);
      const now = { place: pages.attributionOf(response), response: response.id, responses: 0 };
      if (body === printed.length) printed.push({ ...now, text: asPrinted(organisation) });
      if (body !== null) printed[body]!.responses++;
      const key = `${person} ${body}`;
      const known = respondents.get(key);
      if (known !== undefined) known.responses++;
      else if (person !== null) {
        const text = [asPrinted(name), asPrinted(organisation)].filter(Boolean).join(", ");
        respondents.set(key, { ...now, text, person, organisation: body, responses: 1 });
      }
      return [];
    },
    finish: () => variants([...persons.keys()], printed, [...respondents.values()]),
    covered: () =>
      `${counted(organisations.size, "organisation")} and ${counted(persons.size, "person")} compared`,
  };
}

const asPrinted = (name: string | null) => (name ?? "").replace(/\s+/gu, " ").trim();

/** @returns the number of a name, a new one where it was not met before; null where there is none */
function numberIn(numbers: Map<string, number>, name: string | null): number | null {
  const key = foldedName(name ?? "");
  if (key === "") return null;
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

function variants(
  persons: readonly string[],
  organisations: readonly Printed[],
  respondents: readonly Respondent[],
): readonly CheckFinding[] {
  const bodies = organisationVariants(
    organisations.map(({ text }) => text),
    sharing(respondents),
  );
  const bodiesOf = persons.map(() => new Set<number | null>());
  const groupOf = ({ organisation }: Respondent) => (organisation === null ? null : bodies.of(organisation));
  for (const respondent of respondents) bodiesOf[respondent.person!]!.add(groupOf(respondent));
  const people = personVariants(persons, (person) => bodiesOf[person]!);
  const entries = new Map<number, Respondent[]>();
  for (const respondent of respondents) {
    const group = people.of(respondent.person!);
    const some = entries.get(group);
    if (some === undefined) entries.set(group, [respondent]);
    else some.push(respondent);
  }
  return [
    ...bodies.several().map((group) =>
      inSpellings(
        "organisation",
        group.map((one) => organisations[one]!),
      ),
    ),
    ...[...entries.values()].flatMap((some) => {
      if (new Set(some.map(({ person }) => person)).size > 1) return [inSpellings("person", some)];
      const several = new Set(some.map(groupOf)).size > 1 && /\S\s+\S/u.test(persons[some[0]!.person!]!);
      return several ? [withOrganisations(some)] : [];
    }),
  ];
}

/** Whether one person stands with two organisations. */
function sharing(respondents: readonly Respondent[]): (one: number, other: number) => boolean {
  const withBody = new Map<number, Set<number | null>>();
  for (const { person, organisation } of respondents) {
    if (organisation === null) continue;
    withBody.set(organisation, (withBody.get(organisation) ?? new Set()).add(person));
  }
  return (one, other) => [...(withBody.get(one) ?? [])].some((person) => withBody.get(other)?.has(person));
}

const listed = (some: readonly Printed[]) =>
  some.map(({ text, responses }) => `"${text}" (${counted(responses, "response")})`).join(", ");

const inSpellings = (what: string, some: readonly Printed[]): CheckFinding => ({
  ...at(some),
  severity: "warning",
  found: `what may be one ${what} in ${some.length} spellings: ${listed(some)}`,
  expected: `one spelling of each ${what}`,
  hint: "write them alike in the source if they are one: now each counts by itself",
});

/** Often one respondent, who counts as several; as often rightly so: a note. */
const withOrganisations = (some: readonly Printed[]): CheckFinding => ({
  ...at(some),
  severity: "info",
  found: `one name that counts as ${some.length} respondents: ${listed(some)}`,
  expected: "a person always with the same organisation, or always without one",
  hint: "add or correct the organisation in the source if it is one respondent",
});

const at = ([first]: readonly Printed[]) => ({
  code: "respondent-variants" as const,
  place: first!.place,
  response: first!.response,
});

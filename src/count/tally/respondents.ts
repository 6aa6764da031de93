/** Who responded: persons and organisations counted once, everyone without a name to count by once a response. */
import { type Attribution, type Response, STATUSES, type Status } from "../../model/response.ts";
import type { RespondentRow } from "../../model/tables/of-counts.ts";
import { foldedName } from "../../text/folded-name.ts";

export interface Respondents {
  /**
   * Counts one response.
   * @returns the number of its respondent, the same for every response that respondent sent; null where the
   * response counts as a respondent of its own (anonymous, redacted, none, or nothing to know it by). Without a name to
   * count by, the number that a table gives a respondent is what the responses have in common.
   */
  add(response: Pick<Response, "attribution" | "respondent">): number | null;
  /** Named ones by responses, descending, then by name; then one row for each status without names. */
  rows(): readonly RespondentRow[];
}

interface Known {
  readonly status: Status;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly number: number;
  responses: number;
}

/** Starts counting; memory grows with distinct named respondents. The first spelling seen is the one listed. */
export function startRespondents(): Respondents {
  const known = new Map<string, Known>();
  const unnamed = new Map<Status, number>();
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  return {
    add({ attribution, respondent = null }) {
      const { status, name, organisation } = attribution;
      const key = keyOf(attribution);
      if (key === null) {
        unnamed.set(status, (unnamed.get(status) ?? 0) + 1);
        return respondent === null ? null : numberOf(`#${respondent}`);
      }
      const one = known.get(key) ?? { status, name, organisation, number: numberOf(key), responses: 0 };
      one.responses += 1;
      known.set(key, one);
      return one.number;
    },
    rows: () => [
      ...[...known.values()]
        .sort(byResponsesThenName)
        .map(({ status, name, organisation, responses }) => ({ status, name, organisation, responses })),
      ...STATUSES.filter((status) => unnamed.has(status)).map((status) => ({
        status,
        name: null,
        organisation: null,
        responses: unnamed.get(status)!,
      })),
    ],
  };
}

function keyOf({ status, name, organisation }: Attribution): string | null {
  // A carer of an organisation, without a name, may be anybody there.
  if ((status !== "named" || name === null) && status !== "organisation") return null;
  const key = `${foldedName(name ?? "")}\n${foldedName(organisation ?? "")}`;
  return key === "\n" ? null : key;
}

function byResponsesThenName(one: Known, other: Known): number {
  return (
    other.responses - one.responses ||
    byCodeUnit(one.name ?? one.organisation ?? "", other.name ?? other.organisation ?? "") ||
    byCodeUnit(one.organisation ?? "", other.organisation ?? "")
  );
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What of a run may leave the team: names and words of those whose status allows it, personal data blacked out. */
import { authorNames } from "../cues/author-names.ts";
import { occurrences } from "../cues/names/occurrences.ts";
import { personalData } from "../cues/personal-data.ts";
import type { Codebook } from "../model/codebook.ts";
import type { Span } from "../model/document.ts";
import type { CodedResponse } from "../model/hit.ts";
import type { Attribution, Response, Status } from "../model/response.ts";
import type { RespondentRow, SuppressedTally, Tally } from "../model/tally.ts";
import { UserError } from "../model/user-error.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { masked } from "../text/masked.ts";
import { suppressed } from "./suppress.ts";

export interface PublishOptions {
  /** Statuses whose names may be published. */
  readonly names: readonly Status[];
  /** Statuses whose words may be published. */
  readonly quotes: readonly Status[];
  /** Counts from 1 to below this number are not published; null where all are. */
  readonly suppress: number | null;
}

export interface Publishing {
  /** Whether single responses may be shown: with them suppressed counts could be counted again. */
  readonly rows: boolean;
  /** Themes stay those of the text as it was received; hits keep their places, since masks are as long as what they hide. */
  readonly show: (coded: CodedResponse) => CodedResponse;
  /** @returns what may be shown of a response's text, offsets as they were; empty where it may not be quoted */
  readonly quoted: (response: Response) => string;
  readonly tally: (tally: Tally, codebook: Codebook) => SuppressedTally;
}

/** For the team: everything as it is. */
const ALL: Publishing = {
  rows: true,
  show: (coded) => coded,
  quoted: ({ text }) => text,
  tally: (tally) => tally,
};

/** @param options - null for outputs that stay in the team */
export function publishing(options: PublishOptions | null): Publishing {
  if (options === null) return ALL;
  const { names, quotes, suppress } = options;
  const isQuotable = ({ attribution }: Response) => quotes.includes(attribution.status);
  const quoted = (response: Response) =>
    isQuotable(response) ? hidden(response.text, response.attribution, names) : "";
  return {
    rows: suppress === null,
    quoted,
    show({ response, themes, hits }) {
      const { attribution, headerText, topics } = response;
      const text = quoted(response);
      const cleared = (words: string) => hidden(words, attribution, names);
      const published: Response = {
        ...response,
        headerText: headerText === null ? null : cleared(headerText),
        topics: topics.map(cleared),
        attribution: publishedAttribution(attribution, names),
        fingerprint: fingerprint(text),
        text,
      };
      return { response: published, themes, hits: isQuotable(response) ? hits : [] };
    },
    tally(tally, codebook) {
      const cleared = {
        ...tally,
        byTopic: tally.byTopic.map((row) => ({ ...row, group: withoutPersonalData(row.group) })),
        topics: tally.topics.map((row) => ({ ...row, topic: withoutPersonalData(row.topic) })),
        respondents: publishedRespondents(tally.respondents, names),
      };
      if (suppress === null) return cleared;
      refuseFewRepeats(tally, suppress);
      return suppressed(cleared, codebook, suppress);
    },
  };
}

/**
 * The base with each campaign counted once, beside the number of all responses, tells how many repeat another one.
 * @throws UserError where these are fewer than the limit
 */
function refuseFewRepeats({ base, byCampaigns }: Tally, limit: number): void {
  const all = byCampaigns.find(({ group }) => group === "each")?.base ?? base;
  if (all === base || all - base >= limit) return;
  const problem = {
    code: "usage",
    severity: "error",
    place: { source: "" },
    found: `campaigns counted once, where fewer than ${limit} responses repeat another one`,
    expected: "numbers that do not tell of so few",
    hint: "count every response: leave `--campaigns once` out",
  } as const;
  throw new UserError([problem]);
}

/** Those who may be named as they are; all others of a status in one row. */
function publishedRespondents(
  rows: readonly RespondentRow[],
  names: readonly Status[],
): readonly RespondentRow[] {
  const isPrinted = ({ status, name, organisation }: RespondentRow) =>
    names.includes(status) && (name ?? organisation) !== null;
  const rest = new Map<Status, number>();
  for (const row of rows)
    if (!isPrinted(row)) rest.set(row.status, (rest.get(row.status) ?? 0) + row.responses);
  return [
    ...rows.filter(isPrinted).map((row) => ({
      ...row,
      name: withoutPersonalData(row.name),
      organisation: withoutPersonalData(row.organisation),
    })),
    ...[...rest].map(([status, responses]) => ({ status, name: null, organisation: null, responses })),
  ];
}

/** Nobody's name whose status does not allow it; in what may be printed, no address or number of a person. */
function publishedAttribution(attribution: Attribution, names: readonly Status[]): Attribution {
  const { status, text, name, organisation } = attribution;
  if (isNamed(status) && !names.includes(status))
    return { status, text: null, name: null, organisation: null };
  return {
    status,
    text: withoutPersonalData(text),
    name: withoutPersonalData(name),
    organisation: withoutPersonalData(organisation),
  };
}

const isNamed = (status: Status): boolean => status === "named" || status === "organisation";

/** @returns the text with what identifies or reaches a person blacked out; null as it is */
export const withoutPersonalData = <Text extends string | null>(text: Text): Text =>
  (text === null ? null : masked(text, personalData(text))) as Text;

/** Personal data; and where the author is not to be named, the names that the text gives and those that the record has. */
function hidden(text: string, { status, name, organisation }: Attribution, names: readonly Status[]): string {
  const spans: Span[] = [...personalData(text)];
  if (!isNamed(status) || !names.includes(status)) {
    spans.push(...authorNames(text));
    for (const one of [name, organisation]) if (one !== null) spans.push(...occurrences(text, one));
  }
  return masked(text, spans);
}

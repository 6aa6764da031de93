/** What of a run may leave the team: names and words of those whose status allows it, personal data blacked out. */

import { type HiddenNames, hiddenOf } from "../cues/names/hidden-names.ts";
import { occurrences } from "../cues/names/occurrences.ts";
import { findOwn } from "../cues/names/own-names.ts";
import { holdsPersonsName } from "../cues/person-name.ts";
import { personalData } from "../cues/personal-data.ts";
import type { Span } from "../model/document.ts";
import type { CodedResponse } from "../model/hit.ts";
import type { Attribution, Response, Status, Variables } from "../model/response.ts";
import type { PublishSettings } from "../model/run-options.ts";
import type { RespondentRow } from "../model/tables/of-counts.ts";
import type { Tally } from "../model/tally.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { masked } from "../text/masked.ts";
import { isNamed } from "./is-named.ts";
import { published } from "./published.ts";

/** Whose names and whose words may be shown; which counts may be is asked of them when they are whole. */
type Showing = Pick<PublishSettings, "names" | "quotes">;

export interface Publishing {
  /** The response under topics that may be shown: all tables count by them alike. */
  readonly topics: (coded: CodedResponse) => CodedResponse;
  /** Themes stay those of the text as it was received; hits keep their places, since masks are as long as what they hide. */
  readonly show: (coded: CodedResponse) => CodedResponse;
  /** @returns what may be shown of a response's text, offsets as they were; empty where it may not be quoted */
  readonly quoted: (response: Response) => string;
  readonly tally: (tally: Tally) => Tally;
}

/** For the team: everything as it is, but for a name that was asked to be left out. */
const ALL: Publishing = {
  topics: (coded) => coded,
  show: ({ response, ...coding }) => ({
    response: { ...response, attribution: published(response.attribution) },
    ...coding,
  }),
  quoted: ({ text }) => text,
  tally: (tally) => tally,
};

/**
 * @param options - null for outputs that stay in the team
 * @param hidden - names of all respondents who may not be named; where they are not known, each is masked in her own
 * response alone
 */
export function publishing(options: Showing | null, hidden: HiddenNames | null = null): Publishing {
  if (options === null) return ALL;
  const { names, quotes } = options;
  const isQuotable = ({ attribution }: Response) => quotes.includes(attribution.status);
  const namesIn = (text: string, response: Response): readonly Span[] => [
    ...(hidden?.find(text) ?? []),
    ...findOwn(
      text,
      hiddenOf(response, names).filter(({ name }) => !hidden?.isOneWord(name)),
      hidden?.isOrdinary,
    ),
  ];
  const cleared = (text: string, response: Response) =>
    masked(text, [...personalData(text), ...namesIn(text, response)]);
  const quoted = (response: Response) => (isQuotable(response) ? cleared(response.text, response) : "");
  const topic = (words: string) => publishedTopic(words, hidden);
  return {
    quoted,
    topics: (coded) => ({ ...coded, response: shownGroups(coded.response, topic) }),
    show({ response, themes, hits, scores, decided = [] }) {
      const { attribution, headerText, topics, question = null } = response;
      const text = quoted(response);
      const published: Response = {
        ...response,
        headerText: headerText === null ? null : cleared(headerText, response),
        topics: topics.map(topic),
        attribution: publishedAttribution(attribution, names, hidden),
        question: question === null ? null : cleared(question, response),
        // Together they can tell who somebody is.
        respondent: null,
        variables: {},
        fingerprint: fingerprint(text),
        text,
      };
      const gone = text === "" ? [] : namesIn(response.text, response);
      // A hit in a name would say by its term what is masked.
      const shown = hits.filter(
        ({ start, end }) => !gone.some((name) => start < name.end && name.start < end),
      );
      // What is not carried, and what speaks for it, stays in the team.
      return isQuotable(response)
        ? { response: published, themes, hits: shown, scores, decided }
        : { response: published, themes, hits: [], scores: [] };
    },
    tally: (tally) => ({
      ...tally,
      groups: tally.groups.map((grouped) =>
        grouped.by === "topic"
          ? { ...grouped, rows: grouped.rows.map((row) => ({ ...row, group: topic(row.group) })) }
          : grouped,
      ),
      ...(tally.groupedPositions && {
        groupedPositions: tally.groupedPositions.map((row) =>
          row.by === "topic" ? { ...row, group: topic(row.group) } : row,
        ),
      }),
      topics: tally.topics.map((row) => ({ ...row, topic: topic(row.topic) })),
      respondents: publishedRespondents(tally.respondents, names, hidden),
    }),
  };
}

/** What tables group by, as it may be shown. */
function shownGroups(response: Response, shown: (words: string) => string): Response {
  const { topics, question, variables } = response;
  return {
    ...response,
    topics: topics.map(shown),
    ...(question == null ? {} : { question: shown(question) }),
    ...(variables === undefined ? {} : { variables: mapped(variables, shown) }),
  };
}

const mapped = (variables: Variables, shown: (words: string) => string): Variables =>
  Object.fromEntries(
    Object.entries(variables).map(([label, value]) => [
      label,
      typeof value === "string" ? shown(value) : value.map(shown),
    ]),
  );

const publishedTopic = (topic: string, hidden: HiddenNames | null): string =>
  masked(topic, [...personalData(topic), ...(hidden?.inTopic(topic) ?? [])]);

/** Those who may be named as they are; all others of a status in one row. */
function publishedRespondents(
  rows: readonly RespondentRow[],
  names: readonly Status[],
  hidden: HiddenNames | null,
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
      organisation: beside(row.organisation, row.name, hidden),
    })),
    ...[...rest].map(([status, responses]) => ({ status, name: null, organisation: null, responses })),
  ];
}

/** Nobody's name whose status does not allow it; in what may be printed, no address or number of a person. */
function publishedAttribution(
  attribution: Attribution,
  names: readonly Status[],
  hidden: HiddenNames | null,
): Attribution {
  const { status, text, name, organisation } = attribution;
  if (isNamed(status) && !names.includes(status))
    return { status, text: null, name: null, organisation: null };
  if (isNamed(status))
    return {
      status,
      text: beside(text, name, hidden),
      name: withoutPersonalData(name),
      organisation: beside(organisation, name, hidden),
    };
  // A name beside the wish not to be named goes with the line that holds it.
  const isTelling = name !== null || holdsPersonsName(text ?? "");
  return {
    status,
    text: isTelling ? null : beside(text, null, hidden),
    name: null,
    organisation: status === "redacted" ? beside(organisation, null, hidden) : null,
  };
}

/** Beside a name that may be printed persons are masked who may not be named; the body that is named there is theirs. */
function beside(text: string | null, name: string | null, hidden: HiddenNames | null): string | null {
  if (text === null) return null;
  const own = name === null ? [] : occurrences(text, name, "person");
  const others = (hidden?.find(text) ?? []).filter(
    (one) => one.name.kind === "person" && !own.some(({ start, end }) => start < one.end && one.start < end),
  );
  return masked(text, [...personalData(text), ...others]);
}

/** @returns the text with what identifies or reaches a person blacked out; null as it is */
export const withoutPersonalData = <Text extends string | null>(text: Text): Text =>
  (text === null ? null : masked(text, personalData(text))) as Text;

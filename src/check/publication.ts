/** The gate before outputs leave the team: the rules of privacy, applied to what would be written. */
import type { AnonymityReader } from "../cues/anonymity.ts";
import { authorNames } from "../cues/author-names.ts";
import { occurrences } from "../cues/names/occurrences.ts";
import { type PersonalKind, personalData } from "../cues/personal-data.ts";
import { requestIn } from "../cues/requests.ts";
import { mayHoldWish } from "../cues/wishes/doubt.ts";
import type { Allowance, Allowed, CheckFinding, RuleId } from "../model/check.ts";
import { codesWith, recordOf } from "../model/codes.ts";
import { graded } from "../model/graded.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import { UserError } from "../model/user-error.ts";
import { placesOf } from "../text/place-of.ts";
import { startFindings } from "./findings.ts";

/** Every rule that what is written is held against; the code of a source in doubt stands only where one is. */
export const PUBLICATION_RULES: readonly RuleId[] = [...codesWith("gate")];

/** Problems of the run beside which nothing is published unless they are allowed. */
const BARRING = new Set([...codesWith("unsure-reading"), ...codesWith("bars-publication")]);

export interface PublicationGate {
  /** @param written - the response as it would be written */
  look(received: Response, written: Response): void;
  /**
   * @param problems - of the run: nothing is published of a source whose responses are in doubt
   * @returns what the project allows although a rule forbids it
   * @throws UserError with a problem for everything that must not be printed: the rule and the place, never the words
   */
  pass(problems: readonly Problem[]): readonly Allowed[];
}

/** @param allow - allowances of the project; that a rule is switched off for `check` opens nothing here */
export function publicationGate(allow: readonly Allowance[], anonymity: AnonymityReader): PublicationGate {
  const findings = startFindings({ rules: {}, allow, isWhole: false });
  return {
    look(received, written) {
      findings.add([
        ...doubts(received, written, anonymity),
        ...names(received, written),
        ...data(received, written),
      ]);
    },
    pass(problems) {
      findings.add(problems.filter(({ code }) => BARRING.has(code)).map(withSeverity));
      const { findings: found, counts, allowed } = findings.result();
      if (counts.length > 0) throw new UserError(found.map(asProblem), REMEDY);
      return allowed;
    },
  };
}

const REMEDY =
  "put right what is told here, or allow it in `check.allow` of the project file, with the reason";

const withSeverity = (problem: Problem): CheckFinding => ({ ...problem, severity: "error" });

const asProblem = ({ code, place, found, expected, hint }: CheckFinding): Problem => ({
  ...graded("publication"),
  place,
  found: `${code}: ${found}`,
  expected,
  hint,
});

type Told = Pick<CheckFinding, "code" | "found" | "expected" | "hint">;

const finding = (response: Response, told: Told, offset?: number): CheckFinding => {
  const { source, lines, id } = response;
  const line = (lines.attribution ?? lines.header ?? lines.body)[0];
  const place = offset === undefined ? { source, line } : { source, ...placesOf(response)(offset) };
  return { ...told, severity: "error", place, response: id };
};

/** A name is printed, and nobody can say that its owner agrees. */
function doubts(
  received: Response,
  { attribution }: Response,
  anonymity: AnonymityReader,
): readonly CheckFinding[] {
  const printed = [attribution.text, attribution.name, attribution.organisation].filter(
    (one) => one !== null,
  );
  if (attribution.status === "anonymous" || printed.length === 0) return [];
  const request = attribution.status === "redacted" ? null : requestIn(received.text, anonymity);
  const isDoubtful = attribution.status !== "redacted" && printed.some(mayHoldWish);
  return [
    ...(isDoubtful ? [finding(received, DOUBTFUL)] : []),
    ...(request === null ? [] : [finding(received, REQUEST, request.offset)]),
  ];
}

const DOUBTFUL: Told = {
  code: "attribution-doubtful",
  found: "an attribution that would be printed speaks of naming",
  expected: "a name, or a wish not to be named in words that are known",
  hint: "add its words to `attribution.anonymous` if it is a wish",
};
const REQUEST: Told = {
  code: "request-in-text",
  found: "a line of the text asks that somebody be not named, and a name would be printed",
  expected: "such a request where the name stands",
  hint: "see whose request it is",
};

/** What is left of the names of one who may not be named. */
function names(received: Response, written: Response): readonly CheckFinding[] {
  const { status, name, organisation } = received.attribution;
  if (status !== "anonymous" && status !== "redacted") return [];
  const own = [name, status === "anonymous" ? organisation : null].filter((one) => one !== null);
  const { attribution, topics, headerText, text } = written;
  const printed = [attribution.text, attribution.name, headerText, ...topics].filter((one) => one !== null);
  const isPrinted = printed.some((some) => own.some((one) => occurrences(some, one).length > 0));
  const inText = own.flatMap((one) => occurrences(text, one).slice(0, 1));
  return [
    ...(isPrinted ? [finding(received, PRINTED)] : []),
    ...inText.slice(0, 1).map(({ start }) => finding(received, PRINTED, start)),
    ...authorNames(text)
      .slice(0, 1)
      .map(({ start }) => finding(received, NAMED, start)),
  ];
}

const PRINTED: Told = {
  code: "name-despite-anonymity",
  found: "a name that was not to be printed would be",
  expected: "no name of a respondent who asked not to be named",
  hint: "take the name out of the source",
};
const NAMED: Told = {
  code: "anonymous-named",
  found: "the text of a response without a name would name its author",
  expected: "no name in the text of a response without a name",
  hint: "take the name out of the source",
};

/** What the masks left. */
function data(
  received: Response,
  { text, attribution, topics, headerText }: Response,
): readonly CheckFinding[] {
  const printed = [attribution.text, attribution.name, attribution.organisation, headerText, ...topics];
  const elsewhere = printed.flatMap((some) => (some === null ? [] : personalData(some)));
  const told = (kind: PersonalKind): Told => {
    const { code, withArticle } = recordOf(`personal-${kind}`);
    return {
      code,
      found: `${withArticle} would be printed`,
      expected: "no personal data in what is published",
      hint: "take it out of the source",
    };
  };
  return [
    ...elsewhere.slice(0, 1).map(({ kind }) => finding(received, told(kind))),
    ...personalData(text).map(({ kind, start }) => finding(received, told(kind), start)),
  ];
}

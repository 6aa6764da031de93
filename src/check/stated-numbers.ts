/** The check that a document prints as many responses, organisations and individuals as it says. */

import type { Counted } from "../cues/stated-context.ts";
import { type Bound, statedNumbers as findStated, type StatedNumber } from "../cues/stated-numbers.ts";
import type { DocumentSeen } from "../model/check.ts";
import type { Span } from "../model/document.ts";
import { graded } from "../model/graded.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import { count, counted } from "../text/counted.ts";
import { foldedName } from "../text/folded-name.ts";
import type { Check } from "./check.ts";

/** A run reports what it finds, too. */
export interface StatedNumbers extends Check {
  document(seen: DocumentSeen): readonly Problem[];
}

export function statedNumbersCheck(): StatedNumbers {
  let compared = 0;
  return {
    group: "accounting",
    document(seen) {
      if (seen.split === null) return [];
      const stated = outside(seen).flatMap((span) => statedIn(seen.document.text, span));
      if (stated.length === 0) return [];
      compared += stated.length;
      const printed = whatIsPrinted(seen.responses);
      return differing(stated, printed).map((one) => finding(seen, one, printed[one.of]));
    },
    covered: () => `${counted(compared, "number")} that documents state about themselves compared`,
  };
}

/** Stretches of the document between its responses: front matter with the page furniture in it. */
function outside({ split }: DocumentSeen): readonly Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { kind, start, end } of split!.pieces) {
    if (kind !== "front" && kind !== "furniture") continue;
    const last = stretches.at(-1);
    if (last?.end === start) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}

const statedIn = (text: string, { start, end }: Span): readonly StatedNumber[] =>
  findStated(text.slice(start, end)).map((one) => ({
    ...one,
    start: start + one.start,
    end: start + one.end,
  }));

/** Numbers that can be meant, by different ways of counting: a document need agree with one of them. */
type Printed = Readonly<Record<Counted, readonly number[]>>;

function whatIsPrinted(responses: readonly Response[]): Printed {
  const organisations = new Set<string>();
  const withPersons = new Set<string>();
  const persons = new Set<string>();
  let individuals = 0;
  let unaffiliated = 0;
  let unnamed = 0;
  for (const { attribution } of responses) {
    const { status, name, organisation } = attribution;
    const body = organisation === null ? null : foldedName(organisation);
    if (body !== null) withPersons.add(body);
    if (status === "organisation") {
      if (body !== null) organisations.add(body);
      continue;
    }
    individuals++;
    if (body === null) unaffiliated++;
    if (status === "named" && name !== null) persons.add(`${foldedName(name)}\n${body ?? ""}`);
    else unnamed++;
  }
  return {
    responses: [responses.length],
    organisations: [organisations.size, withPersons.size],
    individuals: [individuals, persons.size + unnamed, unaffiliated],
    respondents: [responses.length, organisations.size + persons.size + unnamed],
  };
}

/** Each number once, at its first place; one of what was received may be higher where that of what is printed agrees. */
function differing(stated: readonly StatedNumber[], printed: Printed): readonly StatedNumber[] {
  const agrees = (one: StatedNumber) =>
    printed[one.of].some((number) => HOLDS[one.bound](number, one.number));
  const explained = new Set(stated.filter((one) => one.printed && agrees(one)).map(({ of }) => of));
  const seen = new Set<string>();
  return stated.filter((one) => {
    const key = `${one.of} ${one.bound} ${one.number}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return (
      isNew &&
      !agrees(one) &&
      !(explained.has(one.of) && !one.printed && one.number > Math.max(...printed[one.of]))
    );
  });
}

/** Whether what is printed is within what is stated; `nearly` and `about` leave a tenth. */
const HOLDS: Readonly<Record<Bound, (printed: number, stated: number) => boolean>> = {
  exactly: (printed, stated) => printed === stated,
  over: (printed, stated) => printed > stated,
  "at least": (printed, stated) => printed >= stated,
  under: (printed, stated) => printed < stated,
  "at most": (printed, stated) => printed <= stated,
  nearly: (printed, stated) => printed <= stated && printed >= stated * 0.9,
  about: (printed, stated) => Math.abs(printed - stated) <= stated * 0.1,
};

function finding(seen: DocumentSeen, stated: StatedNumber, printed: readonly number[]): Problem {
  const { number, bound, of } = stated;
  const far = (one: number) => Math.abs(one - number);
  const nearest = printed.reduce((best, one) => (far(one) < far(best) ? one : best));
  const line = lineAt(seen, stated.start);
  return {
    ...graded("stated-number"),
    place: { source: seen.document.source, page: seen.pageOf(line), line },
    found: `the document speaks of ${bound === "exactly" ? "" : `${bound} `}${count(number)} ${of}, and prints ${count(nearest)}`,
    expected: "as many as the document says",
    hint: "see whether some were left out of the document, or were not told apart",
  };
}

function lineAt({ document }: DocumentSeen, offset: number): number {
  const after = document.lines.findIndex(({ start }) => start > offset);
  return after < 0 ? document.lines.length : after;
}

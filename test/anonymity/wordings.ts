/** Wordings of a wish not to be named: what stands where the attribution would, for a name. */
import type { Status } from "#src/model/response.ts";
import { PLACEMENTS } from "./placements.ts";
import { WISHES, type Wish } from "./wishes.ts";

export interface Wording {
  /** `wish/placement`; of wordings that hold the name in their midst, `whole/…`. */
  readonly id: string;
  readonly statuses: readonly Status[];
  readonly lines: (name: string) => readonly string[];
}

/** Each wish stands in so many placements: together they put every placement to the test many times. */
const PLACEMENTS_OF_A_WISH = 4;

function placed(wish: Wish, at: number): readonly Wording[] {
  const fitting = PLACEMENTS.filter(({ fits }) => fits.includes(wish.kind));
  return Array.from({ length: PLACEMENTS_OF_A_WISH }, (_, turn) => {
    const placement = fitting[(at * PLACEMENTS_OF_A_WISH + turn * 11) % fitting.length]!;
    return {
      id: `${wish.id}/${placement.id}`,
      statuses: wish.statuses,
      lines: (name: string) => placement.lines(name, wish.text),
    };
  });
}

type Lines = (name: string) => readonly string[];

const whole = (statuses: readonly Status[], all: Readonly<Record<string, Lines>>): Wording[] =>
  Object.entries(all).map(([id, lines]) => ({ id: `whole/${id}`, statuses, lines }));

const WHOLE: readonly Wording[] = [
  ...whole(["anonymous"], {
    "submitted-by": (name) => [`Submitted anonymously by ${name}`],
    "sent-in-by": (name) => [`Sent in anonymously by ${name}, Dunmere`],
    "real-name": (name) => [`Anonymous (real name ${name})`],
    "response-from": (name) => [`Anonymous response from ${name}`],
    "name-field": (name) => [`Name: ${name} (not for publication)`],
    "supplied-not-for": (name) => [`Name supplied but not for publication: ${name}`],
    "who-asked": (name) => [`${name}, who asked us not to give her name, Dunmere`],
    "dont-say": (name) => [`Please don't say that ${name} wrote this`],
    "my-name-is": (name) => [`My name is ${name} but please don't print it`],
    "i-am": (name) => [`I am ${name}. Do not publish that.`],
    "form-publish": (name) => [`Name: ${name}`, "Publish name: No"],
    "form-may-we": (name) => ["May we publish your name? No", `Name: ${name}`],
    "form-one-line": (name) => [`Name: ${name} Publish? No`],
    "from-status": (name) => [`From: ${name}`, "Status: anonymous"],
    "bracket-below": (name) => ["Anonymous", `(${name})`],
    "wrapped-before": (name) => ["Please do not", "print my name", name],
    signed: (name) => [`Signed ${name} (not to be printed)`],
    "nb-does-not": (name) => [`NB ${name} does not want to be named`],
    "for-your-records": (name) => [`Anonymous - but for your records ${name}`],
    "records-only": (name) => [`For your records only: ${name}`],
    "internal-use": (name) => [`${name} (for internal use only)`],
    "not-under": (name) => [`Not to be published under my name, ${name}`],
    "happy-to-quote": (name) => [`${name}. I'm happy for you to quote me but not to name me.`],
    "yours-anonymously": (name) => ["Yours anonymously,", name],
    "both-sides": (name) => [`Anonymous please - ${name} - do not print`],
    "name-twice": (name) => [`${name} (please do not name ${name})`],
    "dont-name-name": (name) => [`Please do not name me (${name})`],
    "three-lines": (name) => [name, "Dunmere Ferry Users", "(please don't name me)"],
  }),
  ...whole(["redacted", "anonymous"], {
    "withheld-colon": (name) => [`[Name withheld: ${name}]`],
    "withheld-round": (name) => [`Name withheld (${name})`],
    "resident-withheld": (name) => [`A resident (${name}, name withheld)`],
    "redacted-inside": (name) => [`[${name} – name redacted]`],
    "asked-us-line": (name) => ["We were asked not to give the name of", name],
  }),
];

export const WORDINGS: readonly Wording[] = [...WISHES.flatMap(placed), ...WHOLE];

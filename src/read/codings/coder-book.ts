/** Gathers what each coder of a file says, and finds rows that contradict one another. */
import type { CodedResponseOf, CoderCodings, MarkedPassage } from "../../model/coded.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { counted } from "../../text/counted.ts";
import { codingProblem } from "./file-rows.ts";

interface Said {
  readonly value: string;
  readonly place: Place;
}

type Growing = Omit<CodedResponseOf, "values" | "isWhole"> & {
  readonly values: Map<string, Said>;
  isWhole: boolean;
};

export interface ResponseFacts
  extends Pick<CodedResponseOf, "id" | "fingerprint" | "text" | "place" | "pi" | "stratum"> {
  readonly isWhole: boolean;
}

export interface CoderBook {
  /** A row about a response, whatever it says of themes. */
  meet(coder: string, facts: ResponseFacts): void;
  say(coder: string, response: string, theme: string, said: Said): void;
  mark(coder: string, passage: MarkedPassage): void;
  readonly problems: Problem[];
  readonly notes: string[];
  /** @param name - of the coder who is not named */
  finish(name: string): readonly CoderCodings[];
}

/** @param source - what the file is called in messages */
export function startCoderBook(source: string): CoderBook {
  const coders = new Map<string, Map<string, Growing>>();
  const passages = new Map<string, MarkedPassage[]>();
  const themes = new Set<string>();
  const problems: Problem[] = [];
  const notes: string[] = [];
  let repeated = 0;
  const of = (coder: string): Map<string, Growing> => {
    const found = coders.get(coder) ?? new Map<string, Growing>();
    coders.set(coder, found);
    return found;
  };
  return {
    problems,
    notes,
    meet(coder, { isWhole, ...facts }) {
      const found = of(coder).get(facts.id);
      if (found === undefined) of(coder).set(facts.id, { ...facts, values: new Map(), isWhole });
      else if (isWhole) found.isWhole = true;
    },
    say(coder, response, theme, said) {
      themes.add(theme);
      const { values } = of(coder).get(response)!;
      const before = values.get(theme);
      if (before === undefined) values.set(theme, said);
      else if (before.value === said.value) repeated += 1;
      else {
        const where = before.place.line === undefined ? "another row" : `row ${before.place.line}`;
        problems.push(
          codingProblem(said.place, [
            `"${said.value}" for ${theme} of ${response}, where ${where} says "${before.value}"`,
            "one coding of each theme by one coder",
            "take out the row that is wrong, or name the coders in a column coder",
          ]),
        );
      }
    },
    mark(coder, passage) {
      if (passage.theme !== null) themes.add(passage.theme);
      if (passages.get(coder)?.push(passage) === undefined) passages.set(coder, [passage]);
    },
    finish(name) {
      if (repeated > 0)
        notes.push(`${counted(repeated, "row")} said again what others say, and counted once`);
      const names = [...new Set([...coders.keys(), ...passages.keys()])];
      return names.map((coder) => ({
        coder: names.length === 1 ? name : `${name}:${coder === "" ? "?" : coder}`,
        source,
        themes: [...themes],
        responses: [...(coders.get(coder)?.values() ?? [])].map(({ values, ...facts }) => ({
          ...facts,
          values: new Map([...values].map(([theme, { value }]) => [theme, value])),
        })),
        passages: passages.get(coder) ?? null,
        notes,
      }));
    },
  };
}

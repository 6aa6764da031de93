/** The names of all respondents of a corpus who may not be named: known before the first response is shown. */
import type { Span } from "../../model/document.ts";
import type { Response, Status } from "../../model/response.ts";
import { type KnownName, knownName } from "./known-name.ts";
import { type NameFound, nameFinder } from "./name-finder.ts";
import { nameHeld } from "./name-held.ts";
import { startOrdinaryWords } from "./ordinary-words.ts";
import { isTelling, type OwnName, ownNames } from "./own-names.ts";
import { personsNamed } from "./persons.ts";

export interface HiddenNames {
  /** Where a text names one of them. */
  find(text: string): readonly NameFound<unknown>[];
  /** Where a topic names a person among them, or a body that is named like no other topic. */
  inTopic(topic: string): readonly Span[];
  /** Whether a part of a path, or an id, holds one of the names. */
  isHeldBy(words: string): boolean;
  /** Whether a word, folded, is an ordinary word of this corpus. */
  isOrdinary(word: string): boolean;
  /** Whether a body is called by one ordinary word: no text is masked for it. */
  isOneWord(name: KnownName): boolean;
}

export interface NamesSeen {
  /** Looks at one response; memory grows with the names that are hidden, and with different topics. */
  see(response: Response): void;
  known(): HiddenNames;
}

/**
 * @param shown - statuses whose names may be printed
 * @param topics - those that are listed
 * @param terms - what themes are called and found by
 */
export function startHiddenNames(
  shown: readonly Status[],
  topics: readonly string[] = [],
  terms: readonly string[] = [],
): NamesSeen {
  const ordinary = startOrdinaryWords(topics, terms);
  const telling = new Map<string, KnownName>();
  const others = new Map<string, KnownName>();
  const printed = new Set<string>();
  return {
    see(response) {
      ordinary.see(response);
      for (const one of hiddenOf(response, shown))
        (isTelling(one) ? telling : others).set(one.name.key, one.name);
      const { status, organisation } = response.attribution;
      const body =
        status === "organisation" && shown.includes(status) && organisation !== null
          ? knownName(organisation, "organisation")
          : null;
      if (body !== null) printed.add(body.key);
    },
    known() {
      const isTold = (name: KnownName) =>
        name.kind === "person" || !(printed.has(name.key) || ordinary.isOneWord(name));
      const finder = nameFinder(asSought([...telling.values()].filter(isTold)), ordinary.has);
      const isAlone = ({ words }: KnownName) => words.length === 1 && ordinary.has(words[0]!.letters);
      const inPaths = [...telling.values(), ...others.values()].filter(
        (name) => isTold(name) && !isAlone(name),
      );
      const held = nameHeld(asSought(inPaths));
      const isCommon = ({ words }: KnownName) => words.every(({ letters }) => ordinary.has(letters));
      return {
        find: finder.find,
        inTopic: (topic) =>
          finder
            .find(topic)
            .filter(({ name }) => name.kind === "person" || !(isCommon(name) || ordinary.isOften(topic))),
        isHeldBy: (words) => held(words) !== null,
        isOrdinary: ordinary.has,
        isOneWord: ordinary.isOneWord,
      };
    },
  };
}

const asSought = (names: Iterable<KnownName>) => [...names].map((name) => ({ name, value: true }));

/** @returns none of a respondent who may be named; the organisation of one whose name was withheld is printed */
export function hiddenOf(
  { attribution, text }: Pick<Response, "attribution" | "text">,
  shown: readonly Status[],
): readonly OwnName[] {
  const { status, text: printed } = attribution;
  const isNamed = status === "named" || status === "organisation";
  if (isNamed && shown.includes(status)) return [];
  const beside = isNamed
    ? []
    : personsNamed(printed ?? "").map(({ start, end }) => printed!.slice(start, end));
  return [
    ...ownNames(attribution, text).filter(({ from }) => from !== "organisation" || status !== "redacted"),
    ...beside.flatMap((one): readonly OwnName[] => {
      const name = knownName(one, "person");
      return name === null ? [] : [{ printed: one, name, from: "attribution" }];
    }),
  ];
}

/** Faults of the codebook: terms that find nothing or too much, rules that cannot hold, themes that are one. */
import { type Fault, type Further, fault } from "../fault.ts";
import { all, append, swap } from "../plant.ts";
import { BOOK, QUESTION } from "../project.ts";

const terms = (rule: Fault["rule"], words: string, from: string, to: string, further?: Further) =>
  fault(rule, words, swap(BOOK, from, to), [BOOK, to], further);

const theme = (rule: Fault["rule"], words: string, yaml: string, further?: Further) =>
  fault(rule, words, append(BOOK, `  - ${yaml}\n`), [BOOK, yaml], further);

/** Inflections join no words of different meaning. */
const BY_STEM = swap(BOOK, "words: inflect", "words: stem");

const TERMS: readonly Fault[] = [
  terms(
    "lint-dead-term",
    "a term of which nobody speaks",
    "terms: [shower, cubicle, locker]",
    "terms: [shower, cubicle, locker, turnstile]",
  ),
  terms(
    "lint-dead-term",
    "letters of a term changed about",
    "terms: [wheelchair, hoist, ramp]",
    "terms: [wheelchair, hoist, ramp, lfit]",
  ),
  terms(
    "lint-dead-term",
    "two words that never stand in a row",
    "terms: [roof, tile, mend]",
    "terms: [roof, tile, mend, slate roof]",
  ),
  terms(
    "lint-dead-term",
    "a term in capitals that the text never has",
    "terms: [staff, lifeguard, kindness]",
    'terms: [staff, lifeguard, kindness, "=STAFF"]',
  ),
  fault(
    "lint-impossible-term",
    "an exception that is a term, too",
    swap(
      BOOK,
      "terms: [friend, lonely, arthritis]",
      "except: [lonely]\n    terms: [friend, lonely, arthritis]",
    ),
    [BOOK, "terms: [friend"],
  ),
  fault(
    "lint-impossible-term",
    "an exception of one word of a term",
    swap(BOOK, "terms: [bus, Mill Lane, walk]", "except: [lane]\n    terms: [bus, Mill Lane, walk]"),
    [BOOK, "terms: [bus"],
  ),
  terms(
    "lint-shadowed-term",
    "the same term twice in a theme",
    "terms: [bus, Mill Lane, walk]",
    "terms: [bus, Mill Lane, walk, bus]",
  ),
  terms(
    "lint-shadowed-term",
    "a word that only stands inside a longer term",
    "terms: [opening hours, evening, half past, session]",
    "terms: [opening hours, evening, half past, session, '\"opening\"']",
  ),
  fault(
    "lint-shared-term",
    "a term of another theme, too",
    swap(BOOK, "household, pay]", "household, pay, hoist]"),
    [BOOK, "terms: [wheelchair"],
  ),
  fault(
    "lint-shared-term",
    "a term of another theme with a capital",
    swap(BOOK, "learn to swim]", "learn to swim, Walk]"),
    [BOOK, "terms: [bus"],
  ),
  fault(
    "lint-stem-conflation",
    "a word of another meaning with the stem of a term",
    all(BY_STEM, swap(QUESTION, "Who thought of that?", "Who thought of that? What kind of people?")),
    [BOOK, "terms: [staff"],
  ),
  fault(
    "lint-stem-conflation",
    "two words of one stem, one of them a term",
    all(
      BY_STEM,
      swap(BOOK, "[friend, lonely", "[friend, university, lonely"),
      swap(QUESTION, "Who thought of that?", "A university pool has a universal price."),
    ),
    [BOOK, "[friend, university"],
  ),
  terms(
    "lint-everyday-word",
    "a term in capitals that finds the everyday word",
    "terms: [roof, tile, mend]",
    "terms: [ROOF, tile, mend]",
  ),
  fault(
    "lint-everyday-word",
    "a term in capitals that finds the everyday word among others",
    swap(BOOK, "degree, heated]", "DEGREE, heated]"),
    [BOOK, "terms: [warm"],
  ),
  terms(
    "lint-operator-case",
    "an operator in small letters in a term",
    "terms: [roof, tile, mend]",
    "terms: [roof, tile, mend, tile or mend]",
    { brings: ["lint-dead-term"] },
  ),
  terms(
    "lint-operator-case",
    "another operator in small letters in a term",
    "terms: [wheelchair, hoist, ramp]",
    "terms: [wheelchair, hoist, ramp, hoist and ramp]",
    { brings: ["lint-dead-term"] },
  ),
];

/** It says as much of the theme. */
const RARE = { brings: ["lint-theme-rare"] } as const;

const THEMES: readonly Fault[] = [
  theme(
    "lint-unreachable-rule",
    "a rule that wants and refuses the same",
    "{ id: dry, rule: warmth AND NOT warmth }",
    RARE,
  ),
  theme(
    "lint-unreachable-rule",
    "a rule that wants two statuses at once",
    "{ id: dry, rule: warmth AND status:named AND status:anonymous }",
    RARE,
  ),
  theme(
    "lint-unreachable-rule",
    "a topic that the form does not have",
    '{ id: dry, rule: warmth AND topic:"Water temprature" }',
    { ...RARE, says: /Water temperature/ },
  ),
  theme(
    "lint-theme-rare",
    "a theme that no response carries",
    "{ id: dry, rule: warmth AND hours AND company AND access }",
  ),
  theme("lint-theme-rare", "a theme whose only term is dead", "{ id: dry, terms: [turnstile] }", {
    brings: ["lint-dead-term"],
  }),
  theme(
    "lint-theme-everywhere",
    "a theme that nearly every response carries",
    "{ id: words, terms: [the, a, of] }",
  ),
  theme("lint-theme-everywhere", "a theme with a term of any word", '{ id: words, terms: ["*e*", "*o*"] }'),
  theme(
    "lint-theme-overlap",
    "two themes of the same responses",
    "{ id: pools, terms: [teacher OR taught OR lesson] }",
  ),
  theme(
    "lint-theme-overlap",
    "a theme that finds a part of what another finds",
    "{ id: repairs, terms: [roof OR tile] }",
  ),
];

const REFUSED: readonly Fault[] = [
  fault("codebook", "two themes with one id", swap(BOOK, "id: company", "id: hours"), [BOOK, 32], {
    says: /the id `hours`/,
  }),
  fault(
    "codebook",
    "a term that is no word",
    swap(BOOK, "degree, heated]", 'degree, heated, "£%"]'),
    [BOOK, "£%"],
    { says: /no word/ },
  ),
  fault("codebook", "a key that is misspelt", swap(BOOK, "label: Staff", "lable: Staff"), [BOOK, "lable:"], {
    says: /did you mean `label`/,
  }),
];

export const CODEBOOK: readonly Fault[] = [...TERMS, ...THEMES, ...REFUSED];

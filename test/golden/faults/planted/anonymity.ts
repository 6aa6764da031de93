/** Faults of anonymity: authors who name themselves, names of those who asked not to be named. */
import { type Fault, type Further, fault } from "../fault.ts";
import { swap, swapInLetters } from "../plant.ts";
import { LETTERS, QUESTION, STATEMENT, SURVEY } from "../project.ts";

const told = (words: string, from: string, to: string, mark: string, further?: Further) =>
  fault("anonymous-named", words, swap(QUESTION, from, to), [QUESTION, mark], further);

const NAMED: readonly Fault[] = [
  told(
    "the author says what her name is",
    "My name is not important. What",
    "My name is Dorothea Wimple. What",
    "Dorothea Wimple",
  ),
  told(
    "the author says who he is, with a title",
    "I clean offices",
    "I am Dr Ambrose Wimple and I clean offices",
    "Ambrose Wimple",
  ),
  fault(
    "name-despite-anonymity",
    "a letter's closing words and a name above the request",
    swap(
      QUESTION,
      "the one who writes it on the board.",
      "the one who writes it on the board.\nYours sincerely,\nDorothea Wimple",
    ),
    [QUESTION, "Dorothea Wimple"],
  ),
  told(
    "regards, and a first name",
    "One family room, with a door, would do.",
    "One family room, with a door, would do.\nBest regards\nAmbrose",
    "Ambrose",
  ),
  told(
    "a form that was filled in",
    "The tea is good",
    "Name: Dorothea Wimple\nThe tea is good",
    "Dorothea Wimple",
  ),
  told(
    "a dash and a name below the text",
    "so we lose eleven minutes of every lesson.",
    "so we lose eleven minutes of every lesson.\n– Ambrose Wimple",
    "Ambrose Wimple",
  ),
  told(
    "an author who speaks of herself in the third person",
    "I was a lifeguard here",
    "This is Dorothea Wimple. I was a lifeguard here",
    "Dorothea Wimple",
  ),
  told(
    "an author with his place",
    "I teach Year 4.",
    "I, Ambrose Wimple of Mill Lane, teach Year 4.",
    "Ambrose Wimple",
  ),
  told(
    "a name over a line break",
    "The two bays for blue badges",
    "My name is Dorothea\nWimple. The two bays for blue badges",
    "My name is Dorothea",
  ),
  told(
    "a name in small letters",
    "I do not\nmind the walk",
    "my name is dorothea wimple and I do not\nmind the walk",
    "dorothea wimple",
  ),
  told(
    "a name that signs in brackets",
    "with a door, would do.",
    "with a door, would do. (signed: Ambrose Wimple)",
    "Ambrose Wimple",
  ),
  fault(
    "anonymous-named",
    "the author of a record says his name",
    swap(SURVEY, "I promise.", "I promise. My name is Ambrose Wimple and I stand by it."),
    [SURVEY, 1],
  ),
  fault(
    "name-despite-anonymity",
    "the author of a letter signs it",
    swapInLetters(
      "We went to the desk together.",
      "We went to the desk together.\nYours faithfully\nDorothea Wimple",
    ),
    [LETTERS, 36],
  ),
];

const DESPITE: readonly Fault[] = [
  fault(
    "name-despite-anonymity",
    "a record with a name and the status of one without",
    swap(
      SURVEY,
      '"status":"anonymous"}\n{"id":"S-1042"',
      '"status":"anonymous","name":"Dorothea Wimple"}\n{"id":"S-1042"',
    ),
    [SURVEY, 1],
  ),
  fault(
    "name-despite-anonymity",
    "a record whose name was withheld, with the name",
    swap(SURVEY, '"status":"redacted"', '"status":"redacted","name":"Ambrose Wimple"'),
    [SURVEY, 8],
  ),
  fault(
    "name-despite-anonymity",
    "a record without a name, with an organisation",
    swap(
      SURVEY,
      '["Anything else"],"status":"anonymous"',
      '["Anything else"],"status":"anonymous","organisation":"Mill Lane Bakery"',
    ),
    [SURVEY, 3],
  ),
  fault(
    "name-despite-anonymity",
    "a named response that asks not to be named",
    swap(QUESTION, "Who thought of that?", "Who thought of that?\nPlease do not publish my name."),
    [QUESTION, "Please do not publish my name."],
  ),
  fault(
    "request-in-text",
    "a named record that would rather stay anonymous",
    swap(SURVEY, "before it hurts.", "before it hurts. I would like this response to be anonymous."),
    [SURVEY, 7],
    { brings: ["name-despite-anonymity"] },
  ),
  fault(
    "name-despite-anonymity",
    "a request in brackets behind a name",
    swap(QUESTION, "Agnes Pellowby", "Agnes Pellowby (please do not print my name)"),
    [QUESTION, "Agnes Pellowby"],
  ),
  fault(
    "name-despite-anonymity",
    "a name, a comma and the phrase of the form",
    swap(QUESTION, "Leonard Tarnbrook", "Leonard Tarnbrook, I would like to remain anonymous"),
    [QUESTION, "Leonard Tarnbrook"],
  ),
  fault(
    "request-in-text",
    "a speaker who asks not to be named",
    swap(
      STATEMENT,
      "every one of them has told us so.",
      "every one of them has told us so. Please withhold my name.",
    ),
    [STATEMENT, "Please withhold my name"],
    { brings: ["name-despite-anonymity"] },
  ),
];

const DOUBTED: readonly Fault[] = [
  fault(
    "attribution-doubtful",
    "a name and a plea of another kind",
    swap(QUESTION, "Leonard Tarnbrook", "Leonard Tarnbrook, please be kind with my identity"),
    [QUESTION, "Leonard Tarnbrook"],
  ),
];

export const ANONYMITY: readonly Fault[] = [...NAMED, ...DESPITE, ...DOUBTED];

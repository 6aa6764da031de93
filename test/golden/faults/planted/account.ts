/** Faults of the account: text that is nobody's, responses without text, numbers that are wrong. */
import { type Fault, type Further, fault, OTHER_NUMBERS } from "../fault.ts";
import { append, changeText, swap, swapInLetters, swapMatch } from "../plant.ts";
import { FORUM, LETTERS, MESSAGES, QUESTION, SETTINGS, STATEMENT, SURVEY } from "../project.ts";

const MEETING = "The forum meets on the first Monday of the month, in the old reading room.\n";

const TEXT: readonly Fault[] = [
  fault(
    "text-unassigned",
    "a paragraph about the forum below its lists",
    append(FORUM, `\nABOUT THE FORUM\n\n${MEETING}`),
    [FORUM, "ABOUT THE FORUM"],
  ),
  fault(
    "text-unassigned",
    "the same under a heading in small letters",
    append(FORUM, `\nAbout the forum\n\n${MEETING}`),
    [FORUM, "About the forum"],
    { known: "it is read as a part of the last priority" },
  ),
  fault(
    "text-unassigned",
    "a page's small print below the statement",
    append(
      STATEMENT,
      "\nThe Trust is a charity, and was founded in 1993 by forty people who could mend a pump.\n",
    ),
    [STATEMENT, "The Trust is a charity"],
  ),
  fault(
    "text-unassigned",
    "a paragraph between the two lists of messages",
    swap(
      MESSAGES,
      "What the council should do",
      "We thank all who answered us, and those who asked.\n\nWhat the council should do",
    ),
    [MESSAGES, "We thank all"],
  ),
  fault(
    "response-empty",
    "a header, a name, and nothing between them",
    swap(QUESTION, "Lockers that lock. Showers that are warm. Hooks.\n", ""),
    [QUESTION, 149],
    { brings: ["attribution-missing"] },
  ),
  fault(
    "response-empty",
    "a header, a request not to be named, and nothing between them",
    swap(QUESTION, "Keep it open.\n", ""),
    [QUESTION, 79],
    { known: "header and request are read as a part of the response above" },
  ),
  fault("response-empty", "a record with blanks for words", swap(SURVEY, '"text":"No."', '"text":" \\n"'), [
    SURVEY,
    3,
  ]),
  fault(
    "response-empty",
    "a record whose words are in another file",
    swap(SURVEY, '"text":"No."', '"text":"Please see attached letter"'),
    [SURVEY, 3],
  ),
  fault("missing-mark", "a record with a dash for words", swap(SURVEY, '"text":"No."', '"text":"--"'), [
    SURVEY,
    3,
  ]),
  fault(
    "missing-mark",
    "a record that answers with a mark for none",
    swap(SURVEY, '"text":"No."', '"text":"n/a"'),
    [SURVEY, 3],
  ),
];

const counts = (words: string, from: string, to: string, further?: Further) =>
  fault("expectation", words, swap(SETTINGS, from, to), [SETTINGS, "expect:"], further);

const EXPECTED: readonly Fault[] = [
  counts("one response more expected than there is", "responses: 63", "responses: 64"),
  counts("one source more expected than there is", "sources: 6", "sources: 7"),
  counts("one record fewer expected of the survey", "survey.jsonl: 8", "survey.jsonl: 7"),
  counts("responses expected of a source that is not there", "survey.jsonl: 8", "suvrey.jsonl: 8"),
  fault(
    "expectation",
    "a response cut out of the document",
    swapMatch(QUESTION, /Water temperature\nToo cold[\s\S]*?Nettlefold\n\n/, ""),
    [SETTINGS, "expect:"],
    { brings: ["expectation", "stated-number", "stated-number"] },
  ),
  fault(
    "expectation",
    "the last record of the survey lost",
    changeText(SURVEY, (text) => text.slice(0, text.lastIndexOf('{"id"'))),
    [SETTINGS, "expect:"],
    { brings: ["expectation"] },
  ),
  fault("expectation", "a group's name lost above its list", swap(FORUM, "THE NIGHT SHIFT\n\n", ""), [
    SETTINGS,
    "expect:",
  ]),
];

const stated = (words: string, from: string, to: string, further?: Further) =>
  fault("stated-number", words, swap(QUESTION, from, to), [QUESTION, to.split("\n")[0]!], further);

const STATED: readonly Fault[] = [
  stated("two digits changed about", "We received 34 responses", "We received 43 responses"),
  stated("the number written out, and wrong", "We received 34 responses", "We received thirty-six responses"),
  stated("a number in thousands", "We received 34 responses", "We received 3,400 responses"),
  stated("a bound that does not hold", "We received 34 responses", "We received more than 40 responses"),
  stated(
    "a number of what is printed",
    "This document prints all\nthirty-four of them",
    "This document prints all\nforty-three of them",
  ),
  stated("a number of organisations", "They came from 11 organisations", "They came from 13 organisations"),
  stated(
    "a number of individuals",
    "11 organisations and 22\nindividuals",
    "11 organisations and 25\nindividuals",
  ),
  stated("a number in a line of its own", "Your responses\n", "Number of responses: 33\nYour responses\n"),
  fault(
    "stated-number",
    "a number of letters",
    swapInLetters("Six letters reached", "Eight letters reached"),
    [LETTERS, 2],
  ),
  fault(
    "stated-number",
    "the first header lost, so that its response is taken for a part of the introduction",
    swap(QUESTION, "Your responses\nOpening hours; Prices and passes\n", "Your responses\n\n"),
    [QUESTION, "We received 34"],
    { brings: ["stated-number", "layout-doubtful", ...OTHER_NUMBERS] },
  ),
];

export const ACCOUNT: readonly Fault[] = [...TEXT, ...EXPECTED, ...STATED];

/** Faults against a lock: what was added, taken away, changed or moved since. */
import { type Fault, fault, OTHER_NUMBERS } from "../fault.ts";
import {
  add,
  all,
  append,
  change,
  changeText,
  copy,
  remove,
  swap,
  swapInLetters,
  swapMatch,
} from "../plant.ts";
import { FORUM, LETTERS, LOCK, QUESTION, SETTINGS, STATEMENT, SURVEY } from "../project.ts";

const RENAMED = "corpus/lido.txt";
const NOTE = "corpus/bakery.txt";
const RECORD =
  '{"id":"S-1049","text":"We bake for the swimmers, who come in hungry.","organisation":"Mill Lane Bakery"}\n';
const STATEMENT_OF_BAKERY =
  "Statement of the bakery in Mill Lane\n\n14 March 2024\n\nWe bake for those who swim, and they are hungry when they come out. We should miss them.\n";

const LOCKS: readonly Fault[] = [
  fault(
    "lock-missing",
    "the project names a lock that was not put under version control",
    swap(SETTINGS, "out: out\n", "out: out\ncheck: { lock: vouched.json }\n"),
    ["vouched.json"],
  ),
  fault(
    "lock-missing",
    "the lock broke off halfway",
    change(LOCK, (bytes) => bytes.subarray(0, bytes.length / 2)),
    [LOCK],
  ),
  fault(
    "lock-missing",
    "two versions of the lock joined by version control",
    changeText(LOCK, (text) => `<<<<<<< ours\n${text}=======\n${text}>>>>>>> theirs\n`),
    [LOCK],
  ),
  fault("lock-missing", "a lock of a later version", swap(LOCK, '"version": 1', '"version": 2'), [LOCK]),
  fault(
    "lock-missing",
    "a lock whose responses have lost their fingerprints",
    changeText(LOCK, (text) => text.replaceAll('"fingerprint"', '"print"')),
    [LOCK],
  ),
];

const SOURCES: readonly Fault[] = [
  fault("source-added", "a statement put into the folder", add(NOTE, STATEMENT_OF_BAKERY), [NOTE], {
    brings: ["response-added", ...OTHER_NUMBERS],
  }),
  fault(
    "source-added",
    "a file of one record put into the folder",
    add("corpus/more.jsonl", RECORD),
    ["corpus/more.jsonl"],
    { brings: ["response-added", ...OTHER_NUMBERS] },
  ),
  fault("source-removed", "the statement taken away", remove(STATEMENT), [STATEMENT], {
    brings: ["response-removed", ...OTHER_NUMBERS],
  }),
  fault(
    "source-removed",
    "the statement under another name",
    all(copy(STATEMENT, RENAMED), remove(STATEMENT)),
    [STATEMENT],
    { brings: ["source-added", "response-moved"] },
  ),
  fault(
    "source-changed",
    "a blank at the end of a line of the introduction",
    swap(QUESTION, "Bridge Street: what you told us", "Bridge Street: what you told us "),
    [QUESTION],
  ),
  fault(
    "source-changed",
    "the line breaks of another system",
    changeText(FORUM, (text) => text.replaceAll("\n", "\r\n")),
    [FORUM],
  ),
  fault("source-changed", "an empty line at the end of the survey", append(SURVEY, "\n"), [SURVEY]),
  fault("source-changed", "a PDF made again, with a comment at its end", append(LETTERS, "% made anew\n"), [
    LETTERS,
  ]),
];

/** One word of a source changed: its bytes are others, too. */
const changed = (words: string, plant: Fault["plant"], at: Fault["at"], brings: Fault["brings"] = []) =>
  fault("response-changed", words, plant, at, { brings: ["source-changed", ...brings] });

const PRIYA = /Water temperature\nToo cold[\s\S]*?Nettlefold\n\n/;
const CRISPIN = /Prices and passes\nSixty lengths[\s\S]*?Oatridge\n\n/;

const RESPONSES: readonly Fault[] = [
  fault("response-added", "a record put into the survey", append(SURVEY, RECORD), [SURVEY, 9], {
    brings: ["source-changed", ...OTHER_NUMBERS],
  }),
  fault(
    "response-added",
    "a letter put between the others",
    swapInLetters(
      "Changing rooms\nMy locker",
      "Staff\nThe woman at the desk knows us all.\nHugo Quarrington\n\nChanging rooms\nMy locker",
    ),
    [LETTERS, 32],
    { brings: ["source-changed", "expectation", "stated-number"] },
  ),
  fault(
    "response-removed",
    "a record taken out of the survey",
    swapMatch(SURVEY, /.*S-1045.*\n/, ""),
    [SURVEY],
    { brings: ["source-changed", ...OTHER_NUMBERS] },
  ),
  fault(
    "response-removed",
    "a response cut out of the document",
    swapMatch(QUESTION, PRIYA, ""),
    [QUESTION],
    { brings: ["source-changed", "stated-number", "stated-number", ...OTHER_NUMBERS] },
  ),
  changed(
    "a figure of a price changed",
    swap(QUESTION, "lengths a week at £4.60", "lengths a week at £4.90"),
    [QUESTION, 187],
  ),
  changed(
    "a word of the statement left out",
    swap(STATEMENT, "It wants it warm, dry and open.", "It wants it warm and open."),
    [STATEMENT, 1],
  ),
  changed(
    "a topic ticked more",
    swap(QUESTION, "\nClubs and galas\nCanoeists", "\nClubs and galas; Staff\nCanoeists"),
    [QUESTION, "Clubs and galas; Staff"],
  ),
  changed("another name below a response", swap(QUESTION, "Ingrid Vellacott", "Ingrid Quarrington"), [
    QUESTION,
    198,
  ]),
  changed("a name printed where none was", swap(SURVEY, '"status":"none"', '"name":"Hugo Quarrington"'), [
    SURVEY,
    5,
  ]),
  fault(
    "response-moved",
    "two responses that changed places",
    changeText(QUESTION, swapped),
    [QUESTION, 59],
    { brings: ["source-changed", "response-moved"] },
  ),
  fault(
    "response-moved",
    "the last record of the survey put first",
    changeText(SURVEY, lastFirst),
    [SURVEY, 1],
    { brings: ["source-changed"] },
  ),
];

/** The one goes into the place of the other. */
function swapped(text: string): string {
  const [priya, crispin] = [PRIYA.exec(text)![0], CRISPIN.exec(text)![0]];
  return text
    .replace(PRIYA, "\u0000")
    .replace(CRISPIN, () => priya)
    .replace("\u0000", () => crispin);
}

function lastFirst(text: string): string {
  const lines = text.trimEnd().split("\n");
  return `${[lines.at(-1), ...lines.slice(0, -1)].join("\n")}\n`;
}

export const DRIFT: readonly Fault[] = [...LOCKS, ...SOURCES, ...RESPONSES];

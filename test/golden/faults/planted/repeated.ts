/** Faults of responses that came twice, and of those that came from one template. */
import { type Fault, fault } from "../fault.ts";
import { all, swap, swapInLetters } from "../plant.ts";
import { LETTERS, SURVEY } from "../project.ts";

/** Puts words in the place of those of a record. */
const record = (from: string, to: string) => swap(SURVEY, `"text":"${from}"`, `"text":${JSON.stringify(to)}`);

const HOURS =
  "The opening hours suit nobody who works. Seven to nine in the evening would be used, I promise.";
const BRAVE =
  "Learning to swim at fifty-three was the bravest thing I have done. My teacher never laughed. Well, once.";
const HERITAGE = "Heritage is a word for what one has not got the money to mend. Mend it.";
const LOCKERS = "Lockers that lock. Showers that are warm. Hooks.";

const LOCKER =
  "My locker was opened with a spoon. I saw him do it, and he saw me; he was about\nseven, and he had lost his own key. We went to the desk together.";

const DUPLICATES: readonly Fault[] = [
  fault("response-duplicate", "one record with the words of another", record(HERITAGE, HOURS), [SURVEY, 8]),
  fault(
    "response-duplicate",
    "a record with the words of a printed response, in another layout",
    record(HERITAGE, "Too cold for babies, too warm for lengths. Could we have a warm day and a cold day?"),
    [SURVEY, 8],
  ),
  fault(
    "response-duplicate",
    "a letter with the words of a printed response",
    swapInLetters(LOCKER, LOCKERS),
    [LETTERS, 32],
  ),
  fault(
    "response-duplicate",
    "the same words in other capitals and quotation marks",
    record(HERITAGE, HOURS.toUpperCase()),
    [SURVEY, 8],
  ),
];

const TEMPLATE =
  "Bridge Street is the only public water within nine miles of here. Three generations have learnt to float in it. I ask the council to put off any decision until the report on the boiler has been printed, and to hold a vote of all households.";

const CAMPAIGNS: readonly Fault[] = [
  fault(
    "campaign",
    "three records of one template: as it is, with a first sentence, with other numbers",
    all(
      record(HOURS, TEMPLATE),
      record(BRAVE, `I have lived here since I was born. ${TEMPLATE}`),
      record(HERITAGE, TEMPLATE.replace("nine miles", "eleven miles").replace("Three", "Four")),
    ),
    [SURVEY, 1],
    { says: /3 responses of one campaign/ },
  ),
  fault(
    "campaign",
    "two of a template in two sources, one of them with a last sentence",
    all(
      record(HOURS, TEMPLATE),
      swapInLetters(LOCKER, `${TEMPLATE.replaceAll(". ", ".\n")}\nI have three children.`),
    ),
    [SURVEY, 1],
    { says: /2 responses of one campaign/ },
  ),
  fault(
    "campaign",
    "three records with the very same words",
    all(record(HOURS, TEMPLATE), record(BRAVE, TEMPLATE), record(HERITAGE, TEMPLATE)),
    [SURVEY, 1],
    { brings: ["response-duplicate", "response-duplicate"] },
  ),
];

export const REPEATED: readonly Fault[] = [...DUPLICATES, ...CAMPAIGNS];

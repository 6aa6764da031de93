/** A small invented consultation on a town's library, in the files that the tests of the command start from. */
import { type Files, type Workplace, workplace } from "./harness.ts";

export const TOPICS = "Opening hours\nStaff\nBuilding\nChildren\n";

export const BOOK = `name: Library
version: 1.0.0
themes:
  - id: opening
    label: Opening hours
    terms: [open, close, Saturday]
  - id: place
    label: The place
    terms: [building]
    themes:
      - id: warmth
        terms: [warm, cold]
  - id: never
    terms: [zeppelin]
`;

const WITHHELD = "I wish to remain anonymous";

export const REPLIES = `Opening hours; Staff
The library should open on Saturday, and stay open late once a week.
Ask the staff what they think.
${WITHHELD}

Building;
The building is cold in winter and far too warm in June.
A reading room needs a door that shuts.
Penny Lane Readers' Circle

Children; Opening hours
Please keep the story hour. My two boys walk there with me each week,
and it is closed whenever they are free.
${WITHHELD}

Staff; Children
The staff know every child by name.
Do not let anybody take that away from us.
Hill Street Parents' Association

Building; Opening hours
A warm place that is open is worth more than a new one that is shut.
${WITHHELD}
`;

/** A whole project: `themetally run` works in it. */
export const PROJECT = {
  "themetally.yaml":
    "title: The library\ncorpus: [corpus]\ntopics: topics.txt\ncodebook: book.yaml\nout: out\n",
  "topics.txt": TOPICS,
  "book.yaml": BOOK,
  "corpus/replies.txt": REPLIES,
};

/** The project, after a command: a run, where nothing is said. */
export async function ran(files: Files = {}, args = "run"): Promise<Workplace> {
  const place = workplace({ ...PROJECT, ...files });
  await place.run(args);
  return place;
}

/** Faults of the project file and of the list of topics. */
import { type Fault, fault } from "../fault.ts";
import { add, all, append, changeText, swap } from "../plant.ts";
import { LAYOUT, SETTINGS, TOPICS } from "../project.ts";

const allowed = (words: string, where: string) =>
  fault(
    "allowance-unused",
    words,
    append(SETTINGS, `check:\n  allow:\n    - { rule: personal-email, ${where}, reason: of the council }\n`),
    [SETTINGS, "rule: personal-email"],
  );

export const SETTING: readonly Fault[] = [
  fault(
    "layout-file",
    "a layout file that is not there",
    swap(SETTINGS, "messages.txt: key-points", "messages.txt: layout.yaml"),
    [LAYOUT],
    { says: /no such file/ },
  ),
  fault(
    "layout-file",
    "a layout file with a pattern that cannot be read",
    all(
      swap(SETTINGS, "messages.txt: key-points", "messages.txt: layout.yaml"),
      add(LAYOUT, "name: own\nresponse: { begins: '^(Point' }\n"),
    ),
    [LAYOUT, 2],
  ),
  fault("project-file", "a key that is misspelt", swap(SETTINGS, "expect:", "expct:"), [SETTINGS, "expct:"], {
    says: /did you mean `expect`/,
  }),
  fault(
    "project-file",
    "a word for a number",
    swap(SETTINGS, "responses: 63", "responses: many"),
    [SETTINGS, "many"],
    { says: /expected a number/ },
  ),
  fault("topics-file", "a list of topics without one", add(TOPICS, "# to be written\n\n"), [TOPICS], {
    says: /no topic/,
  }),
  fault(
    "project-file",
    "a layout for a source that has another name",
    swap(SETTINGS, "dry-side-key-messages.txt:", "dry-side-messages.txt:"),
    [SETTINGS, "layout:"],
    { says: /dry-side-messages/ },
  ),
  fault("topics-file", "a topic twice in the list", append(TOPICS, "Staff\n"), [TOPICS, 16]),
  fault("topics-file", "a topic twice, once with a semicolon", append(TOPICS, "  Heritage;\n"), [TOPICS, 16]),
  allowed("an allowance that is not needed any more", "source: survey.jsonl"),
  allowed("an allowance for another line", "source: open-question.txt, line: 7"),
  fault(
    "topics-file",
    "a list in the encoding of old Windows programs",
    changeText(TOPICS, (text) => Buffer.from(text, "latin1")),
    [TOPICS],
    { says: /UTF-8/ },
  ),
];

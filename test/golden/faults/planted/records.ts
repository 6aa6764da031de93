/** Faults of single records: lines that are no responses, ids that are taken. */
import { type Fault, fault } from "../fault.ts";
import { append, changeText, swap } from "../plant.ts";
import { SURVEY } from "../project.ts";

const record = (words: string, from: string, to: string, line: number) =>
  fault("source-record", words, swap(SURVEY, from, to), [SURVEY, line]);

export const RECORDS: readonly Fault[] = [
  record("a quotation mark too many", "My teacher never laughed", 'My teacher never "laughed', 5),
  record("the words under another name", '"id":"S-1043","text"', '"id":"S-1043","comment"', 3),
  record("an id that came before", '"id":"S-1048"', '"id":"S-1042"', 8),
  record("a status that there is none of", '"status":"none"', '"status":"anon"', 5),
  record("topics that are a number", '"topics":["Heritage"]', '"topics":6', 8),
  fault(
    "source-record",
    "the file broke off in its last record",
    changeText(SURVEY, (text) => text.slice(0, -40)),
    [SURVEY, 8],
  ),
  fault(
    "record-fields",
    "topics under the name that another program gives them",
    swap(SURVEY, '"topics":["Heritage"]', '"categories":["Heritage"]'),
    [SURVEY, 8],
  ),
  fault(
    "record-fields",
    "a field that nobody reads",
    swap(SURVEY, '"topics":["Heritage"]', '"topics":["Heritage"],"e-mail":"to come"'),
    [SURVEY, 8],
  ),
  fault(
    "source-html",
    "a paragraph of a web form that was escaped",
    swap(SURVEY, "My teacher never laughed", "&lt;p>My teacher never&lt;/p> laughed"),
    [SURVEY, 5],
    { brings: ["source-form"] },
  ),
  fault(
    "source-html",
    "a reference of a web page that was escaped twice",
    swap(SURVEY, "My teacher never laughed", "My teacher &amp;amp; I never laughed"),
    [SURVEY, 5],
    { brings: ["source-form"] },
  ),
  fault("source-record", "a list for a record", append(SURVEY, '["S-1049","Keep it."]\n'), [SURVEY, 9], {
    brings: ["expectation", "expectation"],
  }),
];

/** Faults of headers: lost, cut off, misspelt, with a topic twice. */
import { type Fault, type Further, fault } from "../fault.ts";
import { append, swap, swapInLetters } from "../plant.ts";
import { LETTERS, QUESTION, SURVEY } from "../project.ts";

const NOTES = `
Notes
1. The form was sent to every household. 2. Copies of the roof survey can be had
from the leisure team at the town hall, on Mondays.
`;

const header = (rule: Fault["rule"], words: string, from: string, to: string, further?: Further) =>
  fault(rule, words, swap(QUESTION, `\n${from}\n`, `\n${to}\n`), [QUESTION, to], further);

export const HEADERS: readonly Fault[] = [
  fault(
    "header-missing",
    "a header lost in the middle of the document",
    swap(QUESTION, "\nPrices and passes; Café\n", "\n"),
    [QUESTION, "A family of four pays"],
  ),
  fault("header-missing", "a header of the letters lost", swapInLetters("Changing rooms\n", ""), [
    LETTERS,
    32,
  ]),
  header(
    "header-truncated",
    "a header without the end of its last topic",
    "Staff; School swimming",
    "Staff; School swimming - Key",
  ),
  header(
    "header-truncated",
    "a header that breaks off inside a word",
    "Access for disabled swimmers; Parking and buses",
    "Access for disabled swimmers; Parking and bu",
  ),
  header(
    "topic-unknown",
    "a letter of a topic left out",
    "Water temperature; Opening hours",
    "Water temprature; Opening hours",
    { says: /the nearest topic is "Water temperature"/ },
  ),
  header(
    "topic-unknown",
    "two letters of a topic changed about",
    "Heritage; Prices and passes",
    "Heirtage; Prices and passes",
    { says: /the nearest topic is "Heritage"/ },
  ),
  header("topic-unknown", "a topic that the form does not have", "Heritage; Café", "Heritage; Gardens"),
  header(
    "topic-repeated",
    "a topic ticked twice",
    "Clubs and galas; Water temperature;",
    "Clubs and galas; Water temperature; Clubs and galas",
  ),
  header(
    "topic-repeated",
    "a topic twice, once in small letters",
    "Teaching pool; School swimming",
    "Teaching pool; School swimming; teaching pool",
  ),
  fault(
    "topic-repeated",
    "a topic twice in a record",
    swap(SURVEY, '["Opening hours"]', '["Opening hours","Opening hours"]'),
    [SURVEY, 1],
  ),
  fault(
    "topic-unknown",
    "notes of the council below the last response, which look like one more",
    append(QUESTION, NOTES),
    [QUESTION, "Notes"],
    { brings: ["attribution-missing", "expectation", "expectation", "stated-number", "stated-number"] },
  ),
  fault(
    "topic-unknown",
    "a topic of a record misspelt",
    swap(SURVEY, '"topics":["Heritage"]', '"topics":["Heirtage"]'),
    [SURVEY, 8],
    { says: /nearest topic is "Heritage"/ },
  ),
];

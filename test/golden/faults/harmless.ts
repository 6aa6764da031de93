/** Changes of the sample that are no faults, though a careless rule would take them for some. */
import { all, append, changeText, type Plant, swap, swapInLetters } from "./plant.ts";
import { FORUM, LETTERS, MESSAGES, QUESTION, SETTINGS, STATEMENT, SURVEY } from "./project.ts";

export interface Harmless {
  readonly what: string;
  readonly plant: Plant;
  /** What the check finds all the same, and why. */
  readonly known?: string;
}

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

/** In the response of somebody who is not named, and in one of somebody who is. */
const said = (words: string): Plant =>
  all(
    swap(QUESTION, "I swim because of my back. ", `I swim because of my back. ${words} `),
    swap(SURVEY, "Well, once.", `Well, once. ${words.replaceAll("\n", " ").replaceAll('"', '\\"')}`),
  );

/** Before the last line, or at the end of a response without a name. */
const atEnd = (words: string): Plant =>
  swap(QUESTION, "the one who writes it on the board.", `the one who writes it on the board.\n${words}`);

const introduced = (words: string): Plant => swap(QUESTION, "Your responses\n", `${words}\nYour responses\n`);

const inSurvey = (from: string, to: string): Plant => swap(SURVEY, `"${from}"`, `"${to}"`);
const SCOUTS = "3rd Tolbury Scouts";
const HONOR = "Honor Castlemaine";

const FILES: readonly Harmless[] = [
  {
    what: "line breaks of another system",
    plant: changeText(QUESTION, (text) => text.replaceAll("\n", "\r\n")),
  },
  {
    what: "line breaks of an old system",
    plant: changeText(QUESTION, (text) => text.replaceAll("\n", "\r")),
  },
  { what: "UTF-8 with its mark", plant: changeText(QUESTION, (text) => `\ufeff${text}`) },
  { what: "UTF-16 with its mark", plant: changeText(STATEMENT, (text) => utf16(`\ufeff${text}`)) },
  { what: "UTF-16 without a mark", plant: changeText(FORUM, utf16) },
  {
    what: "UTF-16 the other way round",
    plant: changeText(MESSAGES, (text) => utf16(`\ufeff${text}`).swap16()),
  },
  {
    what: "empty lines and line breaks of another system between records",
    plant: changeText(SURVEY, (text) => text.replaceAll("\n", "\r\n\r\n")),
  },
  {
    what: "blanks at the ends of lines, and empty lines at the end",
    plant: changeText(QUESTION, (text) => `${text.replaceAll("\n", "  \n")}\n\n\n`),
  },
  {
    what: "two empty lines where there was one",
    plant: changeText(QUESTION, (text) => text.replaceAll("\n\n", "\n\n\n")),
  },
  { what: "no line break at the end", plant: changeText(QUESTION, (text) => text.trimEnd()) },
  { what: "a PDF to which a mail program added a line", plant: append(LETTERS, "\n--boundary--\n") },
];

const SIGNS: readonly Harmless[] = [
  {
    what: "families, flags and hearts",
    plant: said("👩‍👧‍👦 ❤️ 🏊🏽‍♀️ 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} every Friday."),
  },
  { what: "names in other scripts", plant: said("Ask Ελένη, Оксана, 王芳, فاطمه and می‌خواهم.") },
  {
    what: "accents, ligatures and fractions",
    plant: said("Ærø, Łódź, naïve crèche, œuvre, ½ a length at 28½°, 5′ 10″ and £3·50."),
  },
  {
    what: "soft hyphens and blanks that do not break",
    plant: said("The wel\u00adfare of 1\u00a0140\u00a0tiles, at\u202f28°."),
  },
  {
    what: "dashes, ellipses and signs of trade",
    plant: said("SwimFit™ – or whatever® – costs … more © 2023; R&D; 3 < 4; “so‘so’so”."),
  },
];

const NUMBERS: readonly Harmless[] = [
  {
    what: "an order, a charity, a company, a ticket",
    plant: said("Order 07912 334, charity 1098765, company 01632960, ticket 943 476 5918."),
  },
  {
    what: "a number of a book, of a tax office and of a property",
    plant: said("ISBN 0-7063-4567-1, VAT GB 123 4567 89, UPRN 100040233612."),
  },
  {
    what: "dates and times in a row",
    plant: said(
      "From 0 1 2 3 4 5 6 7 8 9 10 on 01 02 2023, 03/04/2023 and 2023-05-06 at 0630 0700 0730 0800.",
    ),
  },
  {
    what: "a planning application, a grid reference, a place on a map",
    plant: said("23/01632/FUL at ST 123 456, or 51.0151, -3.1069."),
  },
  {
    what: "money, shares and sums",
    plant: said("£01632.96 of £1,632,960,983; 07700 900 pounds is 0.7%; 020 000 000 tiles."),
  },
  {
    what: "roads, classes, sizes and hours that look like postcodes",
    plant: said("KS2 4th form, the M5 6 miles off, the W1 2nd bus, A4 2 copies, E1 3yr lease, B3 4pm."),
  },
  {
    what: "letters and numbers of a form",
    plant: said("Form AB 12 of 1934, lot BG 12 34 56 C, seat GB123456A, room AB 1 2 3."),
  },
  {
    what: "handles, prices and places with an at sign",
    plant: said("@marlpool says 2 @ £4.60 @ the door; see @poolwatch@example.org."),
  },
  {
    what: "a link with numbers in it",
    plant: said("See https://example.org/t/01632960983?tel=07700900461#TA93PQ."),
  },
];

const NAMES: readonly Harmless[] = [
  {
    what: "what an author is, in capitals",
    plant: said("I am Scottish, I'm Head Lifeguard for a day, and I am Team Lido."),
  },
  {
    what: "what is said of one's name",
    plant: said("My name is on the list, my name is mud at the desk, and my name means nothing."),
  },
  {
    what: "the names of others",
    plant: said("My sister Dorothea Wimple swims; I am Ambrose's mother; Mr Pym taught us."),
  },
  {
    what: "a letter that is quoted, with its end",
    plant: said(
      "The council wrote: “I am Ambrose Wimple, and I can help. Yours sincerely, Ambrose Wimple”. He could not.",
    ),
  },
  { what: "thanks to one who works there", plant: atEnd("Thank you, Dorothea, at the desk.") },
  { what: "a wish at the end, and no name", plant: atEnd("Yours in hope") },
  { what: "what a child said her name was", plant: said("“My name is Nell,” said the child.") },
  {
    what: "a promise of anonymity that is spoken of",
    plant: swap(
      QUESTION,
      "Who thought of that?",
      "Who thought of that? The last survey was anonymous, and mine was printed with my name.",
    ),
  },
  {
    what: "a wish of others not to be named",
    plant: swap(SURVEY, "for arthritis what", "for arthritis (most of them ask not to be named) what"),
  },
];

const RESPONDENTS: readonly Harmless[] = [
  { what: "a first name with one letter more", plant: inSurvey(HONOR, "Edwina Tarnbrook") },
  { what: "a first name with one letter other", plant: inSurvey(HONOR, "Marion Tarnbrook") },
  { what: "a surname with one letter other", plant: inSurvey(HONOR, "Ingrid Vellicott") },
  { what: "the same person twice, in the same spelling", plant: inSurvey(HONOR, "Ingrid Vellacott") },
  { what: "another parish council", plant: inSurvey(SCOUTS, "Tolbury Parish Council") },
  { what: "another school of the same saint", plant: inSurvey(SCOUTS, "St Brannoc's Infant School") },
  { what: "another group of the valley", plant: inSurvey(SCOUTS, "Marl Valley Artists Group") },
  { what: "another club of the town", plant: inSurvey(SCOUTS, "Tolbury Cycling Club") },
  { what: "a branch of the same body", plant: inSurvey(SCOUTS, "Friends of Tolbury Baths (Youth Section)") },
  { what: "the same organisation twice, in the same spelling", plant: inSurvey(SCOUTS, "Marl Canoe Club") },
];

const STATED: readonly Harmless[] = [
  {
    what: "the number in words and in digits",
    plant: swap(QUESTION, "We received 34 responses", "We received 34 (thirty-four) responses"),
  },
  {
    what: "a bound that holds",
    plant: swap(QUESTION, "We received 34 responses", "We received more than thirty responses"),
  },
  {
    what: "a number of another year",
    plant: introduced("In 2019 we received 412 responses."),
  },
  {
    what: "numbers of a question and of a part",
    plant: introduced(
      "Of these 34 responses, 12 responses were\nreceived by post, and 9 responses came from schools. Question 2 had 31 responses.",
    ),
  },
  {
    what: "more responses received than printed",
    plant: introduced(
      "We received 36 responses, two of which were withdrawn. The 34 responses printed\nhere are those that remained.",
    ),
  },
  {
    what: "a number of people, forms and copies",
    plant: introduced("We printed 5,000 forms, sent 4,100 of them to households and held 5 meetings."),
  },
];

const LAYOUT: readonly Harmless[] = [
  {
    what: "a header over two lines",
    plant: swap(
      QUESTION,
      "\nAccess for disabled swimmers; Changing rooms; Staff\n",
      "\nAccess for disabled swimmers; Changing\nrooms; Staff\n",
    ),
  },
  {
    what: "a header without the beginning of a topic, which is known by its end",
    plant: swap(QUESTION, "\nAccess for disabled swimmers; Water", "\ndisabled swimmers; Water"),
  },
  {
    what: "topics in other capitals",
    plant: swap(QUESTION, "\nTeaching pool; School swimming\n", "\nteaching pool; SCHOOL SWIMMING\n"),
  },
  {
    what: "a long list with bullets of several kinds",
    plant: swap(QUESTION, "Too cold for babies,", "◦ Too cold for babies,\n▪ a) and b)\n  • i. and ii.\n–"),
  },
  {
    what: "a letter without an empty line before its header",
    plant: swapInLetters("\n\nHeritage; Clubs", "\nHeritage; Clubs"),
  },
  {
    what: "a lock's name in the project file that is not needed",
    plant: swap(SETTINGS, "out: out\n", "out: out\ncheck: { rules: { source-mojibake: error } }\n"),
  },
];

export const HARMLESS: readonly Harmless[] = [
  ...FILES,
  ...SIGNS,
  ...NUMBERS,
  ...NAMES,
  ...RESPONDENTS,
  ...STATED,
  ...LAYOUT,
];

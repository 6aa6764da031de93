/** Faults of the letters of a text: encodings, letters decoded wrongly, signs that cannot be seen, accents in pieces. */
import { type Fault, fault, OTHER_NUMBERS } from "../fault.ts";
import { change, changeText, swap, swapInLetters } from "../plant.ts";
import { FORUM, LETTERS, MESSAGES, QUESTION, STATEMENT, SURVEY } from "../project.ts";

const LEFT_OUT = { brings: OTHER_NUMBERS };

const HIGH: Readonly<Record<string, number>> = {
  "‘": 0x91,
  "’": 0x92,
  "“": 0x93,
  "”": 0x94,
  "•": 0x95,
  "–": 0x96,
};

/** Of the sample's signs only these are other ones than in Latin-1. */
const windows1252 = (text: string): Buffer =>
  Buffer.from([...text].map((sign) => HIGH[sign] ?? sign.charCodeAt(0)));

/** The first part in one encoding, the rest in another, as when two files are put together. */
const mixed = (text: string, at: string): Buffer => {
  const [first, rest] = [text.slice(0, text.indexOf(at)), text.slice(text.indexOf(at))];
  return Buffer.concat([Buffer.from(first), windows1252(rest)]);
};

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

const ENCODINGS: readonly Fault[] = [
  fault(
    "source-encoding",
    "the statement saved in the encoding of old Windows programs",
    changeText(STATEMENT, windows1252),
    [STATEMENT],
  ),
  fault(
    "source-encoding",
    "the second half of the statement in another encoding than the first",
    changeText(STATEMENT, (text) => mixed(text, "“We ask the council")),
    [STATEMENT, 15],
    LEFT_OUT,
  ),
  fault(
    "source-encoding",
    "one record in Latin-1 among others in UTF-8",
    change(SURVEY, (bytes) => {
      const [before, after] = bytes.toString("utf8").split("Théo") as [string, string];
      return Buffer.concat([Buffer.from(before), Buffer.from("Théo", "latin1"), Buffer.from(after)]);
    }),
    [SURVEY, 6],
  ),
  fault(
    "source-encoding",
    "the messages in UTF-16, a byte of which was lost",
    changeText(MESSAGES, (text) => utf16(`\ufeff${text}`).subarray(0, -1)),
    [MESSAGES, 10],
    LEFT_OUT,
  ),
  fault(
    "source-encoding",
    "a letter of the PDF that its font does not spell",
    swapInLetters("on the river", "on the riv#r"),
    [LETTERS],
  ),
];

const inText = (words: string, from: string, to: string, path = QUESTION, brings: Fault["brings"] = []) =>
  fault("source-mojibake", words, swap(path, from, to), [path, to], { brings });

const MOJIBAKE: readonly Fault[] = [
  inText("an apostrophe of UTF-8 read as Windows-1252", "surveyor’s", "surveyorâ€™s"),
  inText("an e with an accent of UTF-8 read as Latin-1", "Zoë", "ZoÃ«", QUESTION, [
    "stated-number",
    "stated-number",
  ]),
  inText("a pound sign of UTF-8 read as Latin-1", "about £900 to", "about Â£900 to"),
  inText("an apostrophe read wrongly twice", "surveyor’s", "surveyorÃ¢â‚¬â„¢s"),
  inText(
    "an apostrophe of UTF-8 read as Latin-1",
    "council’s summary",
    "councilâ\u0080\u0099s summary",
    STATEMENT,
    ["source-control-characters"],
  ),
  inText("an apostrophe that became a question mark", "surveyor’s", "surveyor?s"),
  inText("a letter that could not be decoded", "to the cafés and", "to the caf\ufffds and"),
  inText(
    "an apostrophe of UTF-8 read as Mac Roman",
    "the council’s summary",
    "the council‚Äôs summary",
    STATEMENT,
  ),
  inText("a pound sign of UTF-8 read as Mac Roman", "come by taxi, at £14", "come by taxi, at ¬£14"),
  inText("an accent of UTF-8 read as Mac Roman", "A café that is", "A caf√© that is", FORUM),
  inText("a quotation mark of UTF-8 read in the code page of a DOS window", "“I come", "ΓÇ£I come", MESSAGES),
  inText("a pound sign of UTF-8 read in the code page of a DOS window", "pays £4.60", "pays ┬ú4.60", FORUM),
  inText("an apostrophe of Windows read as Mac Roman", "council’s summary", "councilÕs summary", STATEMENT),
  inText("an accent of UTF-8 read as Latin-1, in a record", "Théo", "ThÃ©o", SURVEY),
  inText("an apostrophe left as in a web page's source", "surveyor’s", "surveyor&rsquo;s"),
  inText("an apostrophe left as in a web page's source, by number", "surveyor’s", "surveyor&#8217;s"),
  inText("a dash left as an e-mail encodes it", "£5,200 - more", "£5,200 =E2=80=93 more"),
];

const CONTROLS: readonly Fault[] = [
  fault(
    "source-control-characters",
    "a line break of a word processor inside a paragraph",
    swap(QUESTION, "in Mill Lane, at", "in Mill Lane,\u000bat"),
    [QUESTION, "Mill Lane,\u000bat"],
  ),
  fault(
    "source-control-characters",
    "signs for a terminal in a heading",
    swap(FORUM, "Open at six. ", "\u001b[1mOpen at six.\u001b[0m "),
    [FORUM, "1. \u001b"],
  ),
  fault(
    "source-control-characters",
    "an apostrophe of Windows read as Latin-1",
    swap(STATEMENT, "council’s summary", "council\u0092s summary"),
    [STATEMENT, "council\u0092s"],
  ),
  fault(
    "source-control-characters",
    "a NUL in a record",
    swap(SURVEY, "used, I promise", "used,\\u0000I promise"),
    [SURVEY, 1],
  ),
];

const INVISIBLE: readonly Fault[] = [
  fault(
    "source-invisible-characters",
    "a break of no width inside a word that a theme looks for",
    swap(QUESTION, "Mend the roof first", "Mend the ro\u200bof first"),
    [QUESTION, "Mend the ro\u200bof"],
  ),
  fault(
    "source-invisible-characters",
    "a sign that turns what follows from right to left",
    swap(MESSAGES, "issue it on the spot", "issue it \u202eon the spot"),
    [MESSAGES, "Print the leisure pass"],
  ),
  fault(
    "source-invisible-characters",
    "a byte order mark where a second file was put behind the first",
    swap(QUESTION, "Opening hours; Parking and buses;", "\ufeffOpening hours; Parking and buses;"),
    [QUESTION, "\ufeffOpening hours"],
  ),
  fault(
    "source-invisible-characters",
    "a joiner of no width between two words of a record",
    swap(SURVEY, "small pool", "small\u2060 pool"),
    [SURVEY, 4],
  ),
  fault(
    "source-invisible-characters",
    "a hidden message in the signs for tags",
    swap(FORUM, "Light in Mill Lane", "Light in Mill Lane\u{e0068}\u{e0069}"),
    [FORUM, "2. Light in Mill Lane"],
  ),
];

const IN_PIECES: readonly Fault[] = [
  fault(
    "source-not-normalised",
    "the text as a Mac writes names of files",
    changeText(QUESTION, (text) => text.normalize("NFD")),
    [QUESTION, "at football. A gala brings"],
  ),
  fault(
    "source-not-normalised",
    "one accent set by itself in a record",
    swap(SURVEY, "Learning to swim at fifty-three was", "Learning to swim au cafe\u0301 was"),
    [SURVEY, 5],
  ),
];

export const DAMAGED_TEXT: readonly Fault[] = [
  ...ENCODINGS,
  ...MOJIBAKE,
  ...CONTROLS,
  ...INVISIBLE,
  ...IN_PIECES,
];

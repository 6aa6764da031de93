/** Faults of attribution: lost, or of one respondent in two spellings. */
import { type Fault, type Further, fault } from "../fault.ts";
import { swap, swapInLetters } from "../plant.ts";
import { LETTERS, QUESTION, SURVEY } from "../project.ts";

const MISSING: readonly Fault[] = [
  fault("attribution-missing", "a name lost", swap(QUESTION, "Crispin Oatridge\n", ""), [QUESTION, 187]),
  fault("attribution-missing", "the name of a letter lost", swapInLetters("Winifred Sallowby\n", ""), [
    LETTERS,
    5,
  ]),
  fault(
    "attribution-doubtful",
    "a request not to be named in words of its own",
    swap(
      QUESTION,
      "a Saturday; now there are two, and one of them sells tickets. I pulled eleven\npeople out in my time. Do not tell me that a camera would have done it.\nPrefers us not to say who",
      "a Saturday; now there are two, and one of them sells tickets. I pulled eleven\npeople out in my time. Do not tell me that a camera would have done it.\nno affair of anybody, please",
    ),
    [QUESTION, 110],
    // The document says how many of its responses ask not to be named.
    { brings: ["stated-number", "stated-number"] },
  ),
];

/** The same respondent in the survey as in another source. */
const inSurvey = (words: string, from: string, to: string, first: Fault["at"], further?: Further) =>
  fault("respondent-variants", words, swap(SURVEY, `"${from}"`, `"${to}"`), first, further);

const SCOUTS = "3rd Tolbury Scouts";
const CANOES = [QUESTION, "Marl Canoe Club"] as const;
const MAUD = [QUESTION, "Maud Quillfeather"] as const;
const HONOR = "Honor Castlemaine";

const VARIANTS: readonly Fault[] = [
  inSurvey("an ampersand for a word", SCOUTS, "Marl Valley Industry & Heritage Society", [SURVEY, 4]),
  inSurvey("a legal form added", SCOUTS, "Marl Canoe Club Ltd", CANOES),
  inSurvey("a club's letters changed about", SCOUTS, "Tolbury Synchronised Swimimng Club", [
    QUESTION,
    "Tolbury Synchronised Swimming Club",
  ]),
  inSurvey("an article, and capitals", SCOUTS, "The MARL CANOE CLUB", CANOES),
  inSurvey("an apostrophe and a full stop", SCOUTS, "St Brannocs Primary School.", [
    QUESTION,
    "St Brannoc's Primary School",
  ]),
  inSurvey("an abbreviation beside the name", SCOUTS, "Marl Canoe Club (MCC)", CANOES),
  inSurvey("an abbreviation alone", SCOUTS, "MVIHS", [SURVEY, 4]),
  inSurvey("two words as one", SCOUTS, "Marl Canoeclub", CANOES),
  inSurvey("an abbreviated word", SCOUTS, "Over Tolbury Parish Cncl", [
    QUESTION,
    "Over Tolbury Parish Council",
  ]),
  inSurvey("a middle initial", HONOR, "Maud E. Quillfeather", MAUD),
  inSurvey("a title", HONOR, "Mrs Maud Quillfeather", MAUD),
  inSurvey("a letter doubled in a surname", HONOR, "Maud Quillfeatther", MAUD),
  inSurvey("an initial for the first name", HONOR, "M. Quillfeather", MAUD, {
    known: "an initial is not compared with a first name",
  }),
  inSurvey("the surname first", HONOR, "Quillfeather, Maud", MAUD),
  inSurvey("a shortened first name", HONOR, "Ben Yarrowdale", [QUESTION, "Benedict Yarrowdale"], {
    known: "short forms of first names are not compared",
  }),
  inSurvey("an accent left out", HONOR, "Zoe Fennimore", [QUESTION, "Zoë Fennimore"]),
];

export const RESPONDENTS: readonly Fault[] = [...MISSING, ...VARIANTS];

/** Faults of whole files: missing, damaged, empty, locked, cut off, pictures, twice there, without responses. */
import { makePdf, typeset } from "../../../unit/read/ingest/make-pdf.ts";
import { type Fault, fault, OTHER_NUMBERS } from "../fault.ts";
import { add, all, change, changeText, copy, remove, swap, swapInLetters } from "../plant.ts";
import {
  FORUM,
  LETTERS,
  letters,
  MESSAGES,
  QUESTION,
  SETTINGS,
  STATEMENT,
  wordsOfLetters,
} from "../project.ts";

const LEFT_OUT = { brings: OTHER_NUMBERS };

const FAX = "late/fax.pdf";
const wanted = (path: string) => swap(SETTINGS, "late/late-letters.pdf]", `late/late-letters.pdf, ${path}]`);
const plus = (path: string, content: string | Uint8Array) => add(`corpus/${path}`, content);
const at = (path: string) => [`corpus/${path}`] as const;

const PNG = Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de", "hex");
const ZIP = Buffer.from("504b03041400060008000000210000000000ffd8e0a0f41d00", "hex");
const RECORDING = Buffer.from(
  "4f67675300020000000000000000e7030000000000005f5c2a2a011e01766f72626973",
  "hex",
);
const ERROR_PAGE = "<!DOCTYPE html>\n<html><body><h1>404</h1><p>The letters have moved.</p></body></html>\n";

const MISSING: readonly Fault[] = [
  fault(
    "source-missing",
    "the letters were never put into their folder",
    remove(LETTERS),
    [LETTERS],
    LEFT_OUT,
  ),
  fault(
    "source-missing",
    "a letter transposed in the path of a source",
    swap(SETTINGS, "late/late-letters.pdf]", "late/late-lettres.pdf]"),
    ["late/late-lettres.pdf"],
    LEFT_OUT,
  ),
];

const UNREADABLE: readonly Fault[] = [
  fault("source-unreadable", "a PDF that broke off halfway", change(LETTERS, half), [LETTERS], LEFT_OUT),
  fault(
    "source-unreadable",
    "a PDF without its last sixty bytes",
    change(LETTERS, (bytes) => bytes.subarray(0, -60)),
    [LETTERS],
    LEFT_OUT,
  ),
  fault(
    "source-unreadable",
    "the error page of a web site, saved as a PDF",
    change(LETTERS, () => Buffer.from(ERROR_PAGE)),
    [LETTERS],
    LEFT_OUT,
  ),
];

const EMPTY: readonly Fault[] = [
  fault("source-empty", "a text file of no bytes", plus("parish.txt", ""), at("parish.txt")),
  fault(
    "source-empty",
    "a text file of line feeds and blanks",
    plus("parish.md", "\n  \t\r\n\n"),
    at("parish.md"),
  ),
  fault("source-empty", "a PDF of no bytes", all(add(FAX, ""), wanted(FAX)), [FAX]),
  fault("source-empty", "a file of records with two blank lines", plus("app.jsonl", "\n\n"), at("app.jsonl")),
];

const BINARY: readonly Fault[] = [
  fault("source-binary", "a picture named as a text", plus("scan.txt", PNG), at("scan.txt")),
  fault("source-binary", "a recording named as a text", plus("reply.txt", RECORDING), at("reply.txt")),
  fault(
    "source-binary",
    "a text with a block of zeros where the disk failed",
    change(STATEMENT, (bytes) => Buffer.from(bytes).fill(0, 700, 1212)),
    [STATEMENT],
    LEFT_OUT,
  ),
];

const ENCRYPTED: readonly Fault[] = [
  fault(
    "source-encrypted",
    "the letters saved with a password",
    add(LETTERS, letters(wordsOfLetters(), { encrypted: true })),
    [LETTERS],
    LEFT_OUT,
  ),
  fault(
    "source-encrypted",
    "one more letter, with a password",
    all(add(FAX, makePdf([typeset(["Staff"])], { encrypted: true })), wanted(FAX)),
    [FAX],
  ),
];

const CUT_OFF: readonly Fault[] = [
  fault(
    "source-truncated",
    "the statement breaks off after a small word",
    changeText(STATEMENT, (text) => text.slice(0, text.indexOf(" wheelchair hoist"))),
    [STATEMENT, "to mend the roof in 2024"],
  ),
  fault(
    "source-truncated",
    "the statement breaks off inside a word",
    changeText(STATEMENT, (text) => text.slice(0, text.indexOf("chair hoist"))),
    [STATEMENT, "to mend the roof in 2024"],
  ),
  fault(
    "source-truncated",
    "the last response breaks off, and its name is gone",
    changeText(QUESTION, (text) => text.slice(0, text.indexOf("disabled people, and feel"))),
    [QUESTION, "women's. We change in the lavatory for"],
    { brings: ["attribution-missing"] },
  ),
  fault(
    "source-truncated",
    "the last priority of the last group breaks off inside a word",
    changeText(FORUM, (text) => text.slice(0, text.indexOf("ir to put the baby"))),
    [FORUM, "toast would do"],
  ),
  fault(
    "source-truncated",
    "the last message breaks off at a comma",
    changeText(MESSAGES, (text) => text.slice(0, text.indexOf(" and say on the door"))),
    [MESSAGES, "Set the water at 29 degrees"],
  ),
  fault(
    "source-truncated",
    "the last letter breaks off in mid-sentence",
    swapInLetters("about 11 pence a swim.\nDunstan Applegarth\n", "about 11 pence for\n"),
    [LETTERS, 39],
    { brings: ["attribution-missing"] },
  ),
];

const PICTURES: readonly Fault[] = [
  fault(
    "source-no-text-layer",
    "a scanned letter, and nothing else in the PDF",
    all(add(FAX, makePdf([[], []], { pictures: [0, 1] })), wanted(FAX)),
    [FAX],
  ),
  fault(
    "source-no-text-layer",
    "a scanned page between the pages of the letters",
    add(
      LETTERS,
      letters(wordsOfLetters().replace("==== page\n", "==== page\n\n==== page\n"), { pictures: [1] }),
    ),
    [LETTERS],
  ),
];

const REPEATED: readonly Fault[] = [
  fault(
    "source-repeated",
    "the statement twice, under two names",
    copy(STATEMENT, "corpus/marl-valley.txt"),
    ["corpus/marl-valley.txt"],
    { brings: [...OTHER_NUMBERS, "response-duplicate"] },
  ),
  fault(
    "source-repeated",
    "the letters again in another folder",
    copy(LETTERS, "corpus/post/2023-12.pdf"),
    [LETTERS],
    { brings: [...OTHER_NUMBERS, ...Array(6).fill("response-duplicate")] },
  ),
];

const WORD = "Tiles\n";

const WITHOUT_RESPONSES: readonly Fault[] = [
  fault("no-responses", "a file of one word among the responses", plus("word.txt", WORD), at("word.txt"), {
    brings: ["layout-doubtful"],
  }),
  fault(
    "no-responses",
    "the messages read as one statement",
    swap(SETTINGS, "messages.txt: key-points", "messages.txt: statement"),
    [MESSAGES],
    { brings: [...LEFT_OUT.brings, "layout-doubtful"] },
  ),
];

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length / 2);
}

const LEFT: readonly Fault[] = [
  fault("source-left-out", "a slide show among the texts", plus("trust.pptx", ZIP), at("trust.pptx")),
  fault("source-left-out", "a hidden copy of a text", plus(".parish.txt", WORD), at(".parish.txt")),
];

export const DAMAGED_FILES: readonly Fault[] = [
  ...MISSING,
  ...UNREADABLE,
  ...LEFT,
  ...EMPTY,
  ...BINARY,
  ...ENCRYPTED,
  ...CUT_OFF,
  ...PICTURES,
  ...REPEATED,
  ...WITHOUT_RESPONSES,
];

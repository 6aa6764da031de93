import { describe, expect, it } from "vitest";
import { authorNames } from "#src/cues/author-names.ts";

const quoted = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));
const named = (text: string) => quoted(text, authorNames(text));

describe("a text names its author", () => {
  it.each([
    ["My name is Hesper Tollgrain and I use the 17.", "Hesper Tollgrain"],
    ["My name is Hesper. The bus is late.", "Hesper"],
    ["Hello, my name's Ann-Marie O'Quill, a parent.", "Ann-Marie O'Quill"],
    ["Buses are late. My full name is Dr. Orla Quillfeather.", "Dr. Orla Quillfeather"],
    ["My name is Janet\nQuillfeather and I live here.", "Janet\nQuillfeather"],
    ["My name is Janet Hill and I walk.", "Janet Hill"],
    ["my name is janet quillfeather and i walk.", "janet quillfeather"],
    ["my name is janet. i walk", "janet"],
    ["MY NAME IS JANET QUILLFEATHER AND I WALK", "JANET QUILLFEATHER"],
    ["I am Dr Quillfeather, a surgeon.", "Dr Quillfeather"],
    ["I am Cllr Janet Quillfeather Chair of the board.", "Cllr Janet Quillfeather"],
    ["I'm Janet Quillfeather and I want a bench.", "Janet Quillfeather"],
    ["I am Janet van der Quill.", "Janet van der Quill"],
    ["I’m Janet and I drive the 4.", "Janet"],
    ["I am Janet, a carer.", "Janet"],
    ["Hello, this is Janet Quillfeather. I walk.", "Janet Quillfeather"],
    ["Bring it back. (Signed: Hesper Tollgrain)", "Hesper Tollgrain"],
    ["I, Janet Quillfeather, object.", "Janet Quillfeather"],
    ["For more please contact me: Janet Quillfeather", "Janet Quillfeather"],
    ["Name: Janet Quillfeather\nThe bus is late.", "Janet Quillfeather"],
    ["Name: Hesper Tollgrain\nThe bus is late.", "Hesper Tollgrain"],
    ["Bring it back.\n\nYours sincerely,\nHesper Tollgrain", "Hesper Tollgrain"],
    ["Bring it back.\nYours sincerely\n\nJ. R. Quillfeather\nChair, Marl Forum", "J. R. Quillfeather"],
    ["Bring it back. Kind regards, Janet", "Janet"],
    ["Bring it back.\nkind regards\njanet quillfeather", "janet quillfeather"],
    ["Bring it back.\nRegards,\nJanet Quillfeather Foster Carer", "Janet Quillfeather Foster"],
    ["Bring it back.\nSigned: Mrs Quillfeather (carer)", "Mrs Quillfeather"],
    ["Bring it back.\nMany thanks\nJanet", "Janet"],
    ["Bring it back.\n— Hesper Tollgrain", "Hesper Tollgrain"],
    ["Bring it back.\n- Janet Quillfeather", "Janet Quillfeather"],
    ["Bring it back.\nJanet Quillfeather", "Janet Quillfeather"],
    ["Bring it back.\n\nJanet Quillfeather\n", "Janet Quillfeather"],
  ])("%j", (text, name) => {
    expect(named(text)).toEqual([name]);
  });
});

describe("a text names no author", () => {
  it.each([
    "My name is not important.",
    "My name is Not important.",
    "My name is on the list.",
    "My name is [redacted] and I walk.",
    "My name is Anonymous.",
    "My name is X.",
    "My name is XX and I walk.",
    "My name is important to me, and so is hope.",
    "My son's name is Tom Quillfeather.",
    "One child said: “My name is Tom and nobody asks me”.",
    "I am writing about the bus.",
    "I am Muslim. I am Scottish. I am Christian. I am Roman Catholic.",
    "I'm Deputy Head of a school.",
    "I am Head of Year at St Audrey's.",
    "I am Early Years lead, and I am Foster Carer of the year.",
    "I am Professor of Law. I am Professor Emeritus.",
    "I am Janet Quillfeather's mother.",
    "We met. This is Janet Quillfeather, they said.",
    "This is Janet's bus.",
    "I am Kent based and travel by ferry.",
    "I am Victoria Road born and bred.",
    "I, too, was late.",
    "My wife and I, Sundays apart, walk.",
    "“I am Tom Quillfeather”, he said.",
    "We are Christian Aid volunteers.",
    "Please contact me: details are with the Board.",
    "Contact me, Monday to Friday.",
    "As regards Janet Quillfeather and her report, we agree.",
    "It fails with\nregards Families and schools.",
    "Kind regards to all at the Board.",
    "Bring it back.\nYours sincerely,\nHesper Tollgrain's",
    "Bring it back.\nYours sincerely,\nHarrowmere MBW",
    "Bring it back.\nYours sincerely,\nHesper",
    "Bring it back.\nYours sincerely,\nHesper Tollgrain Walking Harrowmere Coastline",
    "Bring it back.\nYours sincerely,\nA Concerned Citizen",
    "Bring it back.\nYours faithfully,\nMarl Tenants Forum",
    "Bring it back.\nKind regards\nFoster Carer",
    "Bring it back.\nSigned, Disgusted of Harrowmere",
    "Bring it back. Thank you Janet Quillfeather",
    "Bring it back.\nThank you, Janet.",
    "We need\nlove\nand patience",
    "Name: withheld\nThe bus is late.",
    "We ask for\n- Bridge works\n- Hope Street stop",
    "We ask for\n- Rose Gardens\n- Victoria Quillfeather",
    "“A town is its walkers.”\n— Janet Quillfeather",
    "We met with the Board and Cllr\nJanet Quillfeather",
    "Janet Quillfeather",
    "",
  ])("%j", (text) => {
    expect(named(text)).toEqual([]);
  });
});

it.each(["We are Janet and Tom Quillfeather, of Marl.", "Bring it back. Regards, Janet & Tom Quillfeather"])(
  "two authors are two names: %j",
  (text) => {
    expect(named(text)).toEqual(["Janet", "Tom Quillfeather"]);
  },
);

it("finds names in order and apart from one another", () => {
  const text = "I am Dr Quillfeather. My name is Orla Quillfeather.\nKind regards,\nOrla Quillfeather";
  expect(named(text)).toEqual(["Dr Quillfeather", "Orla Quillfeather", "Orla Quillfeather"]);
});

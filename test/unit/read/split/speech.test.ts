/** Whose words a statement is: the signs by which that is told, and which of them counts before which. */
import { describe, expect, test } from "vitest";
import { paragraphsOf } from "#src/read/split/paragraphs.ts";
import { speechOf, titleSpeaker } from "#src/read/split/speech.ts";
import { textLines } from "#src/read/split/text-lines.ts";
import { documentOf } from "./document-of.ts";

function paragraphs(...texts: readonly string[]) {
  const document = documentOf(texts.join("\n\n"));
  return paragraphsOf(document, textLines(document, new Set()));
}
const speech = (...texts: readonly string[]) => speechOf(paragraphs(...texts));
const PROSE = Array<string>(30).fill("It rains all day.");

describe("a lead-in", () => {
  test("stands above the words, which begin with the next paragraph", () => {
    expect(speech("Title", "Ann Quill said:", "“We wait.”")).toEqual({
      speaker: "Ann Quill",
      lines: [3, 3],
      from: 2,
    });
  });

  test("may be followed by the words on its own line, wherever that breaks", () => {
    expect(speech("Title", "Ann Quill,\nChair, said: “We\nwait.”")).toEqual({
      speaker: "Ann Quill, Chair",
      lines: [3, 4],
      from: 1,
      textFrom: 31,
    });
  });

  test("needs words behind it, is no quotation, and is one of the first 20 paragraphs", () => {
    expect(speech("Title", "Ann Quill said:")).toBeNull();
    expect(speech("“Title”", "‘Ann Quill said:", "“We wait.”")).toBeNull();
    expect(speech(...PROSE.slice(0, 19), "Ann Quill said:", "“We wait.”")?.from).toBe(20);
    expect(speech(...PROSE.slice(0, 20), "Ann Quill said:", "“We wait.”")).toBeNull();
  });
});

describe("a closing line", () => {
  test("stands below the words, with a dash, last or last but one", () => {
    expect(speech("Title", "“We wait.”", "— Ann Quill")).toEqual({
      speaker: "Ann Quill",
      lines: [5, 5],
      to: 2,
    });
    expect(speech("Title", "“We wait.”", "— Ann Quill", "It rains.")?.to).toBe(2);
    expect(speech("Title", "“We wait.”", "— Ann Quill", "It rains.", "All day.")).toBeNull();
  });

  test.each(["-", "–", "—", "•", "*"])("is none below an item marked %j", (mark) => {
    expect(speech("Title", `${mark} “We wait.”`, "— Ann Quill")).toBeNull();
  });

  test("may be a sentence of its own, or the end of the last quotation", () => {
    expect(speech("Title", "“We wait.”", "said an\nusher.")).toEqual({
      speaker: "an usher",
      lines: [5, 6],
      to: 2,
    });
    expect(speech("Title", "“We\nwait,” said\nan usher.")).toEqual({
      speaker: "an usher",
      lines: [4, 5],
      to: 2,
      textTo: 17,
    });
  });

  test("is never the first paragraph", () => {
    expect(speech("said Ann Quill.", "It rains.")).toBeNull();
  });

  test("may stand within a quotation, which stays whole", () => {
    expect(speech("Title", "“We wait,” said Ann Quill. “It rains.”", "“All day.”")).toEqual({
      speaker: "Ann Quill",
      lines: [3, 3],
    });
    expect(speech("Title", "We “wait,” said Ann Quill. “It rains.”", "“All day.”")).toBeNull();
  });
});

describe("a label", () => {
  test.each([
    ...[
      "Submitted by: Marl Forum",
      "Written by Marl Forum",

      "Issued by Marl Forum",
    ],
    ...[
      "Statement from Marl Forum",
      "Response by Marl Forum",
      "Submission from: Marl Forum",
      "From: Marl Forum",
    ],
    ...["By: Marl Forum", "By Marl Forum", "Organisation: Marl Forum", "Organization: Marl Forum"],
    ...["Name: Marl Forum", "Name of organisation: Marl Forum", "Respondent : Marl Forum"],
    ...["On behalf of Marl Forum", "On behalf of: Marl Forum"],
  ])("says who sent it: %s", (line) => {
    expect(speech("Title", line, "We wait.")).toEqual({
      speaker: "Marl Forum",
      lines: [3, 3],
      from: 2,
      by: "label",
    });
  });

  test.each([
    ...[
      "From Marl Forum",
      "Organisation Marl Forum",
      "By the sea",
      "Written by us all",
      "By Marl Forum.",
      "By Marl; Pell",
    ],
    ...["Sent by Marl Forum", "By M", `By Marl ${"a ".repeat(19)}b`],
  ])("is none in %j", (line) => {
    const found = speech("Title", line, "We wait.");
    if (line === "By Marl; Pell") expect(found?.speaker).toBe("Marl; Pell");
    else expect(found).toBeNull();
  });

  test("is one of the first eight paragraphs", () => {
    expect(speech(...PROSE.slice(0, 7), "By Marl Forum")?.from).toBe(8);
    expect(speech(...PROSE.slice(0, 8), "By Marl Forum")).toBeNull();
  });
});

test("a lead-in counts before a closing line, that before a sign-off, that before a label", () => {
  const LABEL = "By Label Forum";
  const LEAD = "Lead Quill said:";
  const CLOSE = "— Close Quill";
  const SIGNED = ["Signed", "Sign Quill"];
  expect(speech(LABEL, LEAD, "“We wait.”", ...SIGNED, "“So.”", CLOSE)?.speaker).toBe("Lead Quill");
  expect(speech(LABEL, "“We wait.”", ...SIGNED, "“So.”", CLOSE)?.speaker).toBe("Close Quill");
  expect(speech(LABEL, "“We wait.”", ...SIGNED)?.speaker).toBe("Sign Quill");
  expect(speech(LABEL, "“We wait.”")?.speaker).toBe("Label Forum");
  expect(speech("“We wait.”")).toBeNull();
});

describe("a title names its author", () => {
  const speaker = (title: string) => titleSpeaker(paragraphs(title)[0]!)?.speaker ?? null;

  test.each([
    ["Statement from Marl Forum", "Marl Forum"],
    ["A response by the Marl Forum to the vote", "Marl Forum"],
    ["Evidence of Marl Forum on trams", "Marl Forum"],
    ["Open letter from Marl Forum: stop", "Marl Forum"],
    ["Written submission on trams from Marl Forum – final", "Marl Forum"],
    ["Letter from Marl Forum, about trams", "Marl Forum,"],
    ["Marl Forum’s response to the vote", "Marl Forum"],
    ["Quillers' position", "Quillers"],
    ["The Marl Forum written response", "Marl Forum"],
    ["Marl Forum: full statement", "Marl Forum"],
    ["PFUG reacts", "PFUG"],
    ["## Marl Forum responds", "Marl Forum"],
  ])("%j names %j", (title, name) => {
    expect(speaker(title)).toBe(name);
  });

  test.each(["Our Forum’s response", "My Trust statement", "Draft Forum statement", "Public Forum evidence"])(
    "%j names nobody",
    (title) => {
      expect(speaker(title)).toBeNull();
    },
  );

  test.each(["Marl trams statement", "marl forum response", "Trams", "Marl Forum"])(
    "%j names nobody",
    (title) => {
      expect(speaker(title)).toBeNull();
    },
  );

  test("and stands on the lines of it", () => {
    expect(titleSpeaker(paragraphs("PFUG’s response to\nthe vote")[0]!)).toEqual({
      speaker: "PFUG",
      lines: [1, 2],
    });
  });
});

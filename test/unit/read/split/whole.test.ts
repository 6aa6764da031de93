/** The `whole` layout: what of a letter is text, who sent it, what is set aside, and when there is doubt. */
import { describe, expect, test } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { doubtOf } from "#src/read/doubt/doubt.ts";
import { textUnassigned } from "#src/read/doubt/text-unassigned.ts";
import { stages, textDocument } from "../../../golden/stages.ts";

const PROSE = "The evening boat is late, and nobody tells us why. We ask for a timetable that is kept.";
const LETTER = `Dear team,\n\n${PROSE}\n\nKind regards,\n\nAnn Quill\n`;

function read(text: string, layout: "auto" | "whole" = "auto") {
  const { document, marks, result, responses, problems } = stages(textDocument(text), { layout });
  const seen = { document, split: result, responses, pageOf: marks.pageOf };
  const anonymity = anonymityReader({ anonymous: [], redacted: [] });
  return {
    layout: result.layout,
    responses: responses.length,
    one: responses[0]!,
    codes: problems.map(({ code }) => code),
    doubt: doubtOf(seen, anonymity, layout !== "auto")?.found ?? null,
    unassigned: textUnassigned(seen),
  };
}

describe("the text of a letter", () => {
  test("is what stands between greeting and closing, and nothing of an address", () => {
    const { one } = read(`1 Mill Road\nMarl\nMA1 2AB\n\n4 March 2031\n\n${LETTER}\n01632 960123\n`);
    expect(one.text).toBe(PROSE);
    expect(one.date).toBe("2031-03-04");
  });

  test("goes on in a postscript below the name", () => {
    const { one } = read(`${LETTER}\nP.S. Mend the lamp, too.\n`);
    expect(one.text).toBe(`${PROSE}\nP.S. Mend the lamp, too.`);
    expect(one.attribution.name).toBe("Ann Quill");
  });

  test("begins beside a greeting on its line", () => {
    expect(read(`Dear Sir, ${PROSE}\n\nYours faithfully\nAnn Quill\n`).one.text).toBe(PROSE);
  });
});

describe("the sender of a letter", () => {
  test("is never its addressee", () => {
    const { one } = read(`To: Ada Cole, Marl Council\nDate: 4 March 2031\n\nDear Ada Cole,\n\n${PROSE}\n`);
    expect(one.attribution).toMatchObject({ status: "none", name: null, organisation: null });
  });

  test("is whom a label names before whom the message is from", () => {
    const { one } = read(
      `From: Web form <form@example.org>\nSubject: Boats\n\nName: Ann Quill\nComments: ${PROSE}\n`,
    );
    expect(one.attribution).toMatchObject({ status: "named", name: "Ann Quill" });
    expect(one.text).toBe(PROSE);
  });

  test("is whoever the line stands for that is printed in place of the name", () => {
    const { one, doubt } = read(`Dear team,\n\n${PROSE}\n\nName withheld\n`);
    expect(one).toMatchObject({ text: PROSE, attribution: { status: "anonymous", name: null } });
    expect(doubt).toBeNull();
  });

  test("is not who wrote the message that is quoted", () => {
    const quoted =
      "-----Original Message-----\nFrom: Ada Cole\nSent: 1 March 2031\nTo: Ann\n\nTell us.\n\nKind regards,\nAda Cole\n";
    const { one, unassigned } = read(`Dear team,\n\n${PROSE}\n\nAnn Quill\n\n${quoted}`);
    expect(one.attribution.name).toBe("Ann Quill");
    expect(unassigned).toMatchObject({
      severity: "info",
      found: expect.stringContaining("a quoted message"),
    });
  });
});

describe("a wish not to be named makes a letter anonymous", () => {
  test.each([
    `Not for publication\n\n${LETTER}`,
    `${LETTER}\nI would be grateful if my name was not published.\n`,
    LETTER.replace("Ann Quill", "Ann Quill (name withheld)"),
    LETTER.replace(PROSE, `${PROSE}\n\nPlease do not print my name.`),
    `Name: Ann Quill\nMay we publish your name?\nNo\nComments:\n${PROSE}\n`,
    `From: Ann Quill <a@example.org>\nSubject: Not for publication\n\n${PROSE}\n`,
  ])("%j", (text) => {
    expect(read(text).one.attribution.status).toBe("anonymous");
  });
});

describe("a file is not silently one letter", () => {
  test("where it holds two", () => {
    expect(read(`${LETTER}\n${LETTER.replace("Ann", "Tom")}`, "whole").doubt).toContain("several letters");
  });

  test("where its text is as long as a report", () => {
    expect(read(LETTER.replace(PROSE, `${PROSE} `.repeat(100)), "whole").doubt).toContain("long text");
  });

  test("where hardly anything stands besides a quoted message", () => {
    const quoted = `On 4 March 2031, Ada Cole wrote:\n${`> ${PROSE}\n`.repeat(10)}`;
    expect(read(`Hello,\n\nSee below.\n\nAnn Quill\n\n${quoted}`).doubt).toContain("quoted message");
  });

  test("where the end of the text may ask not to be named", () => {
    const ask = `${PROSE} I would be grateful if my name was not published.`;
    const { one, doubt } = read(LETTER.replace(PROSE, ask));
    expect(one.attribution.status === "anonymous" || doubt !== null).toBe(true);
  });

  test("and a text of hundreds of words that nobody greets or signs is none", () => {
    expect(() => read(`${PROSE} `.repeat(40))).toThrow("no response");
  });
});

/** The `whole` layout knows each name of a sender who asks not to be named, and says where others ask it. */
import { describe, expect, test } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { doubtOf } from "#src/read/doubt/doubt.ts";
import { stages, textDocument } from "../../../golden/stages.ts";

const PROSE = "The evening boat is late, and nobody tells us why. We ask for a timetable that is kept.";

function read(text: string) {
  const { document, marks, result, responses } = stages(textDocument(text), { layout: "whole" });
  const seen = { document, split: result, responses, pageOf: marks.pageOf };
  const anonymity = anonymityReader({ anonymous: [], redacted: [] });
  return { ...responses[0]!.attribution, doubt: doubtOf(seen, anonymity, true)?.found ?? null };
}

describe("the names of a sender who asks not to be named", () => {
  const letter = (above: string, signed: string, text = PROSE) =>
    read(
      `${above}\n\nDear team,\n\nPlease do not publish my name. ${text}\n\nYours sincerely\n\n${signed}\n`,
    );

  test("the one that a letterhead prints in full", () => {
    const { status, name } = letter("Edda Larkhall\n14 Mill Street\nCray", "E. Larkhall");
    expect([status, name]).toEqual(["anonymous", "E. Larkhall; Edda Larkhall"]);
  });

  test("the one that goes on where only a given name is signed", () => {
    expect(letter("Edda Larkhall\n14 Mill Street\nCray", "Edda").name).toBe("Edda; Edda Larkhall");
  });

  test("the one that a letterhead prints where nobody signed", () => {
    const { status, name } = read(
      `Not for publication\n\nEdda Larkhall\n14 Mill Street\nCray\n\nDear team,\n\n${PROSE}\n`,
    );
    expect(status).toBe("anonymous");
    expect(name).toContain("Edda Larkhall");
  });

  test("the one that the text gives", () => {
    const { name } = letter("4 March 2031", "E. Larkhall", `I, Edda Maud Larkhall, say: ${PROSE}`);
    expect(name).toBe("E. Larkhall; Edda Maud Larkhall");
  });

  test("and nobody else's, of another surname or initial", () => {
    const { name } = letter("Una Larkhall\nEdda Quill\nCray", "E. Larkhall");
    expect(name).toBe("E. Larkhall");
  });
});

describe("a quoted message", () => {
  const reply = (quoted: string) =>
    read(
      `Dear team,\n\n${PROSE}\n\nKind regards,\nAnn Quill\n\n-----Original Message-----\nFrom: Odo Larkhall\nTo: Ann Quill\n\n${quoted}\n`,
    );

  test("whose author asks not to be named is a doubt", () => {
    expect(reply("The boat is late. Please do not publish my name.\nOdo").doubt).toContain(
      "a quoted message that asks that its author be not named",
    );
  });

  test("with a notice below it is none", () => {
    expect(
      reply("The boat is late.\n\nThis e-mail is confidential and for its addressee only.").doubt,
    ).toBeNull();
  });
});

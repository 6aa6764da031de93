/** Who signed: below a letter's closing, or in a list of signatories; roles that wrap stay whole. */
import { describe, expect, test } from "vitest";
import { paragraphsOf } from "#src/read/split/paragraphs.ts";
import { speechOf } from "#src/read/split/speech.ts";
import { textLines } from "#src/read/split/text-lines.ts";
import { stages, textDocument } from "../../../golden/stages.ts";
import { documentOf } from "./document-of.ts";

function speech(...texts: readonly string[]) {
  const document = documentOf(texts.join("\n\n"));
  return speechOf(paragraphsOf(document, textLines(document, new Set())));
}

describe("a sign-off", () => {
  test.each([
    ...[
      "Yours sincerely,",
      "Yours faithfully",
      "Yours truly,",
      "Kind regards",
      "Best wishes,",
      "Warm regards:",
    ],
    ...["Sincerely,", "Regards.", "Signed:", "SIGNED"],
  ])("ends the words: %s", (line) => {
    expect(speech("Title", "We wait.", line, "Ann Quill,", "Chair")).toEqual({
      speaker: "Ann Quill, Chair",
      lines: [7, 9],
      to: 2,
      by: "closing",
    });
  });

  test.each(["Yours, sincerely", "With kind regards", "Signed letters", "Regards to all"])(
    "is none: %s",
    (line) => {
      expect(speech("Title", "We wait.", line, "Ann Quill")).toBeNull();
    },
  );

  test("is followed by the lines of a signature, of ten words each, up to one that is none", () => {
    expect(speech("Title", "We wait.", "Signed")).toBeNull();
    expect(speech("Title", "Signed", "A b c d e f g h i j", "K")?.speaker).toBe("A b c d e f g h i j, K");
    expect(speech("Title", "Signed", "A b c d e f g h i j k", "L")).toBeNull();
    expect(speech("Title", "Signed", "A", "B", "C", "D", "E")?.speaker).toBe("A, B, C, D, E");
    for (const none of ["12 Quay Street, PL1 2AB", "Tel. 01632 960001", "a.quill@marl.example", "We wait."])
      expect(speech("Title", "Signed", "Ann Quill", none, "Chair")?.speaker).toBe("Ann Quill");
  });

  test.each([
    ["Deputy Secretary of the", "Department for Trams", "Deputy Secretary of the Department for Trams"],
    ["Head of Planning and", "Building Control", "Head of Planning and Building Control"],
    ["Director for", "Marl and Pell", "Director for Marl and Pell"],
    ["Chair", "of the Marl Forum", "Chair of the Marl Forum"],
    ["Lecturer in Law &", "Society", "Lecturer in Law & Society"],
  ])("keeps a role whole that wraps after %j", (line, rest, role) => {
    const signed = speech("Title", "We wait.", "Yours sincerely,", "Ann Quill", line, rest, "Marl Council");
    expect(signed?.speaker).toBe(`Ann Quill, ${role}, Marl Council`);
  });

  test("may be followed by several persons, each with a role", () => {
    const lines = ["Ann Quill", "Chair", "Tom Marsh,", "Treasurer of the", "Marl Forum"];
    expect(speech("Title", "We wait.", "Kind regards", ...lines)).toMatchObject({
      speaker: "Ann Quill, Chair;\nTom Marsh, Treasurer of the Marl Forum",
      kind: "signatories",
    });
  });

  test("is the last of several", () => {
    expect(speech("Title", "Signed", "Ann Quill", "Signed", "Tom Marsh")?.speaker).toBe("Tom Marsh");
  });
});

test("signatures side by side are of several persons", () => {
  const lines = ["Ann Quill          Tom Marsh", "Chair              Secretary"];
  expect(speech("Title", "We wait.", "Kind regards", ...lines)?.speaker).toBe(
    "Ann Quill, Chair;\nTom Marsh, Secretary",
  );
});

describe("a list of signatories", () => {
  const people = ["Ann Quill, Marl Forum", "Tom Marsh", "Rosa Pell, School of Trams,", "Marl College"];

  test.each([
    ...["Signatories", "The undersigned:", "Signed by", "List of signatories"],
    ...["**Signed**", "Yours sincerely,", "We, the undersigned"],
  ])("stands below %s", (heading) => {
    expect(speech("Open letter", "We wait.", heading, ...people)).toMatchObject({
      speaker: "Ann Quill, Marl Forum\nTom Marsh\nRosa Pell, School of Trams, Marl College",
      kind: "signatories",
      to: 2,
    });
  });

  test("may be numbered, and then goes on to the next number", () => {
    const lines = ["1. Ann Quill, School of Trams,", "Marl College", "2. Tom Marsh", "3. Rosa Pell"];
    expect(speech("Open letter", "We wait.", "Signatories", ...lines)?.speaker).toBe(
      "1. Ann Quill, School of Trams, Marl College\n2. Tom Marsh\n3. Rosa Pell",
    );
  });

  test("has three persons at least", () => {
    expect(speech("Open letter", "We wait.", "Signatories", "Ann Quill", "Tom Marsh")).toBeNull();
  });
});

describe("a letter", () => {
  const letter = (lines: string) => stages(textDocument(lines)).responses;
  const BODY = "The evening bus is late, and nobody tells us why.\n\nWe ask for a timetable that is kept.";

  test("that several signed is one response of all of them, and its addressee is none of them", () => {
    const [one, ...others] = letter(
      `Dear Mr Cole,\n\n${BODY}\n\nYours faithfully,\n\nAnn Quill\nChair\n\nTom Marsh\nTreasurer, Marl Forum\n`,
    );
    expect(others).toEqual([]);
    expect(one?.attribution).toMatchObject({
      status: "named",
      text: "Ann Quill, Chair; Tom Marsh, Treasurer, Marl Forum",
      name: "Ann Quill; Tom Marsh",
      organisation: "Marl Forum",
    });
  });

  test("whose sender lives in a street called as persons are is signed by one", () => {
    const [one] = letter(
      `Dear Mr Cole,\n\n${BODY}\n\nYours faithfully,\nAnn Quill\n69 Rope Walk\nMarl Vale\nKE6 5AB\n`,
    );
    expect(one?.attribution).toMatchObject({ name: "Ann Quill", organisation: null });
  });

  test("that is open is one response, whether its signatories are numbered, and whatever it lists", () => {
    const people = ["Ann Quill, Marl Forum", "Tom Marsh, Pell College,\nSchool of Trams", "Rosa Birch"];
    const asks = "Our asks\n\n1. A bus at nine.\n2. A bus at ten.\n3. A bench at the quay.";
    for (const mark of ["", "1. "]) {
      const list = people.map((one, i) => `${mark.replace("1", String(i + 1))}${one}`).join("\n\n");
      const [one, ...others] = letter(
        `Open letter to the county\n\nTo Ada Cole, Cabinet Member for Buses\n\n${BODY}\n\n${asks}\n\nSignatories\n${list}\n`,
      );
      expect(others).toEqual([]);
      expect(one?.text.replace(/\s+/g, " ")).toBe(`${BODY} ${asks}`.replace(/\s+/g, " "));
      expect(one?.attribution.name).toBe("Ann Quill; Tom Marsh; Rosa Birch");
      expect(one?.attribution.text).toBe(list.replace(/\s+/g, " "));
    }
  });

  test("needs neither title nor date", () => {
    const [one] = letter(`Dear all,\n\n${BODY}\n\nBest wishes,\n\nAnn Quill\n`);
    expect(one?.attribution).toMatchObject({ status: "named", name: "Ann Quill" });
  });

  test("is from whom its head says, not from whom it is to, and has its title below the head", () => {
    const [one] = letter(
      `To: Ada Cole, Cabinet Member for Buses\nFrom: Marl Ferry Forum\n\nResponse on boats\n\n${BODY}\n`,
    );
    expect(one).toMatchObject({ headerText: "Response on boats", text: BODY });
    expect(one?.attribution).toMatchObject({ status: "organisation", organisation: "Marl Ferry Forum" });
  });

  test("has a role that wraps whole in its attribution, and no part of it in the organisation", () => {
    const [one] = letter(
      `4 March 2031\n\nDear Ms Cole,\n\n${BODY}\n\nYours sincerely,\n\nAnn Quill\nDeputy Secretary of the\nDepartment for Trams\n`,
    );
    expect(one?.attribution).toMatchObject({
      text: "Ann Quill, Deputy Secretary of the Department for Trams",
      organisation: "Department for Trams",
    });
  });
});

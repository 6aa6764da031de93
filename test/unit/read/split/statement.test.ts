/** The `statement` layout: one response with title, date, speaker and the words spoken. */
import { describe, expect, it } from "vitest";
import { splitStatement } from "#src/read/split/statement.ts";
import { NOT_PUBLISHED, skippedUnless } from "../../../house/skipped-unless.ts";
import { documentOf, found, published, wrap } from "./document-of.ts";

const none: ReadonlySet<number> = new Set();
const TITLE = "Harrowmere’s last night bus is saved";
const WORDS = [
  "Tonight the council voted to keep the night bus, which carries nurses, bakers and students home after dark.",
  "Our members wrote nine hundred letters. Some of them had never written to a councillor before.",
  "The work does not end here: the timetable still leaves people waiting for an hour in the rain.",
];
const LEAD = "Responding to the council’s vote on transport, Night Bus Alliance Chair, said:";

const curly = (words: readonly string[]) =>
  words.map((one, i) => `“${one}${i === words.length - 1 ? "”" : ""}`);
const straight = (words: readonly string[]) => curly(words).map((one) => one.replace(/[“”]/g, '"'));
const single = (words: readonly string[]) =>
  curly(words).map((one) => one.replace(/“/g, "‘").replace(/”/g, "’"));
const firstOnly = (words: readonly string[]) =>
  curly(words).map((one, i) => (i === 0 ? one : one.replace("“", "")));

const split = (text: string, furniture = none) => {
  const document = documentOf(text);
  return found(document, splitStatement(document, furniture));
};
const page = (parts: readonly (string | readonly string[])[]) => parts.flat().join("\n\n");
const text = (words: readonly string[]) => words.join(" ");

describe("a statement", () => {
  it.each([
    ["curly", curly],
    ["straight", straight],
    ["single", single],
    ["only the first paragraph's", firstOnly],
    ["no", (words: readonly string[]) => words],
  ])("is read with %s quotation marks", (_, quote) => {
    const body = quote(WORDS);
    const one = split(page([TITLE, "Date: 23 May 2022", LEAD, body, "COMMENTS can be added here."]));
    expect(one).toEqual([
      { header: TITLE, who: "Night Bus Alliance Chair", date: "2022-05-23", text: text(body) },
    ]);
  });

  it.each([
    ["23 May 2022", "2022-05-23"],
    ["Monday 23rd May 2022", "2022-05-23"],
    ["May 23, 2022", "2022-05-23"],
    ["2022-05-23", "2022-05-23"],
    ["23/05/2022", "2022-05-23"],
    ["03/04/2022", "2022-04-03"],
    ["Published: 7 Sept 2021", "2021-09-07"],
    ["Posted on May 3, 2022 by Admin", "2022-05-03"],
    ["31/02/2022", null],
  ])("is dated %j as %j", (line, date) => {
    expect(split(page([TITLE, line, LEAD, curly(WORDS)]))[0]?.date).toBe(date);
    expect(split(page([TITLE, LEAD, curly(WORDS), line]))[0]?.date).toBe(date);
  });

  it.each([
    ["Responding to the vote, Ashgrove Tenants’ Forum Chair, said:", "Ashgrove Tenants’ Forum Chair"],
    [
      "Responding to the vote, published today, the chair of Ashgrove Forum said:",
      "the chair of Ashgrove Forum",
    ],
    ["Ashgrove Forum’s Director, Mary Quillfeather, said:", "Ashgrove Forum’s Director, Mary Quillfeather"],
    [
      "Commenting on the vote, Ashgrove Forum’s Director, Mary Quillfeather, said:",
      "Ashgrove Forum’s Director, Mary Quillfeather",
    ],
    [
      "In response to the vote in Harrowmere, Mary Quillfeather, Director, Ashgrove Forum, said:",
      "Mary Quillfeather, Director, Ashgrove Forum",
    ],
    ["Mary Quillfeather of Ashgrove Forum said:", "Mary Quillfeather of Ashgrove Forum"],
    [
      "Dr Mary Quillfeather, chair of Ashgrove Forum, responding to the vote, said today:",
      "Dr Mary Quillfeather, chair of Ashgrove Forum",
    ],
    [
      "The council voted last night. A spokesperson for Ashgrove Forum commented:",
      "A spokesperson for Ashgrove Forum",
    ],
    ["Ashgrove Forum has issued the following statement:", "Ashgrove Forum"],
    [
      "Speaking after the vote, Ashgrove Forum chief executive Mary Quillfeather told reporters:",
      "Ashgrove Forum chief executive Mary Quillfeather",
    ],
  ])("is led in by %j", (lead, who) => {
    expect(split(page([TITLE, lead, curly(WORDS)]))).toEqual([
      { header: TITLE, who, date: null, text: text(curly(WORDS)) },
    ]);
  });
});

describe("where a statement starts and ends", () => {
  it("may start on the line that leads in to it", () => {
    const one = split(
      page([TITLE, `Mary Quillfeather, Forum Chair, said: ${curly(WORDS)[0]}`, curly(WORDS).slice(1)]),
    );
    expect(one).toEqual([
      { header: TITLE, who: "Mary Quillfeather, Forum Chair", date: null, text: text(curly(WORDS)) },
    ]);
    const plain = split(
      page([TITLE, `Mary Quillfeather, Forum Chair: ${curly(WORDS)[0]}`, curly(WORDS).slice(1)]),
    );
    expect(plain[0]?.who).toBe("Mary Quillfeather, Forum Chair");
  });

  it.each([
    ["says Mary Quillfeather, chair at Ashgrove Forum", "Mary Quillfeather, chair at Ashgrove Forum"],
    ["said Mary Quillfeather of Ashgrove Forum.", "Mary Quillfeather of Ashgrove Forum"],
    ["— Mary Quillfeather, Ashgrove Forum", "Mary Quillfeather, Ashgrove Forum"],
  ])("may be closed by %j, on a line of its own or on the last one", (line, who) => {
    const expected = [{ header: TITLE, who, date: null, text: text(curly(WORDS)) }];
    expect(split(page([TITLE, curly(WORDS), line]))).toEqual(expected);
    if (!line.startsWith("—")) expect(split(`${page([TITLE, curly(WORDS)])} ${line}`)).toEqual(expected);
  });

  it("names the speaker of a sentence within the quotation and keeps the paragraph whole", () => {
    const first = `“${WORDS[0]?.replace(".", "")},” said Mary Quillfeather, Forum Chair. “It is a good night.”`;
    const one = split(page([TITLE, first, `“${WORDS[1]}”`]));
    expect(one[0]).toMatchObject({ who: "Mary Quillfeather, Forum Chair", text: `${first} “${WORDS[1]}”` });
  });
});

describe("an unquoted statement", () => {
  it("may be unquoted, its author named by a line, a sign-off or its title", () => {
    expect(split(page([TITLE, "Submitted by: Ashgrove Forum", "12 June 2023", WORDS]))[0]).toEqual({
      header: TITLE,
      who: "Ashgrove Forum",
      date: "2023-06-12",
      text: text(WORDS),
    });
    expect(
      split(page([TITLE, WORDS, "Yours faithfully,", "Mary Quillfeather\nChair, Ashgrove Forum"]))[0],
    ).toMatchObject({
      who: "Mary Quillfeather, Chair, Ashgrove Forum",
      text: text(WORDS),
    });
    for (const title of [
      "Statement from Ashgrove Forum on the vote",
      "Ashgrove Forum’s response to the vote",
      "Ashgrove Forum responds to the vote",
    ]) {
      expect(split(page([title, WORDS]))[0]).toMatchObject({
        header: title,
        who: "Ashgrove Forum",
        text: text(WORDS),
      });
    }
    expect(split(page(["Response to the vote", WORDS]))[0]?.who).toBeNull();
  });

  it.each(["\n", "\r\n"])("is read wrapped at 70 columns with %j", (br) => {
    const source = wrap(
      page([
        TITLE,
        "23 May 2022",
        "Responding to the long debate that the council held on transport, Mary Quillfeather, Night Bus Alliance Chair, said:",
        curly(WORDS),
      ]),
      70,
    );
    expect(split(source.replaceAll("\n", br))).toEqual([
      {
        header: TITLE,
        who: "Mary Quillfeather, Night Bus Alliance Chair",
        date: "2022-05-23",
        text: text(curly(WORDS)),
      },
    ]);
    expect(split(source.replace(/\n\n/g, "\n"))[0]).toMatchObject({ text: text(curly(WORDS)) });
  });
});

describe("what is no statement", () => {
  it("leaves out introduction, notes to editors, and page and web-page furniture", () => {
    const source = page([
      "Home",
      "Press release",
      TITLE,
      "23 May 2022",
      "The council met last night and voted by nine to six to keep the service for another year.",
      LEAD,
      curly(WORDS).slice(0, 2),
      "2",
      curly(WORDS)[2] ?? "",
      "The full vote can be downloaded: HERE",
      "ENDS",
      "Notes to editors",
      "The Night Bus Alliance was founded in a bus shelter.",
      "Share this:",
      "Twitter Facebook",
      "This site uses cookies to give you the best experience.",
    ]);
    const line = source.split("\n").indexOf("2") + 1;
    expect(split(source, new Set([line]))).toEqual([
      { header: TITLE, who: "Night Bus Alliance Chair", date: "2022-05-23", text: text(curly(WORDS)) },
    ]);
  });

  it("is none without a speaker, a date or a title that says so", () => {
    expect(split(page(["A walk to the sea", WORDS]))).toEqual([]);
    expect(split("")).toEqual([]);
  });

  const real = published("niromp-statement.txt");
  it.skipIf(!real)(
    `is found in the published one: title, date, speaker${skippedUnless(real !== null, NOT_PUBLISHED)}`,
    () => {
      if (!real) return;
      const [one, ...more] = found(real, splitStatement(real, none));
      expect(more).toEqual([]);
      expect(one?.date).toBe("2022-05-23");
      expect(one?.who).toMatch(/Chair$/);
      expect(one?.text).toMatch(/^“Today .* final report\.$/);
    },
  );
});

import { expect, test } from "vitest";
import type { Response } from "#src/model/response.ts";
import { codes, redactText } from "./redact-text.ts";

/** Responses under headers of topics, each of a body and an attribution. */
const published = (...responses: readonly (readonly [body: string, attribution: string])[]) =>
  [...responses, ...FILLING]
    .map(([body, attribution]) => `Staff; Building\n${body}\n${attribution}\n`)
    .join("\n");

const FILLING = [
  ["The library should open on Saturday,\nand stay open late once a week.", "I wish to remain anonymous"],
  ["The building is cold in winter.\nIt is far too warm in June.", "Hill Street Parents' Association"],
  ["The staff know every child by name.\nDo not take them away.", "I wish to remain anonymous"],
] as const;

const shapes = (responses: readonly Response[]) => responses.map(({ lines, topics }) => ({ lines, topics }));

const codeOf = (name: string, organisation: string | null = null) =>
  codes.respondent({ status: "named", text: null, name, organisation })!;

/** The copy of the first response, which reads as many as its source. */
function first(body: string, attribution: string, names: readonly string[] = []) {
  const { text, again, responses, rows } = redactText(published([body, attribution]), { names });
  expect(shapes(again)).toEqual(shapes(responses));
  const number = body.split("\n").length;
  const lines = text.split("\n").slice(1, 1 + number + attribution.split("\n").length);
  return {
    body: lines.slice(0, number).join("\n"),
    by: lines.slice(number).join("\n"),
    read: again[0]!,
    rows,
  };
}

const BODY = "The reading room is too small.\nMake it larger.";

test("a person's attribution becomes a withheld name with a pseudonym, and what follows stays as printed", () => {
  const { by, read, rows } = first(BODY, "Una Quillfeather, Barnby Trust");
  const code = codeOf("Una Quillfeather", "Barnby Trust");
  expect(by).toBe(`[Name removed] Respondent ${code}, Barnby Trust`);
  expect(read.attribution).toMatchObject({
    status: "redacted",
    name: null,
    organisation: `Respondent ${code}, Barnby Trust`,
  });
  const replacement = `[Name removed] Respondent ${code}`;
  expect(rows).toEqual([{ line: 4, column: 1, kind: "respondent", length: 16, replacement, response: 1 }]);
});

test.each([
  "Una Quillfeather, Barnby Association of and for Blind and Partially Sighted Readers, with the Talking Newspaper",
  "Una Quillfeather, Barnby Coaches Ltd, est. 1923",
])("where a note would not be seen for one, as in %j, a title stands before the pseudonym", (attribution) => {
  const { by, read } = first(BODY, attribution);
  const [, rest] = /^Una Quillfeather, (.*)$/.exec(attribution)!;
  const code = codeOf("Una Quillfeather", rest!);
  expect(by).toBe(`Mx ${code}, ${rest}`);
  expect(read.attribution).toMatchObject({ status: "named", name: `Mx ${code}`, organisation: rest });
});

test("an attribution of several lines keeps them", () => {
  const { by } = first(BODY, "Una Quillfeather, Barnby Trust for\nReading Rooms");
  expect(by).toMatch(/^Mx \w{8}, Barnby Trust for\nReading Rooms$/);
});

test("an organisation stays, an anonymous respondent too", () => {
  expect(first(BODY, "Barnby Readers' Circle").by).toBe("Barnby Readers' Circle");
  expect(first(BODY, "I wish to remain anonymous").by).toBe("I wish to remain anonymous");
});

test("a chosen organisation that responded becomes a respondent", () => {
  const { by, read } = first(BODY, "Barnby Readers' Circle", ["Barnby Readers' Circle"]);
  const attribution = { status: "organisation", text: null, name: null } as const;
  const code = codes.respondent({ ...attribution, organisation: "Barnby Readers' Circle" });
  expect(by).toBe(`[Name removed] Respondent ${code}`);
  expect(read.attribution.status).toBe("redacted");
});

test.each([
  "Una Quillfeather - I would like to remain anonymous",
  "Una Quillfeather, Barnby Trust (anonymity requested)",
])("a name that is printed beside a wish not to be named goes, with all of %j", (attribution) => {
  const { body, by, read } = first("We at Barnby Trust say no.\nUna Quillfeather says it.", attribution);
  expect(by).toBe("Anonymous respondent");
  expect(read.attribution).toMatchObject({ status: "anonymous", name: null });
  expect(body).not.toContain("Quillfeather");
  expect(body.includes("Barnby")).toBe(!attribution.includes("Barnby"));
});

test("the organisation that is printed beside a withheld name stays", () => {
  const { body, by } = first("We at Barnby Trust say no.\nWe all do.", "[Name redacted] Barnby Trust");
  expect([by, body]).toEqual(["[Name redacted] Barnby Trust", "We at Barnby Trust say no.\nWe all do."]);
});

test("a given name alone that the attribution repeats is masked each time", () => {
  const { by } = first(BODY, "Karen, Karen's Kitchen");
  expect(by).toMatch(/^\[Name removed\] Respondent \w{8}, \[Name \w{8}\]'s Kitchen$/);
});

test("further persons in an attribution are masked", () => {
  const { by } = first(BODY, "Una Quillfeather, Barnby Trust (with Karen Moorcroft)");
  expect(by).toBe(
    `[Name removed] Respondent ${codeOf("Una Quillfeather", "Barnby Trust (with Karen Moorcroft)")}, Barnby Trust (with [Name ${codes.name("Karen Moorcroft")}])`,
  );
});

test("a respondent's name is masked in the text, in any form, and not where it is part of a word", () => {
  const name = `[Name ${codes.name("Una Quillfeather")}]`;
  const { body } = first(
    "My name is Una Quillfeather.\nMrs Quillfeather, UNA\nQUILLFEATHER's and Quillfeathering.",
    "Una Quillfeather",
  );
  expect(body).toBe(`My name is ${name}.\n${name}, ${name}\n[…]'s and Quillfeathering.`);
});

test("a given name alone is masked in its own response, with a capital", () => {
  const { body } = first("I am Hope, and I hope.\nHope is what I have.", "Hope");
  expect(body).not.toContain("Hope");
  expect(body).toContain("and I hope.");
});

test("a respondent's name is masked in every other response, also as a title with the surname", () => {
  const { text } = redactText(
    published(
      [BODY, "Una Quillfeather"],
      ["I agree with Una Quillfeather.\nMrs Quillfeather is right.", "Barnby Readers' Circle"],
    ),
  );
  expect(text).toContain(
    `I agree with [Name ${codes.name("Una Quillfeather")}].\n[Name ${codes.name("Una Quillfeather")}] is right.`,
  );
});

test("an author who is not to be named gets no pseudonym, wherever the response says the name", () => {
  const { body } = first(
    "My name is Karen Quillfeather.\nKaren Quillfeather has two boys.\nYours sincerely,\nKaren Quillfeather",
    "I wish to remain anonymous",
  );
  expect(body).toBe(
    "My name is [author's name].\n[author's name] has two boys.\nYours sincerely,\n[author's name]",
  );
});

test.each([
  ["Write to una@barnby.example.", "Write to [e-mail address]."],
  ["Ring 07700 900123.", "Ring [telephone number]."],
  ["We live at SW1A 1AA.", "We live at [postcode]."],
  ["Mine is QQ 12 34 56 C? No: AB 12 34 56 C.", "Mine is QQ 12 34 56 C? No: [National Insurance number]."],
  ["My number is 943 476 5919.", "My number is [NHS number]."],
  ["They charged 4111 1111 1111 1111.", "They charged [card number]."],
  ["Pay GB82 WEST 1234 5698 7654 32.", "Pay [account number]."],
  ["You blocked 203.0.113.77.", "You blocked [IP address]."],
  ["Ring me on 555 0143 or 555 0144.", "Ring me on [telephone number] or [telephone number]."],
  ["My NHS number is 943 476 5918.", "My NHS number is [NHS number]."],
])("personal data in %j is masked by its kind", (sentence, expected) => {
  expect(first(`${sentence}\nMake it larger.`, "I wish to remain anonymous").body).toBe(
    `${expected}\nMake it larger.`,
  );
});

test("front matter and headers are masked, too", () => {
  const { text, rows } = redactText(
    `Ask una@barnby.example about Barnby Trust\n\n${published([BODY, "Una Quillfeather"])}`,
    {
      names: ["Barnby Trust"],
    },
  );
  expect(text.split("\n")[0]).toBe(`Ask [e-mail address] about [Name ${codes.name("Barnby Trust")}]`);
  expect(rows.map(({ kind, line, column, response }) => [kind, line, column, response])).toEqual([
    ["email", 1, 5, null],
    ["name", 1, 30, null],
    ["respondent", 6, 1, 1],
  ]);
});

test("a number and a name that go on after the running title of the next page are masked", () => {
  const page = (number: number, lines: readonly string[]) => [...lines, "", `Page ${number} of 3`].join("\n");
  const body = Array.from({ length: 12 }, (_, at) => `The room has window ${at} and door ${at}, as we said.`);
  const { text, again } = redactText(
    [
      page(1, ["Staff; Building", ...body, "Please ring me on 07700"]),
      page(2, ["900123 or write to Una", ...body, "which is what I wanted to say, says Una"]),
      page(3, ["Quillfeather, who is me.", "Una Quillfeather", "", published()]),
    ].join("\n\f"),
  );
  expect(again[0]!.text).not.toMatch(/07700|900123|Quillfeather/);
  expect(text).toContain("Please ring me on [telephone number]\n\nPage 1 of 3\n\f[…] or write to Una\n");
  expect(text).toMatch(/says \[Name \w{8}\]\n\nPage 2 of 3\n\f\[…\], who is me/);
});

test("lines end with a line feed, and are as many as they were", () => {
  const text = published(["My name is Una\nQuillfeather.", "Una Quillfeather"]);
  const { text: copy } = redactText(text.replaceAll("\n", "\r\n"));
  expect(copy).not.toContain("\r");
  expect(copy.split("\n")).toHaveLength(text.split("\n").length);
});

test("a chosen organisation that heads its list of points is still its heading", () => {
  const list = (name: string) =>
    `${name}\n\n1. Open on Saturday, and late once a week.\n\n2. Mend the roof over the stairs.\n\n`;
  const text = `${list("BARNBY READERS")}${list("HILL STREET PARENTS")}${list("DUNNOW CARERS' CIRCLE")}`;
  const {
    text: copy,
    again,
    responses,
  } = redactText(text, { names: ["Barnby Readers"], layout: "organisations" });
  expect(shapes(again)).toEqual(shapes(responses));
  expect(copy).toMatch(/^RESPONDENT \w{8}\n/);
  expect(again[0]!.attribution.status).toBe("organisation");
});

test("a speaker of a statement is masked where the statement names them", () => {
  const text = `A lifeline is not a service\n\nResponding to the summary, Una Quillfeather, Barnby Trust Chair, said:\n\n“We are disappointed with what it says of us.”\n\n“We shall say more when the Board has met.”\n`;
  const { text: copy, again, responses } = redactText(text);
  expect(shapes(again)).toEqual(shapes(responses));
  expect(copy).toMatch(/summary, \[Name removed\] Respondent \w{8}, Barnby Trust Chair, said:/);
});

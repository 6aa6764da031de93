import { describe, expect, it } from "vitest";
import { statedNumbersCheck } from "#src/check/stated-numbers.ts";
import type { DocumentSeen } from "#src/model/check.ts";
import type { Attribution, Piece } from "#src/model/response.ts";
import { textDocument } from "../../golden/stages.ts";
import { ANONYMOUS, NONE, named, organisation, response } from "../count/tally/sample.ts";

const BODY = "We received 7 responses to our own survey.\n";

/** A document of front matter, responses, furniture and whatever follows, in this order. */
function seen(front: string, attributions: readonly Attribution[], furniture = ""): DocumentSeen {
  const parts = [
    { kind: "front" as const, text: front },
    ...attributions.map(() => ({ kind: "body" as const, text: BODY })),
    { kind: "furniture" as const, text: furniture },
  ];
  const document = textDocument(parts.map(({ text }) => text).join(""), "answers");
  let end = 0;
  const pieces = parts.map(({ kind, text }, at): Piece => {
    const start = end;
    end += text.length;
    return { kind, start, end, response: kind === "body" ? at : null };
  });
  const responses = attributions.map((attribution, at) => response(at + 1, { attribution, text: BODY }));
  const split = { layout: "topic-header" as const, topics: [], responses: [], pieces };
  return { document, split, responses, pageOf: () => 3 };
}

const PEOPLE = [named("Ann Quill"), named("Tom Quill", "Marl Forum"), ANONYMOUS, NONE];
const BODIES = [
  organisation("Pell Ferry Users"),
  organisation("Pell  ferry users"),
  organisation("Marl Forum"),
];
/** 7 responses; 2 organisations, with or without that of a person; 4 individuals. */
const ALL = [...PEOPLE, ...BODIES];

const words = (front: string, attributions: readonly Attribution[] = ALL) =>
  statedNumbersCheck()
    .document(seen(front, attributions))
    .map(({ found }) => found);

describe("a number that the document states and does not print", () => {
  it("is a warning at its place", () => {
    expect(
      statedNumbersCheck().document(seen("Answers\n\nThis document prints all\n1,204 responses.\n", ALL)),
    ).toEqual([
      {
        code: "stated-number",
        severity: "warning",
        place: { source: "answers.txt", page: 3, line: 3 },
        found: "the document speaks of 1,204 responses, and prints 7",
        expected: "as many as the document says",
        hint: "see whether some were left out of the document, or were not told apart",
      },
    ]);
  });

  it("is found once, however often it is stated", () => {
    expect(
      words("We received 9 responses. All 9 responses are printed. We received over 9 responses.\n"),
    ).toEqual([
      "the document speaks of 9 responses, and prints 7",
      "the document speaks of over 9 responses, and prints 7",
    ]);
  });

  it("is found in page furniture, too", () => {
    const found = statedNumbersCheck().document(seen("", ALL, "All 9 responses\n"));
    expect(found.map(({ place }) => place.line)).toEqual([8]);
  });

  it.each([
    [
      "organisations",
      "We heard from 5 organisations.",
      "the document speaks of 5 organisations, and prints 2",
    ],
    ["individuals", "12 individuals responded.", "the document speaks of 12 individuals, and prints 4"],
    [
      "a bound",
      "We received more than 7 responses.",
      "the document speaks of over 7 responses, and prints 7",
    ],
  ])("is found for %s", (_rule, front, found) => {
    expect(words(`${front}\n`)).toEqual([found]);
  });
});

describe("a number that the document prints", () => {
  it.each([
    ["of responses", "This document prints all 7 responses."],
    ["of distinct organisations", "2 organisations responded."],
    ["of individuals by their responses", "4 individuals responded."],
    ["of individuals without an organisation", "3 individuals responded."],
    ["over a bound", "We received more than 6 responses."],
    ["at least a bound", "We received at least 7 responses."],
    ["under a bound", "We received fewer than 8 responses."],
    ["at most a bound", "We received up to 7 responses."],
    ["nearly", "We received nearly 7 responses."],
    ["about", "We received about 7 responses."],
    ["of all who responded", "We heard from over 5 organisations, charities and people."],
    [
      "where it says that it received more",
      "We received 9 responses. The 7 responses printed here are unedited.",
    ],
  ])("is no finding: %s", (_rule, front) => {
    expect(words(`${front}\n`)).toEqual([]);
  });

  it("counts the organisations of persons, or does not", () => {
    const some = [named("Tom Quill", "Marl Forum"), organisation("Pell Ferry Users")];
    expect(words("1,000 organisations responded.\n", some)).toHaveLength(1);
    for (const number of ["2", "Two"])
      expect(words(`${number} organisations responded.\n`, some)).toEqual([]);
    expect(words("3 organisations responded.\n", some)).toEqual([
      "the document speaks of 3 organisations, and prints 2",
    ]);
  });
});

it("what is received is explained only by what is printed, and only where it is more", () => {
  expect(words("We received 9 responses. The 6 responses printed here are unedited.\n")).toHaveLength(2);
  expect(words("We received 9 responses. This document prints all 7 of them.\n")).toHaveLength(1);
  expect(words("We received 5 responses. The 7 responses printed here are unedited.\n")).toHaveLength(1);
});

it("numbers in responses are not the document's", () => {
  expect(words("")).toEqual([]);
  expect(words("An introduction.\n", [...ALL, NONE])).toEqual([]);
});

it("a document without responses is passed over", () => {
  expect(statedNumbersCheck().document({ ...seen("We received 9 responses.\n", ALL), split: null })).toEqual(
    [],
  );
});

it("covers every number, agreeing or not", () => {
  const check = statedNumbersCheck();
  check.document(seen("We received 7 responses. This document prints all 7 responses.\n", ALL));
  check.document(seen("We received 9 responses.\n", ALL));
  expect(check.covered()).toBe("3 numbers that documents state about themselves compared");
});

describe("each bound holds as far as its words do", () => {
  const people = (count: number) => Array.from({ length: count }, (_, at) => named(`Ann Quill ${at}`));
  it.each<[string, readonly number[], readonly number[]]>([
    ["20 responses", [20], [19, 21]],
    ["more than 20 responses", [21, 40], [20, 19]],
    ["at least 20 responses", [20, 40], [19]],
    ["fewer than 20 responses", [19, 1], [20, 21]],
    ["up to 20 responses", [20, 1], [21]],
    ["nearly 20 responses", [18, 20], [17, 21]],
    ["about 20 responses", [18, 20, 22], [17, 23]],
  ])("%s", (stated, right, wrong) => {
    const isFound = (count: number) => words(`We received ${stated}.\n`, people(count)).length > 0;
    expect([right.map(isFound), wrong.map(isFound)]).toEqual([right.map(() => false), wrong.map(() => true)]);
  });
});

describe("who responded is counted in the ways that can be meant", () => {
  const of = (stated: string, attributions: readonly Attribution[]) => {
    const found = words(`${stated}.\n`, attributions);
    return found.length === 0 ? "as stated" : found[0]!.replace(/^.* prints /, "");
  };

  it("individuals by their responses, by their names, or by those without an organisation", () => {
    const twice = [
      named("Ann Quill"),
      named("ann  quill"),
      named("Tom Quill", "Marl Forum"),
      ANONYMOUS,
      NONE,
    ];
    for (const number of [5, 4])
      expect(of(`The number of individuals was ${number}`, twice)).toBe("as stated");
    expect(of("The number of individuals was 9", twice)).toBe("5");
    expect(of("The number of individuals was 1", twice)).toBe("4");
    const two = [named("Ann Quill", "Marl Forum"), named("Ann Quill", "Pell Guild"), named("Ann Quill")];
    expect(of("The number of individuals was 3", two)).toBe("as stated");
    expect(of("The number of individuals was 1", two)).toBe("as stated");
    expect(of("The number of individuals was 2", two)).toBe("3");
  });

  it("a response without a name is an individual of its own, a body none", () => {
    const mixed = [ANONYMOUS, ANONYMOUS, organisation("Marl Forum")];
    expect(of("The number of individuals was 2", mixed)).toBe("as stated");
    expect(of("The number of individuals was 3", mixed)).toBe("2");
    const nameless = [
      { ...named("Ann Quill"), name: null },
      { ...NONE, name: "Ann Quill" },
    ];
    expect(of("The number of individuals was 2", nameless)).toBe("as stated");
    expect(of("The number of individuals was 1", nameless)).toBe("2");
  });

  it("all who responded by their responses, or each body and person once", () => {
    const all = [organisation("Marl Forum"), organisation("Marl Forum"), named("Ann Quill"), ANONYMOUS, NONE];
    for (const number of [5, 4]) expect(of(`The number of respondents was ${number}`, all)).toBe("as stated");
    expect(of("The number of respondents was 6", all)).toBe("5");
    expect(of("The number of respondents was 3", all)).toBe("4");
  });
});

it("a number on the last line has its line, and the group is that of accounts", () => {
  const document = seen("", ALL, "All 9 responses");
  expect(statedNumbersCheck().document(document)[0]?.place.line).toBe(8);
  expect(statedNumbersCheck().group).toBe("accounting");
});

it("a number that a page turns in is read across the furniture", () => {
  const whole = seen("We received 9\n", [], "responses.\n");
  expect(statedNumbersCheck().document({ ...whole, responses: seen("", ALL).responses })).toHaveLength(1);
});

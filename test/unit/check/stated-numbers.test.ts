import { describe, expect, it } from "vitest";
import { statedNumbers } from "../../../src/check/stated-numbers.ts";
import type { DocumentSeen } from "../../../src/model/check.ts";
import type { Attribution, Piece } from "../../../src/model/response.ts";
import { textDocument } from "../../golden/stages.ts";
import { ANONYMOUS, NONE, named, organisation, response } from "../tally/sample.ts";

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
  statedNumbers()
    .document(seen(front, attributions))
    .map(({ found }) => found);

describe("a number that the document states and does not print", () => {
  it("is a warning at its place", () => {
    expect(
      statedNumbers().document(seen("Answers\n\nThis document prints all\n1,204 responses.\n", ALL)),
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
    const found = statedNumbers().document(seen("", ALL, "All 9 responses\n"));
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
  expect(statedNumbers().document({ ...seen("We received 9 responses.\n", ALL), split: null })).toEqual([]);
});

it("covers every number, agreeing or not", () => {
  const check = statedNumbers();
  check.document(seen("We received 7 responses. This document prints all 7 responses.\n", ALL));
  check.document(seen("We received 9 responses.\n", ALL));
  expect(check.covered()).toBe("3 numbers that documents state about themselves compared");
});

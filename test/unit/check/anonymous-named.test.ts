import { describe, expect, it } from "vitest";
import { anonymousNamed } from "#src/check/anonymous-named.ts";
import type { Status } from "#src/model/response.ts";
import { ANONYMOUS, NONE, named, organisation, response } from "../count/tally/sample.ts";

const SIGNED = "Bring the bus back.\nMy name is Hesper Quillfeather.\nYours sincerely,\nHesper Quillfeather";

const of = (status: Status, text = SIGNED) => response(4, { text, attribution: { ...NONE, status } });

describe("the text of a response without a name that names its author", () => {
  it("is an error at the line of each name", () => {
    const lines = {
      header: null,
      body: [10, 14] as const,
      attribution: null,
      furniture: [[12, 12] as const],
    };
    const found = anonymousNamed().response!({ ...of("anonymous"), lines, pages: [3, 3] }, 9);
    expect(found.map(({ code, severity, place }) => ({ code, severity, place }))).toEqual(
      [11, 14].map((line) => ({
        code: "anonymous-named",
        severity: "error",
        place: { source: "ideas.txt", line, page: 3 },
      })),
    );
  });

  it("is told without the name", () => {
    const [found] = anonymousNamed().response!(of("redacted"), 1);
    expect(found).toMatchObject({
      found: "the text of ideas-0004 seems to name its author",
      response: "ideas-0004",
    });
    expect(JSON.stringify(found)).not.toMatch(/Hesper|Quillfeather/i);
  });
});

describe("nothing is found", () => {
  it.each([
    ["in a response that prints no attribution: it was promised nothing", of("none")],
    ["in a response with a name", response(1, { text: SIGNED, attribution: named("Hesper Quillfeather") })],
    [
      "in a response of an organisation",
      response(1, { text: SIGNED, attribution: organisation("Marl Forum") }),
    ],
    [
      "where the text names no author",
      of("anonymous", "I am writing to ask for Hesper Quillfeather's bench."),
    ],
  ])("%s", (_rule, given) => {
    expect(anonymousNamed().response!(given, 1)).toEqual([]);
  });
});

it("covers the responses without a name alone", () => {
  const check = anonymousNamed();
  for (const status of ["anonymous", "redacted", "none"] as const) check.response!(of(status), 1);
  check.response!(response(1, { attribution: ANONYMOUS }), 1);
  expect(check.covered()).toBe("3 responses without a name searched for one");
});

it("says what was expected, and what to do", () => {
  const check = anonymousNamed();
  expect(check.response!(of("redacted"), 1)[0]).toMatchObject({
    expected: "no name in the text of a response without a name",
    hint: "take the name out before you publish the text, or allow it with a reason",
  });
  expect(check.group).toBe("attribution");
});

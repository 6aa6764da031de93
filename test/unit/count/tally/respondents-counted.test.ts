import { expect, test } from "vitest";
import { startTally } from "#src/count/tally/tally.ts";
import type { Codebook } from "#src/model/codebook.ts";
import type { CodedResponse } from "#src/model/hit.ts";
import type { Attribution } from "#src/model/response.ts";
import type { Tally } from "#src/model/tally.ts";
import { ANONYMOUS, book, coded, NONE, named, organisation, response, theme } from "./sample.ts";

const TRANSPORT = book(theme("transport", [theme("buses"), theme("trains")]), theme("lighting"));

function tallyOf(codebook: Codebook, responses: readonly CodedResponse[]): Tally {
  const tallier = startTally(codebook);
  for (const one of responses) tallier.add(one);
  return tallier.result();
}

function row(tally: Tally, id: string) {
  return tally.themes.find((one) => one.theme === id)!;
}

function by(attributions: readonly Attribution[], ...hits: readonly string[]): CodedResponse[] {
  return attributions.map((attribution, at) => coded(response(at + 1, { attribution }), ...hits));
}

test("a person that sent several responses counts once, however the name is spaced, cased or composed", () => {
  const who = [
    named("Zoë  Tenant", "Quay Hall"),
    named("ZOE\u0308 TENANT", "quay\u00a0hall "),
    named("Zoë Tenant"),
  ];
  const tally = tallyOf(TRANSPORT, by(who, "buses@0-5"));
  expect(row(tally, "buses")).toMatchObject({ responses: 3, respondents: 2 });
  expect(tally.respondents[0]).toEqual({
    ...named("Zoë  Tenant", "Quay Hall"),
    text: undefined,
    responses: 2,
  });
});

test("an organisation without a person counts once by its name", () => {
  const tally = tallyOf(
    TRANSPORT,
    by([organisation("Quay Hall"), organisation("QUAY HALL")], "lighting@0-5"),
  );
  expect(row(tally, "lighting").respondents).toBe(1);
});

test("each anonymous, redacted or unattributed response is one respondent, whatever name its record carries", () => {
  const carries = { name: "Tenant 1", organisation: "Quay Hall" };
  const who: Attribution[] = [
    ANONYMOUS,
    { ...ANONYMOUS, ...carries },
    { ...NONE, status: "redacted", ...carries },
    NONE,
  ];
  const tally = tallyOf(TRANSPORT, by(who, "buses@0-5"));
  expect(row(tally, "transport").respondents).toBe(4);
  expect(tally.respondents).toEqual([
    { status: "anonymous", name: null, organisation: null, responses: 2 },
    { status: "redacted", name: null, organisation: null, responses: 1 },
    { status: "none", name: null, organisation: null, responses: 1 },
  ]);
});

test("respondents stand by responses, descending, then by name in code units; those without names last", () => {
  const who = [ANONYMOUS, named("b"), named("Z"), organisation("a"), named("q"), named("q")];
  const names = tallyOf(TRANSPORT, by(who)).respondents.map(
    (one) => one.name ?? one.organisation ?? one.status,
  );
  expect(names).toEqual(["q", "Z", "a", "b", "anonymous"]);
});

test.each([
  [1, 3, 33.3],
  [2, 3, 66.7],
  [1, 16, 6.3],
  [1, 2000, 0.1],
  [1, 2001, 0],
])(
  "percent is responses over base, one decimal, half away from zero: %i of %i is %f",
  (part, base, expected) => {
    const responses = Array.from({ length: base }, (_, at) =>
      coded(response(at + 1), ...(at < part ? ["buses@0-5"] : [])),
    );
    expect(row(tallyOf(TRANSPORT, responses), "buses")).toMatchObject({ percent: expected, base });
  },
);

/** Requests that stand inside texts: the author's own are heeded, others told. */
import { describe, expect, it } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { heedRequests } from "#src/read/tag/heed-requests.ts";
import { ANONYMOUS, named, organisation, response } from "../../count/tally/sample.ts";

const anonymity = anonymityReader({ anonymous: ["Please keep my badge out of it"], redacted: [] });
const lines = { header: [1, 1], body: [2, 9], attribution: [10, 10] } as const;
const heed = (text: string, attribution = named("Ann Quill")) =>
  heedRequests(response(4, { text, attribution, lines }), 1, anonymity);

describe("a response whose text asks that its author be not named", () => {
  it.each([
    ["The bus is late.\nPlease do not publish my name.", 3],
    ["The bus is late.\nI wish to remain anonymous.", 3],
    ["The bus is late\nI wish to remain\nanonymous", 3],
    ["The bus is late.\nNot for publication\nIt is cold, too.", 3],
    ["Name withheld please\nThe bus is late.\nIt is cold, too.", 2],
    ["Keep my name out of this.\nThe bus is late.\nIt is cold, too.", 2],
    [
      `The bus is late. Please keep my name confidential. ${"It was on time in May, June and July. ".repeat(9)}`,
      2,
    ],
    ["I would like my response to be published anonymously. The bus is late.", 2],
    ["The bus is late.\nPlease keep my badge out of it", 3],
  ])("is anonymous, and the request is told where it stands: %j", (text, line) => {
    const { response: heeded, problems } = heed(text);
    expect(heeded.attribution).toMatchObject({ status: "anonymous", name: "Ann Quill" });
    expect(problems).toEqual([
      expect.objectContaining({
        code: "request-in-text",
        severity: "warning",
        place: expect.objectContaining({ line }),
      }),
    ]);
    expect(JSON.stringify(problems)).not.toContain("Quill");
  });

  it("may be an organisation's", () => {
    expect(
      heed("Late. We wish to remain anonymous.", organisation("Marl Forum")).response.attribution.status,
    ).toBe("anonymous");
  });

  it("is not told again where the attribution asks, too", () => {
    expect(heed("Late.\nPlease do not publish my name.", ANONYMOUS).problems).toEqual([]);
  });

  it.each([
    "The bus is late.",
    "Those who complain wish to remain anonymous.",
    "When I rang I asked to remain anonymous.",
    "I asked to remain anonymous. They told everyone.",
    "Young people should be able to remain anonymous.",
    "The line must be anonymous and confidential.",
    "Names withheld from drivers protect nobody.",
    "They keep us safe and\nanonymous",
    "Please do not use the names of our children in the press.",
    "Do not publish timetables without asking the drivers.",
    "Confidentiality\nIt matters to young people.\nSo does time.",
  ])("is not every one that speaks of names: %j", (text) => {
    expect(heed(text)).toEqual({
      response: expect.objectContaining({ attribution: named("Ann Quill") }),
      problems: [],
    });
  });
});

it("a line in the middle of a text that may close another response is told, and changes nothing", () => {
  const { response: heeded, problems } = heed("The bus is late.\nAnonymous\nThe boat is late, too.");
  expect(heeded.attribution.status).toBe("named");
  expect(problems.map(({ code, place }) => [code, place.line])).toEqual([["request-in-text", 3]]);
});

describe("an attribution that speaks of naming in words that are not known", () => {
  it.each([
    "Ann Quill (name for the panel's eyes)",
    "Ann Quill, confidential source of the parish",
    "Ann Quill - identity held by the clerk",
  ])("is doubtful: %j", (text) => {
    const { problems } = heed("Late.", { ...named("Ann Quill"), text });
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([["attribution-doubtful", 10]]);
    expect(JSON.stringify(problems)).not.toContain("Quill");
  });

  it.each([
    "Ann Quill, Private Tenants' Forum",
    "Ann Quill, private landlord",
    "Ann Quill, Names on Gravestones Campaign",
    "Ann Quill, happy to be named",
    "Confidential Advice Marl",
    "Identity Matters CIC",
  ])("is not every one with such a word: %j", (text) => {
    expect(heed("Late.", { ...named("Ann Quill"), text }).problems).toEqual([]);
  });
});

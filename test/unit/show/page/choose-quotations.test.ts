import { describe, expect, test } from "vitest";
import type { QuotableResponse } from "#src/model/quotable.ts";
import { chooseQuotations } from "#src/show/page/choose-quotations.ts";

/** A response whose words in capitals are hits of the theme. */
function response(
  id: string,
  text: string | null,
  changes: Partial<QuotableResponse> = {},
): QuotableResponse {
  const hits = [...(text ?? "").matchAll(/[A-Z]{2,}/g)].map(({ 0: term, index }) => ({
    theme: "theme",
    term,
    start: index,
    end: index + term.length,
    line: 1,
    page: 1,
  }));
  const place = { source: "ideas.txt", page: 1, line: 1 };
  const rest = { topics: [], status: "anonymous", words: 10, campaign: null, themes: ["theme"] } as const;
  return { id, ...place, ...rest, text, hits, ...changes };
}

const chosen = (...responses: readonly QuotableResponse[]) =>
  chooseQuotations(responses)
    .get("theme")
    ?.map(({ response: { id } }) => id);

/** Sentences that have little in common but the word. */
const about = (word: string, at: number) =>
  [
    `My neighbour waits for a ${word} beside the school before seven every morning.`,
    `In winter old people fall where no ${word} has been seen since autumn.`,
    `Please put another ${word} near our surgery so that patients arrive in time.`,
    `Visitors ask me why this town has one ${word} and others have twenty.`,
  ][at]!;

describe("quotations of a theme", () => {
  test("hold most of its commonest terms", () => {
    const responses = [about("TRAM", 0), about("BUS", 1), about("BUS", 2), about("TRAM", 3), about("BUS", 0)];
    expect(chosen(...responses.map((text, at) => response(`r${at}`, text)))?.[0]).toBe("r1");
    const both = response(
      "both",
      "Neither a BUS nor a TRAM stops anywhere within a mile of our village hall.",
    );
    expect(chosen(...responses.map((text, at) => response(`r${at}`, text)), both)?.[0]).toBe("both");
  });

  test("are at most three, each from another response", () => {
    const two = response("r1", `${about("BUS", 1)} ${about("BUS", 2)} ${about("BUS", 3)}`);
    expect(chosen(two)).toEqual(["r1"]);
    expect(chosen(...[0, 1, 2, 3].map((at) => response(`r${at}`, about("BUS", at))))).toEqual([
      "r0",
      "r1",
      "r2",
    ]);
  });

  test("bear on few other themes", () => {
    const text = about("BUS", 0);
    const at = text.indexOf("school");
    const elsewhere = { theme: "schools", term: "school", start: at, end: at + 6, line: 1, page: 1 };
    const many = response("many", text);
    expect(chosen({ ...many, hits: [...many.hits, elsewhere] }, response("own", about("BUS", 1)))?.[0]).toBe(
      "own",
    );
  });

  test("come from each kind of respondent before a second one of a kind", () => {
    const of = (status: QuotableResponse["status"], at: number) =>
      response(`${status}-${at}`, about("BUS", at), { status });
    expect(chosen(of("named", 0), of("named", 1), of("named", 2), of("organisation", 3))).toEqual([
      "named-0",
      "organisation-3",
      "named-1",
    ]);
  });

  test("come from another kind, however much more a second one of a kind is worth", () => {
    const many = [0, 1, 2, 3].map((at) => response(`r${at}`, about("BUS", at), { status: "named" }));
    const rare = response("rare", about("FERRY", 3), { status: "organisation" });
    expect(chosen(...many, ...many.map((one) => ({ ...one, id: `${one.id}b` })), rare)?.[1]).toBe("rare");
  });

  test("are never two of a campaign whose letters have few words in common", () => {
    const letters = [0, 1].map((at) => response(`r${at}`, about("BUS", at), { campaign: "campaign-001" }));
    expect(chosen(...letters)).toEqual(["r0"]);
  });

  test("are never two of one campaign, whatever passages they are of", () => {
    const letter = `${about("BUS", 0)} ${about("BUS", 1)} ${about("TRAM", 2)}`;
    const variant = `${about("BUS", 0)} ${about("BUS", 1)} ${about("TRAM", 2)} I sign this as well.`;
    const far = response("far", about("BUS", 3));
    expect(chosen(response("first", letter), response("second", variant), far)).toHaveLength(2);
  });

  test("do not say nearly the same twice", () => {
    const again = about("BUS", 0).replace("every morning", "each morning");
    expect(
      chosen(response("r0", about("BUS", 0)), response("r1", again), response("r2", about("BUS", 1))),
    ).toEqual(["r0", "r2"]);
  });

  test("add terms that others do not have", () => {
    const responses = [0, 1, 2].map((at) => response(`r${at}`, about("BUS", at)));
    expect(chosen(...responses, response("tram", about("TRAM", 3)))).toEqual(["r0", "tram", "r1"]);
  });

  test.each([{ source: "letters.txt" }, { status: "organisation" as const }])(
    "come from another origin where that costs nothing: %o",
    (origin) => {
      const responses = [0, 1].map((at) => response(`r${at}`, about("BUS", at)));
      expect(chosen(...responses, response("other", about("BUS", 2), origin))).toEqual(["r0", "other", "r1"]);
    },
  );

  test("come only from responses that may be quoted", () => {
    expect(chosen(response("r0", null), response("r1", about("BUS", 0)))).toEqual(["r1"]);
    expect(chosen(response("r0", null))).toBeUndefined();
  });
});

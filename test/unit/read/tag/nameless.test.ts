/** Attributions that tell nobody from others: two of the same are not one respondent. */
import { describe, expect, it } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { readAttribution } from "#src/read/tag/attribution.ts";

const context = {
  anonymity: anonymityReader({ anonymous: [], redacted: [] }),
  organisations: new Set<string>(),
  isCommonWord: () => false,
};

describe("what tells nobody from others", () => {
  it.each([
    "Individual",
    "A foster carer",
    "Parent of two",
    "Retired teacher",
    "N/A",
    "Member of the public",
  ])("is no name: %j", (text) => {
    expect(readAttribution(text, "line", context)).toEqual({
      status: "none",
      text,
      name: null,
      organisation: null,
    });
  });

  it("is no name before an organisation, either", () => {
    const text = "A deckhand and parent, Swanbury Baths Trust";
    expect(readAttribution(text, "line", context)).toMatchObject({
      status: "named",
      name: null,
      organisation: "Swanbury Baths Trust",
    });
  });
});

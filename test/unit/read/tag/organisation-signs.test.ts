/** What tells an organisation from a person, where neither a given name nor a word such as "Trust" decides. */
import { describe, expect, it } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { type AttributionContext, readAttribution } from "#src/read/tag/attribution.ts";

const COMMON = new Set(["kettle", "lantern", "harbour"]);

const context: AttributionContext = {
  anonymity: anonymityReader({ anonymous: [], redacted: [] }),
  organisations: new Set(["RMCC", "Swanbury"]),
  isCommonWord: (word) => COMMON.has(word.toLowerCase()),
};
const read = (text: string) => {
  const { status, name, organisation } = readAttribution(text, "line", context);
  return status === "organisation" ? organisation : [name, organisation];
};

describe("an organisation is", () => {
  it.each([
    ["what stands behind the comma of another attribution", "Swanbury"],
    ["a given name with a word of organisations last", "Grace Church"],
    ["a given name with a sign, in more than three words", "Grace Church Swanbury Hall"],
    ["two things joined", "Zephyrine and Tollgrain"],
    ["two things joined, one in two words", "Zephyrine & Wild Tollgrain"],
    ["a thing in two words, joined to one in one", "Wild Zephyrine and Tollgrain"],
    ["five words without a given name", "Zephyrine Tollgrain Quillin Ingleby Marl"],
    ["one common word first, in a name of two", "Kettle Tollgrain"],
    ["two common words, in a name of three", "Kettle Tollgrain Lantern"],
    ["an acronym that ends like honours", "Tollgrain RMBA"],
    ["an acronym that begins like honours", "Tollgrain MPAX"],
    ["capitals inside a word", "Zephyrine TollGrain"],
    ["a possessive", "Tollgrain’s Zephyrine"],
    ["a possessive of many", "Tollgrains' Zephyrine"],
    ["a number", "Zephyrine 4"],
  ])("%s: %j", (_, text) => {
    expect(read(text)).toBe(text);
  });
});

describe("a person is", () => {
  it.each([
    ["a given name with a sign, in two or three words", "Bronwen RMCX"],
    ["capitals alone, in four words", "BRONWEN TOLL ASHDOWN PYKE"],
    ["one common word among three", "Zephyrine Kettle Tollgrain"],
    ["one common word among three, first", "Kettle Zephyrine Tollgrain"],
    ["a common word last", "Tollgrain Kettle"],
    ["a name that ends like a small word", "Zephyrine Quillin"],
    ["a name that begins like a small word", "Zephyrine Ingleby"],
    ["a name that ends in and", "Zephyrine Copeland"],
    ["a name that begins with and", "Zephyrine Andover"],
    ["a name with honours", "Zephyrine Tollgrain MBE"],
    ["a name with a capital after Mc", "Zephyrine McQuill"],
    ["a name with a capital after De", "Zephyrine DeQuill"],
    ["a name with an apostrophe inside", "Zephyrine D’souza"],
    ["two names joined", "Zephyrine Tollgrain and Quillin Marl"],
    ["a name joined to a given one", "Tollgrain and Bronwen Ashdown"],
  ])("%s: %j", (_, text) => {
    expect(read(text)).toEqual([text, null]);
  });

  it("whatever signs there are before a comma", () => {
    expect(read("Grace Ashdown Church Bank, Marl")).toEqual(["Grace Ashdown Church Bank", "Marl"]);
  });

  it("as far as a known organisation goes, however it is spaced", () => {
    expect(read("Bronwen  Ashdown RMCC")).toEqual(["Bronwen Ashdown", "RMCC"]);
    expect(read("Bronwen Ashdown  RMCC ;")).toEqual(["Bronwen Ashdown", "RMCC"]);
  });
});

describe("further persons before an organisation", () => {
  it.each([
    [
      "go on to the `and`, however they are spaced",
      "Bronwen Ashdown,  Deepa  Stott  &  Kwame Osei,  Marl",
      ["Bronwen Ashdown, Deepa  Stott  &  Kwame Osei", "Marl"],
    ],
    [
      "must begin like persons, all but the last",
      "Bronwen Ashdown, Zephyrine Tollgrain and Kwame Osei, Marl",
      ["Bronwen Ashdown", "Zephyrine Tollgrain and Kwame Osei, Marl"],
    ],
    [
      "may end with one that does not",
      "Bronwen Ashdown, Kwame Osei and Zephyrine Tollgrain, Marl",
      ["Bronwen Ashdown, Kwame Osei and Zephyrine Tollgrain", "Marl"],
    ],
    [
      "have four words at most",
      "Bronwen Ashdown, Deepa Anne Mary Jane Stott and Kwame Osei, Marl",
      ["Bronwen Ashdown", "Deepa Anne Mary Jane Stott and Kwame Osei, Marl"],
    ],
    [
      "have two words at least",
      "Bronwen Ashdown, Deepa and Kwame Osei, Marl",
      ["Bronwen Ashdown", "Deepa and Kwame Osei, Marl"],
    ],
    [
      "begin with capitals",
      "Bronwen Ashdown, Deepa stOtt and Kwame Osei, Marl",
      ["Bronwen Ashdown", "Deepa stOtt and Kwame Osei, Marl"],
    ],
    [
      "hold no word of organisations",
      "Bronwen Ashdown, Deepa Trust and Kwame Osei, Marl",
      ["Bronwen Ashdown", "Deepa Trust and Kwame Osei, Marl"],
    ],
    [
      "are not begun by a word that only ends in `and`",
      "Bronwen Ashdown, Deepa Copeland Osei, Marl",
      ["Bronwen Ashdown", "Deepa Copeland Osei, Marl"],
    ],
    [
      "are none without `and`, and the organisation stays as printed",
      "Bronwen Ashdown, Warm Rooms,  Marl",
      ["Bronwen Ashdown", "Warm Rooms,  Marl"],
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("the role of a speaker is no part of the organisation", () => {
  const organisation = (tail: string) =>
    readAttribution(`Bronwen Ashdown, ${tail}`, "speaker", context).organisation;

  it.each([
    ...["chair", "Chairman", "chairwoman", "chairperson", "vice-chair", "vice chairman", "vicechair"],
    ...["co-chair", "cochair", "chief executive", "chief executive officer", "CEO", "president"],
    ...["director", "spokesman", "spokeswoman", "spokesperson", "secretary", "general secretary", "leader"],
    ...["manager", "trustee", "founder", "head of policy", "head of policy and press", "policy lead"],
    ...["policy officer", "policy manager", "policy adviser"],
  ])("before or after it: %s", (role) => {
    expect(organisation(`Night Buses ${role}`)).toBe("Night Buses");
    expect(organisation(`${role} of the Night Buses`)).toBe("Night Buses");
    expect(organisation(role)).toBeNull();
  });

  it.each([
    ["head of the Night Buses", "Night Buses"],
    ["head of policy for the Night Buses", "Night Buses"],
    ["Chair and founder, Night Buses", "Night Buses"],
    ["Night Buses, Chair & CEO", "Night Buses"],
    ["Night Buses Chair and", "Night Buses"],
    ["Night  Buses’s  Chair", "Night Buses"],
    ["Director at Night Buses", "Night Buses"],
    ["Director from Night Buses", "Night Buses"],
    ["Night Buses Chair of", "Night Buses"],
    ["Armchairs Wayforward", "Armchairs Wayforward"],
    ["Buses of the Night, Chair", "Buses of the Night"],
    ["Sand and Band, Chair", "Sand and Band"],
  ])("with the small words that join them: %j is %j", (tail, expected) => {
    expect(organisation(tail)).toBe(expected);
  });
});

it("a request that stands beside a name keeps the name, however it is spaced", () => {
  const { status, name, organisation } = readAttribution(
    "Bronwen  Ashdown, please do not publish my name",
    "line",
    context,
  );
  expect([status, name, organisation]).toEqual(["anonymous", "Bronwen Ashdown", null]);
});

it("a word beside a request is kept apart, so that no output prints it", () => {
  expect(readAttribution("Anonymous, Swanbury", "line", context)).toEqual({
    status: "anonymous",
    text: "Anonymous, Swanbury",
    name: null,
    organisation: "Swanbury",
  });
});

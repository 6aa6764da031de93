/** Where headers may stand, how far they may reach, and which of two is the surer one. */
import { describe, expect, test } from "vitest";
import type { ContentLine } from "#src/cues/content-line.ts";
import { topicReader } from "#src/cues/header.ts";
import { headerCandidates, isNewTitle } from "#src/read/split/topic-header/headers.ts";

const READER = topicReader(["Ferries", "Fares", "Bus services", "Staffing - drivers", "Staffing - piers"]);
const WIDTH = 60;
const NEW = 0.1;

/** `¶` before a line stands for a blank line, `§` for a page. */
const linesOf = (...texts: readonly string[]): ContentLine[] =>
  texts.map((raw, at) => ({
    line: at + 1,
    text: raw.replace(/^[¶§]+/u, ""),
    afterBlank: raw.includes("¶"),
    afterPage: raw.includes("§"),
  }));

const find = (...texts: readonly string[]) => headerCandidates(linesOf(...texts), READER, WIDTH, NEW);

/** The lines that a header may take from the first on, without what may be a new topic. */
const reach = (...texts: readonly string[]) =>
  (find(...texts).get(0) ?? []).filter(({ score }) => score !== NEW_TOPIC).map(({ to }) => to);

const NEW_TOPIC = -0.5 + Math.log(NEW);

/** How sure a header of these lines is, all of them. */
const sure = (...texts: readonly string[]) =>
  find(...texts)
    .get(0)
    ?.find(({ to }) => to === texts.length)?.score ?? Number.NaN;

describe("a header may stand", () => {
  test.each([["Ferries"], ["ferries"], ["Ferries; Fares"], ["Ferries;"], ["Herons; Fares"], ["Herons;"]])(
    "where a line has a topic or a separator: %j",
    (line) => {
      expect(reach(line)).toEqual([1]);
    },
  );

  test.each([
    ["Nobody came"],
    ["Herons fly"],
    [";"],
    ["-; –"],
    ["Ferries; Fares."],
    ["Ferries; Fares?"],
    ["Ferries; Fares:"],
    ["Late. Ferries; Fares"],
    ["Ferriesx"],
  ])("not in %j", (line) => {
    expect(reach(line)).toEqual([]);
  });

  test("with items of 100 characters at most", () => {
    for (const [length, lines] of [
      [100, [1]],
      [101, []],
    ] as const) {
      expect(reach(`${"H".repeat(length)}; Fares`)).toEqual(lines);
      expect(reach(`Fares; ${"H".repeat(length)}`)).toEqual(lines);
    }
  });

  test("over twelve lines at most, and 5,000 characters", () => {
    const lines = (count: number, text = "Ferries;") => Array<string>(count).fill(text);
    expect(reach(...lines(20)).at(-1)).toBe(12);
    expect(reach(...lines(3, "Ferries; ".repeat(250).trim()))).toEqual([1, 2]);
  });
});

describe("a header reaches", () => {
  test("as far as it is open: by a separator, or by a topic that goes on", () => {
    expect(reach("Ferries;", "Fares", "Words")).toEqual([1, 2, 3]);
    expect(reach("Ferries", "Words")).toEqual([1]);
    expect(reach("Bus", "services")).toEqual([2]);
    expect(reach("Ferries", "; Fares")).toEqual([1, 2]);
    expect(reach("Ferries; Fares", "Words")).toEqual([1, 2]);
  });

  test("not over a line without a letter or a number, nor over the end of a sentence", () => {
    expect(reach("Ferries;", "–", "Fares")).toEqual([1]);
    expect(reach("Ferries;", "Fares. Words", "Words")).toEqual([1]);
  });
});

test("each line may begin one, and says whether it is a single topic", () => {
  const found = find("Nobody came to us;", "Ferries", "Ferries; Fares");
  expect([...found.keys()]).toEqual([0, 1, 2]);
  expect(found.get(1)?.map(({ from, to, isSingle }) => [from, to, isSingle])).toContainEqual([1, 2, true]);
  expect(found.get(2)?.map(({ isSingle }) => isSingle)).toEqual([false]);
});

describe("a header is surer", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["of two topics than of one", ["Ferries; Fares"], ["Ferries"]],
    ["of three topics than of two", ["Ferries; Fares; Bus services"], ["Ferries; Fares"]],
    ["with a separator at its end", ["Ferries;"], ["Ferries"]],
    ["with a separator at its end, of several", ["Ferries; Fares;"], ["Ferries; Fares"]],
    ["of a known topic than of a beginning", ["Ferries"], ["Bus serv"]],
    ["of a beginning than of an end", ["Fares; Bus serv"], ["Fares; drivers"]],
    ["of known topics than of one that is not", ["Ferries; Fares"], ["Ferries; Herons"]],
    ["of a title than of other words", ["Herons; Fares"], ["herons at night; Fares"]],
    ["of a beginning further up than at its end", ["Bus serv; Fares"], ["Fares; Bus serv"]],
    ["in capitals than in small letters", ["Ferries; Fares"], ["ferries; Fares"]],
    ["alone in capitals, too", ["Ferries"], ["ferries"]],
    ["without a hyphen at its end", ["Ferries; Staffing"], ["Ferries; Staffing -"]],
    ["on one line than broken early", ["Ferries; Fares"], ["Ferries;", "Fares"]],
    ["without a blank line inside", ["Ferries;", "Fares"], ["Ferries;", "¶Fares"]],
    ["with a page between rather than a blank line", ["Ferries;", "§¶Fares"], ["Ferries;", "¶Fares"]],
  ])("%s", (_, more, less) => {
    expect(sure(...more)).toBeGreaterThan(sure(...less));
  });

  test("broken where the line is full, as much as on one line", () => {
    const topics = "Ferries; Fares; Bus services; Ferries; Fares;";
    expect(sure(topics, "Staffing - drivers")).toBe(sure(`${topics} Staffing - drivers`));
  });

  test("each topic on a line of its own costs one break at most", () => {
    const lines = ["Ferries;", "Fares;", "Bus services;", "Ferries;"];
    const oneLine = sure(lines.join(" "));
    expect(oneLine - sure(...lines)).toBe(1.5);
    expect(oneLine - sure("Ferries; Fares;", "Bus services;", "Ferries;")).toBe(3);
  });

  test("cut off where its line ends early, than where it is full", () => {
    const score = (first: string) =>
      find(first, "and then we waited for a while")
        .get(0)
        ?.find(({ to }) => to === 1)?.score ?? Number.NaN;
    expect(score("Ferries; Staffing")).toBeGreaterThan(
      score("Ferries; Fares; Bus services; Ferries; Fares; Ferries; Staffing") - 4,
    );
    expect(score("Ferries; Staffing") - sure("Ferries; Staffing")).toBe(3.5);
    expect(score("Ferries; Fares") - sure("Ferries; Fares")).toBe(0);
  });
});

describe("a topic that nobody listed", () => {
  test("may be a short title on a line of its own, as likely as such topics are", () => {
    const found = find("Herons", "We wait for them.").get(0);
    expect(found).toEqual([{ from: 0, to: 1, isSingle: true, score: NEW_TOPIC }]);
    expect(
      find("Ferries")
        .get(0)
        ?.every(({ score }) => score !== NEW_TOPIC),
    ).toBe(true);
  });

  test.each([
    ["Herons", true],
    ["Herons and terns (2024)", true],
    ["Route 7", true],
    ["herons", false],
    ["Herons; terns", false],
    ["Herons.", false],
    ["Herons,", false],
    ["No. Herons", false],
    ["A b c d e f g h", true],
    ["A b c d e f g h i", false],
    ["Herons that are wading in shallows", true],
    ["Herons that are wading in shallowest", false],
  ])("looks like %j: %j", (text, isTitle) => {
    expect(isNewTitle(text, WIDTH)).toBe(isTitle);
  });
});

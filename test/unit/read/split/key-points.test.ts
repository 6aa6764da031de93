/** The `key-points` layout: one response a point, the heading above it as header. */
import { describe, expect, it } from "vitest";
import { splitKeyPoints } from "#src/read/split/key-points.ts";
import { NOT_PUBLISHED, skippedUnless } from "../../../house/skipped-unless.ts";
import { documentOf, found, published, wrap } from "./document-of.ts";

const none: ReadonlySet<number> = new Set();
const POINTS = [
  "Shelter – people wait for an hour in the rain at stops without a roof, and many of them are over seventy.",
  "Timetables should be printed large enough to read from a wheelchair. The new ones are not.",
  "Drivers who stop short of the kerb leave passengers to climb down on their own.",
];
const INTRO = "We asked forty passengers at the depot what they would change about the buses in the town.";
const PROSE =
  "Below is what we ask of the operator. We would be glad to meet and explain the thinking behind it.";
const END = "We look forward to working with the operator on all of this over the coming winter.";
const KEY = "Key messages from passengers";
const ASKS = "Recommendations for the Operator";

function sample(mark: string, gap = "\n"): string {
  const list = POINTS.map((point) => `${mark} ${point}`);
  return [INTRO, KEY, ...list, ASKS, PROSE, ...list.slice(0, 2), END].join(gap);
}
const split = (text: string) => {
  const document = documentOf(text);
  return found(document, splitKeyPoints(document, none));
};
const expected = (mark: string) =>
  [KEY, KEY, KEY, ASKS, ASKS].map((header, i) => ({
    header,
    who: null,
    date: null,
    text: `${mark} ${POINTS[i % 3]}`,
  }));

describe("key points", () => {
  describe.each(["-", "•", "*", "–", "—", "o", "▪", "\uf0b7"])("with the bullet %j", (mark) => {
    it.each(["\n", "\n\n", "\r\n"])("are read with %j between paragraphs", (gap) => {
      expect(split(sample(mark, gap))).toEqual(expected(mark));
    });
    it.each([
      [70, 0],
      [70, 2],
      [60, 4],
      [90, 0],
    ])("are read wrapped at %i with a hanging indent of %i", (width, hang) => {
      const text = [INTRO, "", KEY, ...sample(mark).split("\n").slice(2)].join("\n");
      expect(split(wrap(text, width, 0).replace(/\n(?=\p{Ll})/gu, `\n${" ".repeat(hang)}`))).toEqual(
        expected(mark),
      );
    });
  });

  it("are read from numbered lists that start again or go on under the next heading", () => {
    const again = "Priorities\n1. Roofs\n2. Seats\nActions\n1. Count them\n2. Mend them";
    const on = "Priorities\n1. Roofs\n2. Seats\nActions\n3. Count them\n4. Mend them";
    for (const text of [again, on]) {
      expect(split(text).map((one) => one.header)).toEqual([
        "Priorities",
        "Priorities",
        "Actions",
        "Actions",
      ]);
    }
  });
});

describe("what belongs to a key point", () => {
  it("keep lower-level bullets and paragraphs between two points", () => {
    const text = "Our asks\n• Roofs:\n– of glass\n– of slate\n• Seats\nThey are few.\n• Light";
    expect(split(text).map((one) => one.text)).toEqual([
      "• Roofs: – of glass – of slate",
      "• Seats They are few.",
      "• Light",
    ]);
    const indented = "Our asks\n- Roofs:\n    - of glass\n    - of slate\n- Seats";
    expect(split(indented)).toHaveLength(2);
  });

  it("keep the paragraphs of the last point where points have several", () => {
    const text = [
      "Our asks",
      "• Roofs",
      "They leak.",
      "• Seats",
      "They are few.",
      "More at",
      "Our pledge",
      "• Light",
      "It is dark.",
    ];
    expect(split(text.join("\n\n")).map((one) => one.text)).toEqual([
      "• Roofs They leak.",
      "• Seats They are few. More at",
      "• Light It is dark.",
    ]);
  });

  it("take a bullet on a line of its own with the line below it", () => {
    expect(split("Our asks\n•\nRoofs at every stop\n•\nSeats at every stop").map((one) => one.text)).toEqual([
      "• Roofs at every stop",
      "• Seats at every stop",
    ]);
  });

  it("take numbered headings, and no line that only leads in to the list", () => {
    const text =
      "1. Key messages\n• Roofs\n• Seats\n2. Recommendations\nWe ask the operator to:\n• count them\n• mend them";
    expect(split(text).map((one) => one.header)).toEqual([
      "1. Key messages",
      "1. Key messages",
      "2. Recommendations",
      "2. Recommendations",
    ]);
    expect(split("Asks\nOur three:\n• Roofs\n• Seats\n• Light").map((one) => one.header)).toEqual([
      "Asks",
      "Asks",
      "Asks",
    ]);
  });

  it("belong to the organisations that the headings name, where most do", () => {
    const texts = split("Harrowmere Tram Forum\n• Roofs\n• Seats\nNight Bus Alliance\n• Light\n• Heat");
    expect(texts.map((one) => [one.header, one.who])).toEqual([
      [null, "Harrowmere Tram Forum"],
      [null, "Harrowmere Tram Forum"],
      [null, "Night Bus Alliance"],
      [null, "Night Bus Alliance"],
    ]);
  });

  it("do not fit lists without a heading, or a few bullets in long prose", () => {
    expect(split("- Roofs\n- Seats")).toEqual([]);
    expect(split(`${`${INTRO}\n`.repeat(20)}\nOur asks\n- Roofs\n- Seats`)).toEqual([]);
  });

  const real = published("pause-key-messages.txt");
  it.skipIf(!real)(
    `finds 4 messages and 3 recommendations in the published list${skippedUnless(real !== null, NOT_PUBLISHED)}`,
    () => {
      if (!real) return;
      const texts = found(real, splitKeyPoints(real, none));
      expect(texts.map((one) => one.header?.split(" ")[0])).toEqual([
        ...Array(4).fill("Key"),
        ...Array(3).fill("Recommendations"),
      ]);
      expect(texts.every((one) => one.text.startsWith("- ") && one.text.endsWith("."))).toBe(true);
    },
  );
});

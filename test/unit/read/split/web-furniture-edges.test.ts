/** Lines that are furniture beside other furniture or at the end of a page alone; and where a page ends. */
import { describe, expect, test } from "vitest";
import { webFurniture } from "#src/read/split/web-furniture.ts";

const PROSE = "Trams are late, and riders have said so for years to anyone who would listen to them.";

/** Whether a line of its own, amid prose, is taken out. */
const isAlone = (line: string) => webFurniture([PROSE, "", line, "", PROSE]).has(3);
/** Whether it is taken out below an advertisement, prose behind it. */
const isBeside = (line: string) => webFurniture([PROSE, "", "Advertisement", "", line, "", PROSE]).has(5);

/** Lines are written with a tilde between them. */
const linesOf = (text: string): readonly string[] => text.replace(/\s+/g, " ").trim().split(" ~ ");

const BESIDE = `
  Facebook ~ Google+ ~ Reply ~ Comment ~ Comments ~ Name ~ E-mail ~ Email ~ Website ~ Submit ~ δ ~ Home ~
  Menu ~ Search ~ Next ~ Previous ~ Top ~ Edit ~ Close ~ Archive ~ Archives ~ Uncategorised ~
  Uncategorized ~ Related ~ Related posts ~ Recent news ~ ← Trams ~ « Trams at night ~ Trams → ~ Trams › ~
  Older posts ~ Newer post ~ Next article ~ Previous page of news ~ Category: trams ~ Categories: trams ~
  Tag: trams ~ Tags: trams ~ Tagged: trams ~ Share: trams ~ Posted: today ~ More from: us ~ Topics: trams
  ~ Read more ~ See less ~ View more about trams ~ Find out more on trams ~ Show more at the depot ~ Read
  it here ~ Find the trams here ~ Download the plan (PDF, 2 pages) ~ Visit our website ~ See the web page
  ~ Download the plan ~ Read our plan ~ View this plan ~ Continue reading ~ Continue reading Trams ~ The
  plan can be downloaded here ~ It may be found at the link ~ It can be viewed below ~ It can be read on a
  website ~ See https://trams.example/plan ~ www.trams.example ~ Follow us ~ Find us on the web ~ Join our
  list ~ Keep in touch ~ Keep up with trams ~ Stay in touch ~ Stay up to date ~ For more information
  contact the depot ~ If you have a query, write to us ~ For details call the depot ~ Contact:
  trams@depot.example ~ Email us @ trams@depot.example ~ Tel: 01632 960 983 ~ Phone 01632 960983 ~ Privacy
  ~ Terms of use ~ Accessibility statement ~ Sitemap ~ Contact us ~ Privacy policy ~ Terms and conditions
`;

test.each(linesOf(BESIDE))("is taken out beside other furniture, and stays by itself: %s", (line) => {
  expect([isBeside(line), isAlone(line)]).toEqual([true, false]);
});

const NEITHER = `
  Facebook trams ~ Replying ~ Names ~ Homes ~ Searching ~ Relatedness ~ Trams ~ Trams → night → day ~
  Older trams ~ Nextdoor posts ~ Taggers: trams ~ Reads more ~ More to read ~ Finding trams here we wait ~
  It can be slow here ~ See trams.example ~ Follow the trams ~ Keep the trams ~ Contact the depot ~
  Private ~ Contacts us ~ Telling 01632 ~ For the depot we wait
`;

test.each(linesOf(NEITHER))("stays, though it begins or ends alike: %s", (line) => {
  expect([isBeside(line), isAlone(line)]).toEqual([false, false]);
});

describe("the end of a page", () => {
  const ends = (...lines: readonly string[]) =>
    [...webFurniture([PROSE, ...lines])].sort((one, other) => one - other);

  test("takes three short labels with it, and not four", () => {
    expect(ends("Advertisement", "Stop", "Lamp", "Tram")).toEqual([2, 3, 4, 5]);
    expect(ends("Advertisement", "Stop", "Lamp", "Tram", "Pole")).toEqual([2]);
    expect(ends("Share", "Stop", "Lamp", "Tram", "Print", "Pole", "", "Wire", "Rail")).toEqual([
      2, 3, 4, 5, 6, 7, 9, 10,
    ]);
  });

  test("takes labels of six words at most, without a stop, a mark or a number", () => {
    expect(ends("Advertisement", "one two three four five six")).toEqual([2, 3]);
    expect(ends("Advertisement", "One two three four five six seven")).toEqual([2]);
    for (const stop of ".!?;") expect(ends("Advertisement", `Stop${stop}`)).toEqual([2]);
    for (const mark of "-–—•*4(“\"‘'") expect(ends("Advertisement", `${mark} Stop`)).toEqual([2]);
  });

  test("is none where no furniture stands", () => {
    expect(ends("Stop", "Lamp")).toEqual([]);
    expect(webFurniture([])).toEqual(new Set());
  });
});

describe("a line", () => {
  test("of more than 400 characters is none", () => {
    const line = (length: number) => `We use cookies ${"w".repeat(length - 15)}`;
    expect(isAlone(line(300))).toBe(true);
    expect(isAlone(line(401))).toBe(false);
    const labels = (length: number) => webFurniture([PROSE, "Advertisement", "w".repeat(length)]).has(3);
    expect([labels(400), labels(401)]).toEqual([true, false]);
  });

  test("that begins small goes on with the line above, unless a blank line parts them", () => {
    expect(webFurniture(["We would like to", "share", PROSE])).toEqual(new Set());
    expect(webFurniture(["We would like to", "Share", PROSE])).toEqual(new Set([2]));
    expect(webFurniture(["We would like to", "", "share", PROSE])).toEqual(new Set([3]));
  });

  test("beside furniture is found upwards and downwards, over blank lines", () => {
    expect(webFurniture([PROSE, "Home", "", "Menu", "Share", "", "Search", "Top", PROSE])).toEqual(
      new Set([2, 4, 5, 7, 8]),
    );
    expect(webFurniture([PROSE, "Home", PROSE, "Share", PROSE, "Top", PROSE])).toEqual(new Set([4]));
  });
});

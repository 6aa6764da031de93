/** Colours can be told apart: each pair's contrast is printed, and is what WCAG 2.2 asks for. */
import { describe, expect, test } from "vitest";
import { contrast } from "#src/show/style/contrast.ts";
import { STYLES } from "#src/show/style/read-style.ts";

test("black and white are 21, a colour and itself 1, whichever comes first", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
  expect(contrast("#FFFFFF", "#000000")).toBeCloseTo(21, 5);
  expect(contrast("#12436D", "#12436d")).toBe(1);
  // https://webaim.org/resources/contrastchecker/ says 4.54 of this grey on white.
  expect(contrast("#767676", "#FFFFFF")).toBeCloseTo(4.54, 2);
});

describe.each(Object.values(STYLES))("the style $name", ({ name, colours }) => {
  const { text, muted, background, bar, pair, sequential } = colours;
  const ink = (fill: string) => Math.max(contrast(text, fill), contrast(background, fill));
  const pairs: readonly (readonly [what: string, ratio: number, least: number])[] = [
    ["text on background", contrast(text, background), 4.5],
    ["muted text on background", contrast(muted, background), 4.5],
    ["bars on background", contrast(bar, background), 3],
    ...pair.map((colour) => [`${colour} of two on background`, contrast(colour, background), 3] as const),
    [`${pair[0]} beside ${pair[1]}`, contrast(pair[0], pair[1]), 3],
    ...sequential.map((colour) => [`words in a cell of ${colour}`, ink(colour), 4.5] as const),
  ];

  test.each(pairs)("%s: %f, at least %f", (what, ratio, least) => {
    process.stdout.write(`${name}, ${what}: ${ratio.toFixed(2)}\n`);
    expect(ratio).toBeGreaterThanOrEqual(least);
  });
});

/** The charts whose pictures are kept: what is hard to draw, and what must not be drawn wrongly. */
import { chartOf } from "#src/show/chart/charts.ts";
import { comparedChart } from "#src/show/chart/compared-chart.ts";
import { STYLES } from "#src/show/style/read-style.ts";
import { grouped } from "../../unit/count/tally/grouped.ts";
import { BASE, context, groups, results, themes } from "../../unit/show/chart/sample.ts";

type Counts = Parameters<typeof themes>[0];

const of = (counts: Counts) => results({ themes: themes(counts) });
const at = (counts: Counts) => context(of(counts));

const LONG = {
  "Nowhere to sit, nowhere to shelter and nothing to read while the last ferry is waited for": 92,
  Lighthousekeepersassociationmembershipcards: 61,
  "مقاعد في الظل قرب الرصيف": 40,
  "Ropes, nets & <buoys>": 38,
  Tar: 7,
};
const TIED = { Quay: 64, Cranes: 64, Nets: 64, Lamps: 12, Ropes: 12, Steps: 0 };
const WITHHELD = { Quay: 80, Cranes: null, Nets: 31, Lamps: null, Ropes: 11 };
const PARTS = { Quay: 80, "Quay/Steps": 44, "Quay/Rails": null, Cranes: 31, "Cranes/Noise at night": 31 };
const EARLIER = { Quay: 20, Cranes: 64, Nets: 40, Lamps: 18, Ropes: 11 };

const TOPICS = ["Fishing grounds and mooring fees", "Harbour wall", "Tar"];

/** Shares of each theme among the responses of each topic; the second topic has few responses, the third has one. */
const GRID = results({
  themes: themes({ Quay: 80, "Cranes at night": 31, Nets: 12 }),
  topics: TOPICS.map((topic) => ({ topic, responses: 50, percent: 25, base: BASE })),
  groups: grouped({
    topic: groups([
      ["Quay", TOPICS[0]!, 40],
      ["Quay", TOPICS[1]!, 25, 20],
      ["Quay", TOPICS[2]!, null, 1],
      ["Cranes at night", TOPICS[0]!, 8],
      ["Cranes at night", TOPICS[1]!, null, 20],
      ["Cranes at night", TOPICS[2]!, null, 1],
      ["Nets", TOPICS[0]!, 0],
      ["Nets", TOPICS[1]!, 100, 20],
      ["Nets", TOPICS[2]!, null, 1],
    ]),
  }),
});

const compared = (before: Counts, after: Counts) =>
  comparedChart({ with: of(before), names: ["spring", "after the storm"] }, at(after));

/** By the name of the picture. */
export const PICTURES = {
  "long-labels": () => chartOf({ id: "long-labels", of: "themes" }, at(LONG)),
  "long-labels-narrow": () =>
    chartOf({ id: "long-labels-narrow", of: "themes" }, context(of(LONG), { width: 320 }, STYLES.plain)),
  ties: () => chartOf({ id: "ties", of: "themes" }, at(TIED)),
  "ties-cut": () => chartOf({ id: "ties-cut", of: "themes", top: 2 }, at(TIED)),
  withheld: () => chartOf({ id: "withheld", of: "themes" }, at(WITHHELD)),
  "withheld-parts": () => chartOf({ id: "withheld-parts", of: "all-themes" }, at(PARTS)),
  "withheld-cells": () => chartOf({ id: "withheld-cells", of: "themes-by-topic" }, context(GRID)),
  compared: () => compared(EARLIER, TIED),
  "compared-withheld": () => compared(EARLIER, WITHHELD),
} as const;

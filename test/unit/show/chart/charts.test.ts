/** What each chart shows and says, and what it leaves out. */

import { describe, expect, test } from "vitest";
import type { ChartWanted } from "#src/model/chart.ts";
import type { ChartName } from "#src/model/chart-names.ts";
import { type Chart, isChart } from "#src/show/chart/chart.ts";
import { chartOf } from "#src/show/chart/charts.ts";
import type { ChartContext } from "#src/show/chart/context.ts";
import { grouped } from "../../count/tally/grouped.ts";
import { context, groups, results, themes } from "./sample.ts";

function chart(of: ChartWanted["of"], at: ChartContext, more: Partial<ChartWanted> = {}): Chart {
  const made = chartOf({ id: "x", of, ...more }, at);
  if (!isChart(made)) throw new Error(made.reason);
  return made;
}

const reason = (of: ChartName, at: ChartContext) => {
  const made = chartOf({ id: "x", of }, at);
  return isChart(made) ? null : made.reason;
};

const labels = ({ rows }: Chart) => rows.map(([label]) => label);

describe("themes", () => {
  test("greatest first, with number and share, and whoever leads in the title", () => {
    const made = chart(
      "themes",
      context(results({ themes: themes({ Quay: 20, Cranes: 50, "Cranes/Noise": 40 }) })),
    );
    expect(made.title).toBe("“Cranes” was raised most, in 25.0% of responses");
    expect(made.subtitle).toContain("200 responses");
    expect(made.rows).toEqual([
      ["Cranes", 50, 25],
      ["Quay", 20, 10],
    ]);
    expect(made.alt).toBe("Bar chart, 2 bars. Cranes: 50 (25.0%); Quay: 20 (10.0%).");
    expect(made.notes.join(" ")).toMatch(
      /more than 100.*Source: The harbour, 200 responses.*“Harbour”, version 2\.0\.0/,
    );
  });

  test.each([
    [{ Quay: 50, Cranes: 50 }, "“Quay” and “Cranes” were raised most, each in 25.0% of responses"],
    [{ Quay: 50, Cranes: 50, Nets: 50 }, "3 themes were raised most, each in 25.0% of responses"],
  ])("a title names no leader where there is none: %j", (counts, title) => {
    expect(chart("themes", context(results({ themes: themes(counts) }))).title).toBe(title);
  });

  test("withheld numbers stand last, as they came, and a title says nothing that they could belie", () => {
    const counts = { Nets: null, Quay: 20, Lamps: null, Cranes: 50 };
    const made = chart("themes", context(results({ themes: themes(counts) })));
    expect(labels(made)).toEqual(["Cranes", "Quay", "Nets", "Lamps"]);
    expect(made.rows[2]).toEqual(["Nets", "[c]", "[c]"]);
    expect(made.title).not.toMatch(/most/);
    expect(made.notes[0]).toMatch(/^\[c\]/);
  });

  test("what there is no room for is left out, and said", () => {
    const made = chart("themes", context(results({ themes: themes({ A: 1, B: 2, C: 3 }) }), { top: 2 }));
    expect(labels(made)).toEqual(["C", "B"]);
    expect(made.notes[0]).toBe("Not shown: 1 more; see themes.csv.");
  });

  test("sixty bars are the most, whatever there is", () => {
    const counts = Object.fromEntries(Array.from({ length: 75 }, (_, at) => [`T${at}`, at + 1]));
    const made = chart("themes", context(results({ themes: themes(counts) })));
    expect([made.rows.length, made.notes[0]]).toEqual([60, "Not shown: 15 more; see themes.csv."]);
  });

  test.each([
    [{ base: 0, themes: themes({ Quay: 0 }) }, "there is no response with text"],
    [{ themes: themes({ Quay: 0 }) }, "no response raises a theme"],
    [{ themes: themes({ Quay: null }) }, "all its numbers are withheld"],
  ])("no chart of nothing: %j", (tally, words) => {
    expect(reason("themes", context(results(tally)))).toBe(words);
  });

  test("all themes stand each below the one that it is a part of", () => {
    const counts = { Quay: 20, "Quay/Steps": 5, "Quay/Rails": 15, Cranes: 50, "Cranes/Noise": 40 };
    const made = chart("all-themes", context(results({ themes: themes(counts) })));
    expect(labels(made)).toEqual(["Cranes", "– Noise", "Quay", "– Rails", "– Steps"]);
    expect(reason("all-themes", context(results({ themes: themes({ Quay: 20 }) })))).toBe(
      "no theme has parts",
    );
  });

  test("respondents have a base of their own", () => {
    const made = chart("respondents", context(results({ themes: themes({ Quay: 45 }) })));
    expect([made.rows[0], made.subtitle]).toEqual([["Quay", 45, 25], expect.stringContaining("of 180")]);
    const withheld = results({ baseRespondents: null, themes: themes({ Quay: 45 }) });
    expect(reason("respondents", context(withheld))).toMatch(/not published/);
  });
});

test("topics say which drew most", () => {
  const topics = [
    { topic: "Nets", responses: 10, percent: 5, base: 200 },
    { topic: "Ropes", responses: 30, percent: 15, base: 200 },
  ];
  const made = chart("topics", context(results({ topics })));
  expect([made.title, labels(made)]).toEqual(["“Ropes” drew most responses, 30 of 200", ["Ropes", "Nets"]]);
  expect(reason("topics", context(results()))).toBe("no response has a topic");
});

test("statuses keep their usual order, and count responses that were counted", () => {
  const made = chart("status", context(results({}, { named: 20, organisation: 150, anonymous: 30 })));
  expect(made.rows).toEqual([
    ["named persons", 20, 10],
    ["organisations", 150, 75],
    ["anonymous", 30, 15],
  ]);
  expect(made.title).toBe("Who responded");
  expect(reason("status", context(results()))).toMatch(/not published/);
});

test("pairs are of themes at the top: a theme is always raised with its own parts", () => {
  const pair = (theme: string, other: string, responses: number) =>
    ({ theme, with: other, responses, percent: responses / 2, lift: 1 }) as const;
  const coOccurrence = [pair("Quay", "Steps", 20), pair("Quay", "Cranes", 6), pair("Cranes", "Nets", 1)];
  const all = themes({ Quay: 20, "Quay/Steps": 20, Cranes: 9, Nets: 3 });
  const made = chart("co-occurrence", context(results({ themes: all, coOccurrence })));
  expect(labels(made)).toEqual(["Quay + Cranes", "Cranes + Nets"]);
  expect(made.title).toBe("“Quay” and “Cranes” were raised together most, in 6 responses");
  const near = [pair("Quay", "Cranes", 5), pair("Cranes", "Nets", 1)];
  expect(chart("co-occurrence", context(results({ themes: all, coOccurrence: near }))).title).toBe(
    "Themes that were raised together",
  );
});

describe("heat maps", () => {
  const cells = groups([
    ["Quay", "Nets", 40],
    ["Quay", "Ropes", 10, 20],
    ["Quay", "Tar", 0, 0],
    ["Cranes", "Nets", 0],
    ["Cranes", "Ropes", null, 20],
    ["Cranes", "Tar", 0, 0],
  ]);
  const topics = ["Ropes", "Nets", "Tar"].map((topic) => ({ topic, responses: 1, percent: 1, base: 200 }));
  const all = results({ themes: themes({ Cranes: 5, Quay: 30 }), groups: grouped({ topic: cells }), topics });

  test("themes by their number, topics as the table of topics has them, each with its base; no empty group", () => {
    const made = chart("themes-by-topic", context(all));
    expect(made.columns).toEqual(["Theme", "Ropes (of\u00a020)", "Nets (of\u00a050)"]);
    expect(made.rows).toEqual([
      ["Quay", 10, 40],
      ["Cranes", "[c]", 0],
    ]);
    expect(made.alt).toBe("Heat map, 2 rows and 2 columns. Some of its numbers are withheld.");
  });

  test("columns that do not fit stand in panels below, and beyond the third they are left out and said", () => {
    const names = Array.from({ length: 40 }, (_, at) => `Topic-number-${at}`);
    const many = results({
      themes: themes({ Quay: 30 }),
      groups: grouped({ topic: groups(names.map((name) => ["Quay", name, 10] as const)) }),
      topics: names.map((topic) => ({ topic, responses: 1, percent: 1, base: 200 })),
    });
    const made = chart("themes-by-topic", context(many));
    const shown = made.columns.length - 1;
    expect(shown).toBeGreaterThan(5);
    expect(made.notes[0]).toBe(`Columns not shown: ${40 - shown} more; see themes-by-topic.csv.`);
  });

  test("the highest cells are named, with those as high as the last of them, unless there are many", () => {
    const alt = (shares: readonly number[]) => {
      const names = shares.map((_, at) => `T${at}`);
      const of = results({
        themes: themes({ Quay: 30 }),
        groups: grouped({ topic: groups(shares.map((share, at) => ["Quay", names[at]!, share] as const)) }),
        topics: names.map((topic) => ({ topic, responses: 1, percent: 1, base: 200 })),
      });
      return chart("themes-by-topic", context(of)).alt.replace(/\s\(of.*?\)/g, "");
    };
    expect(alt([10, 30, 20, 20, 4])).toContain("Highest: Quay, T1: 30.0%; Quay, T2: 20.0%; Quay, T3: 20.0%.");
    expect(alt([30, 30, 30, 30, 30, 30, 30])).toBe("Heat map, 1 row and 7 columns.");
  });

  test("groups of one name can be told apart", () => {
    const cells = groups([
      ["Quay", "a/x.txt", 40],
      ["Quay", "b/x.txt", 20],
    ]);
    const made = chart(
      "themes-by-source",
      context(results({ themes: themes({ Quay: 30 }), groups: grouped({ source: cells }) })),
    );
    expect(made.columns.slice(1)).toEqual(["x.txt (a/x.txt) (of\u00a050)", "x.txt (b/x.txt) (of\u00a050)"]);
  });

  test("without a topic there is no chart by topic, and not because numbers are withheld", () => {
    expect(reason("themes-by-topic", context(results({ themes: themes({ Quay: 3 }) })))).toBe(
      "no response has a topic",
    );
  });

  test("one group is no comparison", () => {
    const one = results({
      themes: themes({ Quay: 30 }),
      groups: grouped({ source: groups([["Quay", "a.txt", 40]]) }),
    });
    expect(reason("themes-by-source", context(one))).toBe("there is one group only");
  });
});

test("a column of any table, with a title of the team's own", () => {
  const at = context(results({ themes: themes({ Quay: 20, "Quay/Steps": 5 }) }));
  const made = chart({ table: "themes", column: "hits" }, at, { title: "Our own words", top: 1 });
  expect([made.id, made.title, made.rows]).toEqual(["x", "Our own words", [["Quay", 20]]]);
  expect(made.notes[0]).toBe("Not shown: 1 more; see themes.csv.");
});

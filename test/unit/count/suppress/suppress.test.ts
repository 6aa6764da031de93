/** Which counts are withheld. */

import { expect, it } from "vitest";
import { suppressed } from "#src/count/suppress/suppress.ts";
import type { SuppressedTally } from "#src/model/tally.ts";
import { rowsBy } from "#src/model/tally.ts";
import { BUSES, byStatus, statuses, tallyOf, whole } from "./suppress-tally.ts";

/** The rows in which some number is withheld, by table. */
function withheldIn(tally: SuppressedTally): Readonly<Record<string, readonly string[]>> {
  const tables = { ...tally, ...Object.fromEntries(tally.groups.map(({ by, rows }) => [by, rows])) };
  const found = Object.entries(tables).flatMap(([table, rows]) => {
    const names = (Array.isArray(rows) ? rows : [])
      .filter((row) => Object.entries(row).some(([key, value]) => key !== "parent" && value === null))
      .map((row) =>
        [row.theme, row.group ?? row.with ?? row.topic].filter((part) => part !== undefined).join(" "),
      );
    return names.length === 0 ? [] : [[table, names] as const];
  });
  return Object.fromEntries(found);
}

it("a small one among four takes one other with it, the smallest", () => {
  const tally = tallyOf(
    BUSES,
    statuses({ named: [8, 4], organisation: [6, 4], anonymous: [2, 7], none: [7, 4] }),
  );
  const found = suppressed(tally, BUSES, 5);
  expect(byStatus(found, "buses")).toEqual({
    named: 8,
    organisation: null,
    anonymous: null,
    redacted: 0,
    none: 7,
  });
  expect(withheldIn(found)).toEqual({ status: ["buses organisation", "buses anonymous"] });
  expect(found.themes).toEqual(tally.themes);
});

it("another that could not be smaller is no use where the small one could only be greater", () => {
  const tally = tallyOf(
    BUSES,
    statuses({ named: [8, 4], organisation: [5, 4], anonymous: [1, 7], none: [7, 4] }),
  );
  expect(byStatus(suppressed(tally, BUSES, 5), "buses")).toEqual({
    named: 8,
    organisation: 5,
    anonymous: null,
    redacted: 0,
    none: null,
  });
});

it("two small ones in a row hide each other", () => {
  const tally = tallyOf(
    BUSES,
    statuses({ named: [8, 4], organisation: [2, 4], anonymous: [3, 7], none: [7, 4] }),
  );
  expect(withheldIn(suppressed(tally, BUSES, 5))).toEqual({
    status: ["buses organisation", "buses anonymous"],
  });
});

it("none where none is small, and zeros are not: they stay, with their shares", () => {
  const tally = tallyOf(BUSES, statuses({ named: [8, 4], organisation: [0, 9], anonymous: [6, 7] }));
  expect(suppressed(tally, BUSES, 5)).toEqual(whole(tally));
});

it("zeros stay where all other counts of the row are withheld, and never hide one", () => {
  const tally = tallyOf(BUSES, statuses({ named: [8, 4], organisation: [0, 9], anonymous: [2, 7] }));
  const found = suppressed(tally, BUSES, 5);
  expect(byStatus(found, "buses")).toEqual({
    named: null,
    organisation: 0,
    anonymous: null,
    redacted: 0,
    none: 0,
  });
  expect(rowsBy(found, "status").find(({ group }) => group === "organisation")).toMatchObject({
    percent: 0,
    base: 9,
  });
});

it("the total, if there is nothing else in the row: then where it is summed up again, too", () => {
  const tally = tallyOf(BUSES, [
    { times: 9, themes: ["buses"], source: "ideas.txt" },
    { times: 9, source: "ideas.txt" },
    { times: 2, source: "late.txt", themes: ["buses"] },
    { times: 9, source: "late.txt" },
  ]);
  const found = suppressed(tally, BUSES, 5);
  expect(withheldIn(found)).toEqual({ source: ["buses ideas.txt", "buses late.txt"] });
  const alone = tallyOf(BUSES, [{ times: 4, themes: ["buses"] }, { times: 9 }]);
  expect(withheldIn(suppressed(alone, BUSES, 5))).toEqual({
    themes: ["buses"],
    status: ["buses named"],
    source: ["buses ideas.txt"],
  });
});

it("a small group's base, its shares, and the base that would give it away", () => {
  const tally = tallyOf(
    BUSES,
    statuses({ named: [8, 4], organisation: [6, 4], anonymous: [0, 3], none: [7, 6] }),
  );
  const found = suppressed(tally, BUSES, 5);
  const bases = rowsBy(found, "status").map(({ group, responses, percent, base }) => [
    group,
    responses,
    percent,
    base,
  ]);
  expect(bases).toEqual([
    ["named", 8, 66.7, 12],
    ["organisation", 6, null, null],
    ["anonymous", 0, 0, null],
    ["redacted", 0, 0, 0],
    ["none", 7, 53.8, 13],
  ]);
});

/** What follows from the tree, from pairs and from rules is withheld, too. */
import { expect, it } from "vitest";
import { suppressed } from "#src/count/suppress/suppress.ts";
import { book, theme } from "../tally/sample.ts";
import { byRule, byStatus, own, statuses, tallyOf } from "./suppress-tally.ts";

const SERVICE = book(theme("service", [own("buses"), own("trains")]));

it("a theme and the only one below it are withheld together", () => {
  const codebook = book(theme("service", [own("buses")]));
  const tally = tallyOf(
    codebook,
    statuses({ named: [8, 4], organisation: [6, 4], anonymous: [2, 7], none: [7, 4] }),
  );
  const found = suppressed(tally, codebook, 5);
  expect(byStatus(found, "service")).toEqual(byStatus(found, "buses"));
  expect(byStatus(found, "buses").organisation).toBeNull();
});

it("what two themes have in common is not left to be computed from them and the one above", () => {
  const tally = tallyOf(SERVICE, [
    { times: 11, themes: ["buses"] },
    { times: 12, themes: ["trains"] },
    { times: 2, themes: ["buses", "trains"] },
    { times: 20 },
  ]);
  const found = suppressed(tally, SERVICE, 5);
  expect(found.coOccurrence).toEqual([
    { theme: "buses", with: "trains", responses: null, percent: null, lift: null },
  ]);
  expect(found.themes.map(({ responses }) => responses)).toContain(null);
});

it("lift is withheld with any of the numbers that it is made of, and is shown with all of them", () => {
  const codebook = book(own("buses"), own("trains"), own("ferries"));
  const tally = tallyOf(codebook, [
    { times: 9, themes: ["buses", "trains"] },
    { times: 9, themes: ["buses"] },
    { times: 2, themes: ["ferries", "buses", "trains"] },
    { times: 20 },
  ]);
  const found = suppressed(tally, codebook, 5);
  expect(found.coOccurrence).toEqual([
    tally.coOccurrence[0],
    { theme: "buses", with: "ferries", responses: null, percent: null, lift: null },
    { theme: "trains", with: "ferries", responses: null, percent: null, lift: null },
  ]);
});

it("a theme by a rule on one status is withheld with the count that it is", () => {
  const codebook = book(
    own("buses"),
    byRule("unnamed", {
      kind: "and",
      of: [
        { kind: "theme", id: "buses" },
        { kind: "condition", field: "status", value: "organisation" },
      ],
    }),
  );
  const kinds = statuses({ named: [9, 4], organisation: [6, 4], anonymous: [2, 7], none: [7, 4] });
  const tally = tallyOf(
    codebook,
    kinds.map((kind) =>
      kind.status === "organisation" && kind.themes ? { ...kind, themes: ["buses", "unnamed"] } : kind,
    ),
  );
  const found = suppressed(tally, codebook, 5);
  const shown = [
    found.themes[1]!.responses,
    byStatus(found, "unnamed").organisation,
    byStatus(found, "buses").organisation,
  ];
  expect(new Set(shown).size).toBe(1);
  expect(Object.values(byStatus(found, "buses")).filter((count) => count === null)).toHaveLength(2);
});

it("a small part is not left as what the whole is beyond the other part, in any group", () => {
  const tally = tallyOf(SERVICE, [
    { times: 8, themes: ["buses"] },
    { times: 2, themes: ["trains"] },
    { times: 7, themes: ["buses"], status: "anonymous" },
    { times: 9, themes: ["trains"], status: "anonymous" },
    { times: 20 },
    { times: 20, status: "anonymous" },
  ]);
  const found = suppressed(tally, SERVICE, 5);
  const shown = ["service", "buses", "trains"].map((id) => {
    const { named, anonymous } = byStatus(found, id);
    return [named, anonymous];
  });
  expect(shown).toEqual([
    [10, 16],
    [null, null],
    [null, null],
  ]);
});

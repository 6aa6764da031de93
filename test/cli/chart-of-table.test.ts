/** `charts` of a project file: the chart of a table by groups, by the name of its file. */
import { expect, test, vi } from "vitest";
import { workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";

vi.setConfig({ testTimeout: 60_000 });

const rows = Array.from({ length: 24 }, (_, at) =>
  at % 3 === 0
    ? `R${at},North,The library should open late please.`
    : `R${at},South,It is warm in here on most days.`,
);
const FILES = {
  "book.yaml": PROJECT["book.yaml"],
  "survey.csv": `ID,Region,What would help?\n${rows.join("\n")}\n${rows.join("\n").replaceAll("R", "S")}\n`,
};
const project = (charts: string) =>
  `corpus: [survey.csv]\ncodebook: book.yaml\ntables: [{ by: Region }]\ncharts: ${charts}\n`;

test.each([
  ["[themes-by-region, themes]", ["themes-by-region", "themes"]],
  ["[{ chart: themes-by-region, name: where, title: Where, top: 2 }]", ["where"]],
])("it is drawn in its place: %s", async (charts, drawn) => {
  const place = workplace({ ...FILES, "themetally.yaml": project(charts) });
  await place.run("run");
  const { code, stderr } = await place.run("chart");
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  const index = JSON.parse(place.files("out/charts")["charts.json"]!) as {
    readonly charts: readonly { readonly id: string; readonly title: string }[];
  };
  expect(index.charts.map(({ id }) => id)).toEqual(drawn);
  if (charts.includes("title")) expect(index.charts[0]!.title).toBe("Where");
});

test.each([
  ["[themes, themes-by-regoin]", 'no chart "themes-by-regoin"', "themes-by-region"],
  ["[{ chart: themes-by-regions }]", 'no chart "themes-by-regions"', "themes-by-region"],
  ["[themess]", 'no chart "themess"', "themes"],
])("a name that is none is refused, and the nearest is named: %s", async (charts, found, meant) => {
  const place = workplace({ ...FILES, "themetally.yaml": project(charts) });
  const { code, stderr } = await place.run("run");
  expect(code).toBe(2);
  expect(stderr).toContain("themetally.yaml:4:");
  expect(stderr).toContain(found);
  expect(stderr).toContain(`did you mean "${meant}"?`);
});

test("a table that only another project asks for has no chart here", async () => {
  const place = workplace({ ...FILES, "themetally.yaml": project("[themes-by-age]") });
  const { code, stderr } = await place.run("run");
  expect([code, stderr]).toEqual([2, expect.stringContaining("themes-by-question, themes-by-region")]);
});

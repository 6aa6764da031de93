/** What persons decided is in every table: all of them are counted again, slowly, from a row a response. */
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Row } from "../cli/decisions-sample.ts";
import { above, answer, carries, decidedRun, type Ran, record, THEMES, without } from "./decided-run.ts";

vi.setConfig({ testTimeout: 240_000 });

const percent = (part: number, base: number) => (base === 0 ? 0 : Math.round((1000 * part) / base) / 10);
const counted = (all: readonly Row[]) =>
  new Map(THEMES.map((theme) => [theme, all.filter((one) => one[theme] === "1").length]));

/** @returns what a table by something must say: for each theme and group the responses, and the base */
function grouped(all: readonly Row[], groups: readonly string[], of: (row: Row) => readonly string[]) {
  return THEMES.flatMap((theme) =>
    groups.map((group) => {
      const base = all.filter((row) => of(row).includes(group));
      return [theme, group, base.filter((row) => row[theme] === "1").length, base.length].join(" ");
    }),
  );
}

/** What was decided holds, above a yes and below a no, too; a tree is whole; the rule goes by what was decided. */
function holdsAnswers({ all, cells }: Ran): void {
  for (const [at, themes] of cells)
    for (const [theme, carried] of themes) {
      const row = all.find(({ id }) => id === `r${at}`);
      if (row === undefined) continue;
      const held = carried
        ? [theme, ...above(theme)]
        : [theme, ...THEMES.filter((one) => above(one).includes(theme))];
      for (const one of held) expect([one, row[one]]).toEqual([one, carried ? "1" : "0"]);
    }
  for (const row of all)
    for (const theme of THEMES) for (const one of above(theme)) expect(row[theme]! <= row[one]!).toBe(true);
  for (const row of all)
    if (!cells.get(Number(row.id!.slice(1)))?.has("both"))
      expect(row.both).toBe(row.fares === "1" && row.place === "1" ? "1" : "0");
}

function agreesInLists({ table, all, cells }: Ran): void {
  const codings = table("codings.csv");
  const pairs = all.flatMap((row) =>
    THEMES.filter((theme) => row[theme] === "1").map((theme) => `${row.id} ${theme}`),
  );
  const carried = codings.filter(carries);
  expect(carried.map(({ response, theme }) => `${response} ${theme}`).sort()).toEqual(pairs.sort());
  for (const { response, theme, carried: mark = "1", by } of codings) {
    const said = cells.get(Number(response!.slice(1)))?.get(theme!);
    if (said !== undefined) expect([by, mark]).toEqual(["person", said ? "1" : "0"]);
  }
  for (const hit of table("hits.csv"))
    expect(pairs.includes(`${hit.response} ${hit.theme}`)).toBe(carries(hit));
  expect(table("uncoded.csv").map(({ id }) => id)).toEqual(without(all).map(({ id }) => id));
}

function agreesInThemes({ out, table, all, received }: Ran): void {
  const carried = table("codings.csv").filter(carries);
  const whoOf = new Map(received.map(({ id, organisation }) => [id!, organisation || id!]));
  const counts = counted(all);
  for (const row of table("themes.csv")) {
    const theme = row.theme!;
    const ones = all.filter((one) => one[theme] === "1");
    const hits = carried.filter((one) => one.theme === theme);
    expect({ ...row, label: "", parent: "" }).toEqual({
      theme,
      label: "",
      parent: "",
      hits: String(hits.reduce((sum, one) => sum + Number(one.hits), 0)),
      responses: String(ones.length),
      respondents: String(new Set(ones.map(({ id }) => whoOf.get(id!))).size),
      percent: percent(ones.length, all.length).toFixed(1).replace(/\.0$/, ""),
      base: String(all.length),
    });
  }
  const json = JSON.parse(out["themes.json"]!).themes as readonly {
    theme: string;
    responses: number;
  }[];
  expect(json.map(({ theme, responses }) => [theme, responses])).toEqual([...counts]);
}

function agreesInGroups({ table, all, received }: Ran): void {
  const topicsOf = (row: Row) =>
    (received.find(({ id }) => id === row.id)!.topics ?? "").split("; ").filter(Boolean);
  for (const [by, of] of [
    ["region", (row: Row) => [row.region!]],
    ["status", (row: Row) => [row.status!]],
    ["source", (row: Row) => [row.source!]],
    ["topic", topicsOf],
  ] as const) {
    const said = table(`themes-by-${by}.csv`);
    const groups = [...new Set(said.map((row) => row[by]!))];
    expect(said.map((row) => [row.theme, row[by], row.responses, row.base].join(" ")).sort()).toEqual(
      grouped(all, groups, of).sort(),
    );
    for (const row of all) for (const one of of(row)) expect(groups).toContain(one);
  }
}

function agreesInCampaigns({ table, all }: Ran): void {
  const campaignOf = new Map(table("campaigns.csv").map((row) => [row.response!, row.campaign!]));
  const unitOf = ({ id }: Row) => campaignOf.get(id!) ?? id!;
  const units = [...new Set(all.map(unitOf))].map((unit) => all.filter((row) => unitOf(row) === unit));
  const once = units.map((members) =>
    Object.fromEntries(THEMES.map((theme) => [theme, members.some((one) => one[theme] === "1") ? "1" : "0"])),
  );
  for (const row of table("themes-by-campaigns.csv"))
    expect([row.theme, row.responses, row.base]).toEqual([
      row.theme,
      String((row.campaigns === "once" ? counted(once) : counted(all)).get(row.theme!)),
      String(row.campaigns === "once" ? once.length : all.length),
    ]);
}

function agreesInPairs({ table, all }: Ran): void {
  const related = (one: string, other: string) => above(one).includes(other) || above(other).includes(one);
  const met = THEMES.flatMap((one, at) =>
    THEMES.slice(at + 1).flatMap((other) => {
      const number = all.filter((row) => row[one] === "1" && row[other] === "1").length;
      return number === 0 || related(one, other) ? [] : [`${one} ${other} ${number}`];
    }),
  );
  expect(table("themes-co-occurrence.csv").map((row) => `${row.theme} ${row.with} ${row.responses}`)).toEqual(
    met,
  );
}

function agreesOnScreen({ out, stderr, all, cells }: Ran): void {
  for (const [theme, number] of counted(all)) {
    // The screen lists the themes of the top level.
    if (above(theme).length > 0) continue;
    const label = `${theme[0]!.toUpperCase()}${theme.slice(1)}`;
    const shown = stderr.match(new RegExp(`^ +${label} +(\\d+) `, "m"));
    expect([theme, Number(shown?.[1] ?? 0)]).toEqual([theme, number]);
  }
  const bare = without(all);
  const said = stderr.match(/no theme: (\d+) of (\d+)/);
  if (said !== null) expect([said[1], said[2]]).toEqual([`${bare.length}`, `${all.length}`]);
  else expect(bare.length === 0 || all.length === 0).toBe(true);
  const { decisions } = JSON.parse(out["run.json"]!);
  const told = [...cells]
    .filter(([at]) => all.some(({ id }) => id === `r${at}`))
    .flatMap(([, themes]) => [...themes.values()]);
  expect([decisions?.cells ?? 0, decisions?.carried ?? 0]).toEqual([
    told.length,
    told.filter(Boolean).length,
  ]);
}

test("all tables say what was decided, and agree with a row a response", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1, maxLength: 8 }),
      fc.array(answer, { maxLength: 10 }),
      fc.constantFrom("", " --below"),
      async (records, answers, below) => {
        const ran = await decidedRun(records, answers, below);
        holdsAnswers(ran);
        agreesInLists(ran);
        agreesInThemes(ran);
        agreesInGroups(ran);
        agreesInCampaigns(ran);
        agreesInPairs(ran);
        agreesOnScreen(ran);
      },
    ),
    { numRuns: 30, seed: 20 },
  );
});

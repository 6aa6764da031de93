/** No withheld number can be worked out where persons decided some themes, by a reader who knows that they may have. */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseCodebook } from "#src/code/codebook/codebook.ts";
import { workplace } from "../cli/harness.ts";
import { createRandom } from "../generator/random.ts";
import { fewIn, tablesIn } from "./suppress-folder.ts";
import { folders } from "./suppress-folders.ts";
import { nearlyWorkedOut } from "./suppress-reader.ts";

const LOOKED_AT = "check: { allow: [{ rule: layout-doubtful, reason: looked at }] }\n";
const LONG = process.env.TEST_LONG !== undefined;
const CORPORA = LONG ? 40 : 4;
const TIME = LONG ? 3_600_000 : 300_000;

type Row = Readonly<Record<string, string>>;

/** One cell in ten is decided the other way, as long as no theme stands below another. */
function answers(marked: string, prints: ReadonlyMap<string, string>, themes: readonly string[]): string {
  const { chance } = createRandom(5);
  const lines = (parse(marked, { columns: true }) as Row[]).flatMap((row) =>
    themes.flatMap((theme) =>
      chance(0.1) ? [`${row.id},${theme},${row[theme] === "1" ? "no" : "yes"},${prints.get(row.id!)}`] : [],
    ),
  );
  return `response,theme,answer,fingerprint\n${lines.join("\n")}\n`;
}

it(`of ${CORPORA} random corpora with decisions, nobody works out a withheld number`, {
  timeout: TIME,
}, async () => {
  let withheld = 0;
  for (const [at, { files, below }] of fc.sample(folders(null), { seed: 8, numRuns: CORPORA }).entries()) {
    const place = workplace({ ...files, "themetally.yaml": LOOKED_AT });
    await place.run("run in --codebook book.yaml --out team");
    const team = place.files("team");
    const { codebook } = parseCodebook(files["book.yaml"] as string, "book.yaml");
    // Those at the top of the tree: a no for one of them is a no for all below.
    const themes = codebook!.themes.filter(({ themes: under }) => under.length === 0).map(({ id }) => id);
    const prints = new Map(
      (parse(team["responses.csv"]!, { columns: true }) as Row[]).map((row) => [row.id!, row.fingerprint!]),
    );
    place.add({ "review.csv": answers(team["responses-themes.csv"]!, prints, themes) });
    const { code, stderr } = await place.run(
      `run in --codebook book.yaml --decisions review.csv --publish --suppress ${below} --out out`,
    );
    if (code === 2) throw new Error(stderr);
    const folder = place.files("out");
    expect(fewIn(folder, below)).toEqual([]);
    expect(JSON.parse(folder["run.json"]!).decisions).toMatchObject({ cells: null, by: [] });
    const tables = tablesIn(folder);
    // The reader goes by the tree and not by terms: what persons decided need not follow them.
    const bare = {
      ...codebook!,
      themes: codebook!.themes.map((theme) => ({ ...theme, rule: null, atLeast: 0 })),
    };
    const reader = {
      codebook: bare,
      below,
      small: null,
      large: false,
      pairs: tables.pairs.length > 0,
      oneTopic: tables.topics.every(([topic]) => topic?.startsWith("p")),
      without: null,
    };
    const all = await nearlyWorkedOut(tables, reader, 0);
    withheld += all.withheld.length;
    expect([at, ...all.found]).toEqual([at]);
  }
  expect(withheld).toBeGreaterThan(CORPORA * 5);
});

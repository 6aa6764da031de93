/** `themetally chart`: what it draws, and what it leaves alone. */
import { expect, test } from "vitest";
import { PROJECT, ran } from "./sample.ts";

const PNG = "\x89PNG\r\n";

test("each chart is drawn in every form, and charts.json lists them", async () => {
  const place = await ran();
  const told = await place.run("chart");
  expect([told.code, told.stdout]).toEqual([0, ""]);
  const files = place.files("out/charts");
  const { charts, title } = JSON.parse(files["charts.json"]!);
  expect([title, charts[0].id, charts[0].alt]).toEqual([
    "The library",
    "themes",
    "Bar chart, 3 bars. Opening hours: 3 (60.0%); The place: 2 (40.0%); Never: 0 (0.0%).",
  ]);
  for (const { id } of charts) {
    expect(files[`${id}.svg`]).toMatch(
      new RegExp(
        `^<svg [^>]*role="img" aria-labelledby="${id}-title ${id}-desc"[^>]*><title id="${id}-title">.*<desc `,
      ),
    );
    const png = Buffer.from(files[`${id}.png`]!, "latin1");
    const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(files[`${id}.svg`]!)!;
    expect(png.toString("latin1").startsWith(PNG)).toBe(true);
    // Two dots a pixel: https://www.w3.org/TR/png-3/#11IHDR
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(JSON.parse(files[`${id}.vl.json`]!).$schema).toContain("vega-lite");
    expect(files[`${id}.csv`]).toMatch(/\n/);
    expect(files[`${id}.alt.txt`]).toMatch(/^(Bar chart|Heat map), .*\.\n$/);
  }
  expect(Object.keys(files)).toHaveLength(5 * charts.length + 1);
  expect(told.stderr).toContain(`${charts.length} charts drawn into out/charts\n`);
  expect(told.stderr).toContain("No chart themes-by-source: there is one group only.\n");
});

test("the same outputs give the same bytes, and the outputs stay as they were", async () => {
  const place = await ran();
  await place.run("chart");
  const first = place.files();
  await place.run("chart");
  expect(place.files()).toEqual(first);
  await place.run("run");
  expect(place.files()).toEqual(first);
});

test("--only draws some again and keeps those of the same run; what is of an earlier run goes", async () => {
  const place = await ran();
  await place.run("chart --only themes topics");
  await place.run("chart --only status --title Who");
  const ids = () =>
    JSON.parse(place.files("out/charts")["charts.json"]!).charts.map(({ id }: { id: string }) => id);
  expect(ids()).toEqual(["themes", "topics", "status"]);
  expect(place.files("out/charts")["status.svg"]).toContain(">Who</title>");
  place.add({ "corpus/more.txt": PROJECT["corpus/replies.txt"] });
  await place.run("run");
  await place.run("chart --only topics");
  expect(ids()).toEqual(["topics"]);
  expect(Object.keys(place.files("out/charts"))).toHaveLength(6);
});

test("charts and reports of an earlier run go with it, and that is said; what was put beside them stays", async () => {
  const place = await ran({ "out/charts/notes.md": "ours" });
  await place.run("chart --only topics");
  await place.run("report --only md");
  expect((await place.run("run --quiet")).stderr).not.toContain("earlier run");
  expect(Object.keys(place.files("out/report"))).toEqual(["report.json", "summary.md"]);
  const told = await place.run("run --quiet --publish --suppress 3");
  expect(told.stderr).toContain("The charts of an earlier run went: `themetally chart` makes new ones.\n");
  expect(told.stderr).toContain("The report of an earlier run went: `themetally report` makes new ones.\n");
  expect([place.files("out/charts"), place.files("out/report")]).toEqual([{ "notes.md": "ours" }, {}]);
});

test("where nothing can be drawn the charts that are there stay", async () => {
  const place = await ran();
  await place.run("chart --only topics");
  const before = place.files("out/charts");
  expect((await place.run("chart --only topics --size 480x200")).code).toBe(1);
  expect(place.files("out/charts")).toEqual(before);
});

test("what was put in the folder by others stays", async () => {
  const place = await ran({
    "out/charts/notes.md": "ours",
    "out/charts/charts.json": '{"charts":[{"id":"x","run":"","files":[{"file":"../run.json"}]}]}',
  });
  await place.run("chart --only topics");
  expect(place.files("out/charts")["notes.md"]).toBe("ours");
  expect(Object.keys(place.files())).toContain("run.json");
});

test("--size is that of the picture; where bars do not fit its height, fewer are shown, and that is said", async () => {
  const place = await ran();
  await place.run("chart --only topics --size 480x300");
  const { "topics.svg": svg, "topics.csv": rows } = place.files("out/charts");
  expect(svg).toMatch(/ width="480" height="(?:2\d\d|300)" /);
  expect(rows!.trim().split("\n").length).toBe(1 + 2);
  expect(svg).toContain("more; see topics.csv");
});

test("charts of the project file: their order, names, titles, and a column of any table", async () => {
  const charts =
    "charts:\n  - topics\n  - {chart: themes, name: main, title: What was said, top: 1}\n  - {table: themes, column: hits}\n";
  const place = await ran({ "themetally.yaml": PROJECT["themetally.yaml"] + charts });
  await place.run("chart");
  const files = place.files("out/charts");
  const ids = JSON.parse(files["charts.json"]!).charts.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(["topics", "main", "themes-hits"]);
  expect(files["main.svg"]).toContain(">What was said</title>");
  expect(files["main.csv"]!.trim().split("\n")).toHaveLength(2);
  expect((await place.run("chart --only main")).code).toBe(0);
});

test("a height that not one bar fits is no chart, and the exit code says so", async () => {
  const place = await ran();
  const told = await place.run("chart --only topics --size 480x200");
  expect([told.code, told.stderr]).toEqual([
    1,
    expect.stringContaining("No chart topics: not one bar or row"),
  ]);
});

test("two folders side by side", async () => {
  const place = await ran();
  await place.run("run corpus --out other --project themetally.yaml");
  const told = await place.run("chart --only themes --compare other --names first,second");
  expect(told.stderr).toContain("compared: No theme’s share of responses changed");
  expect(place.files("out/charts")["compared.csv"]).toMatch(/^Theme,first,second\n/);
});

test("the chart of two folders can be drawn alone, with a title", async () => {
  const place = await ran();
  const told = await place.run("chart --compare out --only compared --title Both");
  expect([told.code, place.files("out/charts")["compared.svg"]]).toEqual([
    0,
    expect.stringContaining(">Both</title>"),
  ]);
  expect(Object.keys(place.files("out/charts"))).toHaveLength(6);
});

test("of two folders either both withhold small numbers, or none: the one would give the other away", async () => {
  const place = await ran();
  await place.run("run --publish --suppress 3 --out one");
  await place.run("run --publish --suppress 3 --out two");
  for (const typed of ["chart one --compare out", "chart out --compare one"]) {
    const told = await place.run(typed);
    expect([told.code, told.stderr]).toEqual([
      2,
      expect.stringContaining("a comparison with one, whose small numbers"),
    ]);
  }
  expect(place.files("one/charts")).toEqual({});
  const both = await place.run("chart one --compare two --only compared");
  expect([both.code, both.stderr]).toEqual([
    0,
    expect.stringContaining("could be worked out from the other"),
  ]);
});

test("suppressed outputs: what is withheld is [c] in every form, and charts without a table are named", async () => {
  const place = await ran({}, "run --publish --suppress 3");
  const told = await place.run("chart");
  expect(told.stderr).toMatch(/No chart status: its table is not published/);
  const files = place.files("out/charts");
  const { themes } = JSON.parse(place.files()["themes.json"]!);
  const withheld = themes.filter(
    ({ parent, responses }: { parent: null; responses: null }) => parent === null && responses === null,
  );
  const values = JSON.parse(files["themes.vl.json"]!).layer[0].data.values as { value: number | null }[];
  expect(values.filter(({ value }) => value === null)).toHaveLength(withheld.length);
  expect(files["themes.csv"]!.match(/\[c\],\[c\]/g) ?? []).toHaveLength(withheld.length);
});

test("a style file changes colours, numbers and words", async () => {
  const style =
    'name: Harbour\ncolours: {bar: "#801650"}\nnumbers: {percentDecimals: 0, percentSign: " %"}\nwords: {chart: {themesSubtitle: "von {base}"}}\n';
  const place = await ran({ "look/style.yaml": style });
  await place.run("chart --only themes --style look/style.yaml");
  const svg = place.files("out/charts")["themes.svg"]!;
  for (const part of ["#801650", "3 (60 %)", "von 5"]) expect(svg).toContain(part);
});

test("characters that the font lacks are told", async () => {
  const place = await ran({
    "book.yaml": "name: B\nversion: 1.0.0\nthemes: [{id: a, label: 図書館, terms: [open]}]\n",
  });
  const told = await place.run("chart --only themes --quiet");
  expect([told.code, told.stderr]).toEqual([
    0,
    "The font has no sign for 図 書 館: pictures show a box there. Name another font in a style file.\n",
  ]);
});

test("where no theme was raised the charts of themes are left out, and the exit code says so", async () => {
  const place = await ran({ "book.yaml": "name: B\nversion: 1.0.0\nthemes: [{id: a, terms: [zeppelin]}]\n" });
  const told = await place.run("chart");
  expect([told.code, told.stderr]).toEqual([
    1,
    expect.stringContaining("No chart themes: no response raises a theme."),
  ]);
  expect(Object.keys(place.files("out/charts"))).not.toContain("themes.svg");
});

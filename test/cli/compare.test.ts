/** `compare`: codings in every form, held against one another. */
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { BOOK, COUNTS, coded, figure, json, row, TEXTS, THEMES, truth, WIDE } from "./compare-sample.ts";

describe("a run is held against what a person coded", () => {
  test("counts, figures and intervals of each theme, a theme below another counting for it", async () => {
    const report = await json(await coded(), "coded.csv out");
    for (const [theme, counts] of Object.entries(COUNTS)) {
      const { tp, fp, fn, tn } = row(report, "theme", theme);
      expect([tp, fp, fn, tn], theme).toEqual(counts);
    }
    const micro = row(report, "micro");
    expect(figure(micro, "f1").value).toBeCloseTo(60 / 62, 12);
    expect(figure(micro, "f1").low).toBeLessThan(60 / 62);
    expect(row(report, "samples").figures.map(({ measure }) => measure)).toEqual([
      "precision",
      "recall",
      "f1",
    ]);
  });

  test("the same each time, and otherwise with another seed", async () => {
    const place = await coded();
    const [first, again, another] = [
      await json(place, "coded.csv out"),
      await json(place, "coded.csv out"),
      await json(place, "coded.csv out --seed 7"),
    ];
    expect(again).toEqual(first);
    expect(another).not.toEqual(first);
  });

  test("the words that they differ on, in a folder that is written again", async () => {
    const place = await coded();
    for (let time = 0; time < 2; time++)
      expect((await place.run("compare coded.csv out --out compared")).code).toBe(0);
    const files = place.files("compared");
    expect(Object.keys(files).sort()).toEqual(["compare.csv", "compare.json", "disagreements.csv"]);
    expect(files["disagreements.csv"]!.split("\n").slice(1, 3)).toEqual([
      `r4,place,The place,coded.csv,1,out,0,"Nothing new in this, says answer number ddd of many."`,
      `r4,lift,Lift,coded.csv,1,out,0,"Nothing new in this, says answer number ddd of many."`,
    ]);
  });

  test("and where it was drawn with different probabilities, that says so", async () => {
    const drawn = (second: string) =>
      WIDE.trim()
        .split("\n")
        .map((line, at) => `${line},${at === 0 ? "pi" : at % 2 === 1 ? "0.5" : second}`)
        .join("\n");
    const notes = async (second: string) =>
      (await json(await coded({ "coded.csv": drawn(second) }), "coded.csv out")).notes.join();
    expect(await notes("1")).toContain("the figures are of the sample, not of all responses");
    expect(await notes("0.5")).not.toContain("the figures are of the sample");
  });

  test("by groups, whom a count serves worse", async () => {
    const report = await json(await coded(), "coded.csv out --by region");
    const north = report.rows.find((one) => one.group === "North" && one.theme === "lift")!;
    expect([north.tp, north.fn]).toEqual([0, 1]);
    const { code, stderr } = await (await coded()).run("compare coded.csv out --by regoin");
    expect([code, stderr.includes('write "region"')]).toEqual([2, true]);
  });

  test("two books on one truth: the difference has an interval of its own", async () => {
    const place = await coded({
      "new.yaml": BOOK.replace("[lift]", "[lift, new]"),
      "themetally.yaml": "corpus: [talk.jsonl]\ncodebook: book.yaml\n",
    });
    const report = await json(place, "coded.csv book.yaml new.yaml");
    const f1 = report.differences.find(({ scope, measure }) => scope === "micro" && measure === "f1")!;
    expect(f1.difference).toBeLessThan(0);
    expect(f1.low).toBeLessThan(f1.difference);
    expect(f1.high).toBeGreaterThan(f1.difference);
    expect(
      report.rows.some(
        ({ reference, figures }) => reference === null && figures.some(({ measure }) => measure === "fleiss"),
      ),
    ).toBe(true);
  });
});

describe("every form of codings says the same", () => {
  const yes = TEXTS.flatMap(({ id }, at) =>
    THEMES.filter((theme) => truth(at, theme)).map((theme) => [id, theme] as const),
  );
  const long = `response,theme\n${yes.map((cells) => cells.join(",")).join("\n")}\n${TEXTS.filter(
    (_, at) => !THEMES.some((theme) => truth(at, theme)),
  )
    .map(({ id }) => `${id},\n`)
    .join("")}`;
  const valued = `id,code,value\n${TEXTS.flatMap(({ id }, at) => THEMES.map((theme) => `${id},${theme},${truth(at, theme) ? "yes" : "no"}`)).join("\n")}\n`;
  const listed = TEXTS.map(
    ({ id }, at) =>
      `${JSON.stringify({ response_id: id, labels: THEMES.filter((theme) => truth(at, theme)) })}\n`,
  ).join("");
  const labelled = WIDE.replace("fares,place,lift", "Fares,The Place,LIFT");
  const passages = `id,document,tag,content\n${yes.map(([id, theme], at) => `${at + 1},talk.docx,${theme},"${TEXTS.find((one) => one.id === id)!.text}"`).join("\n")}\n`;
  for (const [name, text] of [
    ["long.csv", long],
    ["valued.csv", valued],
    ["listed.jsonl", listed],
    ["labelled.csv", labelled],
  ] as const)
    test(name, async () => {
      const report = await json(await coded({ [name]: text }), `${name} out`);
      for (const [theme, counts] of Object.entries(COUNTS)) {
        const { tp, fp, fn, tn } = row(report, "theme", theme);
        expect([tp, fp, fn, tn], theme).toEqual(counts);
      }
    });

  test("passages of Taguette, in a document that holds all responses", async () => {
    const report = await json(await coded({ "highlights.csv": passages }), "highlights.csv out");
    expect([row(report, "theme", "lift").tp, row(report, "theme", "lift").fn]).toEqual([7, 1]);
  });

  test("a project of REFI-QDA, whose documents hold responses", async () => {
    const text = TEXTS.map((one) => one.text).join("\n\n");
    const codings = yes.map(([id, theme]) => {
      const words = TEXTS.find((one) => one.id === id)!.text;
      const start = text.indexOf(words);
      return `<PlainTextSelection guid="s" startPosition="${start}" endPosition="${start + words.length}"><Coding guid="c"><CodeRef targetGUID="${theme}-1"/></Coding></PlainTextSelection>`;
    });
    const qde = `<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0"><CodeBook><Codes>${THEMES.map((theme) => `<Code guid="${theme}-1" name="${theme}"/>`).join("")}</Codes></CodeBook><Sources><TextSource guid="t" name="talk" plainTextPath="internal://t.txt">${codings.join("")}</TextSource></Sources></Project>`;
    const bytes = (words: string) => new TextEncoder().encode(words);
    const zip = zipSync({ "project.qde": bytes(qde), "Sources/t.txt": bytes(text) });
    const report = await json(await coded({ "p.qdpx": zip }), "p.qdpx out");
    for (const [theme, counts] of Object.entries(COUNTS)) {
      const { tp, fp, fn, tn } = row(report, "theme", theme);
      expect([tp, fp, fn, tn], theme).toEqual(counts);
    }
  });

  test("two people in one file, by a column coder", async () => {
    const lines = WIDE.trim().split("\n");
    const both = [
      `coder,${lines[0]}`,
      ...lines.slice(1).flatMap((line) => [`ada,${line}`, `bo,${line}`]),
    ].join("\n");
    const report = await json(await coded({ "both.csv": both }), "both.csv");
    expect(report.coders.map(({ coder }) => coder)).toEqual(["both.csv:ada", "both.csv:bo"]);
    expect(figure(row(report, "micro"), "alpha").value).toBe(1);
  });

  test("positions are categories: no precision, but agreement", async () => {
    const position = (words: (at: number) => string) =>
      TEXTS.map(({ id }, at) => `${JSON.stringify({ response_id: id, position: words(at) })}\n`).join("");
    const place = await coded({
      "a.jsonl": position((at) => ["AGREE", "DISAGREE", "UNCLEAR"][at % 3]!),
      "b.jsonl": position((at) => ["AGREE", "DISAGREE", "AGREE"][at % 3]!),
    });
    const micro = row(await json(place, "a.jsonl b.jsonl"), "micro");
    expect(figure(micro, "agreement").value).toBeCloseTo(2 / 3, 12);
    expect(figure(micro, "kappa").value).toBeCloseTo(0.5, 12);
    expect(micro.figures.map(({ measure }) => measure)).not.toContain("f1");
  });
});

describe("responses are brought together by id, then by their words", () => {
  test("ids that were given anew are no proof where the text is there", async () => {
    const moved = `response,fares,text\n${TEXTS.map(({ text }, at) => `r${((at + 4) % 30) + 1},${truth(at, "fares")},"${text}"`).join("\n")}\n`;
    const report = await json(await coded({ "moved.csv": moved }), "moved.csv out");
    expect(row(report, "theme", "fares").tp).toBe(8);
    expect(report.coders[0]!.notes.join()).toContain("30 responses found by their words");
  });
  test("who coded others is compared on what both coded, and the rest is named", async () => {
    const part = `${WIDE.split("\n").slice(0, 21).join("\n")}\nr99,1,0,0\n`;
    const place = await coded({ "part.csv": part });
    const report = await json(place, "part.csv out");
    expect([row(report, "micro").responses, report.coders[0]!.unmatched]).toEqual([20, ["r99"]]);
    expect((await place.run("compare part.csv out")).stdout).toContain(
      "part.csv:22:1: r99, which is none of those",
    );
  });
});

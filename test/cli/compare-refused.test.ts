/** `compare` refuses what does not fit, with row and column, and says nothing where nothing can be said. */
import { describe, expect, test } from "vitest";
import { coded, figure, json, row, TEXTS, WIDE } from "./compare-sample.ts";
import { run } from "./harness.ts";

describe("what does not fit is refused with row and column", () => {
  const refused = async (text: string, args = "bad.csv out", name = "bad.csv") => {
    const { code, stderr } = await (await coded({ [name]: text })).run(`compare ${args}`);
    expect(code, stderr).toBe(2);
    return stderr;
  };
  test("a theme that there is not", async () => {
    const words = await refused("response,theme\nr1,fares\nr2,farse\n");
    expect(words).toContain("bad.csv:3:2");
    expect(words).toContain('"fares"');
  });
  test("a column of answers that is no theme", async () => {
    expect(await refused("response,fares,plaec\nr1,1,0\n")).toContain('rename it "place"');
  });
  test("rows that contradict one another; the same twice counts once", async () => {
    expect(await refused("response,fares\nr1,1\nr1,0\n")).toContain("bad.csv:3:2");
    const report = await json(await coded({ "twice.csv": `${WIDE}r1,1,0,0\n` }), "twice.csv out");
    expect(report.coders[0]!.notes.join()).toContain("3 rows said again");
  });
  test("an answer that is none", async () =>
    expect(await refused("response,fares\nr1,perhaps\n")).toContain("perhaps"));
  test("one coder", async () => expect(await refused(WIDE, "bad.csv")).toContain("two coders or more"));
  test("no column of responses", async () =>
    expect(await refused("a,b\n1,2\n")).toContain("a column response"));
  test("nothing in common", async () =>
    expect(await refused("response,fares\nx1,1\n")).toContain("no response in common"));
  test("a file that is not there", async () =>
    expect(await refused(WIDE, "gone.csv out")).toContain("gone.csv"));
  test("an archive that is no project", async () =>
    expect(await refused("PK", "bad.qdpx out", "bad.qdpx")).toContain("bad.qdpx"));
});

describe("where nothing can be said nothing is said", () => {
  test("nobody coded", async () => {
    const { code } = await run("compare a.csv b.csv", {
      "a.csv": "response,fares\nr1,\n",
      "b.csv": "response,fares\nr1,\n",
    });
    expect(code).toBe(2);
  });
  test("one category: agreement is whole, kappa and alpha are not defined", async () => {
    const none = `response,fares\n${TEXTS.map(({ id }) => `${id},0`).join("\n")}\n`;
    const place = await coded({ "a.csv": none, "b.csv": none });
    const micro = row(await json(place, "a.csv b.csv"), "micro");
    expect(["agreement", "ac1", "kappa", "alpha", "f1"].map((name) => figure(micro, name).value)).toEqual([
      1,
      1,
      null,
      null,
      null,
    ]);
    const { code, stderr } = await place.run("compare a.csv b.csv --min alpha=0.8");
    expect([code, stderr]).toEqual([
      1,
      "micro alpha of b.csv against a.csv is not defined, and 0.8 was to be reached.\n",
    ]);
  });
});

test("--min is for CI", async () => {
  const place = await coded();
  expect((await place.run("compare coded.csv out --min f1=0.9 samples-f1=0.9")).code).toBe(0);
  expect((await place.run("compare coded.csv out --min kappa=0.99")).code).toBe(1);
  expect((await place.run("compare coded.csv out --min kapa=0.9")).stderr).toContain("Did you mean kappa?");
});

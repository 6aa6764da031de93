/** `codebook terms`, `suggest` and `coverage`: what a codebook's terms bring, lack and leave out. */
import { describe, expect, test } from "vitest";
import { run } from "./harness.ts";

const record = (id: string, text: string, topics: readonly string[] = []) =>
  `${JSON.stringify({ id, text, topics })}\n`;

const FILES = {
  "t.jsonl": [
    record("a", "The ferry was late. The boat is cold.", ["Ferries"]),
    record("b", "A ferry! The boat was full."),
    record("c", "The boat was full, and the pier is far.", ["Ferries"]),
    record("d", "The boat left early."),
    record("e", "My bus never came. Nobody answered. The driver was kind."),
    record("f", "My bus, again."),
    record("g", "Nothing to say of that."),
    record("none", "n/a"),
  ].join(""),
  "book.yaml":
    "name: b\nthemes:\n" +
    "  - { id: ferries, label: Ferries, terms: [ferry, boat, late ferry, zeppelin] }\n" +
    "  - { id: buses, label: Buses, terms: [bus] }\n",
  "sample.csv": "response,ferries\na,1\nb,1\nc,0\nd,no\ne,1\n",
};

const json = async (typed: string) => JSON.parse((await run(`${typed} --format json --quiet`, FILES)).stdout);

describe("codebook terms", () => {
  test("tells which responses hang on a term alone, and how often it is right where somebody coded", async () => {
    const { stdout, stderr, code } = await run(
      "codebook terms t.jsonl --codebook book.yaml --coded sample.csv",
      FILES,
    );
    expect(stdout.split("\n").slice(0, 5)).toEqual([
      "theme,term,line,hits,responses,only,coded,right,precision,precision_low,precision_high,f1,f1_without",
      // Truth a, b, e; found a, b, c, d: F1 4/7; without boat a and b alone: 4/5.
      "ferries,ferry,3,2,2,0,2,2,1,0.342,1,0.571,0.571",
      "ferries,boat,3,4,4,2,4,2,0.5,0.15,0.85,0.571,0.8",
      "ferries,late ferry,3,0,0,0,0,0,,,,0.571,0.571",
      "ferries,zeppelin,3,0,0,0,0,0,,,,0.571,0.571",
    ]);
    expect(code).toBe(0);
    expect(stderr).toContain(
      "5 terms in 7 responses; 3 of them could go without a response losing its theme.",
    );
  });

  test("without a coded sample says nothing of right and wrong", async () => {
    const { terms } = await json("codebook terms t.jsonl --codebook book.yaml");
    expect(terms[1]).toMatchObject({
      term: "boat",
      responses: 4,
      only: 2,
      coded: 0,
      precision: null,
      f1: null,
    });
    expect(terms[1].places).toHaveLength(4);
    expect(terms[1].places.map(({ match }: { match: string }) => match)).toEqual(Array(4).fill("boat"));
  });

  test("counts a response as lost only where nothing else finds the theme", async () => {
    const rule =
      "name: b\nthemes:\n  - { id: f, label: F, at-least: 2, terms: [ferry, boat] }\n  - { id: g, label: G, terms: [late ferry, ferry] }\n";
    const texts = record("a", "A ferry and a boat.") + record("b", "A late ferry.");
    const { stdout } = await run("codebook terms t.jsonl --codebook book.yaml --format json --quiet", {
      "t.jsonl": texts,
      "book.yaml": rule,
    });
    const only = JSON.parse(stdout).terms.map(({ term, only: lost }: { term: string; only: number }) => [
      term,
      lost,
    ]);
    // `late ferry` covers ferry, which finds its place where the longer term is gone.
    expect(only).toEqual([
      ["ferry", 1],
      ["boat", 1],
      ["late ferry", 0],
      ["ferry", 1],
    ]);
  });

  test("coded responses that the corpus does not have are named and left out", async () => {
    const files = { ...FILES, "sample.csv": "response,ferries\na,1\nzz,1\nnone,0\n" };
    for (const command of ["terms", "suggest ferries"]) {
      const typed = `codebook ${command} t.jsonl --codebook book.yaml --coded sample.csv`;
      const { code, stderr } = await run(typed, files);
      expect(stderr).toContain(
        "sample.csv: warning: 2 coded responses that the corpus does not have, or that has no text: zz, none;",
      );
      expect(code).toBe(0);
    }
  });

  test("a sample with a theme that the codebook does not have is refused with its column", async () => {
    const files = { ...FILES, "sample.csv": "response,ferrys\na,1\n" };
    const { code, stdout, stderr } = await run(
      "codebook terms t.jsonl --codebook book.yaml --coded sample.csv",
      files,
    );
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("sample.csv:2:2");
    expect(stderr).toContain('rename it "ferries"');
  });
});

describe("codebook suggest", () => {
  test("proposes from a topic of the theme's name first, and says what each would bring", async () => {
    const { suggestions } = await json("codebook suggest buses t.jsonl --codebook book.yaml --least 1");
    // What stands beside the bus stands in no response without it: nothing would be gained.
    expect(suggestions).toEqual([]);
    const book = FILES["book.yaml"].replace(", boat, late ferry, zeppelin", "");
    const { stdout } = await run("codebook suggest ferries t.jsonl --codebook book.yaml --least 2 --quiet", {
      ...FILES,
      "book.yaml": book,
    });
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      "term,from,z,responses,carried,gained,right,wrong",
      expect.stringMatching(/^boat,topic,\d\.\d+,4,2,2,0,0$/),
    ]);
  });

  test("on a terminal prints lines for the codebook, the places as comments", async () => {
    const book = FILES["book.yaml"].replace(", boat, late ferry, zeppelin", "");
    const terminal = { isTTY: true, columns: 90, env: { CI: "true" } };
    const { stdout } = await run(
      "codebook suggest ferries t.jsonl --codebook book.yaml --least 2 --quiet",
      { ...FILES, "book.yaml": book },
      terminal,
    );
    const lines = stdout.trim().split("\n");
    expect(lines[1]).toBe("- boat  # 2 responses more, beside 2 of 4 that carry it already");
    expect(lines.every((line) => /^(?:- |\s*#)/.test(line))).toBe(true);
  });

  test("leaves out what brings more that is coded as wrong than as right", async () => {
    const book = FILES["book.yaml"].replace(", boat, late ferry, zeppelin", "");
    const files = { ...FILES, "book.yaml": book };
    const typed =
      "codebook suggest ferries t.jsonl --codebook book.yaml --least 2 --coded sample.csv --quiet";
    expect((await run(typed, files)).stdout).not.toContain("boat,");
    const right = { ...files, "sample.csv": "response,ferries\na,1\nb,1\nc,1\nd,1\ne,0\n" };
    expect((await run(typed, right)).stdout).toMatch(/\nboat,topic,.*,2,0\n/);
  });

  test("a theme that is not there is refused with the nearest", async () => {
    const { code, stderr } = await run("codebook suggest ferris t.jsonl --codebook book.yaml", FILES);
    expect(code).toBe(2);
    expect(stderr).toContain("did you mean ferries?");
  });
});

describe("codebook coverage", () => {
  test("counts responses without a theme and sentences without a hit", async () => {
    const report = await json("codebook coverage t.jsonl --codebook book.yaml --long 5 --least 1");
    expect(report).toMatchObject({
      responses: 7,
      uncoded: 1,
      uncoded_percent: 14.3,
      long_words: 5,
      long_responses: 5,
      sentences: 9,
    });
    const sentences = report.uncovered.map(({ sentence }: { sentence: string }) => sentence);
    expect(sentences).toEqual(["Nobody answered", "The driver was kind", "Nothing to say of that"]);
  });

  test("as CSV has the sentences, on a terminal the summary", async () => {
    const { stdout } = await run("codebook coverage t.jsonl --codebook book.yaml --long 9 --quiet", FILES);
    expect(stdout).toBe(
      "response,source,line,words,sentence\ne,t.jsonl,5,2,Nobody answered\ne,t.jsonl,5,4,The driver was kind\n",
    );
    const terminal = { isTTY: true, columns: 90, env: { CI: "true" } };
    const text = (await run("codebook coverage t.jsonl --codebook book.yaml --long 9", FILES, terminal))
      .stdout;
    expect(text).toContain("No theme: 1 of 7 (14.3%) responses.\n");
    expect(text).toContain("No hit: 2 of 4 (50.0%) sentences in 2 responses of 9 words or more.\n");
  });
});

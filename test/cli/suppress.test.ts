/** Suppressed counts hold against a reader of the whole published folder, and of a second one in its place. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Files, type Workplace, workplace } from "./harness.ts";

const CASES = join(import.meta.dirname, "../golden/suppress");

const filesOf = (name: string): Files =>
  Object.fromEntries(
    readdirSync(join(CASES, name)).map((file) => [file, readFileSync(join(CASES, name, file))]),
  );

const LAYOUT = "alpha-letter.txt kp.txt late.txt many.txt --codebook cb.yaml";
/** Its `late.txt` is read as sections, which is in doubt, and looked at. */
const LOOKED_AT = "check: { allow: [{ rule: layout-doubtful, reason: looked at }] }\n";
const UNION = "u.jsonl --codebook u.yaml";

const publish = (place: Workplace, args: string) => place.run(`run ${args} --publish --suppress 5`);

async function published(name: string, args: string) {
  const place = workplace({ ...filesOf(name), "themetally.yaml": LOOKED_AT });
  const told = await publish(place, args);
  return { ...told, place, files: place.files("out"), record: recordIn(place) };
}

const recordIn = (place: Workplace) => JSON.parse(place.files("out")["run.json"]!);

/** Readers of documents, and what makes reports, are loaded first. */
const SLOW = 60_000;

describe("run.json says nothing of a source that bounds its responses", () => {
  test("no layout, no size; the hash only of a source whose number of responses is shown", {
    timeout: SLOW,
  }, async () => {
    const { record, files } = await published("layout", LAYOUT);
    const small = { bytes: null, sha256: null, layout: null, responses: null };
    expect(record.inputs).toEqual([
      { source: "alpha-letter.txt", ...small },
      { source: "kp.txt", ...small },
      { source: "late.txt", ...small },
      { source: "many.txt", ...small, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect(Object.values(files).join("\n")).not.toMatch(/statement|key-points|topic-header|sections/);
    expect(files["themes-by-source.csv"]).toMatch(/^boats,[^,]+,alpha-letter\.txt,\[c\],\[c\],\[c\]$/m);
  });

  test("no layout that the project file names for it", async () => {
    const project = `corpus: [.]\ncodebook: cb.yaml\nlayout: { alpha-letter.txt: statement }\n${LOOKED_AT}`;
    const place = workplace({ ...filesOf("layout"), "themetally.yaml": project });
    await publish(place, LAYOUT.replace(/ --codebook.*/, ""));
    expect(recordIn(place).options.layout).toBeNull();
  });
});

describe("responses that were left out", () => {
  const records = (empty: number) =>
    Array.from({ length: 20 + empty }, (_, at) =>
      JSON.stringify({ id: `r${at}`, text: at < 20 ? "The boat is late." : " " }),
    ).join("\n");
  const of = async (empty: number) => {
    const place = workplace({ ...filesOf("layout"), "some.jsonl": `${records(empty)}\n` });
    const { stderr } = await publish(place, "some.jsonl --codebook cb.yaml");
    return { place, stderr, account: recordIn(place).reconciliation.responses };
  };

  test("fewer than the limit are not told, nor how many were received", async () => {
    const { account, stderr } = await of(2);
    expect(account).toEqual({
      received: null,
      counted: 20,
      leftOut: [{ reason: "no text", responses: null }],
    });
    expect(stderr).toMatch(/^\[c\] responses from 1 source, 20 counted$/m);
  });

  test("as many as the limit are told, and none", async () => {
    expect((await of(5)).account).toMatchObject({ received: 25, leftOut: [{ responses: 5 }] });
    expect((await of(0)).account).toEqual({ received: 20, counted: 20, leftOut: [] });
  });

  test("reports made of the folder print [c] for them", { timeout: SLOW }, async () => {
    const { place } = await of(2);
    expect((await place.run("report out")).code).toBe(0);
    const report = place.files("out/report");
    expect(report["report.html"]).toContain("[c]");
    expect(report["summary.md"]).toContain("| no text | \\[c\\] |");
    expect(report["summary.md"]).not.toMatch(/\b22\b/);
  });
});

test("what a theme made of two others is beyond the one is not left to be computed", async () => {
  const { files } = await published("union", UNION);
  for (const [file, at] of [
    ["themes.csv", 4],
    ["themes-by-status.csv", 3],
    ["themes-by-source.csv", 3],
  ] as const) {
    const row = (theme: string) =>
      files[file]!.split("\n")
        .find((one) => one.startsWith(theme))!
        .split(",")[at];
    expect([file, row("coaches,")]).toEqual([file, "[c]"]);
    expect([row("public-transport,"), row("buses,")]).toContain("[c]");
  }
});

test("respondents are withheld with the responses that they sent, and hits with them", async () => {
  for (const { files } of [await published("union", UNION), await published("layout", LAYOUT)]) {
    for (const row of files["themes.csv"]!.trim().split("\n").slice(1)) {
      const [hits, responses, respondents] = row.split(",").slice(3);
      expect(respondents === "[c]").toBe(responses === "[c]");
      if (responses === "[c]") expect(hits).toBe("[c]");
    }
  }
});

describe("a second publication in the folder of another", () => {
  const second = async (change: Files, args = UNION, more = "--publish --suppress 5") => {
    const { place, files } = await published("union", UNION);
    place.add(change);
    const told = await place.run(`run ${args} ${more}`);
    return { ...told, before: files, after: place.files("out") };
  };
  const book = "name: t\nthemes:\n  - { id: buses, terms: [bus] }\n";

  test.each([
    ["limit", {}, UNION, "--publish --suppress 7", "its limit, 5"],
    ["limit, none,", {}, UNION, "--publish", "its limit, 5"],
    ["codebook", { "other.yaml": book }, "u.jsonl --codebook other.yaml", undefined, "its codebook"],
    [
      "choice of sources",
      { "v.jsonl": '{"id": "v", "text": "A bus."}\n' },
      `v.jsonl ${UNION}`,
      undefined,
      "its sources",
    ],
  ])("with another %s is refused, and the first stands", async (_, change, args, more, words) => {
    const { code, stderr, before, after } = await second(change, args, more);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(stderr.replaceAll("\n", " ")).toMatch(/same limit, codebook and sources.*delete its folder/);
    expect(after).toEqual(before);
  });

  test("that is the same is written", async () => {
    const { code, before, after } = await second({});
    expect([code, after]).toEqual([0, before]);
  });

  test("is no concern of a run for the team, nor is one in another folder", async () => {
    expect((await second({}, UNION, "")).code).toBe(0);
    expect((await second({}, UNION, "--publish --suppress 7 --out elsewhere")).code).toBe(0);
  });

  test("is warned of wherever it may be, on the screen", async () => {
    const { stderr } = await published("union", UNION);
    expect(stderr.replace(/\s+/g, " ")).toContain(
      "Who reads two publications can work out what either withholds.",
    );
  });
});

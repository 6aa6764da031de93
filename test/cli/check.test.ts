/** The command `check`: what it finds, what it prints, and how it ends. */
import { describe, expect, test } from "vitest";
import { workplace } from "./harness.ts";
import { BOOK, REPLIES, PROJECT as SAMPLE } from "./sample.ts";

/** The sample with a codebook of which every theme is raised. */
const PROJECT = { ...SAMPLE, "book.yaml": BOOK.replace(/ {2}- id: never[\s\S]*$/, "") };

/** The codes of findings that are more than notes. */
async function faults(place: ReturnType<typeof workplace>, args = "") {
  const { code, stdout } = await place.run(`check --json ${args}`);
  const { findings } = JSON.parse(stdout) as { findings: { code: string; severity: string }[] };
  return { code, found: findings.filter(({ severity }) => severity !== "info").map((one) => one.code) };
}

const without = (text: string) => PROJECT["themetally.yaml"] + text;

describe("a corpus in order", () => {
  test("is passed with exit code 0, and it is said what was looked at", async () => {
    const place = workplace(PROJECT);
    const { code, stdout } = await place.run("check");
    expect(code).toBe(0);
    expect(stdout).toMatch(/1 file, 696 bytes/);
    expect(stdout).toMatch(/5 responses/);
    expect(stdout).toMatch(/3 themes, 6 terms/);
    expect(place.files()).toEqual({});
  });

  test("writes nothing, whatever is looked at", async () => {
    const place = workplace(PROJECT);
    const before = place.files(".");
    await place.run("check --report json");
    expect(place.files(".")).toEqual(before);
  });
});

describe("exit codes", () => {
  test("1 for errors, for warnings with --strict only", async () => {
    const place = workplace({ ...PROJECT, "themetally.yaml": without("expect: { responses: 6 }\n") });
    expect(await faults(place)).toEqual({ code: 1, found: ["expectation"] });
    const warned = workplace({ ...PROJECT, "corpus/again.txt": REPLIES });
    expect((await faults(warned)).code).toBe(0);
    expect((await faults(warned, "--strict")).code).toBe(1);
    expect((await faults(warned)).found).toContain("source-repeated");
  });

  test("1 where a source cannot be read, with what the others give", async () => {
    const place = workplace({ ...PROJECT, "corpus/empty.txt": "" });
    const { code, found } = await faults(place);
    expect([code, found]).toEqual([1, ["source-empty"]]);
    const alone = workplace({ "a.txt": "" });
    expect(await faults(alone, "a.txt")).toEqual({ code: 1, found: ["source-empty"] });
  });

  test.each([
    ["no path", {}, "check"],
    ["a faulty project file", { "themetally.yaml": "check: { rules: { nonsense: off } }\n" }, "check"],
    ["a faulty codebook", { ...PROJECT, "book.yaml": "themes: 1\n" }, "check"],
    ["an unknown report", PROJECT, "check --report xml"],
    ["two reports to stdout", PROJECT, "check --report json --report junit"],
    ["a lock of some paths", PROJECT, "check corpus --lock"],
  ])("2 for %s", async (_, files, args) => {
    const { code, stdout, stderr } = await workplace(files).run(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).not.toBe("");
  });

  test("an unknown rule is told with the nearest one", async () => {
    const file = "check:\n  rules: { personal-emial: off }\n";
    const { stderr } = await workplace({ ...PROJECT, "themetally.yaml": without(file) }).run("check");
    expect(stderr).toMatch(/themetally\.yaml:\d+:\d+: error: .*personal-emial.*personal-email/);
  });
});

describe("the project file", () => {
  test("gives rules another severity, or switches them off", async () => {
    const rules = (text: string) =>
      workplace({
        ...PROJECT,
        "corpus/again.txt": REPLIES,
        "themetally.yaml": without(`check:\n  rules: { ${text} }\n`),
      });
    expect(await faults(rules("source-repeated: error"))).toMatchObject({ code: 1 });
    const off = await faults(rules("source-repeated: off, response-duplicate: off, campaign: off"));
    expect(off).toEqual({ code: 0, found: [] });
  });

  test("allows findings for a reason, which the report tells", async () => {
    const allow =
      "check:\n  allow:\n    - { rule: source-repeated, source: replies.txt, reason: sent twice }\n";
    const off = "  rules: { response-duplicate: off, campaign: off }\n";
    const place = workplace({
      ...PROJECT,
      "corpus/again.txt": REPLIES,
      "themetally.yaml": without(allow + off),
    });
    expect((await faults(place)).found).toEqual([]);
    expect((await place.run("check")).stdout).toContain("sent twice");
  });

  test("that allows what nothing needs is told so", async () => {
    const allow = "check:\n  allow: [{ rule: source-repeated, reason: sent twice }]\n";
    const place = workplace({ ...PROJECT, "themetally.yaml": without(allow) });
    expect((await faults(place)).found).toEqual(["allowance-unused"]);
    expect((await faults(place, "corpus")).found).toEqual([]);
  });
});

describe("reports", () => {
  test("go to files and to stdout in one go, and a file's folder must be there", async () => {
    const place = workplace(PROJECT);
    const { code, stdout } = await place.run(
      "check --report sarif=check.sarif --report junit=check.xml --report github",
    );
    expect([code, stdout]).toEqual([0, expect.not.stringContaining("{")]);
    const files = place.files(".");
    expect(JSON.parse(files["check.sarif"]!)).toMatchObject({ version: "2.1.0" });
    expect(files["check.xml"]).toMatch(/^<\?xml/);
    const refused = await place.run("check --report json=nowhere/check.json");
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("nowhere/check.json")]);
  });

  test("with --quiet a passed check prints nothing, a failed one its report", async () => {
    const place = workplace({
      ...PROJECT,
      "themetally.yaml": without("check: { rules: { campaign: off } }\n"),
    });
    const quiet = await place.run("check --quiet");
    expect([quiet.code, quiet.stdout, quiet.stderr]).toEqual([0, "", ""]);
    place.add({ "corpus/empty.txt": "" });
    expect((await place.run("check --quiet")).stdout).toContain("empty.txt");
  });
});

test("received is counted plus left out, over all and for each source", async () => {
  const records = '{"text": "The building is cold."}\n{"text": " "}\n{"txt": "x"}\n';
  const place = workplace({ ...PROJECT, "corpus/more.jsonl": records });
  const { reconciliation } = JSON.parse((await place.run("check --json")).stdout);
  expect(reconciliation.responses).toEqual({
    received: 8,
    counted: 6,
    leftOut: [
      { reason: "no text", responses: 1 },
      { reason: "record that cannot be read", responses: 1 },
    ],
  });
  expect(reconciliation.bySource.map((one: { received: number }) => one.received)).toEqual([3, 5]);
});

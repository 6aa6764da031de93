/** Lists and positions in the commands that look at a codebook: nothing that it says is passed over. */
import { expect, test } from "vitest";
import type { Finding } from "#src/model/finding.ts";
import { run } from "./harness.ts";

const BOOK = `lists:
  staff: [driver, crew, purser]
  idle: [pier]
themes:
  - id: staff
    terms: ["@staff NEAR/3 rude"]
  - id: ferry
    terms: [ferry, boat]
    except: [ferry tale]
    positions:
      for: [welcome, keep the ferry, ferry tale, tram]
      against: [not welcome, welcome, scrap, dear, zeppelin]
`;
const TEXTS = [
  ["a", "The crew was rude. I welcome the ferry. Scrap the bus."],
  ["b", "The driver is kind. The boat is not welcome, ferry or no ferry."],
  ["c", "The bus is dear. Keep the tram."],
];
const FILES = {
  "book.yaml": BOOK,
  "t.jsonl": TEXTS.map(([id, text]) => `${JSON.stringify({ id, text })}\n`).join(""),
};

test("kwic finds the terms of a list of the codebook, and of none it does not have", async () => {
  const found = await run("kwic @staff t.jsonl --codebook book.yaml --format jsonl", FILES);
  expect(found.stdout).toMatch(/"match":"crew".*\n.*"match":"driver"/);
  expect([found.code, found.stderr]).toEqual([0, "2 places in 2 of 3 responses.\n"]);
  const unknown = await run("kwic @staf t.jsonl --codebook book.yaml", FILES);
  expect([unknown.code, unknown.stderr.replace(/\s+/g, " ")]).toEqual([
    2,
    expect.stringContaining("did you mean `@staff`?"),
  ]);
  const alone = await run("kwic @staff t.jsonl", FILES);
  expect([alone.code, alone.stdout]).toEqual([2, ""]);
  expect(alone.stderr).toContain("--codebook");
});

const linted = async (paths: string) => {
  const { stdout } = await run(`codebook lint ${paths} --codebook book.yaml --json`, FILES);
  return (JSON.parse(stdout) as { findings: Finding[] }).findings.map(
    ({ code, place, found }) => `${place.line} ${code} ${found}`,
  );
};

test("lint looks at lists and positions by themselves", async () => {
  expect(await linted("")).toEqual([
    "11 lint-impossible-term `ferry tale`, every match of which the exception `ferry tale` (line 9) takes out",
    "3 lint-idle-list the list `@idle`, which no term uses",
    "12 lint-shared-term `welcome` of the position `against`, which finds the same as `welcome` of `for` (line 11)",
  ]);
});

test("lint says which of their terms match nothing, and which never count", async () => {
  const found = await linted("t.jsonl");
  expect(found).toContain(
    "2 lint-dead-term `purser` of the list `@staff`, which matches nothing in this corpus",
  );
  expect(found).toContain(
    "12 lint-dead-term `zeppelin` of the position `against`, which matches nothing in this corpus",
  );
  expect(found).toContain(
    "12 lint-dead-term `scrap` of the position `against`, which matches in 1 place and never counts: not beside a hit: 1",
  );
  expect(found).toContain(
    "11 lint-dead-term `tram` of the position `for`, which matches in 1 place and never counts: not beside a hit: 1",
  );
  expect(found.filter((one) => one.includes("`not welcome`"))).toEqual([]);
});

test("explain says which position is taken, and what became of each match of its terms", async () => {
  const { stdout } = await run("codebook explain ferry b t.jsonl --codebook book.yaml", FILES);
  expect(stdout).toContain(
    `Position: against
  for: not taken, weight 0
    welcome
      line 2: welcome overlaps a longer match of \`not welcome\`
    No match: keep the ferry, ferry tale, tram
  against: taken, weight 1
    not welcome
      line 2: not welcome counts
    welcome
      line 2: welcome overlaps a longer match of \`not welcome\`
`,
  );
  const json = await run("codebook explain ferry a t.jsonl --codebook book.yaml --json", FILES);
  const { positions } = JSON.parse(json.stdout) as { positions: { position: string; of: object[] } };
  expect(positions.position).toBe("both");
  expect(JSON.stringify(positions.of)).toContain('"fate":"not beside a hit"');
});

test("a theme that is not carried has no position", async () => {
  const { stdout } = await run("codebook explain ferry c t.jsonl --codebook book.yaml --json", FILES);
  expect(JSON.parse(stdout)).toMatchObject({ carried: false, positions: null });
});

test("a rule and a closed answer of a position are explained", async () => {
  const book = `themes:
  - id: ferry
    terms: [ferry]
    positions: { for: word:welcome AND NOT word:scrap, against: word:scrap }
`;
  const ruled = await run("codebook explain ferry a t.jsonl --codebook book.yaml", {
    ...FILES,
    "book.yaml": book,
  });
  expect(ruled.stdout).toContain("Position: against\n  for: not taken\n");
  expect(ruled.stdout).toContain("    AND: does not hold\n");
  const asked = book.replace(/positions.*/, "positions: { from: ferry-stays, stay: [Yes], go: [No] }");
  const files = {
    "book.yaml": asked,
    "t.jsonl":
      '{"id":"a","text":"The ferry.","ferry-stays":"Yes"}\n{"id":"b","text":"A ferry.","ferry-stays":"No"}\n',
  };
  const { stdout } = await run("codebook explain ferry a t.jsonl --codebook book.yaml", files);
  expect(stdout).toContain(
    "Position: stay, by the answer to ferry-stays\n  stay: taken\n    answers: Yes\n  go: not taken\n",
  );
});

test("diff lists the responses that take another position, and rules whose themes are gone", async () => {
  const old = `themes:
  - { id: ferry, terms: [ferry], positions: { for: [welcome], against: [scrap] } }
  - { id: rude, terms: [rude] }
  - { id: both, rule: ferry AND rude }
`;
  const next = `themes:
  - { id: ferry, terms: [ferry], positions: { for: [keep], against: [welcome] } }
  - { id: rudeness, terms: [rude] }
  - { id: both, rule: ferry AND rudeness }
`;
  const files = { ...FILES, "old.yaml": old, "new.yaml": next };
  const { stdout } = await run("codebook diff old.yaml new.yaml t.jsonl", files);
  expect(stdout).toContain("ferry: 2 → 2 responses\n  ~ a  for → against\n  ~ b  for → against\n");
  expect(stdout).toContain(
    "both: 1 → 1 response\n  its rule asked for rude, a theme that the new codebook does not have\n",
  );
  const limited = await run("codebook diff old.yaml new.yaml t.jsonl --max-change 50%", files);
  expect(limited.code).toBe(1);
  expect(limited.stderr).toContain(
    "ferry was gained, lost or seen otherwise by 2 responses of 3, more than 50%.",
  );
});

test("codebook.csv and themes.json hold the positions", async () => {
  const project = "corpus: [t.jsonl]\ncodebook: book.yaml\n";
  const { out } = await run("run", { ...FILES, "themetally.yaml": project });
  expect(out["codebook.csv"]).toContain(
    "for: welcome; keep the ferry; ferry tale; tram | against: not welcome; welcome; scrap; dear; zeppelin",
  );
  const { themes } = JSON.parse(out["themes.json"]!) as { themes: { positions: unknown }[] };
  expect(themes.map(({ positions }) => positions)).toEqual([
    null,
    expect.objectContaining({
      from: null,
      of: [expect.objectContaining({ name: "for" }), expect.anything()],
    }),
  ]);
});

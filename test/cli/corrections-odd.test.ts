/** Corrections as people write them by mistake: each is done right, or refused with what helps. */
import { expect, test, vi } from "vitest";
import { fingerprint } from "#src/text/fingerprint.ts";
import { run } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Found by trial: texts whose fingerprints YAML reads as numbers where they stand without quotes. */
const textWhere = (isWanted: (digits: string) => boolean): string => {
  for (let n = 0; ; n++) {
    const text = `The ferry was late on day ${n} again.`;
    if (isWanted(fingerprint(text).slice(7))) return text;
  }
};
const DIGITS = textWhere((digits) => /^[1-9]\d{7}/.test(digits));
const POWER = textWhere(
  (digits) => /^\d{3,}e\d{3,}[a-f0-9]?/.test(digits.slice(0, 8)) && /^\d+e\d+$/.test(digits.slice(0, 8)),
);

const OTHERS = ["The bus stop has no shelter at all.\nWe wait there.", "Fares have gone up.\nAgain."];
const NAMES = ["Ottoline Vexley", "Barnaby Threlkeld", "Perpetua Gantry", "Wystan Orpington"];
const BODIES = [DIGITS, POWER, ...OTHERS];
const DOCUMENT = BODIES.map(
  (body, at) => `${at % 2 === 0 ? "Ferries" : "Buses"};\n${body}\n\n${NAMES[at]}\n\n`,
).join("");
const FILES = {
  "talk.txt": DOCUMENT,
  "book.yaml": "themes:\n  - { id: fares, terms: [fare, fares] }\n",
  "topics.txt": "Ferries\nBuses\n",
};
const PROJECT = "corpus: [talk.txt]\ncodebook: book.yaml\ntopics: topics.txt\nlayout: topic-header\n";

const digits = (at: number, many = 8) => fingerprint(BODIES[at]!).slice(7, 7 + many);

const corrected = async (items: string, command = "run") => {
  const done = await run(command, { ...FILES, "themetally.yaml": `${PROJECT}corrections:\n${items}` });
  return { ...done, said: done.stderr.replace(/\s+/g, " ") };
};

test.each([
  ["digits alone", 0],
  ["digits about an e", 1],
])("a fingerprint of %s without quotes is refused, and quotes are asked for", async (_, at) => {
  const item = (print: string) =>
    `  - { response: talk-000${at + 1}, fingerprint: ${print}, leave-out: true, reason: r }\n`;
  const bare = await corrected(item(digits(at)));
  expect([bare.code, bare.out]).toEqual([2, {}]);
  expect(bare.said).toMatch(/themetally\.yaml:6:\d+/);
  expect(bare.said).toContain("in quotes");
  const quoted = await corrected(item(`"${digits(at)}"`));
  expect(quoted.code, quoted.stderr).toBe(0);
});

test("a response that is left out cannot be joined to another", async () => {
  const { code, said, out } = await corrected(`
  - { response: talk-0003, fingerprint: "${digits(2)}", join: { response: talk-0004, fingerprint: "${digits(3)}" }, attribution: { status: none }, reason: r }
  - { response: talk-0004, fingerprint: "${digits(3)}", leave-out: true, reason: r }
`);
  expect([code, out]).toEqual([2, {}]);
  expect(said).toMatch(/themetally\.yaml:8:\d+.*talk-0004, which is joined to talk-0003/);
});

test("two corrections of one response that do not contradict each other are both done", async () => {
  const { code, stderr, out } = await corrected(`
  - { response: talk-0003, fingerprint: "${digits(2)}", topics: [Buses], reason: r }
  - { response: talk-0003, fingerprint: "${digits(2)}", attribution: { name: Ann Obbley }, reason: s }
`);
  expect(code, stderr).toBe(0);
  const row = JSON.parse(out["responses.jsonl"]!.split("\n")[2]!);
  expect([row.topics, row.attribution.name, row.corrected]).toEqual([
    ["Buses"],
    "Ann Obbley",
    ["attribution", "topics"],
  ]);
});

test("a response that is joined twice, or to itself, is refused", async () => {
  const { code, said } = await corrected(`
  - { response: talk-0003, fingerprint: "${digits(2)}", join: { response: talk-0003, fingerprint: "${digits(2)}" }, reason: r }
`);
  expect(code).toBe(2);
  expect(said).toContain("talk-0003 joined to talk-0003");
});

test("check lists what was put right, with its place in the project file and its reason", async () => {
  const { code, stdout } = await corrected(
    `
  - { response: talk-0003, fingerprint: "${digits(2)}", join: { response: talk-0004, fingerprint: "${digits(3)}" }, attribution: { status: none }, reason: one letter }
  - { response: talk-0001, fingerprint: "${digits(0)}", leave-out: true, reason: printed twice }
`,
    "check --json",
  );
  expect(code).toBe(0);
  const { findings } = JSON.parse(stdout) as {
    findings: { code: string; severity: string; place: object }[];
  };
  const own = findings.filter((one) => one.code === "corrected-by-hand");
  expect(own).toMatchObject([
    {
      severity: "info",
      place: { source: "themetally.yaml", line: 7 },
      response: "talk-0003",
      found: "talk-0003, joined, with another attribution by hand: talk-0004",
      hint: "the reason that is given: one letter",
    },
    { place: { line: 8 }, found: "talk-0001, left out by hand" },
  ]);
});

test("a correction with an id that nobody has is told which response has its text", async () => {
  const { code, said } = await corrected(
    `  - { response: talk-3, fingerprint: "${digits(2)}", leave-out: true, reason: r }\n`,
  );
  expect(code).toBe(2);
  expect(said).toMatch(/themetally\.yaml:6:\d+.*a correction of talk-3/);
  expect(said).toContain("the text with its fingerprint is that of talk-0003: write that id");
});

test("a correction whose text has moved to another id is told that id", async () => {
  const { code, said } = await corrected(
    `  - { response: talk-0004, fingerprint: "${digits(2)}", leave-out: true, reason: r }\n`,
  );
  expect(code).toBe(2);
  expect(said).toMatch(/themetally\.yaml:6:\d+.*the text with that fingerprint is now that of talk-0003/);
});

test("corrections pass over responses that the command line does not name", async () => {
  const items = `  - { response: other-0001, fingerprint: "01234567", leave-out: true, reason: r }\n`;
  const { code, said } = await corrected(items, "run talk.txt");
  expect(code, said).toBe(0);
});

/** Corrections by hand: what splitting got wrong is put right, counted apart, and refused where it does not fit the text. */
import { expect, test, vi } from "vitest";
import { run, workplace } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

const NAMES = ["Ottoline Vexley", "Barnaby Threlkeld", "Perpetua Gantry", "Wystan Orpington"];
const BODIES = [
  ["The ferry is late on most days.", "A later one would help us all."],
  ["The bus stop has no shelter at all.", "We wait in the rain for it."],
  ["Fares have gone up again this year.", "Nobody told us why they did."],
  ["The lift at the station is broken.", "My mother cannot climb the stairs."],
];
/** Lines of response n (from 0): header 6n+1, text 6n+2 and 6n+3, blank, name 6n+5, blank. */
const DOCUMENT = BODIES.map(
  (body, at) => `${at % 2 === 0 ? "Ferries" : "Buses"};\n${body.join("\n")}\n\n${NAMES[at]}\n\n`,
).join("");
const BOOK = "themes:\n  - { id: fares, terms: [fare, fares] }\n  - { id: lift, terms: [lift] }\n";

const FILES = { "talk.txt": DOCUMENT, "book.yaml": BOOK, "topics.txt": "Ferries\nBuses\n" };
const PROJECT = "corpus: [talk.txt]\ncodebook: book.yaml\ntopics: topics.txt\nlayout: topic-header\n";

interface Row {
  readonly id: string;
  readonly fingerprint: string;
  readonly text: string;
  readonly ordinal: number;
  readonly topics: readonly string[];
  readonly attribution: Readonly<Record<string, string | null>>;
  readonly corrected?: readonly string[];
}

const rowsOf = (out: Readonly<Record<string, string>>): readonly Row[] =>
  out["responses.jsonl"]!.trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);

/** The fingerprints of the responses as they are split. */
async function prints(files: Readonly<Record<string, string>> = FILES): Promise<readonly string[]> {
  const { out } = await run("run", { ...files, "themetally.yaml": PROJECT });
  return rowsOf(out).map(({ fingerprint }) => fingerprint.slice(7, 19));
}

const corrected = (items: string, command = "run", files: Readonly<Record<string, string>> = FILES) =>
  run(command, { ...files, "themetally.yaml": `${PROJECT}corrections:\n${items}` });

test("each kind is done, counted apart with its reason, and changes no other id", async () => {
  const [one, two, three, four] = await prints();
  const { code, stderr, out } = await corrected(`
  - { response: talk-0001, fingerprint: "${one}", leave-out: true, reason: printed twice }
  - { response: talk-0002, fingerprint: "${two}", join: { response: talk-0003, fingerprint: "${three}" }, attribution: { name: Barnaby Threlkeld }, reason: one letter }
  - { response: talk-0004, fingerprint: "${four}", cut: 21, topics: [Buses], reason: two letters }
  - { response: talk-0004.21, fingerprint: "${four}", topics: [Ferries], attribution: { status: none }, reason: of another }
`);
  expect(stderr).toContain("4 corrections by hand: 1 left out, 1 joined, 1 cut");
  expect(code).toBe(0);
  const record = JSON.parse(out["run.json"]!);
  expect(record.reconciliation.responses).toEqual({
    received: 4,
    counted: 3,
    leftOut: [{ reason: "corrected: printed twice", responses: 1 }],
  });
  expect(record.complete).toBe(true);
  expect(record.corrections.byKind).toEqual({ leftOut: 1, joined: 1, cut: 1, attribution: 2, topics: 2 });
  expect(record.corrections.list[1]).toEqual({
    response: "talk-0002",
    kinds: ["joined", "attribution"],
    others: ["talk-0003"],
    reason: "one letter",
  });
  const rows = rowsOf(out);
  expect(rows.map(({ id }) => id)).toEqual(["talk-0002", "talk-0004", "talk-0004.21"]);
  expect(new Set(rows.map(({ ordinal }) => ordinal)).size).toBe(3);
  expect(rows[0]!.text).toContain(BODIES[1]!.join("\n"));
  expect(rows[0]!.text).toContain(BODIES[2]!.join("\n"));
  expect(rows[1]!.text).toBe(BODIES[3]![0]);
  expect(rows[2]!.text).toBe(BODIES[3]![1]);
  expect(rows.map(({ corrected: kinds }) => kinds)).toEqual([
    ["joined", "attribution"],
    ["cut", "topics"],
    ["cut", "attribution", "topics"],
  ]);
  expect(out["responses.csv"]).toContain("joined; attribution");
});

test("check sees the corrected responses, and all their characters accounted for", async () => {
  const [, two, three, four] = await prints();
  const { stderr, stdout } = await corrected(
    `  - { response: talk-0002, fingerprint: "${two}", join: { response: talk-0003, fingerprint: "${three}" }, attribution: { status: none }, reason: one letter }
  - { response: talk-0004, fingerprint: "${four}", cut: 21, reason: two letters }
`,
    "check",
  );
  expect(stdout + stderr).not.toContain("account-mismatch");
  expect(stdout + stderr).toContain("4 responses");
});

const REFUSED: readonly (readonly [string, (prints: readonly string[]) => string, RegExp])[] = [
  [
    "a response that does not exist",
    () => `{ response: talk-0009, fingerprint: "00000000", leave-out: true, reason: r }`,
    /themetally\.yaml:6:\d+.*talk-0009/,
  ],
  [
    "another text",
    () => `{ response: talk-0001, fingerprint: "00000000", leave-out: true, reason: r }`,
    /themetally\.yaml:6:\d+.*talk-0001.*"[0-9a-f]{16}"/,
  ],
  [
    "no neighbours",
    ([a, , c]) =>
      `{ response: talk-0001, fingerprint: "${a}", join: { response: talk-0003, fingerprint: "${c}" }, reason: r }`,
    /themetally\.yaml:6:\d+.*talk-0003/,
  ],
  [
    "a joined response without its fingerprint",
    ([a]) => `{ response: talk-0001, fingerprint: "${a}", join: talk-0002, reason: r }`,
    /talk-0002 without its fingerprint.*"[0-9a-f]{16}"/,
  ],
  [
    "two attributions and none said",
    ([a, b]) =>
      `{ response: talk-0001, fingerprint: "${a}", join: { response: talk-0002, fingerprint: "${b}" }, reason: r }`,
    /2 different attributions/,
  ],
  [
    "a cut at the first line",
    ([a]) => `{ response: talk-0001, fingerprint: "${a}", cut: 2, reason: r }`,
    /begins anyway/,
  ],
  [
    "a cut in the attribution",
    ([a]) => `{ response: talk-0001, fingerprint: "${a}", cut: 5, reason: r }`,
    /line 5, which is not in the text/,
  ],
  [
    "a cut elsewhere",
    ([a]) => `{ response: talk-0001, fingerprint: "${a}", cut: 4000, reason: r }`,
    /line 4,?000/,
  ],
  [
    "a short fingerprint",
    () => `{ response: talk-0001, fingerprint: "0000000", leave-out: true, reason: r }`,
    /8 digits/,
  ],
  [
    "no reason",
    ([a]) => `{ response: talk-0001, fingerprint: "${a}", leave-out: true, reason: " " }`,
    /themetally\.yaml:6/,
  ],
  ["nothing to do", ([a]) => `{ response: talk-0001, fingerprint: "${a}", reason: r }`, /corrects nothing/],
  [
    "left out and cut",
    ([a]) => `{ response: talk-0001, fingerprint: "${a}", leave-out: true, cut: 3, reason: r }`,
    /leave-out together with cut/,
  ],
  [
    "the same twice",
    ([a]) => `&x { response: talk-0001, fingerprint: "${a}", leave-out: true, reason: r }\n  - *x`,
    /a second correction of talk-0001/,
  ],
  [
    "a correction of what is joined",
    ([a, b]) =>
      `{ response: talk-0001, fingerprint: "${a}", join: { response: talk-0002, fingerprint: "${b}" }, attribution: { status: none }, reason: r }\n  - { response: talk-0002, fingerprint: "${b}", leave-out: true, reason: r }`,
    /joined to talk-0001/,
  ],
  [
    "a name beside anonymous",
    ([a]) =>
      `{ response: talk-0001, fingerprint: "${a}", attribution: { status: anonymous, name: X Y }, reason: r }`,
    /beside the status anonymous/,
  ],
];

test("what does not fit is refused with its place in the project file, and nothing is written", async () => {
  const known = await prints();
  for (const [what, item, words] of REFUSED) {
    const { code, stderr, out } = await corrected(`  - ${item(known)}\n`);
    expect([what, code, out], stderr).toEqual([what, 2, {}]);
    expect(stderr.replace(/\s+/g, " "), what).toMatch(words);
  }
});

test("a stale correction is an error of check", async () => {
  const { code, stderr, stdout } = await corrected(
    `  - { response: talk-0001, fingerprint: "00000000", leave-out: true, reason: r }\n`,
    "check",
  );
  expect(code).toBe(1);
  expect(stdout + stderr).toMatch(/themetally\.yaml:6/);
});

test("a respondent made anonymous is named nowhere, not even in the reason", async () => {
  const [one] = await prints();
  const place = workplace({
    ...FILES,
    "themetally.yaml": `${PROJECT}corrections:\n  - { response: talk-0001, fingerprint: "${one}", attribution: { status: anonymous }, reason: Ottoline Vexley asked for it by telephone }\n`,
  });
  for (const command of ["run", "run --publish --replace", "report", "redact --to copy --key key.csv"]) {
    const { code, stdout, stderr } = await place.run(command);
    expect([command, code], stderr).toEqual([command, 0]);
    const all = JSON.stringify([stdout, stderr, place.files("out"), place.files("copy")]);
    expect(all, command).not.toContain("Vexley");
  }
  expect(JSON.parse(place.files("out")["run.json"]!).corrections.corrections).toBe(1);
  expect(place.files("out")["report/report.html"]).toContain("What was put right by hand");
});

test("a name given to one who asked for anonymity stops a publication", async () => {
  const files = {
    ...FILES,
    "talk.txt": DOCUMENT.replace("Ottoline Vexley", "I would like my response to be published anonymously"),
  };
  const [one] = await prints(files);
  const item = `  - { response: talk-0001, fingerprint: "${one}", attribution: { name: Ottoline Vexley }, reason: r }\n`;
  const { code, stderr, out } = await corrected(item, "run --publish", files);
  expect([code, out]).toEqual([2, {}]);
  expect(stderr).toContain("named-by-correction");
});

test("records are left out and tagged anew, and neither joined nor cut", async () => {
  const records = ["a", "b"].map(
    (id) => `${JSON.stringify({ id, text: `The fare of ${id} is high.`, name: "Ann Obbley" })}\n`,
  );
  const project = "corpus: [r.jsonl]\ncodebook: book.yaml\n";
  const files = { "r.jsonl": records.join(""), "book.yaml": BOOK };
  const { out } = await run("run", { ...files, "themetally.yaml": project });
  const [one, two] = rowsOf(out).map(({ fingerprint }) => fingerprint.slice(7));
  const of = (items: string) =>
    run("run", { ...files, "themetally.yaml": `${project}corrections:\n${items}` });
  const done = await of(`  - { response: a, fingerprint: "${one}", leave-out: true, reason: r }
  - { response: b, fingerprint: "${two}", attribution: { organisation: Obbley Ltd }, topics: [Fares], reason: s }\n`);
  expect(rowsOf(done.out)[0]).toMatchObject({
    id: "b",
    topics: ["Fares"],
    attribution: { status: "organisation" },
  });
  const cut = await of(`  - { response: a, fingerprint: "${one}", cut: 1, reason: r }\n`);
  expect(cut.code).toBe(2);
  expect(cut.stderr).toContain("a record of a table");
});

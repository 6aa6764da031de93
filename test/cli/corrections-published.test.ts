/** Corrections by hand in what is published: no name, no id and no number by way of them. */
import { expect, test, vi } from "vitest";
import { fingerprint } from "#src/text/fingerprint.ts";
import { run, workplace } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

const BODIES = [
  "The ferry is late on most days.\nA later one would help us all.",
  "The bus stop has no shelter at all.\nWe wait in the rain for it.",
  "Fares have gone up again this year.\nNobody told us why they did.",
  "The lift at the station is broken.\nMy mother cannot climb the stairs.",
  "The fares for dogs are too high.\nMine weighs no more than a loaf.",
];
const NAMES = ["Anonymous", "Barnaby Threlkeld", "Perpetua Gantry", "Wystan Orpington", "Lettice Marchbanks"];
const DOCUMENT = BODIES.map(
  (body, at) => `${at % 2 === 0 ? "Ferries" : "Buses"};\n${body}\n\n${NAMES[at]}\n\n`,
).join("");
const BOOK = "themes:\n  - { id: fares, terms: [fare, fares] }\n  - { id: lift, terms: [lift] }\n";
/** The file is called after somebody who is named in no output: whoever sent its third response, made anonymous. */
const SOURCE = "perpetua-gantry.txt";
const PROJECT = `corpus: [${SOURCE}]\ncodebook: book.yaml\ntopics: topics.txt\nlayout: topic-header\n`;
const print = (at: number) => `fingerprint: "${fingerprint(BODIES[at]!).slice(7, 19)}"`;
const id = (n: number) => `perpetua-gantry-000${n}`;

const CORRECTIONS = `corrections:
  - { response: ${id(1)}, ${print(0)}, leave-out: true, reason: "the same as ${id(2)} of ${SOURCE}, said Godfrey Plumtree" }
  - { response: ${id(3)}, ${print(2)}, cut: 15, attribution: { status: anonymous }, reason: "Perpetua Gantry asked for it, as Godfrey Plumtree tells us" }
  - { response: ${id(3)}.15, ${print(2)}, attribution: { status: anonymous }, reason: "P. Gantry, too: perpetua@example.org" }
  - { response: ${id(4)}, ${print(3)}, join: { response: ${id(5)}, ${print(4)} }, attribution: { status: redacted }, reason: "Wystan Orpington went on" }
`;
const FILES = {
  [SOURCE]: DOCUMENT,
  "book.yaml": BOOK,
  "topics.txt": "Ferries\nBuses\n",
  "themetally.yaml": `${PROJECT}${CORRECTIONS}`,
};

test("nothing that is published or shown holds a name, an id or a source by way of a correction", async () => {
  const place = workplace(FILES);
  const shown: string[] = [];
  for (const command of ["run --publish", "report", "chart", "run --publish --json --replace"]) {
    const { code, stdout, stderr } = await place.run(command);
    expect(code, stderr).toBe(0);
    shown.push(stdout, ...(command.startsWith("run") ? [] : [stderr]));
  }
  const out = place.files("out");
  const all = JSON.stringify([shown, out]);
  expect(all).not.toMatch(/gantry|plumtree|orpington|perpetua/i);
  const { list, corrections, byKind } = JSON.parse(out["run.json"]!).corrections;
  expect([corrections, byKind.leftOut, byKind.cut, byKind.joined]).toEqual([4, 1, 1, 1]);
  expect(list.map(({ response }: { readonly response: string }) => response)).toEqual(
    ["response-0001", "response-0003", "response-0003.15", "response-0004"].map((one) =>
      expect.stringMatching(new RegExp(`${one.replace("response", "").replace(".", "\\.")}$`)),
    ),
  );
  const ids = out["responses.jsonl"]!.trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids).toEqual(
    list
      .slice(1)
      .map(({ response }: { readonly response: string }) => response)
      .toSpliced(0, 0, expect.any(String)),
  );
});

test("suppressed outputs tell neither how many corrections there are nor of which responses", async () => {
  const place = workplace(FILES);
  const { code, stdout, stderr } = await place.run("run --publish --suppress 3 --json");
  expect(code, stderr).toBe(0);
  await place.run("report");
  const out = place.files("out");
  const record = JSON.parse(out["run.json"]!);
  const none = { leftOut: null, joined: null, cut: null, attribution: null, topics: null };
  expect(record.corrections).toEqual({ corrections: null, byKind: none, list: [] });
  expect(record.reconciliation.responses.received).toBeNull();
  expect(record.reconciliation.responses.leftOut).toEqual([{ reason: "corrected", responses: null }]);
  expect(JSON.stringify([stdout, out])).not.toMatch(/gantry|plumtree|orpington|same as/i);
  expect(out["report/report.html"]).toContain("how many is withheld");
  const { stderr: said } = await place.run("run --publish --suppress 3 --replace");
  expect(said).toContain("Corrections by hand: [c]");
});

test("a copy without names holds every line of a document whose responses are joined and cut", async () => {
  const { code, stderr, place } = await run("redact --to copy --key key.csv", FILES);
  expect(code, stderr).toBe(0);
  const copies = Object.entries(place.files("copy")).filter(([name]) => name.endsWith(".txt"));
  expect(copies).toHaveLength(1);
  const [[name, copy] = ["", ""]] = copies;
  expect(name + copy).not.toMatch(/gantry|orpington/i);
  for (const body of BODIES) expect(copy).toContain(body);
  expect(copy.split("\n")).toHaveLength(DOCUMENT.split("\n").length);
});

/** Where the program is not sure it does not publish: what stops `run --publish`, and what lets a case through. */
import { describe, expect, test } from "vitest";
import { workplace } from "./harness.ts";

const CODEBOOK = "name: t\nthemes:\n  - id: boats\n    terms: [boat]\n";
const RECORDS = [
  { id: "a", text: "The boat is late.", name: "Una Quillfeather", organisation: "Barnby Trust" },
  {
    id: "b",
    text: "The boat is slow.",
    name: "Hesketh Thrale",
    attribution: { text: "Hesketh Thrale (name for the panel)", name: "Hesketh Thrale" },
  },
];
const SURE = RECORDS.slice(0, 1);
const lines = (records: readonly object[]) => `${records.map((one) => JSON.stringify(one)).join("\n")}\n`;
const PUBLISH = "run r.jsonl --codebook cb.yaml --publish";

function placeOf(records: readonly object[], project?: string) {
  return workplace({
    "cb.yaml": CODEBOOK,
    "r.jsonl": lines(records),
    ...(project === undefined ? {} : { "themetally.yaml": project }),
  });
}

describe("a publication in which an attribution may ask not to be named", () => {
  test("is stopped without a project file: rule and place are told, no word of the attribution, nothing is written", async () => {
    const place = placeOf(RECORDS);
    const { code, stdout, stderr } = await place.run(PUBLISH);
    expect([code, stdout, place.files()]).toEqual([2, "", {}]);
    expect(stderr).toContain("r.jsonl:2: error: attribution-doubtful:");
    expect(stderr).not.toMatch(/Thrale|panel/);
  });

  test("leaves an earlier published folder as it was", async () => {
    const place = placeOf(SURE);
    await place.run(PUBLISH);
    const before = place.files();
    place.add({ "r.jsonl": lines(RECORDS) });
    expect((await place.run(PUBLISH)).code).toBe(2);
    expect(place.files()).toEqual(before);
  });

  test("goes through where the project allows it with a reason, which run.json lists", async () => {
    const place = placeOf(
      RECORDS,
      "check:\n  allow:\n    - rule: attribution-doubtful\n      reason: the panel asked and may name him\n      response: b\n",
    );
    expect((await place.run(PUBLISH)).code).toBe(0);
    const { publication } = JSON.parse(place.files()["run.json"]!);
    expect(publication.allowed).toEqual([
      { rule: "attribution-doubtful", reason: "the panel asked and may name him", findings: 1 },
    ]);
    expect(publication.rules).toContain("name-despite-anonymity");
  });

  test("is not stopped where no name would be printed", async () => {
    const place = placeOf(RECORDS, "publish: { names: [] }\n");
    expect((await place.run(PUBLISH)).code).toBe(0);
    expect(JSON.stringify(place.files())).not.toMatch(/Thrale|Quillfeather/);
  });

  test("is stopped although the rule is switched off for check", async () => {
    const place = placeOf(RECORDS, "check:\n  rules: { attribution-doubtful: off }\n");
    expect((await place.run(PUBLISH)).code).toBe(2);
  });
});

test("a request inside a text stops a publication that would print a name beside it", async () => {
  const text = "The boat is late.\nAnonymous\nThe boat is slow.";
  const place = placeOf([{ id: "a", text, name: "Una Quillfeather" }]);
  const { code, stderr } = await place.run(PUBLISH);
  expect([code, place.files()]).toEqual([2, {}]);
  expect(stderr).toContain("request-in-text");
});

test("a request that is the author's own makes the response anonymous, and stops nothing", async () => {
  const text = "The boat is late.\nPlease do not print my name.\nThe boat is slow.";
  const place = placeOf([{ id: "a", text, name: "Una Quillfeather" }]);
  const { code, stderr } = await place.run(PUBLISH);
  expect(code).toBe(0);
  expect(JSON.stringify([place.files(), stderr])).not.toContain("Quillfeather");
  expect(stderr).toContain("asks that its author be not named");
});

test("a report of a published folder needs a run.json that says that the rules were passed", async () => {
  const place = placeOf(SURE);
  await place.run(PUBLISH);
  expect((await place.run("report")).code).toBe(0);
  const record = JSON.parse(place.files()["run.json"]!);
  place.add({ "out/run.json": JSON.stringify({ ...record, publication: null }) });
  for (const command of ["report", "chart"]) {
    const { code, stderr } = await place.run(command);
    expect([command, code]).toEqual([command, 2]);
    expect(stderr).toContain("not held against the rules of privacy");
  }
});

test("outputs for the team say that they were held against nothing", async () => {
  const place = placeOf(RECORDS);
  await place.run("run r.jsonl --codebook cb.yaml");
  expect(JSON.parse(place.files()["run.json"]!).publication).toBeNull();
});

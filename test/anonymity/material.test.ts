/** What is planted can be told from what stands around it, so that a name that is found is a leak. */
import { expect, test } from "vitest";
import { run } from "../cli/harness.ts";
import { createRandom } from "../generator/random.ts";
import { fold, NAMES } from "./names.ts";
import { CODEBOOK, documentOf, placeOf, recordsOf } from "./plant.ts";
import { WISHES } from "./wishes.ts";
import { WORDINGS } from "./wordings.ts";

const tells = NAMES.flatMap((name) => name.tells);

test("every name has a part of its own, and no two have one in common", () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(30);
  expect(NAMES.filter((name) => name.tells.length === 0)).toEqual([]);
  expect(new Set(tells).size).toBe(tells.length);
});

test("every wording has an id of its own, and prints the name on one to three lines", () => {
  expect(WISHES.length).toBeGreaterThanOrEqual(80);
  expect(new Set(WORDINGS.map(({ id }) => id)).size).toBe(WORDINGS.length);
  for (const { id, lines } of WORDINGS) {
    const printed = lines("Una Quillfeather");
    expect([
      id,
      printed.length > 0 && printed.length < 4,
      printed.every((line) => line.trim() !== ""),
    ]).toEqual([id, true, true]);
    expect(printed.join(" ").toLowerCase()).toContain("quillfeather");
  }
});

test("no wish and no honest response, and nothing that is written about them, holds a part of a name", async () => {
  const plants = Array.from({ length: 60 }, (_, at) => ({
    place: placeOf(at),
    from: { lines: ["Saltwick Anglers"] },
  }));
  const records = plants.map(({ place }) => ({ place, from: { fields: { name: "Una Quillfeather" } } }));
  const random = createRandom(1);
  const files = {
    "a.txt": documentOf(plants, random),
    "b.jsonl": recordsOf(records, random),
    "cb.yaml": CODEBOOK,
  };
  const { out, stdout, stderr, place } = await run("run a.txt b.jsonl --codebook cb.yaml --out out", files);
  const check = await place.run("check a.txt b.jsonl --codebook cb.yaml --report json");
  await place.run("redact a.txt b.jsonl --to copy");
  const all = [
    ...WISHES.map(({ text }) => text),
    ...Object.values({ ...out, ...place.files("copy"), ...files }),
  ];
  const text = fold([...all, stdout, stderr, check.stdout].join("\n"));
  expect(tells.filter((tell) => text.includes(tell))).toEqual([]);
});

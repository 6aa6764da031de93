/** Where `codebook convert` may write: what is as it was converted, and nothing that somebody works on. */
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Workplace, workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";
import { treeOf } from "./tree.ts";

const read = (place: Workplace, name: string) => readFileSync(join(place.path, name), "utf8");

test("a converted codebook that somebody went on with is not written over, and files beside it are left alone", async () => {
  const place = workplace({ ...PROJECT, "new.yaml.part": "mine", "new.dic.part": "mine" });
  const convert = "codebook convert book.yaml new.yaml --quiet";
  await place.run(convert);
  const text = read(place, "new.yaml");
  expect(text).toMatch(/^# written by themetally codebook convert, [0-9a-f]{16}\n/);
  place.add({ "new.yaml": text.replaceAll("\n", "\r\n") });
  expect((await place.run(convert)).code).toBe(0);
  expect(read(place, "new.yaml")).toBe(text);
  place.add({ "new.yaml": text.replace("zeppelin", "balloon") });
  const refused = await place.run(convert);
  expect([refused.code, refused.stderr.includes("add --replace")]).toEqual([2, true]);
  expect(read(place, "new.yaml")).toContain("balloon");
  expect((await place.run(`${convert} --replace`)).code).toBe(0);
  expect(read(place, "new.yaml")).toBe(text);
  // Its mark is no comment of the user's, which would be lost.
  expect((await place.run("codebook convert new.yaml new.dic")).stderr).not.toContain("comment");
  expect([read(place, "new.yaml.part"), read(place, "new.dic.part")]).toEqual(["mine", "mine"]);
  // The format has no place for a mark: the same bytes take nothing away, others might.
  expect((await place.run("codebook convert new.yaml new.dic --quiet")).code).toBe(0);
  place.add({ "book.yaml": PROJECT["book.yaml"].replace("zeppelin", "balloon") });
  expect((await place.run("codebook convert book.yaml new.dic --quiet")).code).toBe(2);
  expect((await place.run("codebook convert book.yaml new.dic --quiet --replace")).code).toBe(0);
});

test("a codebook is not converted onto itself, by whatever name", async () => {
  const place = workplace(PROJECT);
  symlinkSync("book.yaml", join(place.path, "linked.yaml"));
  const before = treeOf(place.path);
  for (const args of [
    "book.yaml book.yaml",
    "book.yaml ./corpus/../book.yaml",
    "book.yaml linked.yaml",
    "linked.yaml book.yaml",
  ])
    for (const options of ["", " --replace", " --to dic --replace"]) {
      expect([(await place.run(`codebook convert ${args}${options}`)).code, args]).toEqual([2, args]);
      expect(treeOf(place.path)).toEqual(before);
    }
});

test("a conversion may write the project's codebook anew as long as it is as it was converted", async () => {
  const place = workplace({
    ...PROJECT,
    "themetally.yaml": PROJECT["themetally.yaml"].replace("book.yaml", "made.yaml"),
  });
  const convert = "codebook convert book.yaml made.yaml --quiet";
  for (let times = 0; times < 2; times++) expect((await place.run(convert)).code).toBe(0);
  const edited = read(place, "made.yaml").replace("zeppelin", "balloon");
  place.add({ "made.yaml": edited });
  for (const options of ["", " --replace"]) expect((await place.run(`${convert}${options}`)).code).toBe(2);
  expect(read(place, "made.yaml")).toBe(edited);
});

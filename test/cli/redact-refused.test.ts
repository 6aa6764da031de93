/** The command `redact`: what it refuses, and what stands then. */
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "#src/cli/main.ts";
import { type Workplace, workplace } from "./harness.ts";
import { FILES, REDACT } from "./redact-sample.ts";

/** Every file below the folder, those that are hidden included. */
const all = (place: Workplace) => Object.entries(place.files("."));

test.each([
  ["redact --key key.txt", {}, "'--to <dir>' not specified"],
  ["redact --to copy", {}, "'--key <file>' not specified"],
  ["redact --to copy --key short.txt", { "short.txt": "0123456789abcde\n" }, "a key of 15 bytes"],
  ["redact --to copy --key copy/key.txt", {}, "copy/key.txt: error: a file in the folder of the copy"],
  ["redact --to copy --key corpus/../copy/x/key.txt", {}, "a file in the folder of the copy"],
  [`${REDACT} --log copy/log.csv`, {}, "copy/log.csv: error: a file in the folder of the copy"],
  [`${REDACT} --log book.yaml`, {}, "book.yaml: error: a file that is read"],
  [
    `${REDACT} --log mine.csv`,
    { "mine.csv": "mine" },
    "mine.csv: error: a file that themetally did not write",
  ],
  [`${REDACT} --log corpus`, {}, "corpus: error: the output cannot be written"],
  [REDACT, { "copy/mine.txt": "mine" }, "copy: error: a folder with other files and no redaction.json"],
  [REDACT, { "copy/redaction.json": "{}" }, "a folder with other files and no redaction.json"],
  [REDACT, { copy: "a file" }, "copy: error: a file; expected a new or empty folder"],
  ["redact --to corpus --key key.txt", {}, "a folder with other files"],
  ["redact --to= --key key.txt", {}, "a folder without a name"],
  [`${REDACT} --names gone.txt`, {}, "gone.txt: error: no such file"],
  [`${REDACT} --names none.txt`, { "none.txt": "# nobody\n" }, "none.txt: error: no name in the file"],
  [
    `${REDACT} --names odd.txt`,
    { "odd.txt": "Una Quillfeather\n--\n" },
    "odd.txt:2: error: a line that is no name",
  ],
  [`${REDACT} corpus gone.txt`, {}, "gone.txt: error: no such file"],
  [`${REDACT} corpus key.txt`, {}, "key.txt: error: the key or the list of names among the sources"],
  [`${REDACT} corpus names.txt --names names.txt`, { "names.txt": "Una\n" }, "among the sources"],
  ["redact --to copy --key no/where/key.txt", {}, "no/where/key.txt: error: the output cannot be written"],
])("%s is refused, and nothing is written", async (command, files, words) => {
  const place = workplace({ ...FILES, ...(files as Record<string, string>) });
  const before = all(place);
  const { code, stdout, stderr } = await place.run(command);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(words);
  expect(all(place)).toEqual(before);
});

test.each([
  ["a file that is not of it", (place: Workplace) => place.add({ "copy/mine.txt": "mine" })],
  ["somebody changed", (place: Workplace) => place.add({ "copy/corpus/replies.txt": "masked further" })],
])("an earlier redaction stands where it has %s", async (words, change) => {
  const place = workplace(FILES);
  await place.run(REDACT);
  change(place);
  const before = all(place);
  const { code, stderr } = await place.run(REDACT);
  expect([code, stderr.includes(words)]).toEqual([2, true]);
  expect(all(place)).toEqual(before);
});

test("neither an earlier redaction nor the outputs of a run are sources, and none replaces itself", async () => {
  const { "key.txt": key, ...files } = { ...FILES, "themetally.yaml": "corpus: [.]\ntopics: topics.txt\n" };
  const inside = Object.entries(files).map(([name, text]) => [`p/${name}`, text]);
  const place = workplace({ "key.txt": key, ...Object.fromEntries(inside) });
  const redact = "redact --to copy --key ../key.txt";
  await place.run("split", { in: "p" });
  await place.run(redact, { in: "p" });
  const before = place.files("p/copy");
  expect(Object.keys(before)).toEqual(["corpus/records.jsonl", "corpus/replies.txt", "redaction.json"]);
  expect((await place.run(redact, { in: "p" })).code).toBe(0);
  expect(place.files("p/copy")).toEqual(before);
  const { code, stderr } = await place.run(`${redact} copy/corpus`, { in: "p" });
  expect([code, stderr.includes("a source in the folder of the copy")]).toEqual([2, true]);
});

test("a source that cannot be read is left out where that is wanted, and makes the exit code 1", async () => {
  const place = workplace(FILES);
  await place.run(REDACT);
  place.add({ "corpus/empty.txt": "" });
  const before = all(place);
  const refused = await place.run(REDACT);
  expect([refused.code, refused.stderr.includes("--allow-missing")]).toEqual([2, true]);
  expect(all(place)).toEqual(before);
  const { code, stderr } = await place.run(`${REDACT} --allow-missing`);
  expect([code, stderr.includes("corpus/empty.txt: error: an empty file")]).toEqual([1, true]);
  expect(JSON.parse(place.files("copy")["redaction.json"]!).complete).toBe(false);
});

test("what a killed redaction left beside the folder goes with the next, and what a living one writes stays", async () => {
  const place = workplace(FILES);
  const left = [
    ".copy.themetally-999999999",
    ".copy.themetally-999999999.old",
    ".copy.log.csv.themetally-999999999",
    `.copy.themetally-${process.ppid}`,
  ];
  for (const name of left) mkdirSync(join(place.path, name, "corpus"), { recursive: true });
  await place.run(REDACT);
  expect(left.map((name) => existsSync(join(place.path, name)))).toEqual([false, false, false, true]);
});

test("a redaction that is asked to stop leaves the earlier one, and nothing of its own", async () => {
  const place = workplace(FILES);
  await place.run(REDACT);
  place.add({ "corpus/more.jsonl": '{"text":"More."}\n' });
  const before = [all(place), readdirSync(place.path)];
  const out = { write: () => true };
  const stopping = () => AbortSignal.abort("SIGINT");
  const io = { cwd: place.path, env: {}, stdout: out, stderr: out, stopping };
  await expect(main(REDACT.split(" "), io)).rejects.toBe("SIGINT");
  expect([all(place), readdirSync(place.path)]).toEqual(before);
});

/** `run --parquet`: what it writes, what takes it away again, and what proves it. */
import { expect, test } from "vitest";
import { workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";

const FILES = ["codings.parquet", "hits.parquet", "responses.parquet"];
const parquetOf = (files: Readonly<Record<string, string>>) =>
  Object.keys(files).filter((file) => file.endsWith(".parquet"));

test("--parquet writes rows as Parquet, too; the next run without it takes them away", async () => {
  const place = workplace(PROJECT);
  expect((await place.run("run --parquet")).code).toBe(0);
  expect(parquetOf(place.files())).toEqual(FILES);
  expect(JSON.parse(place.files()["run.json"]!).options.parquet).toBe(true);
  await place.run("run");
  expect(parquetOf(place.files())).toEqual([]);
  expect(JSON.parse(place.files()["run.json"]!).options.parquet).toBe(false);
});

test("check --outputs compares Parquet, too, where the run wrote it, and finds a byte that was changed", async () => {
  const place = workplace(PROJECT);
  await place.run("run --parquet");
  const found = async () => (await place.run("check --outputs out")).stdout.match(/outputs-\w+/g) ?? [];
  expect(await found()).toEqual([]);
  place.add({ "out/hits.parquet": `${place.files()["hits.parquet"]}x` });
  expect(await found()).toEqual(["outputs-changed"]);
});

test("rows that would give suppressed counts away are not written as Parquet either", async () => {
  const place = workplace(PROJECT);
  await place.run("run --parquet --publish --suppress 3");
  expect(parquetOf(place.files())).toEqual([]);
});

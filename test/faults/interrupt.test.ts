/** A run that is asked to stop gives up its outputs; one that is not asked leaves that to the next. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runPipeline } from "../../src/pipeline.ts";
import { settingsOf } from "../../src/project/settings.ts";
import { workplace } from "../cli/harness.ts";
import { PROJECT } from "../cli/sample.ts";

const CORPUS = { ...PROJECT, "corpus/more.txt": PROJECT["corpus/replies.txt"] };

test("a run that is asked to stop leaves the earlier outputs, nothing of its own, and no lock", async () => {
  const place = workplace(CORPUS);
  await place.run("run");
  const before = place.files();
  const stop = new AbortController();
  const reason = new Error("enough");
  const settings = settingsOf(null, { paths: ["corpus"], codebook: "book.yaml" });
  const run = runPipeline(settings, {
    command: "run",
    cwd: place.path,
    tool: { name: "themetally", version: "0" },
    onSource: (_, at) => at === 1 && stop.abort(reason),
    signal: stop.signal,
  });
  await expect(run).rejects.toBe(reason);
  expect(place.files()).toEqual(before);
  expect(readdirSync(join(place.path, "out")).filter((name) => name.startsWith("."))).toEqual([]);
});

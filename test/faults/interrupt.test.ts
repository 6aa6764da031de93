/** A run that is asked to stop gives up its outputs; one that is not asked leaves that to the next. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { settingsOf } from "#src/run/project/settings.ts";
import { runCorpus } from "#src/run/run-corpus.ts";
import { workplace } from "../cli/harness.ts";
import { PROJECT } from "../cli/sample.ts";

const BIN = resolve("bin/themetally.js");

const CORPUS = { ...PROJECT, "corpus/more.txt": PROJECT["corpus/replies.txt"] };

test.each(["SIGINT", "SIGTERM"] as const)(
  "after %s the command leaves nothing of its own, and ends by it",
  async (name) => {
    const records = `${JSON.stringify({ text: "The building is cold, and the bus is late." })}\n`.repeat(
      200_000,
    );
    const place = workplace({ ...PROJECT, "corpus/more.jsonl": records });
    const child = spawn(process.execPath, [BIN, "run", "--quiet"], { cwd: place.path, stdio: "ignore" });
    while (readdirSync(place.path).every((file) => file !== "out")) await setTimeout(5);
    await setTimeout(100);
    child.kill(name);
    const [code, signal] = await once(child, "exit");
    expect([code, signal]).toEqual([null, name]);
    expect(readdirSync(place.path).sort()).not.toContain("out");
  },
  60_000,
);

test("a run that is asked to stop leaves the earlier outputs, nothing of its own, and no lock", async () => {
  const place = workplace(CORPUS);
  await place.run("run");
  const before = place.files();
  const stop = new AbortController();
  const reason = new Error("enough");
  const settings = settingsOf(null, { paths: ["corpus"], codebook: "book.yaml" });
  const run = runCorpus(settings, {
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

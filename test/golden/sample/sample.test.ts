/** The outputs that are committed for the sample project are those that a run of it gives. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { main } from "#src/cli/main.ts";

const root = join(import.meta.dirname, "../../..");
const ADVICE =
  "out/ is not what the sample project gives: run `npm start`, then `chart` and `report`, and commit out/";

/** Every file below a folder, by its path there. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path), readFileSync(path).toString("latin1")]),
  );
}

test("run, chart and report of the sample project give the bytes in out/", { timeout: 60_000 }, async () => {
  const out = mkdtempSync(join(tmpdir(), "themetally-golden-"));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const silent = { write: () => undefined };
  const io = { cwd: root, env: {}, stdout: silent, stderr: silent };
  for (const typed of [
    ["run", "--out", out],
    ["chart", out],
    ["report", out],
  ])
    expect(await main([...typed, "--quiet"], io)).toBe(0);
  const [committed, fresh] = [join(root, "out"), out].map(filesIn);
  expect(Object.keys(committed!), ADVICE).toEqual(Object.keys(fresh!));
  for (const [file, content] of Object.entries(fresh!))
    expect(committed![file], `${file}: ${ADVICE}`).toBe(content);
});

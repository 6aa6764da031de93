/** The outputs that are committed for the sample project are those that a run of it gives. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { main } from "../../../src/cli/main.ts";

const root = join(import.meta.dirname, "../../..");
const ADVICE = "out/ is not what a run of the sample project gives: run `npm start` and commit out/";

test("a fresh run of the sample project gives the bytes in out/", async () => {
  const out = mkdtempSync(join(tmpdir(), "themetally-golden-"));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const silent = { write: () => undefined };
  const io = { cwd: root, env: {}, stdout: silent, stderr: silent };
  expect(await main(["run", "--quiet", "--out", out], io)).toBe(0);
  const files = (folder: string) => readdirSync(folder).sort();
  expect(files(join(root, "out")), ADVICE).toEqual(files(out));
  for (const file of files(out)) {
    const [committed, fresh] = [join(root, "out"), out].map((folder) =>
      readFileSync(join(folder, file), "utf8"),
    );
    expect(committed, `${file}: ${ADVICE}`).toBe(fresh);
  }
});

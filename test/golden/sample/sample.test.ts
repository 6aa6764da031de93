/** What is committed of the sample project's outputs, charts and report is what it gives. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { main } from "#src/cli/main.ts";
import { asText } from "../../house/as-text.ts";
import { expectGolden } from "../../house/golden-file.ts";
import { svgLines } from "../../house/svg-lines.ts";

vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "../../..");
const ADVICE = "out/ is not what the sample project gives: run `npm start`, and commit out/";

const out = mkdtempSync(join(tmpdir(), "themetally-golden-"));
afterAll(() => rmSync(out, { recursive: true, force: true }));

beforeAll(async () => {
  const silent = { write: () => undefined };
  const io = { cwd: ROOT, env: {}, stdout: silent, stderr: silent };
  for (const typed of [
    ["run", "--out", out],
    ["chart", out],
    ["report", out],
    ["check", "--outputs", out],
  ])
    expect(await main([...typed, "--quiet"], io), typed[0]).toBe(0);
}, 180_000);

/** Every file below a folder, by its path there. */
function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

const isMade = (file: string) => /^(?:charts|report)[/\\]/.test(file);

test("a run of the sample project gives the bytes in out/", () => {
  const files = filesIn(out).filter((file) => !isMade(file));
  expect(
    filesIn(join(ROOT, "out")).filter((file) => !isMade(file)),
    ADVICE,
  ).toEqual(files);
  for (const file of files)
    expect(readFileSync(join(ROOT, "out", file), "latin1"), `${file}: ${ADVICE}`).toBe(
      readFileSync(join(out, file), "latin1"),
    );
});

/** The text that is committed of a file, and where. Hashes of files are their own test: `check --outputs`. */
function golden(file: string): readonly [file: string, text: string] {
  const bytes = readFileSync(join(out, file));
  const text = asText(file, bytes);
  if (text !== null) return [`${file}.txt`, text];
  const own = bytes.toString("utf8");
  if (file.endsWith(".svg")) return [file, svgLines(own)];
  return [file, /(?:charts|report)\.json$/.test(file) ? own.replace(/"[0-9a-f]{64}"/g, '"(sha256)"') : own];
}

describe("the content of the sample's charts and report is as it was looked at", () => {
  test.each(["charts", "report"])("%s", (folder) => {
    const made = filesIn(join(out, folder)).map((file) => golden(join(folder, file)));
    const failed = made.flatMap(([file, text]) => {
      try {
        expectGolden(join(import.meta.dirname, file), text);
      } catch (error) {
        return [(error as Error).message];
      }
      return [];
    });
    expect(failed.join("\n\n")).toBe("");
    const kept = filesIn(join(import.meta.dirname, folder)).filter((file) => !file.includes(".changed."));
    expect(kept.map((file) => join(folder, file))).toEqual(made.map(([file]) => file).sort());
  });
});

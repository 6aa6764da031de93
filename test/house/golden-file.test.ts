/** A changed picture stands beside the accepted one, and the test says how it is accepted. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { changedPath, expectGolden } from "./golden-file.ts";

function accepted(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "themetally-golden-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "quay.svg");
  writeFileSync(path, text);
  return path;
}

const messageOf = (path: string, now: string) => {
  try {
    expectGolden(path, now, "none");
  } catch (error) {
    return (error as Error).message;
  }
  return null;
};

test("what is made now is kept beside the file, and the message names both, the line, and the way to accept", () => {
  const path = accepted("<svg>\n<text>Quay</text>\n</svg>\n");
  const message = messageOf(path, "<svg>\n<text>Pier</text>\n</svg>\n");
  expect(message).toMatch(/quay\.svg is not what is made now, which is kept in \S*quay\.changed\.svg\./);
  expect(message).toContain("in line 2:\n- <text>Quay</text>\n+ <text>Pier</text>");
  expect(message).toContain("npx vitest run test/house/golden-file.test.ts -u");
  expect(readFileSync(changedPath(path), "utf8")).toContain("Pier");
  expect(readFileSync(path, "utf8")).toContain("Quay");
});

test("nothing stays beside a file that is as it is made now, or was accepted", () => {
  const path = accepted("<svg/>\n");
  for (const [now, mode] of [
    ["<svg/>\n", "none"],
    ["<svg>2</svg>\n", "all"],
  ] as const) {
    writeFileSync(changedPath(path), "<svg>of an earlier run</svg>");
    expectGolden(path, now, mode);
    expect([existsSync(changedPath(path)), readFileSync(path, "utf8")]).toEqual([false, now]);
  }
});

test("a file that is missing is written, but never in CI, where nobody would look at it", () => {
  const path = `${accepted("")}.svg`;
  expect(messageOf(path, "<svg/>")).toContain("There is no such file.");
  expectGolden(path, "<svg/>", "new");
  expect(messageOf(path, "<svg/>")).toBeNull();
});

/** Changes of the sample that are no faults: nothing is found. */
import { afterAll, expect, test, vi } from "vitest";
import { findingsOf } from "./findings.ts";
import { HARMLESS } from "./harmless.ts";
import { cleanProject } from "./project.ts";

vi.setConfig({ testTimeout: 60_000 });

let without = 0;

afterAll(() => {
  process.stdout.write(`\n${without} of ${HARMLESS.length} harmless changes without a finding\n`);
});

test.each(HARMLESS)("nothing is found after $what", async ({ plant, known }) => {
  const clean = cleanProject();
  const project = plant(clean);
  expect(project).not.toEqual(clean);
  const found = await findingsOf(project);
  if (found.length === 0) without++;
  if (known === undefined) expect(found).toEqual([]);
  else expect(found, `nothing is found now, so it is no longer known that ${known}`).not.toEqual([]);
});

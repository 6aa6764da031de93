/** What `terms` and the commands on a codebook's evidence print as JSON is as its schema says. */
import { expect, test } from "vitest";
import { schemaFaults } from "../house/schema-faults.ts";
import { workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";

test.each([
  ["terms", "terms"],
  ["terms --theme place", "terms"],
  ["terms --least 500", "terms"],
  ["codebook terms --coded sample.csv", "codebook-terms"],
  ["codebook suggest place --coded sample.csv --least 1", "codebook-suggest"],
  ["codebook coverage --long 1", "codebook-coverage"],
])("%s", { timeout: 120_000 }, async (typed, schema) => {
  const place = workplace({ ...PROJECT, "sample.csv": "response,opening,place\nreplies-0001,1,0\n" });
  const { stdout, code } = await place.run(`${typed} --format json`);
  expect(schemaFaults(schema, JSON.parse(stdout))).toEqual([]);
  expect(code).toBe(0);
});

import { expect, test } from "vitest";
import { jointTables } from "#src/run/joint-tables.ts";
import { byRule } from "../count/suppress/suppress-tally.ts";
import { book } from "../count/tally/sample.ts";

const byVariable = (field: string) => byRule(`by-${field}`, { kind: "condition", field, value: "yes" });

test("variables of different rules are not put together: a book with many has few tables", () => {
  const fields = Array.from({ length: 30 }, (_, at) => `variable${at}`);
  const wanted = [{ by: ["question"], where: null }];
  const { counters } = jointTables(wanted, (response) => response, book(...fields.map(byVariable)));
  // Question and status alone and together, and these with each variable, which stands by itself, too.
  expect(counters.map(({ by }) => by)).toHaveLength(3 + 4 * fields.length);
  expect(new Set(counters.map(({ file }) => file)).size).toBe(counters.length);
});

import { expect, test } from "vitest";
import { unsigned } from "../../../../src/doubt/signals/unsigned.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => unsigned(form("topic-header", made));

test("sections and statements that nobody signed may be a report", () => {
  for (const layout of ["sections", "statement"] as const)
    expect(unsigned(form(layout, [{ header: "Background", body: [PROSE] }]))).not.toBeNull();
  expect(unsigned(form("key-points", [{ header: "Scope", body: [`1.1 ${PROSE}`] }]))).not.toBeNull();
  expect(unsigned(form("organisations", [{ body: [PROSE], name: "Financial implications" }]))).not.toBeNull();
  expect(unsigned(form("organisations", [{ body: [PROSE], name: "Tollgrain Trust" }]))).toBeNull();
  expect(unsigned(form("key-points", [{ header: "Scope", body: [`- ${PROSE}`] }]))).toBeNull();
  expect(unsigned(form("sections", times(4, usual)))).toBeNull();

  expect(see(times(4, () => ({ header: "Fares", body: [PROSE] })))).toBeNull();
});

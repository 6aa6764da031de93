import { expect, test } from "vitest";
import { unsigned } from "#src/read/doubt/signals/unsigned.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => unsigned(form("topic-header", made));

test("sections and statements that nobody signed may be a report", () => {
  expect(unsigned(form("sections", [{ header: "Background", body: [PROSE] }]))).not.toBeNull();
  const long = Array.from({ length: 30 }, () => PROSE);
  expect(unsigned(form("statement", [{ header: "Background", body: long }]))).not.toBeNull();
  expect(unsigned(form("statement", [{ header: "About the boat", body: [PROSE] }]))).toBeNull();
  expect(unsigned(form("key-points", [{ header: "Scope", body: [`1.1 ${PROSE}`] }]))).not.toBeNull();
  expect(unsigned(form("organisations", [{ body: [PROSE], name: "Financial implications" }]))).not.toBeNull();
  expect(unsigned(form("organisations", [{ body: [PROSE], name: "Tollgrain Trust" }]))).toBeNull();
  expect(unsigned(form("key-points", [{ header: "Scope", body: [`- ${PROSE}`] }]))).toBeNull();
  expect(unsigned(form("sections", times(4, usual)))).toBeNull();

  expect(see(times(4, () => ({ header: "Fares", body: [PROSE] })))).toBeNull();
});

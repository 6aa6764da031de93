/** What becomes of tests that need a program which is not installed. */
import { expect, test } from "vitest";
import { outcome, program } from "./programs.ts";

const NODE = program("Node", "NODE_PATH", ["node"], { PATH: process.execPath.replace(/[/\\][^/\\]+$/, "") });
const NONE = program("Node", "NODE_PLACE", ["node"], { PATH: "/nowhere" });

test("a program is found in the folders of PATH, or where its variable says", () => {
  expect(NODE.path).toBe(process.execPath);
  expect(NONE.path).toBeNull();
  expect(program("Node", "PLACE", [], { PLACE: process.execPath }).path).toBe(process.execPath);
  const elsewhere = { PATH: process.env.PATH, PLACE: "/nowhere/node" };
  expect(program("Node", "PLACE", ["node"], elsewhere).path).toBeNull();
});

test.each([
  [{}, "skip"],
  [{ CI: "" }, "skip"],
  [{ CI: "false" }, "skip"],
  [{ CI: "true" }, "fail"],
  [{ CI: "1" }, "fail"],
] as const)("tests that need what is missing, with %j: %s", (env, expected) => {
  expect(outcome(NONE, env)).toBe(expected);
  expect(outcome(NODE, env)).toBe("run");
});

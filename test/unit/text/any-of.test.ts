import { expect, test } from "vitest";
import { anyOf, anyPattern } from "#src/text/any-of.ts";

const found = (pattern: string, text: string) => new RegExp(`^(?:${pattern})`).exec(text)?.[0];

test("of two words of which one begins the other the longer is found, in whatever order they are listed", () => {
  expect(found(anyOf(["no", "no one", "none"]), "no one came")).toBe("no one");
  expect(found(anyOf(["none", "no"]), "nobody")).toBe("no");
});

test("a sign stands for itself", () => {
  expect(found(anyOf(["n/a", "c.i.c", "google+", "(?:a)"]), "c.i.c")).toBe("c.i.c");
  expect(found(anyOf(["c.i.c"]), "clinic")).toBeUndefined();
  expect(found(anyOf(["google+"]), "google+")).toBe("google+");
});

test("a space between the words of a phrase stands for what it is said to", () => {
  expect(found(anyOf(["sort code"], "\\s+"), "sort\n  code")).toBe("sort\n  code");
  expect(found(anyOf(["sort code"]), "sort\ncode")).toBeUndefined();
});

test("phrases with gaps are tried in the order of the list", () => {
  expect(found(anyPattern(["call \\w+", "call"]), "call me")).toBe("call me");
  expect(found(anyPattern(["call", "call \\w+"]), "call me")).toBe("call");
});

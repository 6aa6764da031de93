import { describe, expect, test } from "vitest";
import { knownName } from "#src/cues/names/known-name.ts";
import { nameHeld } from "#src/cues/names/name-held.ts";

const heldIn = (name: string) => nameHeld([{ name: knownName(name, "person")!, value: true }]);

describe("a path or an id holds a person's name", () => {
  test.each([
    "quillfeather.txt",
    "letters-QUILLFEATHER-2",
    "2024_Quillfeather_reply",
    "una-quillfeather",
    "uquillfeather",
    "Quillfeather_U",
  ])("%s", (path) => {
    expect(heldIn("Una Quillfeather")(path)).toBe(true);
  });

  test.each(["quill-and-feathers.txt", "feather-01", "responses-una"])("but not %s", (path) => {
    expect(heldIn("Una Quillfeather")(path)).toBeNull();
  });

  test("a surname that is an ordinary word tells nobody by itself", () => {
    expect(heldIn("Una Field")("field-visits-01")).toBeNull();
    expect(heldIn("Una Field")("una-field-01")).toBe(true);
  });
});

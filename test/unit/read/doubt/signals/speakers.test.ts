import { expect, test } from "vitest";
import { speakers } from "#src/read/doubt/signals/speakers.ts";
import { form, type Made, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => speakers(form("topic-header", made));

test("lines that open with who speaks are a record of a meeting", () => {
  const turns = [
    "The Chair: Who knows?",
    "Q2 Moss Petherick: I do.",
    "Hesper Tollgrain: So do I.",
    "Q: And now?",
  ];
  expect(speakers(form("statement", [{ body: turns }]))).toMatchObject({ lines: [1, 2, 3, 4] });

  expect(see(times(6, usual))).toBeNull();
});

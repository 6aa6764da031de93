import { expect, test } from "vitest";
import { namesInside } from "#src/read/doubt/signals/names-inside.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => namesInside(form("topic-header", made));

test("a name in the middle of a text ends one response, and a line like a header begins the next", () => {
  const joined = { ...usual(1), body: [PROSE, "Agnes Tollgrain", "Lamps and lanes", PROSE] };
  expect(see([...times(4, usual), joined])).toMatchObject({ found: "1 line inside the texts like a name" });

  expect(see(times(4, usual))).toBeNull();
  expect(see([...times(30, usual), { ...usual(1), body: [PROSE, "Agnes Tollgrain", PROSE] }])).toBeNull();
});

test("one name is enough before a line in capitals, where all headers are in capitals", () => {
  const capitals = (index: number): Made => ({ ...usual(index), header: "LAMPS AND LANES" });
  const joined = (line: string): Made => ({ ...capitals(1), body: [PROSE, "Agnes Tollgrain", line, PROSE] });
  expect(see([...times(40, capitals), joined("FUNDING")])).not.toBeNull();
  expect(see([...times(40, capitals), joined("Funding")])).toBeNull();
  expect(see([...times(40, usual), joined("FUNDING")])).toBeNull();
});

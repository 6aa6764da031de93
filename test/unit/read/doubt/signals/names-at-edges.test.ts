import { expect, test } from "vitest";
import { namesAtEdges } from "#src/read/doubt/signals/names-at-edges.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => namesAtEdges(form("topic-header", made));

test("texts that begin or end with a name hold one that was not taken", () => {
  for (const body of [
    ["Moss Petherick", PROSE],
    [PROSE, "Moss Petherick"],
    [PROSE, "(Moss Petherick)"],
  ])
    expect(see(times(4, (at) => ({ ...usual(at), body })))).toMatchObject({
      found: expect.stringMatching(/^4 of 4/),
    });

  expect(see(times(4, usual))).toBeNull();
  expect(see([...times(9, usual), { ...usual(1), body: [PROSE, "Moss Petherick"] }])).toBeNull();
});

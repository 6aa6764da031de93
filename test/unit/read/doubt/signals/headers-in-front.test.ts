import { expect, test } from "vitest";
import { headersInFront } from "#src/read/doubt/signals/headers-in-front.ts";
import { form, PROSE, times, usual } from "../form.ts";

const see = (front: readonly string[]) => headersInFront(form("topic-header", times(4, usual), front));

test("a list of topics before the first response is where a response begins", () => {
  expect(see(["Parks; Ferries", PROSE, "orla quennell"])).toMatchObject({
    found: "1 line before the first response like a list of its topics",
    lines: [1],
  });
  expect(see(["What people said", PROSE])).toBeNull();
  expect(see(["Parks; Woods", PROSE])).toBeNull();
  expect(see(["We asked about ferries; many answered", PROSE])).toBeNull();
});

import { expect, test } from "vitest";
import { proseInHeaders } from "#src/read/doubt/signals/prose-in-headers.ts";
import { form, type Made, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => proseInHeaders(form("topic-header", made));

test("headers that are sentences are text", () => {
  expect(
    see(
      times(4, (at) => ({
        ...usual(at),
        header: "Please ask the people who use it before anything is changed for good",
      })),
    ),
  ).not.toBeNull();
  expect(see(times(4, (at) => ({ ...usual(at), header: "It stopped. Fares; Lamps" })))).not.toBeNull();

  expect(see(times(6, usual))).toBeNull();
});

import { expect, test } from "vitest";
import { wishesBesideText } from "#src/read/doubt/signals/wishes-beside-text.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => wishesBesideText(form("topic-header", made));

test("a phrase of anonymity that shares its line with other words was joined to them", () => {
  const wish = "Name withheld by request";
  const joined = times(4, (at) => ({
    ...usual(at),
    body: [PROSE, `on Fridays. ${wish}`],
    name: wish,
    read: { status: "anonymous" as const },
  }));
  expect(see(joined)).toMatchObject({ lines: [3, 7, 11, 15] });

  expect(see(times(6, usual))).toBeNull();
});

import { expect, test } from "vitest";
import { textOutside } from "#src/read/doubt/signals/text-outside.ts";
import { form, type Made, PROSE, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => textOutside(form("topic-header", made));

test("a document most of whose words are in no response is another one", () => {
  const intro = Array.from({ length: 8 }, () => PROSE);
  expect(textOutside(form("topic-header", times(4, usual), intro))).toMatchObject({
    found: expect.stringMatching(/^46 % of the words/),
  });
  expect(textOutside(form("key-points", times(4, usual), intro))).toBeNull();

  expect(see(times(6, usual))).toBeNull();
});

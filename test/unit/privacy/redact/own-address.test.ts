/** Which e-mail addresses keep their domain in a copy: those of an organisation that the document is attributed to. */
import { expect, test } from "vitest";
import type { Find } from "#src/privacy/redact/mask.ts";
import { ownAddress } from "#src/privacy/redact/own-address.ts";

const shortened = (organisation: string | null, text: string) => {
  const address = /\S+@\S+/.exec(text)!;
  const end = address.index + address[0].length;
  const find: Find = { start: address.index, end, kind: "email", label: "[e-mail address]" };
  const one = { status: "organisation", name: null, text: organisation, organisation } as const;
  const { start, end: to } = ownAddress([one])(find, text);
  return text.slice(start, to);
};

test.each([
  ["the organisation's own", "Quay On Foot", "write to hello@quayonfoot.example now", "hello"],
  ["one with hyphens and a longer domain", "Quay On Foot", "see a.b@mail.quay-on-foot.example", "a.b"],
  ["a person's", "Quay On Foot", "or to ida@larkhall.example now", "ida@larkhall.example"],
  ["any, where nothing is attributed", null, "hello@quayonfoot.example", "hello@quayonfoot.example"],
])("%s", (_, organisation, text, masked) => {
  expect(shortened(organisation, text)).toBe(masked);
});

/** What leaves the team holds no personal data of any kind. */
import { expect, test } from "vitest";
import { PERSONAL_KINDS, type PersonalKind, personalData } from "#src/cues/personal-data.ts";
import { withoutPersonalData } from "#src/privacy/publish.ts";

const SAMPLES: Readonly<Record<PersonalKind, string>> = {
  email: "wimple@baths.example",
  phone: "01632 960983",
  postcode: "TA9 3PQ",
  "ni-number": "AB 12 34 56 C",
  "nhs-number": "943 476 5919",
  card: "4111 1111 1111 1111",
  iban: "GB82 WEST 1234 5698 7654 32",
  ip: "203.0.113.77",
};

test.each(PERSONAL_KINDS)("a published text has a bar as long as it in the place of its %s", (kind) => {
  const datum = SAMPLES[kind];
  const text = `I wrote ${datum} at the desk.`;
  expect(personalData(text).map((one) => one.kind)).toEqual([kind]);
  const published = withoutPersonalData(text);
  expect(published).toHaveLength(text.length);
  expect(published.replace(/█+/gu, (bar) => (bar.length === datum.length ? "#" : bar))).toBe(
    "I wrote # at the desk.",
  );
});

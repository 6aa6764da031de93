/** What is not looked for in a text of few digits would not be found in it. */
import { expect, test } from "vitest";
import { cards } from "#src/cues/personal-data/cards.ts";
import { ibans } from "#src/cues/personal-data/ibans.ts";
import { ips } from "#src/cues/personal-data/ips.ts";
import { nhsNumbers } from "#src/cues/personal-data/nhs-numbers.ts";
import { niNumbers } from "#src/cues/personal-data/ni-numbers.ts";
import { type PersonalKind, personalData } from "#src/cues/personal-data.ts";
import { createRandom } from "../../../generator/random.ts";

const FINDERS = {
  "ni-number": niNumbers,
  "nhs-number": nhsNumbers,
  card: cards,
  iban: ibans,
  ip: ips,
} as const;

/** Each as near to a number as letters typed for digits make it. */
const FULL: Readonly<Record<keyof typeof FINDERS, readonly string[]>> = {
  "ni-number": ["NI number: QQ123456C", "nino AB123456", "National Insurance number AB 12 34 56 C"],
  "nhs-number": ["NHS number 943 476 5919", "NHS no: 9434765919"],
  card: ["Visa card 4111 1111 1111 1111", "card 4111111111111111"],
  iban: ["IBAN GB82 WEST 1234 5698 7654 32", "IBAN NO93 8601 1117 947"],
  ip: ["IP address 10.1.1.1", "IP 1.2.3.4", "IP address fe80::abcd:1", "from 2001:db8::1"],
};
const LETTERS: Readonly<Record<string, string>> = { "0": "O", "1": "l" };

const found = (kind: PersonalKind, text: string) =>
  personalData(text)
    .filter((one) => one.kind === kind)
    .map(({ start, end }) => [start, end]);

test.each(Object.entries(FULL))("of %s as much is found as its finder finds", (name, texts) => {
  const kind = name as keyof typeof FINDERS;
  const { next: chance } = createRandom(23);
  let numbers = 0;
  for (const text of texts)
    for (let round = 0; round < 300; round++) {
      const share = chance();
      const typed = text.replace(/\d/g, (digit) => (chance() < share ? digit : (LETTERS[digit] ?? "I")));
      const own = [...FINDERS[kind](typed)];
      numbers += own.length;
      // Where two kinds overlap one is told.
      if (own.length > 0) expect(personalData(typed), typed).not.toEqual([]);
      else expect(found(kind, typed), typed).toEqual([]);
    }
  expect(numbers).toBeGreaterThan(0);
});

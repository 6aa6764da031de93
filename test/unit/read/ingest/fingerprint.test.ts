import { expect, test } from "vitest";
import { fingerprint } from "#src/text/fingerprint.ts";

test("a fingerprint is sha256 of the normalised text", () => {
  // printf 'more buses.' | sha256sum
  expect(fingerprint("More buses.")).toBe(
    "sha256:45b2034aca94fb6e1cd03ba9de424c4de9e62297e47fae1d41e837c856f44fdf",
  );
});

test.each(["more  buses.", " MORE\r\n\tbuses.\n", "More\u00a0buses."])(
  "%j has the same fingerprint",
  (text) => {
    expect(fingerprint(text)).toBe(fingerprint("More buses."));
  },
);

test("letters composed in two ways have the same fingerprint", () => {
  expect(fingerprint("Cafe\u0301")).toBe(fingerprint("Café"));
});

test.each(["More buses", "More, buses.", "Morebuses."])("%j has another fingerprint", (text) => {
  expect(fingerprint(text)).not.toBe(fingerprint("More buses."));
});

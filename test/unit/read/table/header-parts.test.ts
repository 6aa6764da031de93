import { expect, test } from "vitest";
import { asks } from "#src/read/table/columns/header-parts.ts";
import { isFullNameHeader, isOrganisationHeader } from "#src/read/table/columns/header-roles.ts";
import { plainHeader } from "#src/read/table/columns/plain-header.ts";

const column = (label: string) => ({ label, plain: plainHeader(label) });

test.each(["Name", "1. What is your name? - Name", "About you - Name", "Q2 Full name"])(
  "%s asks for a name",
  (label) => expect(asks(column(label), isFullNameHeader)).toBe(true),
);

test.each(["Event - Name", "Which park? - Name", "4. What should the park be called?"])(
  "%s asks for the name of nobody",
  (label) => expect(asks(column(label), isFullNameHeader)).toBe(false),
);

test("a heading over a field may ask for the organisation", () =>
  expect(asks(column("3. What is your organisation? - Organisation"), isOrganisationHeader)).toBe(true));

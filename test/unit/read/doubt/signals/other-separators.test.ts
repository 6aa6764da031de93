import { expect, test } from "vitest";
import { otherSeparators } from "#src/read/doubt/signals/other-separators.ts";
import { form, type Made, times, usual } from "../form.ts";

const see = (made: readonly Made[]) => otherSeparators(form("topic-header", made));

test("headers with another separator hold several topics as one", () => {
  for (const separator of [", ", " | ", "/", " - "])
    expect(
      see(
        times(6, (at) => ({
          ...usual(at),
          header: ["Fares", "Lamps", "Benches"].slice(at % 2).join(separator),
        })),
      ),
      separator,
    ).not.toBeNull();
  const known = times(8, (at) => ({
    ...usual(at),
    header: at > 6 ? "Ferries / Fares" : at % 2 === 0 ? "Ferries; Fares" : "Lamps",
  }));
  expect(see(known)).toMatchObject({ found: "2 headers hold several topics that others hold alone" });
  expect(otherSeparators(form("sections", times(4, usual)))).toMatchObject({
    found: "2 of 4 headings hold lists of topics",
  });

  expect(see(times(6, usual))).toBeNull();
  expect(
    see(
      times(6, (at) => ({
        ...usual(at),
        header: at < 3 ? "Lamps, lanes and quays; Fares" : "Ferries; Fares",
      })),
    ),
  ).toBeNull();
});

import { expect, test } from "vitest";
import { always, columnsOf, withheldRow } from "#src/model/tables/column.ts";

test("of a row every number that may be withheld is, whatever columns there are", () => {
  const row = { theme: "ferry", responses: 3, share: 1.5, base: 12 };
  const { text, count, percent, whole } = columnsOf<typeof row>();
  const columns = [
    always(text("theme", "Id", ({ theme }) => theme)),
    count("responses", "Responses", ({ responses }) => responses),
    percent("share", "Their share", ({ share }) => share),
    whole("base", "Base", ({ base }) => base),
  ];
  expect(withheldRow(row, columns)).toEqual({ theme: "ferry", responses: null, share: null, base: 12 });
});

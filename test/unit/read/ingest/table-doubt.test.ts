import { expect, test } from "vitest";
import { readDocument } from "#src/read/ingest/read-document.ts";
import { tempSource } from "./temp-folder.ts";

const read = async (text: string) => (await readDocument(tempSource("text", text))).problems;

test("rows of a table inside a text are a doubt with the line, and the text is read", async () => {
  const text = `What we heard\n\n${'R-1,"More boats, please",Quay\n'.repeat(6)}`;
  expect(await read(text)).toMatchObject([
    {
      code: "layout-doubtful",
      severity: "warning",
      place: { line: 3 },
      found: "6 lines that each have 3 fields, as the rows of a table have",
    },
  ]);
});

test("a text that is a table is refused, and prose is not doubted", async () => {
  expect(await read("id;text\n1;More\n2;Less\n")).toMatchObject([
    { code: "source-unreadable", severity: "error", found: "a table (CSV), named without an ending" },
  ]);
  expect(await read("We asked for a boat, a bus, and a path.\nNone came, and none will.\n")).toEqual([]);
});

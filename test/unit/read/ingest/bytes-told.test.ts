import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { missingMarks } from "#src/cues/missing-marks.ts";
import { readRecords } from "#src/read/ingest/read-records.ts";
import { readTableFile } from "#src/read/table/read-table.ts";
import { tempFolder } from "./temp-folder.ts";

test("a file that is read piece by piece tells how far it is, up to its last byte", async () => {
  const folder = tempFolder();
  const rows = Array.from(
    { length: 30_000 },
    (_, at) => `R${at},Keep the boat in winter please number ${at}.`,
  );
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    const told: number[] = [];
    const path = join(folder, name);
    const onBytes = (read: number, of: number) => {
      expect(of).toBe(statSync(path).size);
      told.push(read);
    };
    return { source: { path, source: name, id: "t", onBytes }, told, size: statSync(path).size };
  };
  const table = file("t.csv", `ID,Comment\n${rows.join("\n")}\n`);
  const options = {
    mapping: {},
    missing: missingMarks([]),
    anonymity: anonymityReader({ anonymous: [], redacted: [] }),
  };
  for await (const _ of readTableFile({ ...table.source, kind: "csv" }, options));
  const records = file("t.jsonl", rows.map((text) => `${JSON.stringify({ text })}\n`).join(""));
  for await (const _ of readRecords({ ...records.source, kind: "jsonl" }));
  for (const { told, size } of [table, records]) expect([told.length > 1, told.at(-1)]).toEqual([true, size]);
});

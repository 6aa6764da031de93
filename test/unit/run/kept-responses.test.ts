import { expect, test } from "vitest";
import type { Response } from "#src/model/response.ts";
import { startKept } from "#src/run/kept-responses.ts";
import type { ReadAgain } from "#src/run/read-again.ts";

const response = (id: string, text: string, source = "a.jsonl") => ({ id, text, source }) as Response;
const FROM_DISK = response("r1", "as it is read again");
const read: ReadAgain = async () => new Map([["r1", FROM_DISK]]);
const WANTED = new Map([["a.jsonl", new Set(["r1", "r3"])]]);

test("responses of a small corpus are kept, and handed over in the order in which they passed", async () => {
  const kept = startKept(20);
  const [one, three] = [response("r1", "one"), response("r3", "three")];
  for (const each of [three, response("r2", "two"), one, response("r1", "x", "b.jsonl")]) kept.see(each);
  expect([...(await kept.or(read)(WANTED))]).toEqual([
    ["r3", three],
    ["r1", one],
  ]);
  const seen: Response[] = [];
  expect((await kept.or(read)(WANTED, (each) => seen.push(each))).size).toBe(0);
  expect(seen).toEqual([three, one]);
});

test("where there is more text than is kept, all is read again", async () => {
  const kept = startKept(20);
  for (const id of ["r1", "r2", "r3"]) kept.see(response(id, "eight en"));
  expect((await kept.or(read)(WANTED)).get("r1")).toBe(FROM_DISK);
});

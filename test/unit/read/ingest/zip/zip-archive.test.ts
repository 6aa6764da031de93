/** Archives that could do harm are refused whole, by their list, before anything of them is unpacked. */
import { strToU8, type Zippable, zipSync } from "fflate";
import { expect, test } from "vitest";
import { openZip } from "#src/read/ingest/zip/zip-archive.ts";

const LIMITS = { entries: 3, entryBytes: 1000, bytes: 1500 };
const zip = (files: Readonly<Record<string, string>>) =>
  Buffer.from(
    zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])) as Zippable,
    ),
  );
const open = (data: Buffer) => openZip(data, "an archive", LIMITS);
const refusalOf = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (error) {
    return (error as Error).message;
  }
  return "nothing";
};

test("its files are read as they were packed, folders left out", async () => {
  const entries = await open(zip({ "a/b.txt": "More boats.", "a/": "" }));
  expect(entries.map(({ name, bytes }) => [name, bytes])).toEqual([["a/b.txt", 11]]);
  expect((await entries[0]!.read()).toString()).toBe("More boats.");
});

test("a name that leads out of it refuses the whole: above it, absolute, of a drive, with a backslash", async () => {
  for (const name of ["../x", "a/../../x", "/etc/x", "C:/x", "a\\..\\x"])
    expect(await refusalOf(open(zip({ "good.txt": "x", [name]: "x" }))), name).toContain(
      "whose name leads out of it",
    );
});

test("too many files, one too large, and too much in all are refused, with the size and the limit", async () => {
  expect(await refusalOf(open(zip({ a: "1", b: "2", c: "3", d: "4" })))).toBe(
    "an archive with more than 3 files",
  );
  expect(await refusalOf(open(zip({ a: "x".repeat(1001) })))).toBe(
    "an archive with a part that unpacks to 1001 bytes",
  );
  expect(await refusalOf(open(zip({ a: "x".repeat(800), b: "x".repeat(800) })))).toBe(
    "an archive with parts that unpack to 1600 bytes, and more,",
  );
});

test("what unpacks to more than its list says is refused, and no more of it is kept", async () => {
  const data = zip({ "a.txt": "x".repeat(900) });
  const list = data.indexOf(Buffer.from("PK\x01\x02"));
  data.writeUInt32LE(10, list + 24);
  const [entry] = await open(data);
  expect(await refusalOf(entry!.read())).toMatch(/^an archive, damaged \(too many bytes/);
});

test("what is not as its checksum says is refused", async () => {
  const data = zip({ "a.txt": "More boats." });
  const list = data.indexOf(Buffer.from("PK\x01\x02"));
  data.writeUInt32LE(7, list + 16);
  const [entry] = await open(data);
  expect(await refusalOf(entry!.read())).toBe(
    "an archive, damaged (a part of it is not as its checksum says)",
  );
});

test("a name that stands twice, a password, and what is cut off are refused", async () => {
  const twice = zip({ "a.txt": "1", "b.txt": "2" });
  for (let at = twice.indexOf("b.txt"); at >= 0; at = twice.indexOf("b.txt", at)) twice.write("a.txt", at);
  expect(await refusalOf(open(twice))).toBe("an archive, damaged (it holds a name twice)");
  const locked = zip({ "a.txt": "1" });
  locked.writeUInt16LE(1, locked.indexOf(Buffer.from("PK\x01\x02")) + 8);
  expect(await refusalOf(open(locked))).toBe("an archive with a password");
  expect(await refusalOf(open(zip({ "a.txt": "More" }).subarray(0, -8)))).toMatch(/^an archive, damaged \(/);
});

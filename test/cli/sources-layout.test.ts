/** Documents under `sources` of a project file: their layout, and who sent them. */
import { expect, test, vi } from "vitest";
import { workplace } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

const LETTER = "The ramp is steep.\n\nPlease mend it before the winter, and put a rail beside it.\n";
const SOURCES = 'sources:\n  "letters/*": { layout: whole, name: from-file-name }\n';

async function senders(files: Readonly<Record<string, string>>, sources = SOURCES) {
  const place = workplace({ "themetally.yaml": `corpus: [letters]\n${sources}`, ...files });
  const { stderr } = await place.run("split --json --out out");
  const lines = place.files()["responses.jsonl"]!.trimEnd().split("\n");
  return {
    stderr,
    senders: lines.map((line) => {
      const { attribution } = JSON.parse(line) as { attribution: Record<string, string | null> };
      return [attribution.status, attribution.name, attribution.organisation];
    }),
  };
}

test("a letter that names nobody is from whom its file is called, and only where that is a name", async () => {
  const found = await senders({
    "letters/01 Ida Quill.txt": LETTER,
    "letters/Quarrel_Bay_Trust.txt": LETTER,
    "letters/scan-0017.txt": LETTER,
    "letters/Anonymous.txt": LETTER,
    "letters/z.txt": `${LETTER}\nYours sincerely,\nHonor Castlemaine\n`,
  });
  expect(found.senders).toEqual([
    ["named", "Ida Quill", null],
    ["anonymous", null, null],
    ["organisation", null, "Quarrel Bay Trust"],
    ["none", null, null],
    ["named", "Honor Castlemaine", null],
  ]);
});

test("without it no file names anybody", async () => {
  const found = await senders(
    { "letters/Ida Quill.txt": LETTER },
    'sources:\n  "letters/*": { layout: whole }\n',
  );
  expect(found.senders).toEqual([["none", null, null]]);
});

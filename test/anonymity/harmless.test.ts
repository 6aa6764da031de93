/** Honest respondents are named, and stop no publication, however much their names sound like a wish. */
import { expect, test } from "vitest";
import { type Workplace, workplace } from "../cli/harness.ts";
import { createRandom } from "../generator/random.ts";
import { HARMLESS, type Harmless } from "./harmless.ts";
import { CODEBOOK, documentOf, type Plant, placeOf, recordsOf } from "./plant.ts";
import { ALLOWING } from "./record-keys.ts";

interface Row {
  readonly text: string;
  readonly attribution: { readonly status: string; readonly name: string; readonly organisation: string };
}

async function published(content: string, file: string, place: Workplace): Promise<readonly Row[]> {
  place.add({ [file]: content, "cb.yaml": CODEBOOK });
  const { code, stderr } = await place.run(`run ${file} --codebook cb.yaml --publish --out out-${file}`);
  expect([code, code === 0 ? "" : stderr]).toEqual([0, ""]);
  const lines = Buffer.from(place.files(`out-${file}`)["responses.jsonl"]!, "latin1").toString("utf8");
  return lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** What is wrong with a row, as a list of words; empty where it is shown as it was sent. */
function faults({ shows, says }: Pick<Harmless, "shows" | "says">, row: Row | undefined): readonly string[] {
  if (row === undefined) return ["not published"];
  const { status, name, organisation } = row.attribution;
  const shown = `${name ?? ""}, ${organisation ?? ""}`;
  return [
    ...(/^(?:named|organisation)$/.test(status) ? [] : [status]),
    ...shows.filter((part) => !shown.includes(part)).map((part) => `without ${part}`),
    ...(says === undefined || row.text.includes(says) ? [] : ["without its words"]),
  ];
}

const plantOf = ({ attribution, says }: Harmless, at: number): Plant => ({
  place: placeOf(at),
  inside: says,
  from: { lines: [attribution] },
});

test("all in one document are published with their names", async () => {
  const rows = await published(documentOf(HARMLESS.map(plantOf), createRandom(5)), "all.txt", workplace());
  const wrong = HARMLESS.map((one, at) => [
    one.id,
    ...faults(
      one,
      rows.find(({ text }) => text.includes(placeOf(at))),
    ),
  ]);
  expect(wrong.filter(({ length }) => length > 1)).toEqual([]);
});

test("each in a document of its own is published with its name", { timeout: 60_000 }, async () => {
  const place = workplace();
  const random = createRandom(6);
  const wrong: (readonly string[])[] = [];
  for (const [at, one] of HARMLESS.entries()) {
    const rows = await published(documentOf([plantOf(one, 0)], random), `one-${at}.txt`, place);
    const found = faults(
      one,
      rows.find(({ text }) => text.includes(placeOf(0))),
    );
    if (found.length > 0) wrong.push([one.id, ...found]);
  }
  expect(wrong).toEqual([]);
});

test("a record with such a name, such an organisation or a key that allows it is published with them", async () => {
  const shown = [
    ...HARMLESS.map(({ shows: [name, organisation], says }) => ({
      says,
      fields: organisation === undefined ? { organisation: name } : { name, organisation },
    })),
    ...Object.values(ALLOWING).map((key) => ({
      says: undefined,
      fields: { name: "Una Quillfeather", ...key },
    })),
  ];
  const plants = shown.map(({ says, fields }, at) => ({
    place: placeOf(at),
    inside: says,
    from: { fields },
  }));
  const rows = await published(recordsOf(plants, createRandom(7)), "all.jsonl", workplace());
  const wrong = shown.map(({ fields, says }, at) => {
    const { name, organisation } = fields as Readonly<Record<string, string | undefined>>;
    const shows = [name, organisation].filter((part) => part !== undefined);
    const row = rows.find(({ text }) => text.includes(placeOf(at)));
    return [JSON.stringify(fields), ...faults(says === undefined ? { shows } : { shows, says }, row)];
  });
  expect(wrong.filter(({ length }) => length > 1)).toEqual([]);
});

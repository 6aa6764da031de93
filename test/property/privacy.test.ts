/** Nobody who asked not to be named is named: names are planted, and every byte that is written is searched. */
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { type Workplace, workplace } from "../cli/harness.ts";
import { PROJECT } from "../cli/sample.ts";

vi.setConfig({ testTimeout: 120_000 });

const FORMATS = ["text", "json", "junit", "sarif", "github"];

/** Given names and surnames that stand in no text of the sample. */
const NAMES = fc.tuple(
  fc.constantFrom("Margaret", "Oluwaseun", "Siân", "Jean-Luc", "Zoë", "Mary Ann", "D'Arcy"),
  fc.constantFrom("Quillfeather", "O’Harrowby", "van der Tideswell", "Brockle-Hurst", "Ó Saltwick"),
);

const ORGANISATIONS = fc.constantFrom(
  "Tideswell Weavers",
  "Quillfeather & Daughters",
  "The Saltwick Anglers",
);

interface Planted {
  readonly name: string;
  readonly organisation: string | null;
  readonly status: "anonymous" | "redacted";
  readonly isNested: boolean;
  readonly fault: "none" | "wrong field" | "no JSON";
}

const PLANTED: fc.Arbitrary<Planted> = fc.record({
  name: NAMES.map((parts) => parts.join(" ")),
  organisation: fc.option(ORGANISATIONS),
  status: fc.constantFrom("anonymous", "redacted"),
  isNested: fc.boolean(),
  fault: fc.constantFrom("none", "none", "none", "wrong field", "no JSON"),
});

/** A record of a survey tool that knows who sent the response, and fields that nobody asked for. */
function recordOf({ name, organisation, status, isNested, fault }: Planted, text: string): string {
  // The organisation of somebody whose name was withheld may be printed.
  const who = { status, name, ...(status === "anonymous" ? { organisation } : {}) };
  const record = {
    text,
    ...(isNested ? { attribution: { ...who, text: `${name}, ${organisation ?? "by myself"}` } } : who),
    topics: fault === "wrong field" ? 7 : ["Building"],
    submittedBy: name,
    email: `${name.replace(/\P{L}/gu, "")}@example.org`,
  };
  const line = JSON.stringify(record);
  return fault === "no JSON" ? line.slice(0, -1) : line;
}

const folded = (text: string) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ");

/** Everything that a command gives away: its streams, and all files but the sources. */
async function written(place: Workplace, commands: readonly string[]): Promise<string> {
  const said: string[] = [];
  for (const command of commands) {
    const { stdout, stderr } = await place.run(command);
    said.push(stdout, stderr);
  }
  const files = Object.entries(place.files(".")).filter(([file]) => !file.startsWith("corpus/"));
  expect(files.length).toBeGreaterThan(3);
  return folded(
    [...said, ...files.flatMap(([name, content]) => [name, Buffer.from(content, "latin1").toString()])].join(
      "\n",
    ),
  );
}

/** Where the words stand among all that was written; empty where they do not. */
function around(all: string, words: string): string {
  const at = all.indexOf(folded(words));
  return at < 0 ? "" : all.slice(Math.max(0, at - 80), at + words.length + 40);
}

/** Surnames are looked for by themselves, too: a part of a name gives somebody away. */
function expectNone(all: string, names: readonly string[]): void {
  for (const name of names) {
    expect(around(all, name)).toBe("");
    expect(around(all, name.split(" ").at(-1)!)).toBe("");
  }
}

const COMMANDS = [
  "run --allow-missing --json",
  "run --out whole",
  "run --publish --allow-missing --out public",
  "run --publish --suppress 3 --allow-missing --json --out few",
  "split --allow-missing --out parts",
  ...FORMATS.map((format) => `check --report ${format}`),
  "check --lock",
  "check --outputs",
  "codebook lint",
  "kwic building",
  "terms --least 1 --most 500 --format json",
  "codebook terms --format json",
  "codebook suggest place --least 1",
  "codebook coverage --long 1",
  "codebook explain place records-0001",
];

test("no output, log, error or report holds the name that a record has of somebody who is not to be named", async () => {
  const property = fc.asyncProperty(fc.array(PLANTED, { minLength: 1, maxLength: 6 }), async (planted) => {
    const lines = planted.map((one, at) => recordOf(one, `The building is cold in room ${at}.`));
    const place = workplace({ ...PROJECT, "corpus/records.jsonl": `${lines.join("\n")}\n` });
    const all = await written(place, COMMANDS);
    expectNone(
      all,
      planted.flatMap(({ name, organisation, status }) => [
        name,
        ...(status === "anonymous" && organisation ? [organisation] : []),
      ]),
    );
  });
  await fc.assert(property, { seed: 5, numRuns: 8 });
});

test("what is published holds no name of those who are not to be named, not in their own words either", async () => {
  const property = fc.asyncProperty(fc.array(NAMES, { minLength: 1, maxLength: 4 }), async (names) => {
    const full = names.map((parts) => parts.join(" "));
    const texts = full.map((name, at) =>
      [
        `My name is ${name}, and the building is cold.`,
        `The building is cold.\nYours faithfully,\n${name}`,
        `I, ${name}, say the building is cold. ${name}'s room is the worst.`,
      ].map((text, kind) =>
        JSON.stringify({ id: `r-${at}-${kind}`, text, status: "anonymous", name: kind === 2 ? name : null }),
      ),
    );
    const place = workplace({ ...PROJECT, "corpus/records.jsonl": `${texts.flat().join("\n")}\n` });
    expectNone(await written(place, ["run --publish --out public"]), full);
  });
  await fc.assert(property, { seed: 6, numRuns: 8 });
});

test("what is published holds no personal data", async () => {
  const data = [
    "q.feather@example.org",
    "07700 900123",
    "+44 20 7946 0018",
    "SW1A 1AA",
    "AB123456C",
    "943 476 5919",
  ];
  const lines = data.map((datum, at) =>
    JSON.stringify({
      text: `The building is cold. Write to ${datum} about it.`,
      topics: [`Topic ${datum}`],
      name: at % 2 ? `Warden ${datum}` : null,
      organisation: `Wardens ${datum}`,
    }),
  );
  const place = workplace({ ...PROJECT, "corpus/records.jsonl": `${lines.join("\n")}\n` });
  await place.run("run --publish");
  const all = folded(
    Object.values(place.files())
      .map((content) => Buffer.from(content, "latin1").toString())
      .join("\n"),
  );
  for (const datum of data) expect(around(all, datum)).toBe("");
  expect(all).toContain("█████");
});

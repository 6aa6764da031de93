/** Outputs that may leave the team hold no name of those who may not be named: names are planted, every byte searched. */
import { parse } from "csv-parse/sync";
import { expect, test, vi } from "vitest";
import { type Files, workplace } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

const CODEBOOK = `name: Boats
themes:
  - id: boats
    label: Kinship and boats
    terms: [boat, kinship, quackenbush]
  - id: fares
    terms: [fare, "ferry times"]
`;

const jsonl = (...records: readonly object[]) => `${records.map((one) => JSON.stringify(one)).join("\n")}\n`;

const RECORDS = [
  {
    id: "quackenbush-zebulon-1",
    text: "The boat is late. Quackenbush says so, and Zebulon too.",
    status: "anonymous",
    name: "Zebulon Quackenbush",
    organisation: "Saltwick Mariners",
    topics: ["Zebulon Quackenbush wrote about fares"],
  },
  {
    id: "r2",
    text: "The boat is slow, as Zebulon Quacken-\nbush, Z. Quackenbush and Mr Quacken\u00adbush of Saltwick Mariners say. Fares.",
    status: "named",
    name: "Una Thornby",
    organisation: "Harbour Forum, care of Zebulon Quackenbush",
    topics: ["Fares"],
  },
  {
    id: "r3",
    text: "Kinship carers need a boat.",
    status: "anonymous",
    organisation: "Kinship",
    topics: ["Kinship"],
  },
  {
    id: "r4",
    text: "Kinship is a boat.",
    status: "organisation",
    organisation: "Tollgrain Forum",
    topics: ["Kinship"],
  },
  { id: "r5", text: "A boat.\nYours faithfully,\nCosima d'Arkwell", status: "none", topics: [] },
  {
    id: "r6",
    text: "Cosima d’Arkwell and Ms d'Arkwell are right: a boat.",
    status: "named",
    name: "Tom Tollgrain",
  },
  {
    id: "r7",
    text: "The fare.",
    status: "redacted",
    name: "Ffion ap Hesketh",
    organisation: "Marl Users Forum",
  },
  {
    id: "r8",
    text: "The fare, as Ffion ap Hesketh says.",
    status: "named",
    name: "Orla Tollgrain",
    topics: ["QUACKENBUSH, Zebulon"],
  },
];

/** A letter that was sent in over and over, with what one of its senders adds. */
const LETTER =
  "The last boat leaves far too early for those of us who work late shifts in the town and we ask that one more sailing be run in winter and on every Sunday of the year.";
const letters = ["", "", " My name is Zebulon Quackenbush.", " I agree with Cosima d'Arkwell."].map(
  (more, at) => ({
    id: `letter-${at}`,
    text: LETTER + more,
    status: "anonymous",
  }),
);

const FILES: Files = {
  "themetally.yaml": "corpus: [corpus]\ncodebook: codebook.yaml\ntitle: The boats of Zebulon Quackenbush\n",
  "codebook.yaml": CODEBOOK,
  "corpus/zebulon_quackenbush.jsonl": jsonl(...letters),
  "corpus/records.jsonl": jsonl(...RECORDS),
  "corpus/letter of Cosima d'Arkwell.txt": "",
};

const HIDDEN = /quacken|zebulon|d.arkwell|cosima|hesketh|saltwick mariners/i;

/** A hidden name in what was written, with what stands around it. */
const around = (content: string): string | undefined => {
  const at = content.search(HIDDEN);
  return at < 0 ? undefined : content.slice(Math.max(0, at - 60), at + 40);
};

const text = (content: string) => Buffer.from(content, "latin1").toString();

async function published(command: string, files: Files = FILES) {
  const place = workplace(files);
  const told = await place.run(command);
  const written = place.files("public");
  const rows = (name: string) =>
    parse(text(written[name] ?? ""), { columns: true }) as Record<string, string>[];
  return { ...told, place, files: written, rows };
}

const RUN = "run --publish --allow-missing --json --out public";

test("no output, no summary and no problem holds a hidden name, in any text or table, id or path", async () => {
  const { code, files, stdout, stderr } = await published(`${RUN} --parquet`);
  expect(code).toBeLessThan(2);
  // The codebook is the team's own: its terms and labels stay.
  const codebook = new Set(["codebook.csv", "themes.json"]);
  for (const [name, content] of [...Object.entries(files), ["stdout", stdout], ["stderr", stderr]] as const)
    if (!codebook.has(name)) expect([name, around(text(content))]).toEqual([name, undefined]);
});

test("ids and sources get plain numbers, the same in every file", async () => {
  const { files, rows } = await published(RUN);
  expect(rows("responses.csv").map(({ id }) => id)).toEqual([
    "response-0001",
    ...["r2", "r3", "r4", "r5", "r6", "r7", "r8"],
    "letter-0",
    ...["letter-1", "letter-2", "letter-3"],
  ]);
  expect(rows("codings.csv")[0]!.response).toBe("response-0001");
  expect(rows("hits.csv")[0]!.response).toBe("response-0001");
  const record = JSON.parse(files["run.json"]!);
  expect(record.inputs.map(({ source }: { source: string }) => source)).toEqual([
    "corpus/records.jsonl",
    "source-03.jsonl",
  ]);
  expect(new Set(rows("themes-by-source.csv").map(({ source }) => source))).toEqual(
    new Set(["corpus/records.jsonl", "source-03.jsonl"]),
  );
  expect(record.reconciliation.sources.leftOut[0].source).toBe("source-01.txt");
});

test("topics are masked alike in every table, and those of the consultation stay", async () => {
  const { rows } = await published(RUN);
  const listed = rows("topics.csv").map(({ topic }) => topic);
  expect(listed).toEqual(expect.arrayContaining(["Kinship", "Fares", `${"█".repeat(19)} wrote about fares`]));
  expect(new Set(rows("themes-by-topic.csv").map(({ topic }) => topic))).toEqual(new Set(listed));
  const inResponses = new Set(
    rows("responses.csv").flatMap(({ topics }) => topics!.split("; ").filter(Boolean)),
  );
  expect(inResponses).toEqual(new Set(listed));
});

test("an organisation whose name is an ordinary word blacks out nothing", async () => {
  const { rows } = await published(RUN);
  const of = (id: string) => rows("responses.csv").find((row) => row.id === id)!;
  expect([of("r3").text, of("r4").text, of("r3").organisation]).toEqual([
    "Kinship carers need a boat.",
    "Kinship is a boat.",
    "",
  ]);
});

test("masks are as long as what they hide, hits keep their places, and none says what is masked", async () => {
  const { rows } = await published(RUN);
  const of = (id: string) => rows("responses.csv").find((row) => row.id === id)!;
  expect(of("response-0001").text).toBe("The boat is late. ███████████ says so, and ███████ too.");
  expect(of("r2")).toMatchObject({
    name: "Una Thornby",
    organisation: `Harbour Forum, care of ${"█".repeat(19)}`,
  });
  for (const { response, start, end, match, term } of rows("hits.csv")) {
    expect(of(response!).text!.slice(Number(start), Number(end))).toBe(match);
    expect([match!.includes("█"), term]).toEqual([false, expect.not.stringMatching(/quackenbush/)]);
  }
  expect(rows("codings.csv").filter(({ terms }) => /quackenbush/.test(terms!))).toEqual([]);
});

test("what is made of published outputs holds no hidden name either, and the outputs are what a fresh run gives", async () => {
  const { "corpus/letter of Cosima d'Arkwell.txt": _, ...most } = FILES;
  const files = { ...most, "codebook.yaml": CODEBOOK.replace(", quackenbush", "") };
  const { place } = await published("run --publish --out public", files);
  await place.run("chart public");
  await place.run("report public");
  const checked = await place.run("check --outputs --out public");
  expect(checked.stdout + checked.stderr).not.toMatch(/outputs-differ/);
  const made = Object.entries(place.files("public")).filter(([name]) => /\.(?:html|svg|md|json)$/.test(name));
  expect(made.length).toBeGreaterThan(5);
  for (const [name, content] of made)
    expect([name, /quackenbush|arkwell|hesketh|mariners/i.exec(text(content))?.[0]]).toEqual([
      name,
      undefined,
    ]);
});

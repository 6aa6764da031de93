/** No report of a check and no problem of a run holds the name of one who may not be named. */
import { expect, test, vi } from "vitest";
import { workplace } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

const LETTER =
  "The last boat leaves far too early for those of us who work on late shifts in the town and we ask that one more sailing be run in winter and on every Sunday of the year";
const ADDED = [
  "",
  " Ring me on 07700 900123.",
  " My name is Zebulon Quackenbush.",
  " Tell Cosima d'Arkwell of it.",
];
const HEADERS = ["Ferries", "Fares", "Bus services", "Ferries; Fares"];
const WISH = "I would like my response to be published anonymously";

const document = [
  ...[...ADDED, ...ADDED].map((more, at) => `${HEADERS[at % 4]}\n${LETTER}${more}\n${WISH}\n`),
  `Ferries; Quackley Hebbling 07700 900999\nA boat is very good.\n${WISH}\n`,
  `Ferries; Zebulon Quackenbush; Zebulon Quackenbush\nA boat is good.\n${WISH}\n`,
].join("\n");

const records = [
  { id: "quackenbush-zebulon", text: "The boat.", status: "anonymous", name: "Zebulon Quackenbush" },
  {
    id: "c",
    text: "The boat of Zebulon Quackenbush.",
    name: "Ann Thornby",
    topics: ["Zebulon Quackenbush", "Zebulon Quackenbush"],
  },
  { id: "quackenbush-zebulon", text: "The boat.", status: "anonymous", name: "Zebulon Quackenbush" },
  { id: "d", text: "The boats.", status: "redacted", name: "Cosima d'Arkwell", topics: ["Cosima d'Arkwell"] },
  ...ADDED.map((more, at) => ({ id: `e-${at}`, text: `${LETTER}, again.${more}`, name: "Ann Thornby" })),
];

const FILES = {
  "codebook.yaml": "name: Boats\nthemes:\n  - id: boats\n    terms: [boat]\n",
  "topics.txt": "Ferries\nFares\nBus services\n",
  "themetally.yaml": "corpus: [corpus]\ncodebook: codebook.yaml\ntopics: topics.txt\n",
  "corpus/letters.txt": `What people said\n\n${document}`,
  "corpus/records.jsonl": records.map((one) => JSON.stringify(one)).join("\n"),
};

const HIDDEN = /.{0,80}(?:quacken|zebulon|arkwell|cosima|hebbling|07700)/i;

test.each(["text", "json", "junit", "sarif", "github"])("the report %s", async (format) => {
  const { stdout, stderr } = await workplace(FILES).run(`check --report ${format}`);
  const all = stdout + stderr;
  expect(all).toMatch(/campaign/);
  expect([HIDDEN.exec(all.replaceAll("quackenbush-zebulon", "x"))?.[0], /quackenbush/i.test(all)]).toEqual([
    undefined,
    false,
  ]);
});

test.each(["run", "run --publish", "split"])("the problems of %s", async (command) => {
  const place = workplace(FILES);
  const told = [
    await place.run(`${command} --allow-missing`),
    await place.run(`${command} --allow-missing --json`),
  ];
  const problems = told.map(({ stdout, stderr }) => `${stdout}\n${stderr}`).join("\n");
  expect(problems).toMatch(/topic-unknown/);
  expect(HIDDEN.exec(problems)?.[0]).toBeUndefined();
});

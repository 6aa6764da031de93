/** Every command, as it is typed in the sample project: what the tests of the whole program go through. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { program } from "#src/cli/program.ts";

/** The first response of the sample, as its outputs have it. */
const FIRST: { readonly id: string; readonly fingerprint: string } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../out/responses.jsonl"), "utf8").split("\n")[0]!,
);

/** Files beside the sample project: a kind of source that it does not hold, a second codebook, a broken one. */
export const BESIDE = {
  "panel.jsonl": `{"text":"The ferry is late in winter.","name":"Ada Quillfeather"}
{"text":"A bus on Sundays would do.","attribution":{"status":"anonymous"}}
`,
  "survey.csv": "id,Comment,Region\n1,The ferry is late in winter and nobody says why.,North\n",
  "small.yaml": "themes:\n  - id: boats\n    terms: [ferry, boat, 'late THEN/3 winter']\n",
  "review.csv": `response,theme,answer,who,fingerprint
${FIRST.id},staff,yes,A reader,${FIRST.fingerprint}
`,
  "redaction.key": "a key that is known, so that pseudonyms are the same\n",
  "style.yaml": 'extends: plain\nname: Harbour\ncolours: { bar: "#28A197" }\n',
  "broken.yaml": "themes:\n  - id: boats\n    terms: ['/(?=ferry)/']\n",
};

const PLAN = "plan panel.jsonl survey.csv --codebook small.yaml --shards 1";
const CODE = "code --plan plan/plan.json --shard 0";

/** What is typed before a command, by its first word. */
export const BEFORE: Readonly<Record<string, readonly string[]>> = { code: [PLAN], merge: [PLAN, CODE] };

/**
 * What is typed, in words separated by single spaces, and the exit code it must end with. A new command needs a
 * line here, with each kind of thing it reads or writes; of what ends with an error one of a kind is enough.
 */
export const CASES: readonly (readonly [typed: string, code: 0 | 1 | 2])[] = [
  ["--version", 0],
  ["--help", 0],
  ["run", 0],
  [
    "run corpus/ferry-users-statement.txt panel.jsonl --codebook small.yaml --publish --suppress 3 --campaigns once --json",
    0,
  ],
  ["run corpus/harrowmere-responses.txt --strict --quiet --topics codebooks/topics.txt", 1],
  ["run corpus/late-responses.pdf gone.txt --allow-missing", 1],
  ["run gone.txt", 2],
  ["run --codebook broken.yaml", 2],
  ["rum", 2],
  ["help run", 0],
  ["corpus/harrowmere-survey.xlsx panel.jsonl --draft drafted.yaml --out looked", 0],
  ["look gone.txt", 2],
  ["init corpus", 2],
  ["codebook help lint", 0],
  ["completion bash", 0],
  ["columns survey.csv --yaml", 0],
  ["split corpus/late-responses.pdf panel.jsonl --out split", 0],
  ["check --lock --report sarif=check.sarif", 0],
  ["check corpus/pedestrians-key-messages.txt panel.jsonl --codebook small.yaml --json --strict", 1],
  ["run --below --out below", 0],
  ["review out --effort 30% --random 5 --out asked.csv --page asked.html", 0],
  ["run --decisions review.csv --out decided", 0],
  ["plan panel.jsonl survey.csv --codebook small.yaml --shards 1 --slurm", 0],
  ["plan gone.txt --codebook small.yaml --out nowhere", 2],
  [CODE, 0],
  ["code --plan plan/plan.json --shard 1", 2],
  ["merge parts --plan plan/plan.json --out merged", 0],
  ["merge nowhere --plan plan/plan.json", 2],
  ["review nowhere", 2],
  ["sample out --size 5 --seed 2 --out sample.xlsx", 0],
  ["sample nowhere", 2],
  ["compare out small.yaml review.csv --by status --out compared --json", 0],
  ["compare out out --by status --out compared --json", 0],
  ["chart", 0],
  [
    "chart out --only themes --style style.yaml --size 480x500 --top 4 --title Themes --compare out --names a,b",
    0,
  ],
  ["chart corpus --only themes", 2],
  ["report", 0],
  ["report out --only html md --style style.yaml", 0],
  ["report nowhere", 2],
  ["redact corpus panel.jsonl --to copy --key redaction.key", 0],
  ["redact gone.txt --to copy --key redaction.key", 2],
  ["kwic ferry panel.jsonl corpus/ferry-users-statement.txt --sort right --format jsonl", 0],
  ["terms panel.jsonl corpus --uncoded --format json", 0],
  ["codebook lint panel.jsonl --json", 0],
  ["codebook terms panel.jsonl --codebook small.yaml", 0],
  ["codebook suggest boats panel.jsonl --codebook small.yaml --least 1", 0],
  ["codebook coverage panel.jsonl --codebook small.yaml", 0],
  ["codebook explain boats panel-0001 panel.jsonl --codebook small.yaml", 0],
  ["codebook diff small.yaml codebooks/harrowmere.yaml panel.jsonl --max-change 2%", 1],
  ["codebook convert codebooks/harrowmere.yaml harrowmere.qdc", 0],
  ["codebook convert small.yaml nowhere/small.dic", 2],
];

/** @returns the commands that the program has, those below others with the names of these: `codebook lint` */
export function commandNames(): readonly string[] {
  const nowhere = { cwd: "/", env: {}, stdout: { write: () => true }, stderr: { write: () => true } };
  return namesOf(
    program(nowhere, () => undefined),
    "",
  );
}

interface Named {
  name(): string;
  readonly commands: readonly Named[];
}

function namesOf({ commands }: Named, above: string): readonly string[] {
  return commands.flatMap((command) => {
    const name = `${above}${command.name()}`;
    return command.commands.length === 0 ? [name] : namesOf(command, `${name} `);
  });
}

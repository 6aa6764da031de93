/** An invented corpus of four responses, and review files about it. */
import { parse } from "csv-parse/sync";
import { withoutFormulaMark } from "#src/text/formula.ts";
import { run } from "./harness.ts";

export const BOOK = `themes:
  - id: fares
    label: Fares
    strong: [fare]
    weak: [ticket]
  - id: place
    label: The place
    terms: [station]
    themes:
      - { id: lift, terms: [lift] }
      - { id: shelter, terms: [shelter] }
  - { id: both, rule: "theme:fares AND theme:place" }
`;
export const TEXTS = [
  "The fare has gone up again, and the station is cold.",
  "My ticket was lost and nobody at the desk could tell why it was.",
  "The lift is broken, so we climb the stairs with our bags.",
  "Nothing was said about the timetable of the Sunday service.",
];
export const RECORDS = TEXTS.map((text, at) => `${JSON.stringify({ id: `r${at + 1}`, text })}\n`).join("");
export const FILES = { "talk.jsonl": RECORDS, "book.yaml": BOOK };
export const COMMAND = "run talk.jsonl --codebook book.yaml";

export type Row = Readonly<Record<string, string>>;
export const rows = (csv: string): readonly Row[] =>
  parse(csv, { columns: true, cast: withoutFormulaMark }) as Row[];

export const { out: BASE } = await run2();
export const PRINTS = new Map(rows(BASE["responses.csv"]!).map(({ id, fingerprint }) => [id!, fingerprint!]));

/** Outside of a test there is nothing to clean up after. */
async function run2() {
  const { mkdtempSync, writeFileSync, readFileSync, rmSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  const { main } = await import("#src/cli/main.ts");
  const cwd = mkdtempSync(join(tmpdir(), "themetally-decisions-"));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(cwd, name), text);
  const silent = { write: () => undefined, isTTY: false };
  await main(COMMAND.split(" "), { cwd, env: {}, stdout: silent, stderr: silent });
  const out = Object.fromEntries(
    ["responses.csv", "codings.csv", "themes.csv"].map((file) => [
      file,
      readFileSync(join(cwd, "out", file), "utf8"),
    ]),
  ) as Record<string, string>;
  rmSync(cwd, { recursive: true });
  return { out };
}

export type Answer = readonly [
  response: string,
  theme: string,
  answer: string,
  who?: string,
  adjudicated?: string,
];

export const review = (answers: readonly Answer[]): string =>
  `response,theme,answer,who,adjudicated,fingerprint\n${answers
    .map(([response, theme, answer, who = "", settled = ""]) =>
      [response, theme, `"${answer}"`, who, settled, PRINTS.get(response) ?? "sha256:0"].join(","),
    )
    .join("\n")}\n`;

export const decided = (answers: readonly Answer[], more = "") =>
  run(`${COMMAND} --decisions review.csv ${more}`, { ...FILES, "review.csv": review(answers) });

export const cells = (csv: string) =>
  rows(csv).map(({ response, theme, by, carried }) =>
    [response, theme, by, carried].filter(Boolean).join(" "),
  );

export const counts = (csv: string) =>
  Object.fromEntries(rows(csv).map(({ theme, responses }) => [theme, Number(responses)]));

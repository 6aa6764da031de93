/** The page of output files lists what a run writes: every file, every column in its order, every key. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { BY_QUESTION } from "#src/model/cross.ts";
import { filesOfRun, POSITION_FILES } from "#src/model/output-files.ts";
import { RUN_FORM } from "#src/model/run.ts";
import { TABLES } from "#src/model/tables/tables.ts";
import { fingerprint } from "#src/text/fingerprint.ts";
import { clone } from "./clone.ts";
import { paths } from "./json-keys.ts";
import { codesIn, firstCodes, tablesOf } from "./markdown.ts";
import { textOf } from "./pages.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { folder, printed } = clone();
const WHOLE = join(folder, "out");

/** Headed sections of nobody: a source in doubt. */
const UNSIGNED = ["Fares", "Ferries", "Benches"]
  .map(
    (heading) => `${heading}\n\nThe board was asked to think again about what it costs to come home late.\n`,
  )
  .join("\n");

const lines = (path: string) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

test("a run writes the files that are listed", () => {
  const files = filesOfRun({ coded: true, suppressed: false, parquet: false });
  const ofSurvey = ["themes-by-area.csv", BY_QUESTION.file];
  expect(readdirSync(WHOLE).sort()).toEqual([...files, ...ofSurvey, "run.json"].sort());
});

/** Columns of `codings.csv` and `codebook.csv` where the codebook has positions. */
const OF_POSITIONS = ["position", "positions"];

/** Tables that the sample does not have, or has with columns of its own. */
const NOT_OF_SAMPLE = ["responses-themes.csv", ...POSITION_FILES];

test.each(TABLES.filter(({ file }) => !NOT_OF_SAMPLE.includes(file)))(
  "$file has the columns that are listed",
  ({ file, columns }) => {
    const [header] = readFileSync(join(WHOLE, file), "utf8").split("\n", 1);
    const listed = columns.map(({ name }) => name).filter((name) => !OF_POSITIONS.includes(name));
    expect(header).toBe(listed.join(","));
  },
);

test("every key of the JSON files is listed, those of a whole run and of a partial one", () => {
  writeFileSync(join(folder, "faulty.jsonl"), '{"id": "late", "text": "The ferry"}\n{}\n');
  writeFileSync(
    join(folder, "corrected.yaml"),
    `${readFileSync(join(folder, "themetally.yaml"), "utf8")}corrections:
  - { response: late, fingerprint: "${fingerprint("The ferry")}", topics: [Ferries], reason: on its envelope }
`,
  );
  writeFileSync(join(folder, "unsigned.txt"), UNSIGNED);
  writeFileSync(
    join(folder, "decided.csv"),
    `response,theme,answer,fingerprint\nlate,winter-ferry,yes,${fingerprint("The ferry")}\n`,
  );
  printed(
    "themetally run corpus faulty.jsonl nowhere.txt unsigned.txt --project corrected.yaml --decisions decided.csv --below --allow-missing --by topic,status --csv excel --xlsx --out partial --quiet || true",
  );
  const listed = tablesOf(textOf("docs/output-files.md")).filter(({ head }) => head[0] === "key");
  const files = listed.flatMap(({ heading }) => codesIn(heading)).filter((file) => /\.jsonl?$/.test(file));
  expect(files.sort()).toEqual(
    readdirSync(WHOLE)
      .filter((file) => /\.jsonl?$/.test(file))
      .sort(),
  );
  for (const { heading, rows } of listed) {
    const [file = ""] = codesIn(heading);
    const values = [WHOLE, join(folder, "partial")].flatMap((out): unknown[] => {
      const path = join(out, file);
      return file.endsWith(".jsonl") ? lines(path) : [JSON.parse(readFileSync(path, "utf8"))];
    });
    // What a variable is called, the survey says.
    const named = values
      .flatMap((value) => paths(value))
      .map((key) => key.replace(/^variables\..*/s, "variables"));
    const keys = [...new Set(named)];
    expect([file, [...firstCodes(rows)].sort()]).toEqual([file, keys.sort()]);
  }
});

test("the form of the outputs is the one that the page and the list of changes name", () => {
  expect(textOf("docs/output-files.md")).toContain(
    `| \`schemaVersion\` | the form of the outputs, ${RUN_FORM}:`,
  );
  const [newest] = /`schemaVersion`, the form of the outputs, now \d+/.exec(textOf("CHANGELOG.md")) ?? [];
  expect(newest).toBe(`\`schemaVersion\`, the form of the outputs, now ${RUN_FORM}`);
});

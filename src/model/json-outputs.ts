/** Every JSON output, by its schema: what holds it, and the type that states its form, from which the build makes the schema. */

export interface JsonOutput {
  /** `dist/schemas/NAME.schema.json`. */
  readonly name: string;
  /** The type, and the file below `src/` that declares it. */
  readonly type: readonly [name: string, file: string];
  /** Files that hold it; of JSONL each line. */
  readonly files: readonly string[];
  /** What prints it to stdout; of JSONL each line. */
  readonly commands: readonly string[];
  /** What it is. */
  readonly note: string;
}

/** In the order of the documentation. */
export const JSON_OUTPUTS: readonly JsonOutput[] = [
  of("run", ["RunRecord", "model/run.ts"], "the record of a run", { files: ["run.json"] }),
  of("response", ["ResponseRecord", "model/response.ts"], "a response", { files: ["responses.jsonl"] }),
  of("themes", ["ThemesFile", "model/results.ts"], "the themes with their counts", {
    files: ["themes.json"],
  }),
  of("datapackage", ["DataPackage", "outputs/tables/data-package.ts"], "the tables, as a Data Package", {
    files: ["datapackage.json"],
  }),
  of("csv-metadata", ["Csvw", "outputs/tables/csvw.ts"], "the tables, as CSV on the Web", {
    files: ["csv-metadata.json"],
  }),
  of("charts", ["ChartsFile", "outputs/tables/charts-json.ts"], "the charts of an output folder", {
    files: ["charts.json"],
  }),
  of("report", ["ReportFile", "outputs/folder/made-of-run.ts"], "the report of an output folder", {
    files: ["report.json"],
  }),
  of("lock", ["LockFile", "check/lock.ts"], "the lock of a corpus", { files: ["corpus.lock.json"] }),
  of("redaction", ["Manifest", "privacy/redact/manifest.ts"], "the copies of `redact`", {
    files: ["redaction.json"],
  }),
  of("summary", ["RunSummary", "cli/words/summary-json.ts"], "the summary of a run", {
    commands: ["run --json", "split --json", "merge --json"],
  }),
  of("check", ["CheckReport", "cli/words/check-json.ts"], "the report of a check", {
    commands: ["check --json", "check --report json"],
  }),
  of("columns", ["TableLook", "model/column-look.ts"], "the columns of a table", {
    commands: ["columns --json"],
  }),
  of("kwic", ["KwicRow", "code/inspect/kwic.ts"], "a place of a term", { commands: ["kwic --format jsonl"] }),
  of("terms", ["TermsReport", "cli/words/terms-text.ts"], "the terms of a corpus or of a part of it", {
    commands: ["terms --format json"],
  }),
  of("codebook-terms", ["TermWorthReport", "cli/words/term-worth-text.ts"], "what each term brings", {
    commands: ["codebook terms --format json"],
  }),
  of("codebook-suggest", ["SuggestionsReport", "cli/words/suggestions-text.ts"], "terms that a theme lacks", {
    commands: ["codebook suggest --format json"],
  }),
  of("codebook-coverage", ["CoverageReport", "cli/words/coverage-text.ts"], "what no theme covers", {
    commands: ["codebook coverage --format json"],
  }),
  of("compare", ["CompareReport", "cli/compare.ts"], "how far coders agree", {
    files: ["compare.json"],
    commands: ["compare --json"],
  }),
  of("codebook-lint", ["LintReport", "cli/lint.ts"], "what is odd about a codebook", {
    commands: ["codebook lint --json"],
  }),
  of(
    "codebook-explain",
    ["ExplanationReport", "cli/words/explanation-json.ts"],
    "why a theme is carried, or not",
    {
      commands: ["codebook explain --json"],
    },
  ),
  of("codebook-diff", ["DiffReport", "cli/diff.ts"], "what a new codebook counts otherwise", {
    commands: ["codebook diff --json"],
  }),
  of("codebook-convert", ["ConvertReport", "cli/convert.ts"], "what a conversion loses", {
    commands: ["codebook convert --json"],
  }),
];

function of(
  name: string,
  type: JsonOutput["type"],
  note: string,
  { files = [], commands = [] }: Partial<Pick<JsonOutput, "files" | "commands">>,
): JsonOutput {
  return { name, type, files, commands, note };
}

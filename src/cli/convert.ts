/** The command `codebook convert`. */
import { resolve } from "node:path";
import { formatNamed } from "../code/formats/book-formats.ts";
import { convert } from "../code/formats/convert.ts";
import { isAsConverted, withConvertedMark } from "../code/formats/converted-mark.ts";
import { detectFormat } from "../code/formats/detect-format.ts";
import type { BookEncoding } from "../code/formats/encoding-names.ts";
import {
  FORMAT_TITLES,
  FORMATS,
  type FormatName,
  formatOfName,
  isWorkbookName,
} from "../code/formats/format-names.ts";
import type { Loss } from "../code/formats/loss.ts";
import { formsMissed } from "../code/inspect/lint-misses.ts";
import { graded } from "../model/graded.ts";
import type { Problem } from "../model/problem.ts";
import { UserError } from "../model/user-error.ts";
import { writeOwn } from "../outputs/folder/own-file.ts";
import { bookWorkbook } from "../run/book-workbook.ts";
import { readFileBytes } from "../run/project/read-project.ts";
import { counted } from "../text/counted.ts";
import { convertGuard } from "./convert-guard.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { paintOf } from "./paint.ts";
import { printableJson } from "./words/printable.ts";
import { problemText } from "./words/problem-text.ts";

export interface ConvertOptions {
  readonly from?: FormatName | undefined;
  readonly to?: FormatName | undefined;
  readonly encoding?: BookEncoding | undefined;
  readonly replace?: true | undefined;
  readonly strict?: true | undefined;
  readonly json?: true | undefined;
  readonly quiet?: true | undefined;
  readonly color: boolean;
}

/** What `codebook convert --json` prints. */
export interface ConvertReport {
  /** The file that was read. */
  readonly source: string;
  /** Its format. */
  readonly from: FormatName;
  /** The file that was written. */
  readonly out: string;
  /** Its format. */
  readonly to: FormatName;
  /** What the formats cannot hold. */
  readonly losses: readonly Loss[];
  /** What is odd about the file that was read. */
  readonly problems: readonly Problem[];
}

/** @throws UserError where the codebook cannot be read, the format is not known, or the disk refuses */
export async function convertCommand(
  source: string,
  out: string,
  options: ConvertOptions,
  io: Io,
): Promise<ExitCode> {
  const to = options.to ?? formatOfName(out);
  if (to === null)
    throw usage(`no format goes by the name of ${out}`, FORMATS.join(", "), "name it with --to");
  if (isWorkbookName(out))
    throw usage(
      `a workbook to write, ${out}`,
      "a file of text",
      "name a file that ends in .csv, with --to themes: spreadsheet programs open it",
    );
  const bytes = await readFileBytes(source, io.cwd, "codebook", "a codebook");
  const workbook = await bookWorkbook(bytes, source);
  if (workbook !== null && options.encoding !== undefined)
    throw usage(
      `--encoding for a workbook, ${source}`,
      "a file of text",
      "leave it out: a workbook says its own",
    );
  const from = options.from ?? detectFormat(source, bytes);
  const converted = await convert(bytes, source, to, from, workbook, options.encoding ?? null);
  if (converted.bytes === null) throw new UserError(converted.problems);
  const decoded = new TextDecoder("utf-8", { ignoreBOM: true }).decode(converted.bytes);
  const text = withConvertedMark(decoded, formatNamed(to).comment);
  const file = { path: resolve(io.cwd, out), shown: out, isOurs: isAsConverted };
  const guard = convertGuard({ source, out: file.path, text }, options.replace === true, io.cwd);
  await writeOwn(file, text, guard);

  const { losses, problems } = converted;
  if (options.json) {
    const json: ConvertReport = { source, from, out, to, losses, problems };
    io.stdout.write(printableJson(`${JSON.stringify(json, null, 2)}\n`));
  }
  const style = await paintOf(io, options.color);
  const warnings = [...problems, ...losses.map((loss) => lossWarning(loss, source))];
  for (const warning of warnings) io.stderr.write(`${problemText(warning, style)}\n`);
  const lost = losses.length === 0 ? "nothing lost" : counted(losses.length, "loss", "losses");
  const words = `Converted from ${FORMAT_TITLES[from]} to ${FORMAT_TITLES[to]}: ${lost}.`;
  if (!options.quiet) {
    const note =
      from !== "yaml" && to === "yaml" && converted.codebook ? formsMissed(converted.codebook) : null;
    if (note !== null) io.stderr.write(`${problemText({ ...note, place: { source: out } }, style)}\n`);
    io.stderr.write(`${words}\n`);
  }
  return options.strict && warnings.length > 0 ? EXIT.problems : EXIT.done;
}

function lossWarning(
  { format, path, line, column, what, kept }: Loss,
  source: string,
): Omit<Problem, "code"> {
  const place = { source, ...(line && { line }), ...(column && { column }) };
  const found = path === "" ? what : `${what}, in ${path}`;
  const expected = line === undefined ? `what a ${FORMAT_TITLES[format]} can hold` : "";
  return { severity: "warning", place, found, expected, hint: `kept: ${kept}` };
}

function usage(found: string, expected: string, hint: string): UserError {
  return new UserError([{ ...graded("usage"), place: { source: "" }, found, expected, hint }]);
}

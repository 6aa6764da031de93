/** The command `review`: writes what a person is asked, and says how much that is. */
import { resolve } from "node:path";
import { graded } from "../model/graded.ts";
import type { Effort } from "../model/review.ts";
import { REVIEW_COLUMNS } from "../model/tables/review-columns.ts";
import { UserError } from "../model/user-error.ts";
import { guardOf } from "../outputs/folder/guard.ts";
import { refuseFile, writeOwn } from "../outputs/folder/own-file.ts";
import { csv } from "../outputs/tables/csv.ts";
import { inputsOf } from "../run/inputs.ts";
import { makeReview, type ReviewMade } from "../run/make-review.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { widthOf } from "./io.ts";
import { type OutFolderOptions, openOutFolder } from "./out-folder.ts";
import { VERSION } from "./version.ts";
import { reviewSummary } from "./words/review-summary.ts";

export interface ReviewCommandOptions extends OutFolderOptions {
  readonly effort?: number | undefined;
  readonly responses?: number | undefined;
  readonly cells?: number | undefined;
  readonly random?: number | undefined;
  readonly doubt?: number | undefined;
  readonly gold?: string | undefined;
  readonly decisions?: readonly string[] | undefined;
  readonly out?: string | undefined;
  readonly page?: string | undefined;
}

const LEAST_DOUBT = 0.1;
const EFFORT: Effort = { of: "words", most: 0.25 };

/** @throws UserError where the work could not be done */
export async function reviewCommand(
  out: string | undefined,
  options: ReviewCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const effort = effortOf(options);
  const { settings, results, dir } = await openOutFolder(out, options, io.cwd);
  const decisions = options.decisions ?? settings.decisions.files.map(({ path }) => path);
  const { gold = null, random = 0, doubt = LEAST_DOUBT } = options;
  const inputs = async () => [
    ...(await inputsOf(settings, io.cwd)),
    ...[...decisions, ...(gold === null ? [] : [gold])].map((path) => ({
      path: resolve(io.cwd, path),
      shown: path,
    })),
  ];
  const guard = guardOf(inputs, { replace: settings.replace, elsewhere: "name another file" });
  const wanted = [options.out, options.page].filter((one) => one !== undefined);
  // What stands there may hold somebody's answers: nothing is ours to replace unasked.
  const files = (wanted.length === 0 ? ["review.csv"] : wanted).map((shown) => ({
    path: resolve(io.cwd, shown),
    shown,
    isOurs: () => false,
  }));
  const made = await makeReview(results, { effort, random, doubt, gold, decisions }, { dir, cwd: io.cwd });
  const contents: (string | Uint8Array)[] = [];
  for (const { shown } of files) contents.push(await contentOf(shown, made, results.record.title));
  for (const [at, file] of files.entries()) await refuseFile(file, guard, contents[at]);
  for (const [at, file] of files.entries()) await writeOwn(file, contents[at]!, guard);
  const names = files.map(({ shown }) => shown);
  if (!options.quiet) io.stderr.write(reviewSummary(made, names, widthOf(io.stderr)));
  return EXIT.done;
}

function effortOf({ effort, responses, cells }: ReviewCommandOptions): Effort {
  const said = [effort, responses, cells].filter((one) => one !== undefined);
  if (said.length > 1) {
    const found = "more than one of --effort, --responses and --cells";
    const hint = "leave all but one out";
    throw new UserError([
      { ...graded("usage"), place: { source: "" }, found, expected: "one of them", hint },
    ]);
  }
  if (responses !== undefined) return { of: "responses", most: responses };
  if (cells !== undefined) return { of: "cells", most: cells };
  return effort === undefined ? EFFORT : { of: "words", most: effort };
}

async function contentOf(
  file: string,
  { asked, themes }: ReviewMade,
  title: string | null,
): Promise<string | Uint8Array> {
  const name = file.toLowerCase();
  if (name.endsWith(".xlsx")) {
    const { reviewWorkbook } = await import("../show/review/review-workbook.ts");
    const { xlsx } = await import("../show/sheets/xlsx.ts");
    return xlsx(reviewWorkbook(asked, themes, `themetally ${VERSION}`));
  }
  if (!name.endsWith(".csv")) {
    const { reviewPage } = await import("../show/review/review-page.ts");
    return reviewPage(asked, themes, title);
  }
  const { reviewRows } = await import("../show/review/rows.ts");
  const rows = asked.flatMap((one) =>
    reviewRows(one, themes).map((row) => REVIEW_COLUMNS.map((column) => row[column])),
  );
  return csv([REVIEW_COLUMNS, ...rows]);
}

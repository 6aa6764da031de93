/** The command `codebook diff`. */

import { beyondLimit, type CodebookDiff, changesOf, diffCodebooks } from "../code/inspect/diff.ts";
import { type BookTitle, titleOf } from "../model/book-title.ts";
import type { Codebook } from "../model/codebook.ts";
import type { Problem } from "../model/problem.ts";
import { UserError } from "../model/user-error.ts";
import { readCodebookFile } from "../run/material.ts";
import { counted } from "../text/counted.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { paintOf } from "./paint.ts";
import { type StudyOptions, tell, tellFaults, withStudy } from "./study.ts";
import { diffText, isChanged } from "./words/diff-text.ts";
import { printable, printableJson } from "./words/printable.ts";

export interface DiffOptions extends StudyOptions {
  /** Share of the responses, in per cent. */
  readonly maxChange?: number | undefined;
  readonly json?: true | undefined;
}

/** What `codebook diff --json` prints. */
export interface DiffReport extends CodebookDiff {
  /** The codebook before. */
  readonly old: BookTitle;
  /** The codebook after. */
  readonly new: BookTitle;
  /**
   * The share of `--max-change` in per cent; null where it is not given.
   * @decimals any
   */
  readonly maxChange: number | null;
  /** Ids of the themes that were gained, lost or seen otherwise by more than that share. */
  readonly beyond: readonly string[];
}

/** @throws UserError where a codebook cannot be read, or there is nothing to read */
export async function diffCommand(
  books: { readonly old: string; readonly next: string },
  paths: readonly string[],
  options: DiffOptions,
  io: Io,
): Promise<ExitCode> {
  const [old, next] = await readBoth([books.old, books.next], io.cwd);
  const wanted = { command: "codebook diff OLD NEW", corpus: true, codebook: false };
  const { diff, problems } = await withStudy(paths, options, io, wanted, async (study) => ({
    diff: await diffCodebooks(old, next, study.responses!),
    problems: study.problems(),
  }));
  const limit = options.maxChange ?? null;
  const beyond = limit === null ? [] : beyondLimit(diff, limit);
  if (options.json)
    io.stdout.write(
      diffJson(
        old,
        next,
        diff,
        limit,
        beyond.map(({ theme }) => theme),
      ),
    );
  else io.stdout.write(diffText(diff, await paintOf(io, options.color, io.stdout)));
  const changed = diff.themes.filter(isChanged).length;
  const of = `${diff.themes.length} themes changed, on ${counted(diff.base, "response")} that have text`;
  tell(`${changed} of ${of}.`, options, io);
  for (const theme of beyond) {
    const number = counted(changesOf(theme), "response");
    const how = theme.moved.length > 0 ? "gained, lost or seen otherwise" : "gained or lost";
    io.stderr.write(
      `${printable(theme.theme)} was ${how} by ${number} of ${diff.base}, more than ${limit}%.\n`,
    );
  }
  const code = await tellFaults(problems, options, io);
  return beyond.length > 0 ? EXIT.problems : code;
}

function diffJson(
  old: Codebook,
  next: Codebook,
  { base, themes }: CodebookDiff,
  limit: number | null,
  beyond: readonly string[],
): string {
  const books = { old: titleOf(old), new: titleOf(next) };
  const json: DiffReport = { ...books, base, maxChange: limit, beyond, themes };
  return printableJson(`${JSON.stringify(json, null, 2)}\n`);
}

/** Reports the faults of both files together. */
async function readBoth(paths: readonly [string, string], cwd: string): Promise<[Codebook, Codebook]> {
  const problems: Problem[] = [];
  const books: Codebook[] = [];
  for (const path of paths) {
    try {
      books.push((await readCodebookFile({ path, recorded: path }, cwd)).codebook);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  return [books[0]!, books[1]!];
}

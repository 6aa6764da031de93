/** The command `init`: looks at documents, and writes a project file and a codebook that can be run at once. */
import { basename, extname, relative, resolve, sep } from "node:path";
import type { Problem } from "../model/problem.ts";
import { UserError } from "../model/user-error.ts";
import { guardOf, refusal } from "../outputs/folder/guard.ts";
import { writeOwn } from "../outputs/folder/own-file.ts";
import { isTable } from "../read/ingest/source-file.ts";
import { bookOfList, bookOfTexts, type FirstBook } from "../run/first-book.ts";
import { lookAtColumns } from "../run/look-at-columns.ts";
import { type CorpusLook, lookAtCorpus } from "../run/look-at-corpus.ts";
import { readCodebookFile } from "../run/material.ts";
import { projectText } from "../run/project/new-project.ts";
import { settingsOf } from "../run/project/settings.ts";
import { sourcesOf } from "../run/sources.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { freeFolder, isThere } from "./free-names.ts";
import { heightOf, type Io, widthOf } from "./io.ts";
import { hasColours, paintOf } from "./paint.ts";
import { startProgress } from "./progress.ts";
import { columnsYaml } from "./words/columns-text.ts";
import { initText } from "./words/init-text.ts";

export interface InitOptions {
  readonly themes?: string | undefined;
  readonly quiet?: true | undefined;
  readonly color: boolean;
}

const PROJECT = "themetally.yaml";
const BOOK = "codebook.yaml";

/** @throws UserError where something stands in the place of what is to be written, or nothing can be read */
export async function initCommand(
  folder: string | undefined,
  options: InitOptions,
  io: Io,
): Promise<ExitCode> {
  const { cwd } = io;
  const isBookThere = await isThere(resolve(cwd, BOOK));
  await refuseStanding(cwd, isBookThere && options.themes !== undefined);
  if (isBookThere) await readCodebookFile({ path: BOOK, recorded: BOOK }, cwd);
  const out = await freeFolder(cwd);
  const settings = (paths: readonly string[]) => settingsOf(null, { paths, out, codebook: BOOK });
  const corpus = await corpusOf(folder, options.themes, cwd, async (paths) =>
    (await sourcesOf(settings(paths), cwd)).sources.map(({ path }) => path),
  );
  const progress = await startProgress(io, options.quiet !== true, hasColours(io, options.color));
  const look = await lookAtCorpus(settings(corpus), {
    command: "init",
    cwd,
    onSource: progress.show,
  }).finally(progress.stop);
  const book = isBookThere ? null : await firstBook(options.themes, look, cwd);
  const project = projectText({
    title: titleOf(resolve(cwd, folder ?? ".")),
    corpus,
    codebook: BOOK,
    out,
    columns: await columnsToTell(look, cwd),
  });
  if (book !== null) await written(BOOK, book.text, cwd);
  await written(PROJECT, project, cwd);
  const style = await paintOf(io, options.color, io.stdout);
  const shown = { look, book, project, out, names: { project: PROJECT, book: BOOK } };
  io.stdout.write(initText(shown, { style, width: widthOf(io.stdout), height: heightOf(io.stdout) }));
  return look.isPartial ? EXIT.problems : EXIT.done;
}

/** Before any work: what is refused later costs all of it. */
async function refuseStanding(cwd: string, isBookRefused: boolean): Promise<void> {
  const problems: Problem[] = [];
  const refuse = (name: string, found: string, hint: string) =>
    problems.push(...refusal(name, found, "a folder without one: init writes over nothing", hint).problems);
  if (await isThere(resolve(cwd, PROJECT)))
    refuse(
      PROJECT,
      "a project file that is here already",
      "go on with `themetally run`, or move it elsewhere",
    );
  if (isBookRefused)
    refuse(
      BOOK,
      "a codebook that is here already",
      "leave --themes out to have it used, or move it elsewhere",
    );
  if (problems.length > 0) throw new UserError(problems);
}

function firstBook(themes: string | undefined, { texts }: CorpusLook, cwd: string): Promise<FirstBook> {
  return themes === undefined ? bookOfTexts(texts) : bookOfList(themes, cwd, texts);
}

async function written(name: string, text: string, cwd: string): Promise<void> {
  const guard = guardOf(async () => [], { replace: false, elsewhere: "move it elsewhere" });
  await writeOwn({ path: resolve(cwd, name), shown: name, isOurs: () => false }, text, guard);
}

/** What is called like a folder or a file is called for people: `my-documents` is "My documents". */
function titleOf(path: string): string {
  const words = basename(path, extname(path))
    .replace(/[-_\s]+/g, " ")
    .trim();
  return words === "" ? "Consultation" : words.slice(0, 1).toUpperCase() + words.slice(1);
}

/**
 * The folder as it is named; of this folder, the one below it that holds all documents. A list of themes among the
 * documents is none of them.
 */
async function corpusOf(
  folder: string | undefined,
  themes: string | undefined,
  cwd: string,
  find: (paths: readonly string[]) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const top = resolve(cwd, folder ?? ".");
  const found = await find([folder ?? "."]);
  const list = themes === undefined ? null : resolve(cwd, themes);
  const documents = found.filter((path) => path !== list);
  const partOf = (path: string) => relative(top, path).split(sep)[0]!;
  const parts = [...new Set(documents.map(partOf))];
  const named = (part: string) => (folder === undefined ? part : `${folder.replace(/[\\/]+$/, "")}/${part}`);
  const isWithin = (part: string) =>
    documents.some((path) => path !== resolve(top, part) && partOf(path) === part);
  if (documents.length < found.length)
    return parts.flatMap((part) =>
      list !== null && partOf(list) === part
        ? documents.filter((path) => partOf(path) === part).map((path) => named(relative(top, path)))
        : named(part),
    );
  if (folder === undefined && parts.length === 1 && isWithin(parts[0]!)) return parts;
  return [folder ?? "."];
}

/** @returns entries for tables that could not be read, because which columns hold texts is not told by them */
async function columnsToTell({ sources, leftOut }: CorpusLook, cwd: string): Promise<readonly string[]> {
  const entries: string[] = [];
  for (const { source, kind, part } of sources) {
    if (!isTable(kind) || part !== undefined || !leftOut.some((one) => one.source === source)) continue;
    const looks = await lookAtColumns(settingsOf(null, { paths: [source] }), cwd).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      return [];
    });
    for (const look of looks) if (look.refused !== null) entries.push(columnsYaml(look));
  }
  return entries;
}

/** The command `look`: what material is, how it was read, what is said in it, and a draft of themes. */
import { relative, resolve } from "node:path";
import { type DraftBook, draftBook } from "../code/terms/draft-book.ts";
import { leastResponses } from "../code/terms/draft-themes.ts";
import { findTerms } from "../code/terms/find-terms.ts";
import { graded } from "../model/graded.ts";
import { UserError } from "../model/user-error.ts";
import { guardOf } from "../outputs/folder/guard.ts";
import { refuseFile, writeOwn } from "../outputs/folder/own-file.ts";
import { inputsOf } from "../run/inputs.ts";
import { type CorpusLook, lookAtCorpus } from "../run/look-at-corpus.ts";
import { openProject } from "../run/project/read-project.ts";
import { type Settings, settingsOf } from "../run/project/settings.ts";
import { quotedTerms } from "../run/quoted-terms.ts";
import { counted } from "../text/counted.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { freeBook, freeFolder } from "./free-names.ts";
import { heightOf, type Io, widthOf } from "./io.ts";
import { hasColours, paintOf } from "./paint.ts";
import { perform } from "./perform.ts";
import { startProgress } from "./progress.ts";
import { lookText } from "./words/look-text.ts";
import type { NextCommand } from "./words/next-commands.ts";
import { typedPath } from "./words/shell-quoted.ts";

export interface LookOptions {
  readonly topics?: string | undefined;
  readonly layout?: string | undefined;
  readonly draft?: string | undefined;
  readonly out?: string | undefined;
  readonly replace?: true | undefined;
  readonly quiet?: true | undefined;
  readonly color: boolean;
}

/** Words, and phrases, that are shown. */
const MOST_TERMS = 5;
/** Themes of the draft. */
export const DRAFT_THEMES = 10;
const WIDEST = 100;

/** @throws UserError where nothing can be read, or where the draft would stand in the place of something else */
export async function lookCommand(paths: readonly string[], options: LookOptions, io: Io): Promise<ExitCode> {
  const { topics, layout } = options;
  const project = await openProject(undefined, io.cwd);
  const settings = settingsOf(project, { paths, topics, layout });
  const draftFile = options.draft === undefined ? null : fileOf(options.draft, io.cwd);
  const guard = guardOf(() => inputsOf(settings, io.cwd), {
    replace: options.replace === true,
    elsewhere: "name another file with --draft",
  });
  const progress = await startProgress(io, options.quiet !== true, hasColours(io, options.color));
  const look = await lookAtCorpus(settings, {
    command: "look",
    cwd: io.cwd,
    onSource: progress.show,
  }).finally(progress.stop);
  const draft = await draftBook(look.texts, { most: DRAFT_THEMES, topics: look.topics });
  if (draftFile !== null) {
    if (draft === null) throw new UserError([NO_DRAFT]);
    await refuseFile(draftFile, guard, draft.text);
  }
  // Where something stands in the way, nothing is written or said but that.
  const written = options.out === undefined ? EXIT.done : await splitToo(paths, options, look.isPartial, io);
  const code = look.isPartial ? EXIT.problems : written;
  const all = { command: typedAs(paths, { topics, layout }), isPartial: look.isPartial };
  const next = await nextOf(all, { draft, settings, named: options.draft, cwd: io.cwd });
  const fit = {
    style: await paintOf(io, options.color, io.stdout),
    width: Math.min(WIDEST, widthOf(io.stdout)),
    height: heightOf(io.stdout),
  };
  io.stdout.write(lookText({ look, ...termsOf(look), draft: draft?.themes ?? [], next }, fit));
  if (draftFile !== null) {
    await writeOwn(draftFile, draft!.text, guard);
    const themes = counted(draft!.themes.length, "theme");
    if (!options.quiet)
      io.stderr.write(`Written to ${draftFile.shown}: a draft of ${themes}, to be edited.\n`);
  }
  return code;
}

/** @returns the exit code of the same as `split` with `--out` */
const splitToo = (
  paths: readonly string[],
  { topics, layout, out, replace, color }: LookOptions,
  isPartial: boolean,
  io: Io,
): Promise<ExitCode> => {
  const options = { topics, layout, out, replace, color, quiet: true } as const;
  return perform("split", paths, { ...options, ...(isPartial ? { allowMissing: true } : {}) }, io);
};

const fileOf = (name: string, cwd: string) => ({
  path: resolve(cwd, name),
  shown: name,
  isOurs: () => false,
});

const NO_DRAFT = {
  ...graded("usage"),
  place: { source: "" },
  found: "too little text for a draft of themes",
  expected: "words that several responses have",
  hint: "write a codebook by hand, as docs/writing-a-codebook.md shows",
} as const;

function termsOf({ texts, quoted }: CorpusLook) {
  const looked = texts.map((response) => ({ response, inside: false, isCarried: null }));
  const least = leastResponses(texts.length);
  const { terms } = findTerms(looked, { like: null, isCompared: false, most: 300, least, longest: 3 });
  const phrases = terms.filter(({ term }) => term.includes(" ")).slice(0, MOST_TERMS);
  const words = terms.filter(({ term }) => !term.includes(" ")).slice(0, MOST_TERMS);
  const named = [...words, ...phrases].map(({ term }) => term);
  return { words, phrases, passages: quotedTerms(named, texts, quoted) };
}

const typedAs = (
  paths: readonly string[],
  { topics, layout }: LookOptions | Record<string, undefined | string>,
) =>
  [
    ...paths.map(typedPath),
    ...(topics === undefined ? [] : [`--topics ${typedPath(topics as string)}`]),
    ...(layout === undefined ? [] : [`--layout ${typedPath(layout as string)}`]),
  ].join(" ");

async function nextOf(
  { command, isPartial }: { readonly command: string; readonly isPartial: boolean },
  made: {
    readonly draft: DraftBook | null;
    readonly settings: Settings;
    readonly named: string | undefined;
    readonly cwd: string;
  },
): Promise<readonly NextCommand[]> {
  const { draft, settings, named, cwd } = made;
  if (draft === null) return [];
  const themes = counted(draft.themes.length, "theme");
  if (named === undefined) {
    const typed = `themetally ${command} --draft ${await freeBook(cwd)}`;
    return [{ typed, shows: `writes the draft of ${themes} as a file, for you to edit` }];
  }
  const folder = await freeFolder(cwd);
  const isOwnOut = settings.project !== null || folder === "out";
  const typed = [
    `themetally run ${command} --codebook ${typedPath(named)}`,
    ...(isOwnOut ? [] : [`--out ${folder}`]),
    ...(isPartial ? ["--allow-missing"] : []),
  ].join(" ");
  const where = relative(cwd, resolve(cwd, isOwnOut ? settings.out : folder)) || ".";
  return [
    {
      typed,
      shows: `the first table: how many responses raised each of the ${themes}, and in ${where}/hits.csv the words behind every number`,
    },
  ];
}

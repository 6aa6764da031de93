/** The flags that more than one command has, each stated once. */
import { isLayoutPath, LAYOUT_NAMES, OR_LAYOUT_FILE } from "../run/project/layout-name.ts";
import { OPTION_GROUPS } from "./help-groups.ts";
import { choice, oneOf, option, wholeNumber } from "./option.ts";

const { read, counted, written, shown, faulty, said } = OPTION_GROUPS;

/** Arguments that more than one command has: name, words. */
export const PATHS = [
  "[paths...]",
  "files, folders or patterns to read (default: `corpus` of the project file)",
] as const;

export const OUT_DIR = [
  "[out-dir]",
  "the output folder of a run (default: `out` of the project file)",
] as const;

export const OPTIONS = {
  project: option(
    read,
    "--project <file>",
    "project file (default: themetally.yaml of this folder, if it is there)",
  ),
  codebook: option(
    read,
    "--codebook <file>",
    "the codebook of themes and terms (default: `codebook` of the project file)",
  ),
  topics: option(read, "--topics <file>", "the topics of headers, one a line (default: discovered)"),
  layout: option(
    read,
    "--layout <name>",
    "how sources are laid out: a name, or a layout file of your own (default: `layout` of the project file, or auto)",
  )
    .choices(LAYOUT_NAMES)
    .argParser((name: string): string =>
      isLayoutPath(name) ? name : oneOf(LAYOUT_NAMES, OR_LAYOUT_FILE)(name),
    ),
  allowMissing: option(
    written,
    "--allow-missing",
    "also write where a source cannot be read: without it, and saying so (exit code 1)",
  ),
  decisions: option(
    counted,
    "--decisions <files...>",
    "review files with a person's answers: counted, and not asked again (default: `decisions` of the project file)",
  ),
  byGroup: option(
    counted,
    "--by <key>",
    "by groups, too: status, source, question, length (of the response), or a variable",
  ),
  seed: option(counted, "--seed <n>", "another seed for what is drawn by lot (default: 1)").argParser(
    wholeNumber(0),
  ),
  replace: option(
    written,
    "--replace",
    "also write over files that themetally did not write; never over one that it reads",
  ),
  style: option(
    shown,
    "--style <file>",
    "a style file, or the name of a built-in style (default: `style` of the project file)",
  )
    .choices(["standard", "plain"])
    .argParser((name: string) => name),
  maxDoubt: option(
    faulty,
    "--max-doubt <n>",
    "how many sources may be in doubt (layout-doubtful) before the exit code is 1; 0 for CI",
  ).argParser(wholeNumber(0)),
  least: option(counted, "--least <n>", "responses that a term must be in")
    .argParser(wholeNumber(1))
    .default(3),
  quiet: option(said, "--quiet", "print no words but problems to stderr"),
  noColor: option(said, "--no-color", "no colours"),
} as const;

/** @param what - what counts as a problem with it, which it is without */
export const strict = (what: "warnings" | "losses") =>
  option(faulty, "--strict", `count ${what} as problems (exit code 1)`);

/** @param words - what is printed, and how where nothing is said */
export const format = <const Name extends string>(words: string, names: readonly Name[]) =>
  choice(shown, "--format <name>", words, names);

/** @param words - what the responses that meet the conditions are for */
export const where = (words: string) => option(counted, "--where <conditions>", words);

/** @param words - what there are at most */
export const most = (words: string, number: number) =>
  option(shown, "--most <n>", words).argParser(wholeNumber(1, 5000)).default(number);

/** @param words - what is printed */
export const json = (words: string) => option(said, "--json", words);

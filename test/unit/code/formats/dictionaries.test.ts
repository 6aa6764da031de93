/** Files that other programs or their users made, read against counts by an independent counter. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type BookTheme, textOf } from "#src/code/formats/book-file.ts";
import { skippedUnless } from "../../../house/skipped-unless.ts";
import { readBook } from "./read.ts";

const FOLDER = new URL("../../../../../shared/dictionaries/", import.meta.url);

/** Categories, memberships and distinct terms, as counted; what we read otherwise, each with its losses. */
interface Count {
  readonly file: string;
  readonly categories: number;
  readonly pairs?: number;
  readonly distinct?: number;
  /** Categories fewer, pairs fewer, distinct terms fewer; how many losses say why. */
  readonly less?: {
    readonly categories?: number;
    readonly pairs?: number;
    readonly distinct?: number;
    readonly said: RegExp;
  };
}

const COUNTS: readonly Count[] = [
  {
    file: "empath-tsv/categories.tsv",
    categories: 194,
    pairs: 16197,
    distinct: 7643,
    less: { pairs: 40, distinct: 1, said: / again$|^a tab without/ },
  },
  { file: "khcoder/theme.cod", categories: 34 },
  { file: "lexicoder-lc3/mary.lc3", categories: 2, pairs: 5 },
  { file: "lexicoder-lcd/mary.lcd", categories: 2, pairs: 5 },
  { file: "liwc-dic/J-MFD_2018r1.dic", categories: 11, pairs: 758, distinct: 714 },
  { file: "liwc-dic/alpha.dic", categories: 2, pairs: 2, distinct: 2 },
  // One pair stands twice in the file, under two conditions.
  {
    file: "liwc-dic/liwc_extracodes.dic",
    categories: 16,
    pairs: 20,
    distinct: 7,
    less: { pairs: 1, said: /\(02 134\)126/ },
  },
  {
    file: "liwc-dic/liwc_hierarchical.dic",
    categories: 17,
    pairs: 21,
    distinct: 7,
    less: { pairs: 2, said: /\(02 134\)126|category 721/ },
  },
  { file: "liwc-dic/liwca-toy.dic", categories: 3, pairs: 18, distinct: 16 },
  { file: "liwc-dic/mary_multipletabs.dic", categories: 2, pairs: 6, distinct: 5 },
  {
    file: "liwc-dic/mary_zeropadding.dic",
    categories: 2,
    pairs: 7,
    distinct: 5,
    less: { pairs: 1, said: /category 03/ },
  },
  { file: "liwc22-dicx/toy.dicx", categories: 3, distinct: 16 },
  { file: "quanteda-yaml/mary.yml", categories: 2, pairs: 5 },
  { file: "quanteda-yaml/newsmap-english.yml", categories: 268, pairs: 819 },
  { file: "refi-qdc/requal-atlas23-valid.qdc", categories: 1 },
  { file: "refi-qdc/taguette-export-expected.qdc", categories: 3 },
  { file: "taguette-csv/taguette-export-expected.csv", categories: 3 },
  {
    file: "taguette-csv/taguette-import-duplicates.csv",
    categories: 5,
    less: { categories: 2, said: /^the tag `.*` again/ },
  },
  { file: "wordstat-cat/issue-459.cat", categories: 6, pairs: 20 },
  { file: "wordstat-cat/mary.cat", categories: 2, pairs: 5 },
  { file: "wordstat-cat/windows-1252.cat", categories: 2, pairs: 6 },
  {
    file: "yoshikoder-ykd/issue-819.ykd",
    categories: 4,
    pairs: 2,
    less: { categories: 1, said: /^the outer category/ },
  },
  { file: "yoshikoder-ykd/mary.ykd", categories: 2, pairs: 5 },
];

const flat = (themes: readonly BookTheme[]): readonly BookTheme[] =>
  themes.flatMap((theme) => [theme, ...flat(theme.themes ?? [])]);

// The files are there in development only: they are other people's.
describe.skipIf(!existsSync(FOLDER))(
  `dictionaries of other programs${skippedUnless(existsSync(FOLDER), "they are not beside the repository")}`,
  () => {
    it.each(COUNTS)("$file has the counted categories and terms, or the losses say why not", (count) => {
      const { file, problems, losses } = readBook(readFileSync(new URL(count.file, FOLDER)), count.file);
      expect(problems).toEqual([]);
      const themes = flat(file!.themes);
      const terms = themes.flatMap((theme) => (theme.terms ?? []).map(textOf));
      const { less } = count;
      expect(themes.length).toBe(count.categories - (less?.categories ?? 0));
      if (count.pairs !== undefined) expect(terms.length).toBe(count.pairs - (less?.pairs ?? 0));
      if (count.distinct !== undefined)
        expect(new Set(terms).size).toBe(count.distinct - (less?.distinct ?? 0));
      if (less) {
        const said = losses.filter(({ what }) => less.said.test(what)).length;
        expect(said).toBeGreaterThanOrEqual((less.categories ?? 0) + (less.pairs ?? 0));
      }
    });

    it("refuses a table with two columns of tags", () => {
      const name = "taguette-csv/taguette-import-BAD-two-name-cols.csv";
      const { file, problems } = readBook(readFileSync(new URL(name, FOLDER)), name);
      expect(file).toBeNull();
      expect(problems.map(({ found }) => found)).toEqual(["2 columns of tags: name, path"]);
    });

    it("reads Windows-1252 and CP932 as what they are", () => {
      const labelsOf = (name: string) => readBook(readFileSync(new URL(name, FOLDER)), name).file!.themes;
      expect(labelsOf("wordstat-cat/windows-1252.cat")[1]!.terms).toEqual(["Š", "Ž", "Ÿ"]);
      expect(labelsOf("khcoder/theme.cod").every(({ label }) => !label.includes("\uFFFD"))).toBe(true);
    });
  },
);

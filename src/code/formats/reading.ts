/** What reading a file of any format gives: the plain tree, where its parts stood, and all that is to be said. */
import type { Codebook } from "../../model/codebook.ts";
import type { Problem } from "../../model/problem.ts";
import type { BookFile, BookTheme } from "./book-file.ts";
import type { Loss } from "./loss.ts";

/** Lines of the file, 1-based: of a theme and of each of its terms. */
export interface ThemeLines {
  readonly line: number;
  readonly terms: readonly number[];
}

export interface BookReading {
  /** Null when there is any error among the problems. */
  readonly file: BookFile | null;
  readonly lines: ReadonlyMap<BookTheme, ThemeLines>;
  readonly problems: readonly Problem[];
  readonly losses: readonly Loss[];
}

/** A codebook of any format, read to its end. */
export interface ReadBook {
  /** The plain tree; null when there is any error. */
  readonly file: BookFile | null;
  /** Ready to code with; null when there is any error. */
  readonly codebook: Codebook | null;
  readonly problems: readonly Problem[];
  /** What the file says and a codebook of ours cannot. */
  readonly losses: readonly Loss[];
}

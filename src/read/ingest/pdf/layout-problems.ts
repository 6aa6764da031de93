/** Says how the words of a PDF stand on its pages, where that is to be known, and where it cannot be told. */
import type { Problem } from "../../../model/problem.ts";
import { counted } from "../../../text/counted.ts";
import { AS_IT_IS, rowsDoubt } from "../form-text.ts";
import { sourceProblem } from "../source-problem.ts";
import type { LaidOut } from "./pages-laid.ts";

/** How many fields of forms are filled in, and how many comments stand in the margin. */
interface OnPages {
  readonly fields: number;
  readonly comments: number;
}

export function layoutProblems(said: LaidOut & OnPages, source: string): Problem[] {
  const { doubtful, lineNumbers, notes, inTables, fields, comments } = said;
  const [page] = doubtful;
  const doubt =
    page === undefined
      ? []
      : [
          sourceProblem("layout-doubtful", "warning", { source, page }, [
            `words beside one another that may be columns or a table (page ${listed(doubtful)})`,
            "columns of sentences, or rows of cells",
            "compare these pages with the text in `themetally split FILE --preview`; if it is wrong, save the text of the document as plain text",
          ]),
        ];
  const found = [
    inTables.rows > 0 &&
      `${counted(inTables.rows, "row")} of tables, each a line with tabs between its cells`,
    lineNumbers > 0 && `${counted(lineNumbers, "number")} of lines in the margin, left out`,
    notes > 0 && `${counted(notes, "note")} beside the text, kept below the paragraphs that they belong to`,
    fields > 0 && `${counted(fields, "field")} of a form, with what was filled in`,
    comments > 0 && `${counted(comments, "comment")} in the margin, left out`,
  ].filter((one) => one !== false);
  const form =
    found.length === 0
      ? []
      : [sourceProblem("source-form", "info", { source }, [found.join("; "), ...AS_IT_IS])];
  return [...doubt, ...rowsDoubt(source, inTables), ...form];
}

const listed = (pages: readonly number[]): string =>
  pages.length <= MOST_NAMED
    ? pages.join(", ")
    : `${pages.slice(0, MOST_NAMED).join(", ")} and ${counted(pages.length - MOST_NAMED, "other")}`;

const MOST_NAMED = 8;

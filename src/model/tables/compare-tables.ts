/** The tables of a comparison. */
import type {
  ComparedDifference,
  ComparedFigure,
  ComparedRow,
  CorrectedRow,
  Disagreement,
} from "../comparison.ts";
import { always, columnsOf, type OutputTable } from "./column.ts";

export interface CompareTableRow extends ComparedRow {
  readonly label: string | null;
  readonly figure: ComparedFigure;
}

export interface DisagreementRow extends Disagreement {
  readonly label: string;
  /** As it may be printed. */
  readonly text: string | null;
}

const figure = columnsOf<CompareTableRow>();

/** So many digits are more than any figure is sure of. */
const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1e6) / 1e6;

export const COMPARE_TABLE: OutputTable<CompareTableRow> = {
  file: "compare.csv",
  note: "A row for each figure.",
  columns: [
    figure.text(
      "reference",
      "Coder whose codings are taken for right; empty where all coders are held against one another",
      (row) => row.reference,
    ),
    figure.text("coder", "Coder who is held against the reference; empty where all are", (row) => row.coder),
    figure.text("by", "What responses are grouped by; empty for all of them", (row) => row.by),
    figure.text("group", "Group of responses; empty for all of them", (row) => row.group),
    always(
      figure.text(
        "scope",
        "theme, or of all themes: micro (cells pooled), macro (mean over themes), samples (mean over responses)",
        (row) => row.scope,
      ),
    ),
    figure.text("theme", "Id of the theme; empty for all of them", (row) => row.theme),
    figure.text("label", "Label of the theme", (row) => row.label),
    always(
      figure.whole(
        "responses",
        "Responses that both coded; of all coders, at least two",
        (row) => row.responses,
      ),
    ),
    always(figure.whole("cells", "Cells (a response and a theme) that they coded", (row) => row.cells)),
    figure.whole("tp", "Cells in which both say yes", (row) => row.tp),
    figure.whole("fp", "Cells in which the coder alone says yes", (row) => row.fp),
    figure.whole("fn", "Cells in which the reference alone says yes", (row) => row.fn),
    figure.whole("tn", "Cells in which both say no", (row) => row.tn),
    always(figure.text("measure", "Name of the figure", (row) => row.figure.measure)),
    figure.share("value", "Its value; empty where it is not defined", (row) => rounded(row.figure.value)),
    figure.share("low", "Lower bound of the 95 % interval; empty where none can be given", (row) =>
      rounded(row.figure.low),
    ),
    figure.share("high", "Upper bound of the 95 % interval", (row) => rounded(row.figure.high)),
    figure.text("interval", "How the interval was made: wilson or bootstrap", (row) => row.figure.interval),
    figure.share("chance", "What two coders reach by lot who say yes as often as these", (row) =>
      rounded(row.figure.chance),
    ),
  ],
  key: null,
  refers: [],
};

const cell = columnsOf<DisagreementRow>();

export const DISAGREEMENTS_TABLE: OutputTable<DisagreementRow> = {
  file: "disagreements.csv",
  note: "A row for each cell of which a coder and the reference say different things.",
  columns: [
    always(cell.text("response", "Id of the response", (row) => row.response)),
    always(cell.text("theme", "Id of the theme", (row) => row.theme)),
    always(cell.text("label", "Label of the theme", (row) => row.label)),
    always(cell.text("reference", "Coder whose codings are taken for right", (row) => row.reference)),
    always(
      cell.text(
        "reference-says",
        "What the reference says: 1 yes, 0 no, or a position",
        (row) => row.says[0],
      ),
    ),
    always(cell.text("coder", "Coder who says otherwise", (row) => row.coder)),
    always(cell.text("coder-says", "What the coder says", (row) => row.says[1])),
    cell.text(
      "text",
      "Text of the response; names of anonymous respondents and personal data are blacked out",
      (row) => row.text,
    ),
  ],
  key: null,
  refers: [],
};

const difference = columnsOf<ComparedDifference>();

export const DIFFERENCES_TABLE: OutputTable<ComparedDifference> = {
  file: "differences.csv",
  note: "A row for each figure in which two coders differ who are held against the same reference.",
  columns: [
    always(difference.text("reference", "Coder whose codings are taken for right", (row) => row.reference)),
    always(
      difference.text("coder", "Coder who is better where the difference is above 0", (row) => row.coder),
    ),
    always(difference.text("than", "Coder who is held against that one", (row) => row.than)),
    always(difference.text("scope", "micro, macro or samples", (row) => row.scope)),
    always(difference.text("measure", "Name of the figure", (row) => row.measure)),
    difference.share("difference", "Of the coder less that of the one it is held against", (row) =>
      rounded(row.difference),
    ),
    difference.share("low", "Lower bound of the 95 % interval, of a paired bootstrap", (row) =>
      rounded(row.low),
    ),
    difference.share("high", "Upper bound of the 95 % interval", (row) => rounded(row.high)),
  ],
  key: null,
  refers: [],
};

const corrected = columnsOf<CorrectedRow>();

const tenth = (value: number): number => Math.round(value * 10) / 10;

export const CORRECTED_TABLE: OutputTable<CorrectedRow> = {
  file: "corrected.csv",
  note: "A row for each theme whose count was put right by a sample.",
  columns: [
    always(corrected.text("theme", "Id of the theme", (row) => row.theme)),
    always(corrected.text("label", "Label of the theme", (row) => row.label)),
    always(corrected.text("coder", "Whose counts are put right", (row) => row.coder)),
    always(corrected.whole("base", "Responses that have text", (row) => row.base)),
    always(
      corrected.whole(
        "coded",
        "Responses of which a person said whether they carry the theme",
        (row) => row.coded,
      ),
    ),
    always(corrected.whole("raw", "Responses that carry it, as the coder counts them", (row) => row.raw)),
    always(corrected.share("estimate", "The same, put right by the sample", (row) => tenth(row.estimate))),
    always(corrected.share("low", "Lower bound of the 95 % interval", (row) => tenth(row.low))),
    always(corrected.share("high", "Upper bound of the 95 % interval", (row) => tenth(row.high))),
  ],
  key: null,
  refers: [],
};

/** The facts of all of them, for the documentation. */
export const COMPARE_TABLES: readonly {
  readonly file: string;
  readonly columns: readonly { readonly name: string; readonly note: string }[];
}[] = [COMPARE_TABLE, DISAGREEMENTS_TABLE, DIFFERENCES_TABLE, CORRECTED_TABLE];

/** A column of an output table: said once, for every form in which the table is written, described or read back. */
import { SUPPRESSED } from "../publishable.ts";

export type Cell = string | number | null;

export interface Column<Row, Name extends string = string> {
  readonly name: Name;
  readonly type: "string" | "integer" | "number";
  /** What it holds, for those who read the table by program. */
  readonly note: string;
  /** Never empty, and never withheld. */
  readonly required: boolean;
  /** A number that is withheld where it, or another, is small: then the value is null. */
  readonly withheld: boolean;
  /** Digits after the decimal point. */
  readonly decimals?: 1 | 2;
  /** All the values there can be; any where nothing is said. */
  readonly values?: readonly string[];
  readonly value: (row: Row) => Cell;
}

type Value<Row> = Column<Row>["value"];

/** @returns makers of columns for rows of one kind */
export function columnsOf<Row>() {
  const column =
    <Facts extends Pick<Column<Row>, "type" | "withheld" | "decimals">>(facts: Facts) =>
    <Name extends string>(name: Name, note: string, value: Value<Row>): Column<Row, Name> => ({
      name,
      note,
      required: false,
      ...facts,
      value,
    });
  return {
    text: column({ type: "string", withheld: false }),
    whole: column({ type: "integer", withheld: false }),
    share: column({ type: "number", withheld: false }),
    /** A number of responses, of respondents or of places. */
    count: column({ type: "integer", withheld: true }),
    percent: column({ type: "number", withheld: true, decimals: 1 }),
    ratio: column({ type: "number", withheld: true, decimals: 2 }),
  };
}

/** @returns the column as one that is never empty */
export const always = <Row, Name extends string>(column: Column<Row, Name>): Column<Row, Name> => ({
  ...column,
  required: true,
});

export interface Reference {
  readonly column: string;
  readonly file: string;
  /** The column of that file. */
  readonly to: string;
}

export interface OutputTable<Row, Name extends string = string> {
  readonly file: string;
  readonly note: string;
  /** In the order of the file. */
  readonly columns: readonly Column<Row, Name>[];
  /** Columns that together are different in each row. */
  readonly key: readonly string[] | null;
  /** Columns whose values stand in a column of another file, or of the same. */
  readonly refers: readonly Reference[];
}

/** @returns the cells of a row, with the sign for what is withheld */
export const cellsOf = <Row>(columns: readonly Column<Row>[], row: Row): readonly Cell[] =>
  columns.map(({ value, withheld }) => {
    const cell = value(row);
    return cell === null && withheld ? SUPPRESSED : cell;
  });

/** @returns the row without its numbers: who shows one of them says so */
export function withheldRow<Row>(row: Row, columns: readonly Column<Row>[]): Row {
  const numbers = columns.filter(({ withheld }) => withheld).map(({ name }) => [name, null]);
  return { ...row, ...Object.fromEntries(numbers) };
}

export const namesOf = (columns: readonly { readonly name: string }[]): readonly string[] =>
  columns.map(({ name }) => name);

/** What a project file says of a table: which columns hold what. A column is named by its header, its short name or its letters. */

export interface TableMapping {
  readonly sheet?: string | undefined;
  /** Lines of the rows that name the columns. */
  readonly header?: readonly number[] | undefined;
  readonly text?: readonly string[] | undefined;
  /** Null for the number of the row. */
  readonly id?: string | null | undefined;
  readonly name?: string | undefined;
  readonly organisation?: string | undefined;
  readonly anonymous?: { readonly column: string; readonly when: readonly string[] } | undefined;
  readonly topics?: ColumnMapping | undefined;
  readonly date?: string | undefined;
  readonly variables?: readonly ColumnMapping[] | undefined;
  /** Only rows with one of these cells in each column. */
  readonly where?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface ColumnMapping {
  readonly column: string;
  /** What it is called instead of its header. */
  readonly label?: string | undefined;
  /** Signs between several values of a cell. */
  readonly split?: string | undefined;
}

/** The table that the proof prints: each fault, where it was found, and what else was. */

export interface Row {
  readonly rule: string;
  readonly fault: string;
  /** Null where the fault was not found where it is. */
  readonly foundAt: string | null;
  /** Other findings, those that come with the fault first. */
  readonly others: readonly string[];
  /** Findings that do not come with it. */
  readonly surplus: number;
  /** Why it is not found, or what else is, for the time being. */
  readonly known?: string | undefined;
}

const HEAD = ["rule", "fault", "found at", "other findings"] as const;

/**
 * @param planted - number of faults, those included that never came to be a row
 * @param onClean - number of findings in the sample without a fault
 * @returns lines of text; found are faults that bring nothing but what they must
 */
export function faultTable(rows: readonly Row[], planted: number, onClean: number): string {
  const cells = rows.map(({ rule, fault, foundAt, others, known }) => [
    rule,
    fault,
    foundAt ?? "NOT FOUND",
    [counted(others), known === undefined ? "" : `(known: ${known})`].filter(Boolean).join(" "),
  ]);
  const widths = HEAD.map((head, at) => Math.max(...[head, ...cells.map((row) => row[at]!)].map(lengthOf)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell + " ".repeat(widths[at]! - lengthOf(cell)))
      .join("  ")
      .trimEnd();
  const right = rows.filter(({ foundAt, surplus }) => foundAt !== null && surplus === 0).length;
  return [
    line(HEAD),
    line(widths.map((width) => "-".repeat(width))),
    ...cells.map(line),
    `${right} of ${planted} found, ${onClean} findings on the clean sample`,
    "",
  ].join("\n");
}

const lengthOf = (cell: string): number => [...cell].length;

/** `expectation ×2, stated-number` */
function counted(rules: readonly string[]): string {
  return [...new Set(rules)]
    .map((rule) => {
      const times = rules.filter((one) => one === rule).length;
      return times === 1 ? rule : `${rule} ×${times}`;
    })
    .join(", ");
}

/** Splits a dictionary into lines, whatever its line ends: LF, CRLF, or the bare CR of old programs. */

export interface BookLine {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
}

/** @returns the lines without line ends; blank ones too, so that `number` is the line's */
export function bookLines(text: string): readonly BookLine[] {
  return text.split(/\r\n|\r|\n/).map((line, index) => ({ text: line, number: index + 1 }));
}

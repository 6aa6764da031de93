/** Where something was found: a source, and as far as known its page, line and column (all 1-based). */
export interface Place {
  readonly source: string;
  readonly page?: number;
  readonly line?: number;
  readonly column?: number;
}

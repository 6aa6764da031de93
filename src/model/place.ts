/** Where something was found: a source, and as far as known its page, line and column (all 1-based). */
export interface Place {
  /** The file, as the user named it; empty where it is about none. */
  readonly source: string;
  /** 1-based, as far as known. */
  readonly page?: number;
  /** 1-based, as far as known. */
  readonly line?: number;
  /** 1-based, as far as known. */
  readonly column?: number;
}

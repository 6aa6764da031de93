/** The reports of `check` as they are asked for. */

export const REPORT_FORMATS = ["text", "json", "junit", "sarif", "github", "gitlab"] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report, and the file that it goes to; null for stdout. */
export interface ReportWanted {
  readonly format: ReportFormat;
  readonly file: string | null;
}

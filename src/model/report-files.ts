/** What a report can be, and what its files are called. */

export const REPORT_FILES = {
  html: "report.html",
  md: "summary.md",
  docx: "summary.docx",
  ods: "tables.ods",
  xlsx: "tables.xlsx",
} as const;

export type ReportKind = keyof typeof REPORT_FILES;

export const REPORT_KINDS = Object.keys(REPORT_FILES) as readonly ReportKind[];

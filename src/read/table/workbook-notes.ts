/** What is said of a workbook as a whole. */
import type { SheetNote } from "./sheet-note.ts";

export const macrosNote = (): SheetNote => ({
  severity: "info",
  words: ["macros, which are not run", "values", "nothing: the values are as they were saved"],
});

export const hiddenSheetNote = (sheet: string): SheetNote => ({
  severity: "warning",
  words: [`a hidden sheet, "${sheet}", left out`, "sheets that can be seen", "unhide it if it is to be read"],
});

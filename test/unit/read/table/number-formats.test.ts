/** What a number shows in Excel, by the format of its cell. */
import { expect, it } from "vitest";
import { formatOfCode } from "#src/read/table/xlsx/format-code.ts";
import { shownNumber } from "#src/read/table/xlsx/shown-number.ts";

it.each([
  ["3", "General", "3"],
  ["3.0", "General", "3"],
  ["0.1", "General", "0.1"],
  ["0.30000000000000004", "General", "0.3"],
  ["1E-3", "General", "0.001"],
  ["-0", "General", "0"],
  ["123456789012345678", "General", "123456789012345678"],
  ["1.23456789012346E+17", "0", "123456789012346000"],
  ["42", "00000", "00042"],
  ["42", '"R-"0000', "R-0042"],
  ["0.453", "0%", "45%"],
  ["0.455", "0%", "46%"],
  ["0.453", "0.00%", "45.30%"],
  ["2.675", "0.00", "2.68"],
  ["1.005", "0.00", "1.01"],
  ["-2.5", "0.00;[Red](0.00)", "-2.50"],
  ["-0.001", "0.00", "0.00"],
  ["1234567.5", "#,##0.00", "1234567.50"],
  ["1234.5", '"£"#,##0.00', "1234.50"],
  ["1234.5", "[$€-407]#,##0.00_);[Red]-#,##0.00", "1234.50"],
  ["1.5", "0.##", "1.5"],
  ["1", "0.##", "1"],
  ["0.25", "# ?/?", "0.25"],
  ["1500000", '0.0,,"m"', "1500000"],
  ["7", '0" days"', "7 days"],
  ["46146", "yyyy-mm-dd", "2026-05-04"],
  ["46146", "[$-809]dd mmmm yyyy;@", "2026-05-04"],
  ["46146.395833333336", "d/m/yy h:mm AM/PM", "2026-05-04T09:30:00"],
  ["46146.999999999", "d/m/yy h:mm", "2026-05-05T00:00:00"],
  ["46146.4", "mmm-yy", "2026-05-04"],
  ["0.395833333333333", "h:mm", "09:30:00"],
  ["1.5", "[h]:mm", "36:00:00"],
  ["46146", "yyyy年m月d日", "2026-05-04"],
  ["46146", '"Day" 0', "Day 46146"],
  ["3000000", "yyyy", "3000000"],
  ["5", "@", "5"],
  ["1e999", "0", "1e999"],
  ["word", "0", "word"],
])("%s as %s is %s", (raw, code, shown) => {
  expect(shownNumber(raw, formatOfCode(code), false)).toBe(shown);
});

it("a format without end is read in time that grows with it", () => {
  const began = performance.now();
  for (const part of ['"', "[", "0", "#,", "\\", "_", "y", "a/p", "?"]) formatOfCode(part.repeat(200_000));
  expect(performance.now() - began).toBeLessThan(2000);
});

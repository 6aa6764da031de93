/** Tells of charts and reports in an output folder that were made from an earlier run of it. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { readTextIfThere } from "../project/read-project.ts";
import { CHARTS_FILE } from "../report/charts-json.ts";
import { RUN_FILE } from "../report/outputs.ts";
import { CHARTS_FOLDER } from "../write-charts.ts";
import { REPORT_FOLDER, REPORT_INDEX } from "../write-report.ts";

/** @returns a line for each that shows other numbers than the folder now holds; nothing where there are none */
export async function staleFigures(out: string, cwd: string): Promise<readonly string[]> {
  const read = (...path: readonly string[]) =>
    readTextIfThere(join(out, ...path), cwd, "output", "a record of outputs");
  const run = await read(RUN_FILE);
  const charts = await read(CHARTS_FOLDER, CHARTS_FILE);
  const report = await read(REPORT_FOLDER, REPORT_INDEX);
  const hash = createHash("sha256")
    .update(run ?? "")
    .digest("hex");
  const isStale = (text: string | null) => text !== null && !text.includes(hash);
  return [
    ...(isStale(charts)
      ? [
          `The charts in ${join(out, CHARTS_FOLDER)} are of an earlier run: themetally chart draws them again.`,
        ]
      : []),
    ...(isStale(report)
      ? [`The report in ${join(out, REPORT_FOLDER)} is of an earlier run: themetally report makes it again.`]
      : []),
  ];
}

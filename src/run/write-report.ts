/** Makes an output folder ready for readers, in its folder `report`: page, summary and spreadsheets. */
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { REPORT_FILES, type ReportKind } from "../model/report-files.ts";
import type { Status } from "../model/response.ts";
import type { Results } from "../model/results.ts";
import type { OutputFacts } from "../model/run.ts";
import type { Guard } from "../outputs/folder/guard.ts";
import {
  indexOf,
  indexText,
  REPORT_FOLDER,
  REPORT_INDEX,
  type ReportFile,
} from "../outputs/folder/made-of-run.ts";
import { openOutputs } from "../outputs/folder/outputs.ts";
import { evenly } from "../outputs/results/evenly.ts";
import { proveSameRun } from "../outputs/results/read-results.ts";
import type { Style } from "../show/style/style.ts";
import { quotableResponses } from "./open-results.ts";
import type { FigureOptions } from "./write-charts.ts";

/** More would make a page that no browser opens at once. */
const MOST_RESPONSES = 20_000;

/** Of pictures in the page, in pixels, margins included: on a desktop and on paper, and on a phone. */
const PAGE_WIDTH = 924;
const PHONE_WIDTH = 324;

export interface ReportOptions {
  readonly style: Style;
  readonly charts: FigureOptions["charts"];
  /** Statuses whose words may be shown. */
  readonly quotes: readonly Status[];
  readonly kinds: readonly ReportKind[];
}

/**
 * @param dir - the output folder, absolute; `shown` the same as the user named it
 * @returns the files that were written, and a warning for each in whose place somebody had changed one
 * @throws UserError with code "output" where the folder is not as its run left it, or where the disk refuses
 */
export async function writeReport(
  results: Results,
  options: ReportOptions,
  { dir, shown, guard }: { readonly dir: string; readonly shown: string; readonly guard?: Guard },
): Promise<{ readonly written: readonly OutputFacts[]; readonly notes: readonly Problem[] }> {
  const outputs = await openOutputs(join(dir, REPORT_FOLDER), join(shown, REPORT_FOLDER), guard);
  try {
    const written: OutputFacts[] = [];
    for (const kind of options.kinds) {
      const content = await contentOf(kind, results, options, dir);
      const file = await outputs.open(REPORT_FILES[kind]);
      await file.write(content, 1);
      written.push(await file.close());
    }
    const index = await outputs.open(REPORT_INDEX);
    const files = written.map(({ file, sha256 }) => ({ file, sha256 }));
    const { record, sha256: run } = results;
    const kept = await outputs.edited();
    const { tool, title } = record;
    const facts: ReportFile = {
      tool,
      title,
      style: options.style.name,
      run,
      files,
      ...(kept.length > 0 && { kept }),
    };
    await index.write(`${JSON.stringify(facts, null, 2)}\n`, 1);
    await index.close();
    // What is not made anew would be of an earlier run; files of others stay.
    const earlier = indexOf(await indexText(join(dir, REPORT_FOLDER), REPORT_INDEX));
    const stale = (earlier?.made ?? []).flatMap((one) => one.files).map(({ file }) => file);
    await proveSameRun(dir, results);
    const notes = await outputs.publish(stale.filter((file) => written.every((one) => one.file !== file)));
    return { written, notes };
  } catch (error) {
    await outputs.abort();
    throw error;
  }
}

async function contentOf(
  kind: ReportKind,
  results: Results,
  { style, charts, quotes }: ReportOptions,
  dir: string,
): Promise<string | Uint8Array> {
  switch (kind) {
    case "html": {
      // Vega is loaded for the page alone.
      const [{ page }, { figuresOf: drawFigures }] = await Promise.all([
        import("../show/page/page.ts"),
        import("./write-charts.ts"),
      ]);
      const { drawn } = await drawFigures(results, { style, charts, width: PAGE_WIDTH });
      const narrow = await drawFigures(results, { style, charts, width: PHONE_WIDTH });
      const narrowOf = new Map(narrow.drawn.map(({ id, svg }) => [id, svg]));
      const figures = drawn.map((figure) => ({ ...figure, narrow: narrowOf.get(figure.id) ?? figure.svg }));
      const responses = await evenly(
        quotableResponses(dir, results, quotes),
        results.record.reconciliation.responses.counted,
        MOST_RESPONSES,
      );
      return page({ results, style, figures, responses });
    }
    case "md": {
      const [{ summaryOf }, { markdown }] = await Promise.all([
        import("../show/summary/summary.ts"),
        import("../show/summary/markdown.ts"),
      ]);
      return markdown(summaryOf(results, style));
    }
    case "docx": {
      const [{ summaryOf }, { docx }] = await Promise.all([
        import("../show/summary/summary.ts"),
        import("../show/summary/docx.ts"),
      ]);
      const title = results.record.title ?? style.words.common.untitled;
      return docx(summaryOf(results, style), { title, language: style.language, style });
    }
    case "ods":
    case "xlsx": {
      const { workbookOf } = await import("../show/sheets/workbook-of.ts");
      const workbook = workbookOf(results, style);
      if (kind === "ods") return (await import("../show/sheets/ods.ts")).ods(workbook);
      return (await import("../show/sheets/xlsx.ts")).xlsx(workbook);
    }
  }
}

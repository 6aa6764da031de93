/** The command `sample`: writes responses to be coded by hand, and says what they will tell. */
import { resolve } from "node:path";
import { halfWidth, sampleNeeded } from "../evidence/estimate/draw-sample.ts";
import { graded } from "../model/graded.ts";
import { UserError } from "../model/user-error.ts";
import { guardOf } from "../outputs/folder/guard.ts";
import { writeOwn } from "../outputs/folder/own-file.ts";
import { csv } from "../outputs/tables/csv.ts";
import { isCodingColumn } from "../read/codings/coding-columns.ts";
import { makeSample, type SampleMade } from "../run/compare/make-sample.ts";
import { inputsOf } from "../run/inputs.ts";
import { count, counted } from "../text/counted.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { type Io, widthOf } from "./io.ts";
import { type OutFolderOptions, openOutFolder } from "./out-folder.ts";
import { VERSION } from "./version.ts";
import { printable } from "./words/printable.ts";
import { wrap } from "./words/wrap.ts";

export interface SampleCommandOptions extends OutFolderOptions {
  readonly size?: number | undefined;
  readonly by?: string | undefined;
  readonly order: "random" | "doubt";
  readonly withoutTheme?: true | undefined;
  readonly seed?: number | undefined;
  readonly out?: string | undefined;
}

/** @throws UserError where the work could not be done */
export async function sampleCommand(
  out: string | undefined,
  options: SampleCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const { size = 100, by = null, order, seed = 1 } = options;
  if (by !== null && order === "doubt") {
    const words = {
      found: "--by with --order doubt",
      expected: "one of them",
      hint: "groups are drawn by lot: leave one out",
    };
    throw new UserError([{ ...graded("usage"), place: { source: "" }, ...words }]);
  }
  const { settings, results, dir } = await openOutFolder(out, { ...options, style: undefined }, io.cwd);
  const made = await makeSample(results, dir, {
    size,
    by,
    order,
    seed,
    isWithoutTheme: options.withoutTheme === true,
  });
  const shown = options.out ?? "sample.csv";
  const guard = guardOf(() => inputsOf(settings, io.cwd), {
    replace: settings.replace,
    elsewhere: "name another file",
  });
  // What stands there may hold somebody's codings: nothing is ours to replace unasked.
  const file = { path: resolve(io.cwd, shown), shown, isOurs: () => false };
  await writeOwn(file, await contentOf(shown, made), guard);
  if (!options.quiet)
    io.stderr.write(
      [...wordsOf(made, order), `Written to ${printable(shown)}`]
        .flatMap((line) => wrap("", line, { width: widthOf(io.stderr), indent: "  " }))
        .map((line) => `${line}\n`)
        .join(""),
    );
  return EXIT.done;
}

async function contentOf(name: string, { sampled, themes }: SampleMade): Promise<string | Uint8Array> {
  const { sampleTable, sampleWorkbook } = await import("../show/review/sample-workbook.ts");
  const rows = sampled.map(({ response: { id, shown, fingerprint }, stratum, pi }) => ({
    ...{ response: id, text: shown ?? "", stratum, pi, fingerprint: fingerprint ?? "" },
  }));
  const table = sampleTable(rows, themes, isCodingColumn);
  if (!name.toLowerCase().endsWith(".xlsx")) return csv(table);
  const { xlsx } = await import("../show/sheets/xlsx.ts");
  return xlsx(sampleWorkbook(table, themes, `themetally ${VERSION}`));
}

/** Cells below which no counts are put right. */
const LEAST_CELLS = 500;

function wordsOf(
  { sampled, themes, from, all }: SampleMade,
  order: SampleCommandOptions["order"],
): readonly string[] {
  const of = from === all ? `${count(all)}` : `${count(from)} without any theme`;
  const cells = sampled.length * themes.length;
  const points = (half: number): string => `± ${(half * 100).toFixed(1)} points`;
  const head = `${counted(sampled.length, "response")} of ${of}, ${counted(cells, "cell")} to code`;
  if (order === "doubt")
    return [head, "The least sure come first: what they show holds of them, and of no others."];
  const shares = [0.1, 0.5].map(
    (share) => `${share * 100}% to ${points(halfWidth(sampled.length, from, share))}`,
  );
  return [
    head,
    `Their shares will be sure, 19 times of 20: a share of ${shares.join(", one of ")}.`,
    `± 5 points takes ${counted(sampleNeeded(0.05, from), "response")}, ± 3 points ${count(sampleNeeded(0.03, from))}.`,
    ...(cells < LEAST_CELLS ? [`Counts are put right from ${LEAST_CELLS} coded cells: draw more.`] : []),
  ];
}

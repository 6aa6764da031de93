/** Streams the responses of an output folder with all that speaks for their themes. */
import { join } from "node:path";
import type { Response } from "../../model/response.ts";
import type { Results } from "../../model/results.ts";
import type { ReviewableResponse } from "../../model/review.ts";
import { proveWhole, type QuotableFile, quotableLines, quotableRows } from "./quotable-file.ts";
import { unusable } from "./unusable.ts";

const HIT_COLUMNS = ["response", "theme", "start", "end"] as const;
const CODING_COLUMNS = ["response", "theme", "score"] as const;

/**
 * @param dir - the output folder, absolute
 * @param shown - the text of a response as it may be shown, offsets as they were
 * @returns responses that are counted, in the order of the run
 * @throws UserError where a file is gone or was changed after its run
 */
export async function* reviewableResponses(
  dir: string,
  results: Results,
  shown: (response: Response) => string,
): AsyncGenerator<ReviewableResponse, void> {
  const fileOf = (file: string): QuotableFile => {
    const facts = results.record.outputs.find((output) => output.file === file);
    const source = join(results.out, file);
    if (facts === undefined) throw unusable(source, "a file that this run did not write");
    return { path: join(dir, file), source, sha256: facts.sha256 };
  };
  const files = ["responses.jsonl", "hits.csv", "codings.csv", "responses-themes.csv"].map(fileOf);
  for (const file of files) await proveWhole(file);
  const [responses, hits, codings, marked] = files as [
    QuotableFile,
    QuotableFile,
    QuotableFile,
    QuotableFile,
  ];
  const isMarked = results.record.options.csv !== "plain";
  const counted = new Set<string>();
  for await (const { id } of quotableRows<{ readonly id: string }>(marked, ["id"], isMarked)) counted.add(id);
  const hitsOf = await grouped(hits, HIT_COLUMNS, isMarked);
  const codingsOf = await grouped(codings, CODING_COLUMNS, isMarked);
  for await (const line of quotableLines(responses)) {
    const response = JSON.parse(line) as Response;
    const { id, fingerprint, words } = response;
    if (!counted.has(id)) continue;
    yield {
      id,
      fingerprint,
      words,
      text: shown(response),
      cells: (codingsOf.get(id) ?? []).map(({ theme, score }) => ({ theme, score: Number(score) })),
      hits: (hitsOf.get(id) ?? []).map(({ theme, start, end }) => ({
        theme,
        start: Number(start),
        end: Number(end),
      })),
    };
  }
}

async function grouped<Column extends string>(
  file: QuotableFile,
  columns: readonly ("response" | Column)[],
  isMarked: boolean,
): Promise<ReadonlyMap<string, readonly Row<Column>[]>> {
  const of = new Map<string, Row<Column>[]>();
  for await (const row of quotableRows<Row<Column>>(file, columns, isMarked))
    if (of.get(row.response)?.push(row) === undefined) of.set(row.response, [row]);
  return of;
}

type Row<Column extends string> = Readonly<Record<"response" | Column, string>>;

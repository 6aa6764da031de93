/** Streams the responses of an output folder that are counted, each with the themes that it carries. */
import { join } from "node:path";
import type { Response } from "../../model/response.ts";
import type { Results } from "../../model/results.ts";
import { proveWhole, type QuotableFile, quotableLines, quotableRows } from "./quotable-file.ts";
import { unusable } from "./unusable.ts";

export interface MarkedResponse {
  readonly response: Response;
  /** Ids of its themes, those above them among them. */
  readonly carried: ReadonlySet<string>;
}

/**
 * @param dir - the output folder, absolute
 * @param themes - ids of all themes
 * @returns responses in the order of the run
 * @throws UserError where a file is gone or was changed after its run
 */
export async function* markedResponses(
  dir: string,
  { out, record }: Results,
  themes: readonly string[],
): AsyncGenerator<MarkedResponse, void> {
  const fileOf = (file: string): QuotableFile => {
    const facts = record.outputs.find((output) => output.file === file);
    const source = join(out, file);
    if (facts === undefined) throw unusable(source, "a file that this run did not write");
    return { path: join(dir, file), source, sha256: facts.sha256 };
  };
  const [responses, codings, marked] = [
    fileOf("responses.jsonl"),
    fileOf("codings.csv"),
    fileOf("responses-themes.csv"),
  ];
  for (const file of [responses, codings, marked]) await proveWhole(file);
  const isMarked = record.options.csv !== "plain";
  const carriedBy = new Map<string, Set<string>>();
  for await (const { id } of quotableRows<{ readonly id: string }>(marked, ["id"], isMarked))
    carriedBy.set(id, new Set());
  const known = new Set(themes);
  type Row = Readonly<Record<"response" | "theme" | "carried", string>>;
  for await (const { response, theme, carried } of quotableRows<Row>(
    codings,
    ["response", "theme", "carried"],
    isMarked,
  ))
    if ((carried ?? "1") === "1" && known.has(theme)) carriedBy.get(response)?.add(theme);
  for await (const line of quotableLines(responses)) {
    const response = JSON.parse(line) as Response;
    const carried = carriedBy.get(response.id);
    if (carried !== undefined) yield { response, carried };
  }
}

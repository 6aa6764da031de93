/** Reads a sample that somebody coded by hand, for what it says of the scores of cells. */
import type { Problem } from "../../model/problem.ts";
import { readCodings } from "../codings/read-codings.ts";

export interface CodedCell {
  readonly response: string;
  readonly theme: string;
  readonly carried: boolean;
}

/**
 * @param path - absolute
 * @param source - what the file is called in messages
 * @param themes - ids of the themes
 */
export async function readCoded(
  path: string,
  source: string,
  themes: readonly string[],
): Promise<{ readonly cells: readonly CodedCell[]; readonly problems: readonly Problem[] }> {
  const known = themes.map((id) => ({ id, label: id }));
  const { coders, problems } = await readCodings(path, source, { known, labels: new Map() });
  const cells = coders.flatMap(({ responses }) =>
    responses.flatMap(({ id: response, values, isWhole }) =>
      (isWhole ? themes : [...values.keys()]).map((theme) => ({
        response,
        theme,
        carried: values.get(theme) === "1",
      })),
    ),
  );
  return { cells, problems };
}

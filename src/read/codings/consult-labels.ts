/** What the letters of Consult's `mapping.jsonl` stand for: `themes.json` beside it says so. */
import { readBytes } from "../ingest/read-bytes.ts";

const MAPPING = /(?<=^|[\\/])mapping\.jsonl$/;

/**
 * @param path - of the file of codings, absolute
 * @returns labels by letter; none beside another file, or where no such file is there
 */
export async function consultLabels(path: string, source: string): Promise<ReadonlyMap<string, string>> {
  const beside = path.replace(MAPPING, "themes.json");
  if (beside === path) return new Map();
  const { data } = await readBytes({
    path: beside,
    source,
    id: source,
    kind: "json",
  });
  if (data === null) return new Map();
  try {
    const themes = JSON.parse(data.toString("utf8")) as unknown;
    return new Map(
      [themes].flat().flatMap((theme) => {
        const { topic_id: id, topic_label: label } = (theme ?? {}) as Record<string, unknown>;
        return typeof id === "string" && typeof label === "string" ? [[id, label] as const] : [];
      }),
    );
  } catch {
    return new Map();
  }
}

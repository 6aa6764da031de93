/** Reads some responses once more: their texts are not kept while a corpus passes, and few are wanted afterwards. */

import type { Response } from "../model/response.ts";
import type { SourceFile } from "../read/ingest/source-file.ts";
import type { SplitMaterial } from "./material.ts";
import type { Settings } from "./project/settings.ts";
import { readSource } from "./read-source.ts";
import { isShown } from "./shown-source.ts";

/** Ids of responses, by the source that they were read from. */
export type TextNeeds = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads some responses once more; with `see` each is handed over in place of its being kept. */
export type ReadAgain = (
  wanted: TextNeeds,
  see?: (response: Response) => void,
) => Promise<ReadonlyMap<string, Response>>;

/**
 * @param see - is given each response in place of its being kept
 * @returns the responses by their ids, as far as they are still there; none where `see` was given
 */
export async function readAgain(
  wanted: TextNeeds,
  sources: readonly SourceFile[],
  settings: Settings,
  material: SplitMaterial,
  see?: (response: Response) => void,
  read = readSource,
): Promise<ReadonlyMap<string, Response>> {
  const found = new Map<string, Response>();
  for (const source of sources) {
    const ids = new Set(wanted.get(source.source));
    if (ids.size === 0) continue;
    const isWanted = (id: string) => ids.has(id);
    // Where sources and ids are not called as they were received, those who read them know other ones.
    const asked = isShown(source) ? source : { ...source, isWanted };
    for await (const item of read(asked, settings, material)) {
      if ("severity" in item || !ids.delete(item.response.id)) continue;
      if (see) see(item.response);
      else found.set(item.response.id, item.response);
      if (ids.size === 0) break;
    }
  }
  return found;
}

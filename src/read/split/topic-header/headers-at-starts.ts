/** Headers of a document that says where each response begins: most of its responses have one, or none has. */
import type { ContentLine } from "../../../cues/content-line.ts";
import type { HeaderCandidate } from "./candidates.ts";
import { isNewTitle } from "./headers.ts";

/** Score of a header by its topics. */
const CLEAR = 3;

/** Share of responses with a clear header where a document has headers, and where it has none. */
const SHARE = { headed: 0.5, bare: 0.35 };

/** @returns the headers as they are where no line says that a response begins there */
export function headersAtStarts(
  lines: readonly ContentLine[],
  headers: ReadonlyMap<number, readonly HeaderCandidate[]>,
  width: number,
): ReadonlyMap<number, readonly HeaderCandidate[]> {
  const starts = lines.flatMap(({ begins }, at) => (begins ? [at] : []));
  if (starts.length === 0) return headers;
  const isClear = (at: number) => headers.get(at)?.some(({ score }) => score >= CLEAR) === true;
  const clear = starts.filter(isClear).length;
  if (clear < starts.length * SHARE.bare) return new Map();
  if (clear < starts.length * SHARE.headed) return headers;
  const titled = starts.filter((at) => !isClear(at) && isNewTitle(lines[at]!.text, width));
  const single = (at: number) => ({ from: at, to: at + 1, isSingle: true, score: CLEAR });
  return new Map([...headers, ...titled.map((at) => [at, [single(at)]] as const)]);
}

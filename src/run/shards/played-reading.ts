/** Plays back what was read of a source, from the parts that hold its pieces, as if it had been read in one go. */
import type { Response } from "../../model/response.ts";
import type { ShardPiece } from "../../model/shards.ts";
import { linesFrom } from "../../outputs/folder/part-file.ts";
import type { SourceFile } from "../../read/ingest/source-file.ts";
import type { Received, SourceEnd, SourceReading } from "../reading.ts";
import { startJoined } from "./joined-pieces.ts";
import type { CodedAs, PartLine } from "./part-lines.ts";

/** Where what was read of a source, or of a piece of one, stands. */
export interface PlacedRange {
  /** Absolute. */
  readonly path: string;
  /** The byte at which it begins. */
  readonly start: number;
  readonly piece: ShardPiece | null;
}

export interface Played {
  /** Told how the response that comes next was coded. */
  readonly next: (text: string, coded: readonly CodedAs[]) => void;
  readonly onUnanswered: ((response: Response) => void) | undefined;
  /** Of the source's bytes. */
  readonly sha256: string;
}

export async function* playedReading(
  source: SourceFile,
  ranges: readonly PlacedRange[],
  { next, onUnanswered, sha256 }: Played,
): SourceReading {
  const joined = startJoined(source, sha256);
  let end: SourceEnd = { bytes: 0, sha256: "", layout: null };
  for (const { path, start, piece } of ranges) {
    for await (const { bytes } of linesFrom(path, start)) {
      const line = JSON.parse(bytes.toString("utf8")) as PartLine | { readonly range: number };
      if ("range" in line) continue;
      if ("end" in line) {
        end = line.end;
        if (line.piece !== null) joined.follow(line.piece, line.end);
        break;
      }
      if ("problem" in line) yield line.problem;
      else if ("codes" in line) joined.respondents(line.codes);
      else if ("unanswered" in line) onUnanswered?.(line.unanswered);
      else {
        next(line.read.response.text, line.coded);
        yield piece === null ? line.read : asInWhole(line.read, joined, piece);
      }
    }
  }
  if (ranges[0]?.piece == null) return end;
  yield* joined.problems();
  return joined.end();
}

/** Of a piece, respondents and places are counted from its own beginning. */
function asInWhole(read: Received, joined: ReturnType<typeof startJoined>, { kind }: ShardPiece): Received {
  const whole = (response: Response): Response =>
    kind === "rows"
      ? { ...response, ordinal: joined.answeredBefore() + response.ordinal }
      : { ...response, ...joined.respondent(response) };
  const veiled = read.veiled === undefined ? {} : { veiled: read.veiled.map(whole) };
  return { ...read, ...veiled, response: whole(read.response) };
}

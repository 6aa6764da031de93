/** The right answer for one generated response: what a splitter should find. */
import type { LineRange, Status } from "#src/model/response.ts";

export interface GoldAttribution {
  readonly status: Status;
  /** As printed, line breaks turned to spaces; null where nothing is printed. */
  readonly text: string | null;
  readonly name: string | null;
  readonly organisation: string | null;
}

export interface GoldResponse {
  /** Lines of the source, 1-based and inclusive; a line is what stands between two line feeds. */
  readonly lines: {
    readonly header: LineRange | null;
    readonly body: LineRange;
    readonly attribution: LineRange | null;
  };
  readonly topics: readonly string[];
  readonly headerTruncated: boolean;
  readonly attribution: GoldAttribution;
  /** The body without page furniture, line breaks kept. */
  readonly text: string;
}

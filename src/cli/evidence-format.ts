/** How the commands on a codebook's evidence print: what they share. */
import type { Response } from "../model/response.ts";
import { reasonWithoutText } from "../text/reason-without-text.ts";
import type { Io } from "./io.ts";

export type EvidenceFormat = "text" | "csv" | "json";

/** @returns the format asked for, or text on a terminal and CSV elsewhere */
export const formatOf = (format: EvidenceFormat | undefined, io: Io): EvidenceFormat =>
  format ?? (io.stdout.isTTY ? "text" : "csv");

/** @returns the responses that have text, all of them in memory */
export async function withText(responses: AsyncIterable<Response>): Promise<readonly Response[]> {
  const all: Response[] = [];
  for await (const response of responses) if (reasonWithoutText(response) === null) all.push(response);
  return all;
}

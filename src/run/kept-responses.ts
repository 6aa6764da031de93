/** Keeps the responses of a small corpus as they pass, so that those that are wanted once more need not be read again. */
import type { Response } from "../model/response.ts";
import type { ReadAgain, TextNeeds } from "./read-again.ts";

/** In UTF-16 units: a corpus with more text is read again, so that memory does not grow with it. */
const MOST_TEXT = 1 << 24;

export interface KeptResponses {
  see(response: Response): void;
  /** @returns the responses that are kept, or else what `read` finds of them */
  readonly or: (read: ReadAgain) => ReadAgain;
}

/** @param most - units of text that are kept */
export function startKept(most = MOST_TEXT): KeptResponses {
  let kept: Response[] | null = [];
  let units = 0;
  return {
    see(response) {
      if (kept === null) return;
      units += response.text.length;
      if (units <= most) kept.push(response);
      else kept = null;
    },
    or: (read) => async (wanted, see) => (kept === null ? read(wanted, see) : chosen(kept, wanted, see)),
  };
}

function chosen(
  kept: readonly Response[],
  wanted: TextNeeds,
  see?: (response: Response) => void,
): ReadonlyMap<string, Response> {
  const found = new Map<string, Response>();
  for (const response of kept) {
    if (!wanted.get(response.source)?.has(response.id)) continue;
    if (see) see(response);
    else found.set(response.id, response);
  }
  return found;
}

/** The colours of the terminal, where there is one that wants them. */

import type { Io } from "./io.ts";
import { NO_PAINT, type Paint } from "./words/paint.ts";

/**
 * Colours only on a terminal that has them, and never where `NO_COLOR` is set or `--no-color` is given.
 *
 * @param out - the stream that the words go to
 */
export async function paintOf(io: Io, wanted: boolean, out = io.stderr): Promise<Paint> {
  if (!hasColours(io, wanted, out)) return NO_PAINT;
  const { Chalk } = await import("chalk");
  return new Chalk({ level: 1 });
}

export function hasColours({ stderr, env }: Io, wanted: boolean, out = stderr): boolean {
  const refused = env.CI !== undefined || env.TERM === "dumb" || (env.NO_COLOR ?? "") !== "";
  return wanted && out.isTTY === true && !refused;
}

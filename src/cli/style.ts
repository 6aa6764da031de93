/** The colours of the terminal, where there is one that wants them. */
import { PLAIN, type Style } from "../report/style.ts";
import type { Io } from "./io.ts";

/** Colours only on a terminal, and never where `NO_COLOR` is set or `--no-color` is given. */
export async function styleOf(io: Io, wanted: boolean): Promise<Style> {
  const off =
    !wanted || io.stderr.isTTY !== true || io.env.CI !== undefined || (io.env.NO_COLOR ?? "") !== "";
  if (off) return PLAIN;
  const { Chalk } = await import("chalk");
  return new Chalk({ level: 1 });
}

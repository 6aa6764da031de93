/** How large a source is before it is read. */
import { stat } from "node:fs/promises";
import type { SourceFile } from "./source-file.ts";

/** @returns bytes; @throws what `node:fs` throws, FileRefusal where it cannot be unpacked */
export const fileSize = async ({ part, path }: SourceFile): Promise<number> =>
  part === undefined ? (await stat(path)).size : (await part.read()).length;

/** What is packed in a file, as the functions of `node:buffer` take it. */
import type { SourcePart } from "./source-file.ts";

/** @throws FileRefusal where it is damaged; what `node:fs` throws */
export async function partData(part: SourcePart): Promise<Buffer> {
  const data = await part.read();
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}

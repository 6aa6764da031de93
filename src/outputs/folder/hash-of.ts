/** The sha256 of a file that may not be there. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { failedWith } from "./on-disk.ts";

/** @returns the sha256 of a file, 64 hexadecimal digits, or null where there is none */
export async function fileHash(path: string): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  } catch (error) {
    if (failedWith(error, "ENOENT", "ENOTDIR")) return null;
    throw error;
  }
  return hash.digest("hex");
}

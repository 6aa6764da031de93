/** Makes UUIDs from names (RFC 9562, version 5): the same name has the same one at every export. */
import { createHash } from "node:crypto";

/** The namespace of themetally's themes: version 5 of `themetally` in the namespace of URLs. */
const NAMESPACE = uuid5(Buffer.from("6ba7b8111dad11d180b400c04fd430c8", "hex"), "themetally");

/** @returns whether it is 8-4-4-4-12 hexadecimal digits */
export const isGuid = (text: string): boolean => /^[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i.test(text);

/** @returns 8-4-4-4-12 hexadecimal digits, capitals as REFI-QDA programs write them */
export function guidOf(name: string): string {
  return uuid5(Buffer.from(NAMESPACE.replaceAll("-", ""), "hex"), name);
}

function uuid5(namespace: Uint8Array, name: string): string {
  const bytes = createHash("sha1").update(namespace).update(name, "utf8").digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex").toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

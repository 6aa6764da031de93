/** Gives what is kept secret a short code that only the holder of a key can compute, the same every time. */
import { createHmac } from "node:crypto";

/** Crockford's signs without vowels, so that no word comes out: neither I, L nor O is taken for a digit. */
const LETTERS = "BCDFGHJKMNPQRSTVWXYZ";
const SIGNS = `0123456789${LETTERS}`;
const LENGTH = 8;

/**
 * A letter comes first: no code reads as a number. Among 10,000 texts the chance that any two share a code is about
 * 1 in 9,000.
 *
 * @param key - at least 16 bytes that nobody can guess
 * @param use - what the code is for: codes of different uses tell nothing of one another
 * @returns 8 capital letters and digits: the first 64 bits of HMAC-SHA-256 (RFC 2104) over use and text
 */
export function keyedCode(key: Uint8Array, use: string, text: string): string {
  let number = createHmac("sha256", key).update(`${use}\0${text}`).digest().readBigUInt64BE(0);
  let code = "";
  while (code.length < LENGTH) {
    const signs = code === "" ? LETTERS : SIGNS;
    code += signs[Number(number % BigInt(signs.length))]!;
    number /= BigInt(signs.length);
  }
  return code;
}

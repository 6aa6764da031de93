/** Reads bytes as Windows-1252: `TextDecoder` reads Latin-1 for it in some releases of Node. */

/** What it prints for bytes 0x80 to 0x9F (https://encoding.spec.whatwg.org/#windows-1252); `\0`: nothing. */
const HIGH_CONTROLS = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/**
 * @param latin1 - one character a byte
 * @returns the text, with NUL for bytes that print nothing
 */
export const windows1252 = (latin1: string): string =>
  latin1.replace(/[\x80-\x9f]/g, (char) => HIGH_CONTROLS[char.charCodeAt(0) - 0x80]!);

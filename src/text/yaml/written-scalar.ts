/** Writes a text as YAML, so that it is read as the same text. */

import { parse } from "yaml";

/** What YAML would read as a number, a truth or nothing, or as a sign of its own, is put in quotes. */
const PLAIN = /^\p{L}[\p{L}\p{N}'./_ -]*(?<! )$/iu;

/** @returns the text as one scalar on one line, plain where it can be, in a list too */
export const writtenScalar = (text: string): string =>
  PLAIN.test(text) && parse(text) === text ? text : quotedScalar(text);

/** What JSON leaves as it is and YAML 1.2 does not print, or breaks lines at. */
const UNPRINTED = /[\u007f-\u009f\u2028\u2029\ufeff\p{Cs}\ufffe\uffff]/gu;

const quotedScalar = (text: string): string =>
  JSON.stringify(text).replace(UNPRINTED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Characters that XML cannot hold, as Excel writes them: `_x000D_`; a `_` that only looks so is `_x005F_`. */

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** The same for half a character that has no other half. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** @returns the text as it was typed */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  const typed = text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return typed.replace(HALF, "\uFFFD");
}

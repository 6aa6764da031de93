/** Makes text from a submission safe to show on a terminal: what would act on it is shown instead. */

/** Control signs (escape sequences start with one), signs that turn the reading direction, half surrogates. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** @returns the text with every unsafe sign as `\u{1b}`; line breaks too, so that one line stays one line. */
export function printable(text: string): string {
  return text.replace(UNSAFE, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}

/** The same for JSON text, which stays the same JSON: unsafe signs but line feeds become `\u009b`. */
export function printableJson(json: string): string {
  return json.replace(UNSAFE, (sign) =>
    sign === "\n" ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

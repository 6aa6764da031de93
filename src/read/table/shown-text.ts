/** Text of a cell as it is shown: line breaks of one kind, and no characters that nobody sees. */

/** All that a text may not hold; tabs and line breaks may stand in a cell. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

export interface ShownText {
  readonly text: string;
  /** Control characters that were taken out. */
  readonly controls: number;
}

export function shownText(raw: string): ShownText {
  const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  let controls = 0;
  const text = lines.replace(CONTROLS, () => {
    controls++;
    return "";
  });
  return { text, controls };
}

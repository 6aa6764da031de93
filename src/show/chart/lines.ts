/** Breaks text into lines that fit a width. */

/**
 * Lines break between words, and not at spaces that are there to keep words together; a word that is wider than a line breaks where it must.
 *
 * @param width - pixels that a line may take
 * @param measure - pixels that a text takes
 * @param most - lines; the last one ends in an ellipsis where more would be needed
 */
export function linesOf(
  text: string,
  width: number,
  measure: (text: string) => number,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[^\S\u00a0]+/u).filter((part) => part !== "")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (measure(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (measure(line) > width && [...line].length > 1) {
      const part = longestPart(line, width, measure);
      lines.push(part);
      line = line.slice(part.length);
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), cut(lines[most - 1]!, width, measure)];
}

function longestPart(text: string, width: number, measure: (text: string) => number): string {
  const characters = [...text];
  let count = 1;
  while (count < characters.length - 1 && measure(characters.slice(0, count + 1).join("")) <= width) count++;
  return characters.slice(0, count).join("");
}

function cut(line: string, width: number, measure: (text: string) => number): string {
  const characters = [...line];
  while (characters.length > 1 && measure(`${characters.join("")}…`) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

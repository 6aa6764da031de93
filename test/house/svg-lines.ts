/** A picture with a line an element, so that a change is read in a line; between these elements, white space draws nothing. */
export const svgLines = (svg: string): string =>
  `${svg.trimEnd().replace(/>(?=<\/?(?:desc|g|path|rect|svg|text|title)\b)/g, ">\n")}\n`;

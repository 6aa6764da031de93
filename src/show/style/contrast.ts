/** How well two colours can be told apart: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */

/**
 * @param one - `#` and six hexadecimal digits, as `other`
 * @returns 1 for the same colour, 21 for black and white
 */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** @returns whichever of two colours can be read better on a third */
export function readableOn(fill: string, one: string, other: string): string {
  return contrast(one, fill) >= contrast(other, fill) ? one : other;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

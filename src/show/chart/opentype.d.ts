/** What we use of `opentype.js`, which brings no types. */
declare module "opentype.js/dist/opentype.mjs" {
  export interface Font {
    readonly unitsPerEm: number;
    charToGlyph(character: string): { readonly index: number; readonly advanceWidth?: number };
  }
  export function parse(bytes: ArrayBuffer): Font;
}

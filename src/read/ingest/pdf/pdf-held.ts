/** Looks into what a PDF holds by its bytes alone: its objects, the text that their streams show, damaged streams. */
import type { Held, HeldObject } from "./pdf-held-object.ts";
import { mapsElsewhere, mapsSoftHyphen } from "./pdf-letters.ts";
import { packedObjects, pdfObjects } from "./pdf-objects.ts";
import { bytesShown, hasZeros } from "./pdf-shown.ts";
import { unpack } from "./pdf-unpack.ts";

/** Their bytes are no text: pictures, programs of fonts, colours, what describes the file. */
const NO_TEXT =
  /\/Subtype\s*\/(?:Image|XML|Type1C|CIDFontType0C|OpenType)\b|\/Length1\b|\/Type\s*\/(?:XRef|Metadata|EmbeddedFile)\b|\/N\s+[134]\b/;

const OBJECTS = /\/Type\s*\/ObjStm\b/;

const PICTURE = /\/Subtype\s*\/Image\b/;

export async function heldBy(file: Buffer): Promise<Held> {
  const objects = new Map<number, HeldObject>();
  let isEncrypted = file.includes("/Encrypt");
  let isWhole = true;
  for (const object of pdfObjects(file)) {
    const { number, text } = object;
    // A picture is not looked into: it may be large, and what it shows is not read.
    if (object.data === null || PICTURE.test(text)) {
      objects.set(number, { text, isStream: object.data !== null, shown: null, fault: null });
      continue;
    }
    isEncrypted ||= /\/Encrypt\b/.test(text);
    const isPacked = OBJECTS.test(text);
    const { content, fault } = await unpack(object, isPacked || !NO_TEXT.test(text));
    if (isPacked) isWhole &&= content !== null;
    const shown = content === null || isPacked || NO_TEXT.test(text) ? null : bytesShown(content);
    const isElsewhere = content !== null && mapsElsewhere(content);
    const isWiped = shown !== null && shown.bytes > 0 && hasZeros(content!);
    objects.set(number, {
      text,
      isStream: true,
      shown,
      fault: fault ?? (isWiped ? "damaged" : null),
      isElsewhere,
      isSoft: content !== null && mapsSoftHyphen(content),
    });
    if (!isPacked || content === null) continue;
    for (const inside of packedObjects(content, text))
      objects.set(inside.number, { text: inside.text, isStream: false, shown: null, fault: null });
  }
  return { objects, isEncrypted, isWhole: isWhole && !isEncrypted, isChanged: changes(file) };
}

/** A file prepared for the web has two ends from the start. */
function changes(file: Buffer): boolean {
  const least = file.subarray(0, 1024).includes("/Linearized") ? 2 : 1;
  let ends = 0;
  for (let at = file.indexOf("startxref"); at >= 0 && ends <= least; at = file.indexOf("startxref", at + 1))
    ends++;
  return ends > least;
}

/** Parses XML as it comes, and hands on what it meets; refuses what makes XML dangerous: document types, entities, endless nesting. */
import { FileRefusal } from "../file-refusal.ts";
import { guessUtf16 } from "../utf16.ts";

/** Names are given without their prefixes. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** A stretch of text: two may follow one another. */
  text(text: string): void;
  close(name: string): void;
}

export const MOST_NESTING = 1000;

/** Names of declarations are no attributes. */
const DECLARED = /^xmlns(?::|$)/;

/**
 * @param chunks - the bytes of the file, in any pieces
 * @param what - the file is, with its article
 * @returns after each piece, so that what was made of it can be taken
 * @throws FileRefusal where it is no XML, or dangerous
 */
export async function* parsingXml(
  chunks: AsyncIterable<Uint8Array>,
  what: string,
  events: XmlEvents,
): AsyncGenerator<void, void, void> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser({ xmlns: false });
  const names: string[] = [];
  parser.on("error", ({ message }) => {
    throw damaged(what, `its XML: ${message.replace(/^\d+:\d+: /, "").slice(0, 120)}`);
  });
  parser.on("doctype", () => {
    throw new FileRefusal([
      `${what} with a document type (<!DOCTYPE), which may define entities`,
      "plain XML",
      "open it in the program that made it, and save it anew",
    ]);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (names.length === MOST_NESTING) throw tooDeep(what);
    const local = withoutPrefix(name);
    names.push(local);
    events.open(local, withoutPrefixes(attributes));
  });
  parser.on("text", (text) => events.text(text));
  parser.on("cdata", (text) => events.text(text));
  parser.on("closetag", () => events.close(names.pop()!));
  for await (const text of decoded(chunks, what)) {
    write(parser, text, what);
    yield;
  }
  write(parser, null, what);
}

export const tooDeep = (what: string) =>
  new FileRefusal([
    `${what} with elements nested more than ${MOST_NESTING} deep`,
    `${MOST_NESTING} levels at most`,
    "open it, and save it anew or as text",
  ]);

/** A text that no string can hold is thrown as a RangeError, which says nothing of the file. */
function write(parser: { write(text: string | null): unknown }, text: string | null, what: string): void {
  try {
    parser.write(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw damaged(what, "its XML: a text without end");
  }
}

async function* decoded(chunks: AsyncIterable<Uint8Array>, what: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const decode = (bytes: Uint8Array, isLast: boolean): string => {
    try {
      decoder ??= new TextDecoder(guessUtf16(bytes) ?? "utf-8", { fatal: true });
      return decoder.decode(bytes, { stream: !isLast });
    } catch {
      throw new FileRefusal([
        `${what}, damaged (its XML is not UTF-8)`,
        "a whole file",
        "get the file again",
      ]);
    }
  };
  for await (const chunk of chunks) {
    const text = decode(chunk, false);
    if (text !== "") yield text;
  }
  yield decode(new Uint8Array(), true);
}

const damaged = (what: string, reason: string) =>
  new FileRefusal([
    `${what}, damaged (${reason})`,
    "well-formed XML without entities",
    "get the file again, or open it and save it anew",
  ]);

const withoutPrefix = (name: string): string => name.slice(name.indexOf(":") + 1);

/** What has no prefix is the element's own, whatever else has the same name. */
function withoutPrefixes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const own: Record<string, string> = {};
  for (const key in attributes) {
    if (DECLARED.test(key)) continue;
    const local = withoutPrefix(key);
    if (local === key || !(local in own)) own[local] = attributes[key]!;
  }
  return own;
}

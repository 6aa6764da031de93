/** Tells a message of words alone without parsing it: nothing is attached to it, and it is parsed once, when it is read. */

/** Of a larger one it is not told: it has something attached, or takes its time in any case. */
const MOST_BYTES = 1024 * 1024;

/** Heads that say what a part is, wherever they stand: in a text they only cost the saving. */
const FIELD = /(?:^|[\r\n])[ \t]*content-(?:type|disposition)[ \t]*:([^\r\n]*)(?=(?:\r?\n([ \t]?))?)/gi;

/** A text, or a text in two forms. */
const TEXT = /^[ \t]*(?:text\/(?:plain|html)|multipart\/alternative)[ \t]*(;|$)/i;

const HEADS_END = /\r?\n\r?\n|\r\r/;
const MESSAGE_ID = /^message-id[ \t]*:([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/im;

export interface WordsAlone {
  /** As it is parsed: unfolded; null where there is none. */
  readonly messageId: string | null;
}

/**
 * @param bytes of a message, from its first head
 * @returns null where something may be attached
 */
export function wordsAlone(bytes: Buffer): WordsAlone | null {
  if (bytes.length > MOST_BYTES) return null;
  const text = bytes.toString("latin1");
  for (const [, value = "", folded] of text.matchAll(FIELD)) {
    const end = TEXT.exec(value)?.[1];
    if (end === undefined || (end === "" && folded)) return null;
  }
  const heads = text.slice(0, HEADS_END.exec(text)?.index ?? text.length);
  const id = MESSAGE_ID.exec(heads)?.[1]
    ?.replace(/\s*\r?\n\s*/g, " ")
    .trim();
  return { messageId: id || null };
}

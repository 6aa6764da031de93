/** Whether words can be a topic at all, whatever the document. */

const LONGEST_TOPIC = { words: 12, characters: 90 };

/** Short, begins like a title, and holds no end of a sentence. */
export function mayBeTopic(text: string): boolean {
  return (
    /^[\p{Lu}\d]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    text.length <= LONGEST_TOPIC.characters &&
    text.split(/\s+/).length <= LONGEST_TOPIC.words &&
    !/[.!?]\s|[.!?:]$|^\d+[.)]/.test(text)
  );
}

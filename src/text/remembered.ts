/** Remembers what a function answered, for questions that come again and again. */

/**
 * @param most - answers that are kept: when there are more, all are forgotten, so that memory does not grow with a corpus
 * @returns the function, which answers the same: it must go by the text alone
 */
export function remembered<Answer>(answer: (text: string) => Answer, most: number): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    const found = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}

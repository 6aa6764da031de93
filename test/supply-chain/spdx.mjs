/** Tells whether a licence expression (SPDX) is met by a list of licences that we may use. */

/**
 * Of licences joined by OR one must be in the list, of licences joined by AND each; AND binds closer.
 * Grammar: SPDX 2.3, annex D. A licence WITH an exception is looked up as a whole.
 *
 * @returns false also for what is no such expression
 */
export function isAllowed(expression, list) {
  const tokens = expression.match(/[()]|[^\s()]+(?:\s+WITH\s+[^\s()]+)?/g) ?? [];
  let at = 0;
  const one = () => {
    if (tokens[at] !== "(") return list.includes(tokens[at++]);
    at++;
    const inside = any();
    return tokens[at++] === ")" && inside;
  };
  const joined = (word, part) => {
    const parts = [part()];
    while (tokens[at] === word) {
      at++;
      parts.push(part());
    }
    return parts;
  };
  const all = () => joined("AND", one).every(Boolean);
  const any = () => joined("OR", all).some(Boolean);
  const met = any();
  return met && at === tokens.length;
}

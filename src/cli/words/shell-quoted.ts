/** Text as one word of a shell. */

/** @returns the text in single marks, within which bash and zsh take every sign for itself */
export const shellQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** @returns the text as it can be typed: in marks only where the shell would take it otherwise */
export const typedWord = (text: string): string =>
  /^[\w./~:@%+,=-]+$/.test(text) && !text.startsWith("~") ? text : shellQuoted(text);

/** @returns a path as it can be typed after a command: none is taken for an option */
export const typedPath = (path: string): string => typedWord(path.startsWith("-") ? `./${path}` : path);

/** Text as one word of a shell. */

/** @returns the text in single marks, within which bash and zsh take every sign for itself */
export const shellQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

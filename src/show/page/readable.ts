/** Text as a page can show it: as long as it was, so that places in it stay. */

/** Controls that HTML does not allow, lone surrogates, and what would turn the direction of the words that follow. */
const UNREADABLE = /(?![\t\n\r\f])\p{Cc}|[\u202D\u202E\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A line break that is only there because the line was full: no blank line and no item of a list follows. */
const SOFT_BREAK = /(?<=\S[ \t]*)\n(?=[ \t]*(?!(?:[•▪●◦*–—-]|\(?(?:\d{1,3}|[a-z])[.)])[ \t])\S)/g;

/** @returns the text with a sign for each character that cannot be shown */
export const readable = (text: string): string => text.replace(UNREADABLE, "\uFFFD").replace(/[\r\f]/g, " ");

/** @returns the text with its lines joined to paragraphs; breaks of paragraphs and lists are kept */
export const flowing = (text: string): string => readable(text).replace(SOFT_BREAK, " ");

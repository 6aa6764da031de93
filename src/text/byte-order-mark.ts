/** A byte order mark at the start of a file is no part of what the file says. */

export const withoutByteOrderMark = (text: string): string => text.replace(/^\uFEFF/, "");

/** Whether a line is one of signs: `* * *`, `-----`. */

export const isRule = (words: string): boolean => /^(?:[^\p{L}\p{N}\s]\s*){3,}$/u.test(words);

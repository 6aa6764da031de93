/** What a redacted copy prints in place of a person's name: whoever reads the copy takes it for one. */

const PSEUDONYM =
  /^(?:\[Name(?: removed)?(?: [0-9A-Z]{8})?\](?: Respondent [0-9A-Z]{8})?|Mx [0-9A-Z]{8}|\[author['’]s name\])$/u;

export const isPseudonym = (text: string): boolean => PSEUDONYM.test(text);

/** The sentence that goes with every percentage of responses by theme. */

export const MULTI_ANSWER_NOTE =
  "Respondents could raise more than one theme, so percentages can add up to more than 100.";

/** The headings that help puts options and commands under, in their order. */

export const OPTION_GROUPS = {
  read: "What is read:",
  counted: "What is counted:",
  written: "What is written:",
  shown: "What is shown:",
  faulty: "What counts as a problem:",
  said: "What is said:",
} as const;

export type OptionGroup = (typeof OPTION_GROUPS)[keyof typeof OPTION_GROUPS];

export const COMMAND_GROUPS = {
  begin: "Begin:",
  count: "Count themes:",
  shards: "Count on many machines:",
  check: "Check:",
  publish: "Show and publish:",
  codebook: "Look at a codebook:",
  help: "Help:",
} as const;

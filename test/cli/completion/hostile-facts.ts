/** Commands whose words hold what acts in a shell. */
import type { CommandFacts, ValueFacts } from "#src/cli/command-facts.ts";

/** Signs that act in a shell, or in its lists of completions. */
export const HOSTILE = 'it\'s `touch ran` $(touch ran) $HOME [x] a:b "c" \\d %e #f {g,h} ; rm *';
const value: ValueFacts = {
  name: "a [b]: `c`",
  description: HOSTILE,
  required: true,
  variadic: false,
  choices: ["one", "two"],
  paths: "none",
};
export const FACTS: CommandFacts = {
  path: "",
  description: HOSTILE,
  args: [],
  options: [],
  commands: [
    {
      path: "go",
      description: HOSTILE,
      args: [value],
      commands: [],
      options: [
        {
          names: ["--odd"],
          flags: "--odd <a>",
          description: HOSTILE,
          group: "",
          mandatory: false,
          value,
          byDefault: undefined,
        },
        {
          names: ["--other"],
          flags: "--other",
          description: "o",
          group: "",
          mandatory: false,
          value: null,
          byDefault: undefined,
        },
      ],
    },
    { path: "gone", description: "g", args: [], commands: [], options: [] },
  ],
};

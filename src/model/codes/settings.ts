/** The codes of the settings, the command and the disk. */
import type { CodeRecord } from "./code-record.ts";

export const SETTINGS_CODES = [
  {
    code: "publication",
    group: "settings",
    by: "run",
    severity: "error",
    finds: "something that `run --publish` would print and must not: nothing is written",
    one: "thing that must not be published",
    many: "things that must not be published",
  },
  {
    code: "project-file",
    group: "settings",
    by: "run",
    severity: null,
    finds: "a fault in the project file",
    one: "odd setting in the project file",
    many: "odd settings in the project file",
    traits: ["contradiction"],
  },
  {
    code: "topics-file",
    group: "settings",
    by: "run",
    severity: null,
    finds: "a fault in the list of topics",
    one: "odd line in the list of topics",
    many: "odd lines in the list of topics",
  },
  {
    code: "allowance-unused",
    group: "settings",
    by: "check",
    severity: "warning",
    finds: "an allowance that nothing needs any more",
  },
  {
    code: "usage",
    group: "settings",
    by: "run",
    severity: "error",
    finds: "no path to read, or no codebook",
    one: "oddity of the command",
    many: "oddities of the command",
  },
  {
    code: "output",
    group: "settings",
    by: "run",
    severity: "error",
    finds: "the disk refuses an output",
    one: "output that is not written",
    many: "outputs that are not written",
  },
] as const satisfies readonly CodeRecord[];

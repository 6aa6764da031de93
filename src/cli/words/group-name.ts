/** What people read for a group of rules. */
import type { RuleGroup } from "../../model/check.ts";

/** `personal-data` as `Personal data`. */
export function groupName(group: RuleGroup): string {
  return group.slice(0, 1).toUpperCase() + group.slice(1).replaceAll("-", " ");
}

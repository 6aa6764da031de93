/** Whether the numbers count each campaign once, or every response. */
import type { RunRecord } from "../../model/run.ts";

export const countsOnce = ({ options }: Pick<RunRecord, "options">): boolean =>
  options.campaigns.count === "once";

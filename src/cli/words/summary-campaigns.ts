/** The campaigns of a run in one sentence for people, and how they were counted. */
import type { RunRecord } from "../../model/run.ts";
import { counted } from "../../text/counted.ts";
import type { SummaryOptions } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** @returns lines; none where there is no campaign, or where their number is withheld. */
export function campaignLines(
  { campaigns, options }: RunRecord,
  { style, width }: SummaryOptions,
): readonly string[] {
  if (campaigns === null || campaigns.campaigns === 0) return [];
  const isOnce = options.campaigns.count === "once";
  const number = counted(campaigns.campaigns, "campaign");
  const { templates } = campaigns;
  const letters = templates.reduce((sum, { responses }) => sum + responses, 0);
  const swapped =
    templates.length === 0
      ? ""
      : ` (${counted(letters, "response")} of ${counted(templates.length, "template")} with words swapped)`;
  const words = `Campaigns: ${number} of ${counted(campaigns.responses, "response")} with the same or nearly the same text${swapped}, ${
    isOnce
      ? "each counted as one response"
      : "every response counted (`--campaigns once` counts each campaign once)"
  }: see campaigns.csv and themes-by-campaigns.csv.`;
  const [first = "", ...more] = wrap("", words, { width, indent: "", hanging: "  " });
  return ["", first.replace("Campaigns:", style.bold("Campaigns:")), ...more];
}

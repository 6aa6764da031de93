/** The check of campaigns: how many responses each has, and what its variants add to the template. */
import { personalData } from "../cues/personal-data.ts";
import type { Campaign, CampaignMember } from "../model/campaign.ts";
import type { CheckFinding } from "../model/check.ts";
import { graded } from "../model/graded.ts";
import type { Response } from "../model/response.ts";
import type { RunInput } from "../model/run.ts";
import { count, counted } from "../text/counted.ts";
import { masked } from "../text/masked.ts";
import type { Check } from "./check.ts";

/** Variants that are quoted, and characters of a quotation. */
const QUOTED = 3;
const LONGEST = 80;

/** Sees everything that is read, and finds the campaigns in it. */
interface Finder<Read> {
  response(response: Response, line: number): void;
  source(input: RunInput): void;
  find(read: Read, quoted: (response: Response) => string): Promise<readonly Campaign[]>;
}

/** @param read - reads some responses once more, for the finder */
export function campaigns<Read>(finder: Finder<Read>, read: Read): Check {
  let responses = 0;
  let found: readonly Campaign[] = [];
  return {
    group: "duplicates",
    response(response, line) {
      responses++;
      finder.response(response, line);
      return [];
    },
    source(input) {
      finder.source(input);
      return [];
    },
    async finish() {
      found = await finder.find(read, quoted);
      return found.filter(isMoreThanTwins).map(asFinding);
    },
    covered() {
      const members = found.reduce((sum, campaign) => sum + campaign.members.length, 0);
      const inCampaigns =
        found.length === 0 ? "" : `, ${count(members)} of them in ${counted(found.length, "campaign")}`;
      return `${counted(responses, "response")} compared with one another${inCampaigns}`;
    },
  };
}

/** Two responses with the very same text are reported as duplicates already. */
const isMoreThanTwins = ({ members }: Campaign): boolean =>
  members.length > 2 || members.some(({ similarity }) => similarity < 1);

function asFinding({ id, kind, template, members }: Campaign): CheckFinding {
  const [{ source, line, response }] = members as [CampaignMember];
  const same = members.filter(({ similarity }) => similarity === 1).length;
  const variants = members.filter(({ added }) => added.length > 0);
  const quoted = variants
    .slice(0, QUOTED)
    .map(({ response: variant, added }) => `${variant} adds ${quotation(added)}`);
  const more = variants.length - quoted.length;
  const additions = [...quoted, ...(more > 0 ? [`${count(more)} more add something`] : [])];
  return {
    ...graded("campaign"),
    place: { source, line },
    found: [
      kind === "template"
        ? `${counted(members.length, "response")} of one campaign (${id}), letters of one template with words swapped`
        : `${counted(members.length, "response")} of one campaign (${id}), ${count(same)} with the text of ${template.response}`,
      ...additions,
    ].join("; "),
    expected: "each response by itself",
    hint: "campaigns.csv of a run lists them; `--campaigns once` counts each campaign once",
    response,
  };
}

function quotation(added: readonly string[]): string {
  const text = added.map((part) => masked(part, personalData(part)).replace(/\s+/gu, " ").trim()).join(" … ");
  if (!/[\p{L}\p{N}]/u.test(text)) return "words of one who is not named";
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")}…` : text}”`;
}

/** Of one who is not named nothing: what they add is as likely their name as anything. */
function quoted({ text, attribution }: Response): string {
  const isNamed = attribution.status === "named" || attribution.status === "organisation";
  return isNamed ? text : masked(text, [{ start: 0, end: text.length }]);
}

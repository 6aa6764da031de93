/** Tells headings that name an organisation from headings that name a topic, and roles from names. */
import { spacedWords } from "./text-lines.ts";

/** Words that stand in an organisation's name and seldom in a topic. */
const ORGANISATION =
  /\b(?:trusts?|network|group|council|association|foundation|society|forum|charit(?:y|ies)|alliance|federation|college|institute|university|union|ltd|limited|plc|cic|company|partnership|agency|church|league|club|coalition|consortium|commission|committee|confederation|guild|fund|borough|nhs|uk|academy|bureau|chamber|collective|co-?operative|department|ministry)\b/i;

const ROLE =
  /\b(?:chairs?|chair(?:man|woman|person)|chief|director|executive|ceo|president|secretary|officer|manager|head|leader|lead|spokes(?:person|man|woman)|founder|trustee|minister|commissioner|professor|policy|advis[eo]r|co-?ordinator|treasurer|member|councillor|mp|principal|conven[eo]r|vice|deputy|editor|representative)\b/i;

const TOPIC =
  /^(?:what|why|how|where|when|our|we|key|top|main|the (?:issues?|problem)|\p{L}{3,}ing)\b|\b(?:messages?|recommendations?|priorit(?:y|ies)|findings?|actions|asks|themes?|summary|introduction|conclusions?|next steps|background|issues?|points?|proposals?|challenges?|solutions?|questions?|principles?|aims?|objectives?|outcomes?|lessons?|overview)\b/iu;

/** Small words that names leave in lower case. */
const PARTICLE = /^(?:of|the|for|and|in|at|on|to|with|by|a|an|de|la|le)$/;

/** Whether the words hold one that names of organisations are made with ("Trust", "Network"). */
export function hasOrganisationWord(words: string): boolean {
  return ORGANISATION.test(words);
}

/** Whether the words hold one that roles are made with ("Chair", "spokesperson"). */
export function hasRoleWord(words: string): boolean {
  return ROLE.test(words);
}

/** Whether a heading speaks of its contents: "Key messages", "Improving services", "Health and wellbeing". */
export function isTopicHeading(words: string): boolean {
  if (hasOrganisationWord(words)) return false;
  const lower = words.split(" ").some((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word));
  return TOPIC.test(words) || (lower && spacedWords(words) > 1);
}

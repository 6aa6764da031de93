/** Tells headings that name an organisation from headings that name a topic, and roles from names. */
import { TOPIC_OPENINGS, TOPIC_WORDS } from "../../cues/english/heading-words.ts";
import { HEADING_ORGANISATIONS } from "../../cues/english/organisation-words.ts";
import { HEADING_ROLES } from "../../cues/english/role-words.ts";
import { HEADING_PARTICLES } from "../../cues/english/small-words.ts";
import { anyOf } from "../../text/any-of.ts";
import { spacedWords } from "./text-lines.ts";

/** Words that stand in an organisation's name and seldom in a topic. */
const ORGANISATION = new RegExp(`\\b(?:${anyOf(HEADING_ORGANISATIONS)})\\b`, "i");

const ROLE = new RegExp(`\\b(?:${anyOf(HEADING_ROLES)})\\b`, "i");

const TOPIC = new RegExp(
  `^(?:${anyOf(TOPIC_OPENINGS)}|\\p{L}{3,}ing)\\b|\\b(?:${anyOf(TOPIC_WORDS)})\\b`,
  "iu",
);

/** Small words that names leave in lower case. */
const PARTICLE = new RegExp(`^(?:${anyOf(HEADING_PARTICLES)})$`);

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

/** Topics behind a label, whatever stands between them, as `Topic; Topic`. */
import { mayBeTopic } from "../../../cues/may-be-topic.ts";
import { topicKey } from "../../../cues/topic-key.ts";
import { SEPARATORS } from "../form/header-form.ts";

/**
 * @param values - what stands behind the label, one a response
 * @returns the same with `;` between topics
 */
export function plainTopics(values: readonly string[]): readonly string[] {
  if (values.some((value) => value.includes(";"))) return values;
  for (const separator of Object.values(SEPARATORS)) {
    const split = values.map((value) => value.split(separator).filter((item) => item !== ""));
    if (areTopics(split)) return split.map((items) => items.join("; "));
  }
  return values;
}

/** Several hold more than one, and what they hold stands in other company elsewhere. */
function areTopics(split: readonly (readonly string[])[]): boolean {
  const companies = new Map<string, Set<string>>();
  for (const items of split)
    for (const item of items) {
      const company = companies.get(topicKey(item)) ?? new Set();
      companies.set(topicKey(item), company.add(items.map(topicKey).join(";")));
    }
  const parted = split.filter((items) => items.length > 1);
  const known = parted.filter((items) => items.every((item) => companies.get(topicKey(item))!.size > 1));
  return parted.length > 1 && known.length * 2 >= parted.length && parted.flat().every(mayBeTopic);
}

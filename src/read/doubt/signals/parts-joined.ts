/** Signal: names that hold topics, headers that hold a name or a phrase: parts that belong to two responses, or columns. */
import type { Form } from "../form.ts";
import { knownTopics } from "../known-topics.ts";
import { type Signal, SURE } from "../signal.ts";

const SHORTEST = 7;
const LEAST = 0.02;
/** Words of a phrase at most. */
const LONGEST = 12;

export const partsJoined: Signal = (form) => {
  const { layout, responses, anonymity } = form;
  if (layout !== "topic-header") return null;
  const phrases = phrasesOf(form);
  const known = knownTopics(form);
  const joined = responses.filter(({ response: { headerText, attribution } }) => {
    const header = headerText ?? "";
    // A name beside a wish is one respondent.
    const name = attribution.status === "anonymous" ? "" : (attribution.text ?? "");
    return (
      endsInWish(header, anonymity) ||
      phrases.some(
        (phrase) =>
          header.includes(phrase) || (name.includes(phrase) && name.length > phrase.length + SHORTEST),
      ) ||
      (name !== "" && known.areAll(name)) ||
      endsInTopic(name, known.has)
    );
  });
  if (joined.length === 0 || joined.length < responses.length * LEAST) return null;
  return {
    weight: SURE,
    found: `${joined.length} of ${responses.length} names or headers hold a part of the other kind`,
    lines: joined.map(({ line }) => line),
  };
};

/** What several respondents have instead of a name. */
function phrasesOf({ responses, anonymity }: Form): readonly string[] {
  const phrases = responses.flatMap(({ response: { attribution } }) => {
    const cue = attribution.text === null ? null : anonymity(attribution.text);
    return cue !== null && cue.rest === "" && attribution.text!.length >= SHORTEST ? [attribution.text!] : [];
  });
  return [...new Set(phrases)].filter((one) => phrases.indexOf(one) !== phrases.lastIndexOf(one));
}

/** A name, and after it two words or more of a topic. */
function endsInTopic(name: string, isTopic: (words: string) => boolean): boolean {
  const words = name.split(" ");
  return words.some((_, at) => at > 1 && at < words.length - 1 && isTopic(words.slice(at).join(" ")));
}

/** `Payments Name withheld`: topics, and after them what stands for a name. */
function endsInWish(header: string, anonymity: Form["anonymity"]): boolean {
  const words = header.split(" ");
  const ends = words.map((_, at) => at).slice(Math.max(1, words.length - LONGEST));
  return ends.some((at) => anonymity(words.slice(at).join(" ")) !== null);
}

/** What off-pattern documents print: responses with their topics, texts and senders, before any layout. */
import { GIVEN_NAMES, SURNAME_LIST } from "../names.ts";
import { organisationName } from "../organisations.ts";
import type { Random } from "../random.ts";
import type { Scored } from "../score.ts";
import { SENTENCES } from "../sentences.ts";
import { TOPIC_LISTS } from "../topic-lists.ts";

export interface Draft {
  readonly topics: readonly string[];
  readonly paragraphs: readonly string[];
  /** As the publisher prints it: a name, a name and an organisation, an organisation, or a phrase. */
  readonly sender: string;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly status: "named" | "organisation" | "anonymous" | "none";
}

export interface Look {
  readonly random: Random;
  readonly width: number;
  /** Whether blank lines stand between the parts of a response, too. */
  readonly airy: boolean;
  readonly title: string;
}

const TITLES = [
  "What people told us about getting around Abbermouth",
  "Responses to the draft strategy for Larchester",
  "Kestrel Vale Council: representations received",
  "Have your say on the future of the Skelderby line",
];
const PHRASES = [
  "I would like my response to be published anonymously",
  "Anonymous",
  "Name withheld",
  "Published anonymously",
  "The respondent asked not to be named",
];

export function drawLook(random: Random): Look {
  return { random, width: random.int(56, 100), airy: random.chance(0.4), title: random.pick(TITLES) };
}

/** Topics without separators of any kind in them, and none a part of another: what is cut off is another test's. */
function plainTopics(random: Random): readonly string[] {
  const plain = random.pick(TOPIC_LISTS).filter((topic) => /^[\p{L}\s'’]+$/u.test(topic));
  return plain.filter((topic) => !plain.some((other) => other !== topic && other.includes(topic)));
}

/** A name that says of itself that it is an organisation's: others are a reader's guess in any layout. */
function plainOrganisation(random: Random): string {
  for (;;) {
    const name = organisationName(random, true);
    if (CLEAR.test(name)) return name;
  }
}

const CLEAR =
  /^[\p{L}' ]+ (?:Council|Trust|Foundation|Partnership|Society|Association|Forum|Centre|School|Commerce|Group|Network)$/u;

export function drawDrafts(random: Random, number = random.int(5, 30)): readonly Draft[] {
  const topics = plainTopics(random);
  const phrase = random.pick(PHRASES);
  const sentences = random.pick(Object.values(SENTENCES));
  return Array.from({ length: number }, (): Draft => {
    const person = `${random.pick(GIVEN_NAMES)} ${random.pick(SURNAME_LIST)}`;
    const body = plainOrganisation(random);
    const paragraphs = Array.from(
      {
        length: random.weighted([
          [6, 1],
          [3, 2],
          [1, 3],
        ]),
      },
      () => random.sample(sentences, random.int(2, 5)).join(" "),
    );
    const common = {
      topics: random.sample(
        topics,
        random.weighted([
          [4, 1],
          [4, 2],
          [2, 3],
        ]),
      ),
      paragraphs,
    };
    const status = random.weighted([
      [5, "person"],
      [3, "both"],
      [2, "organisation"],
      [4, "anonymous"],
    ] as const);
    switch (status) {
      case "person":
        return { ...common, sender: person, name: person, organisation: null, status: "named" };
      case "both":
        return { ...common, sender: `${person}, ${body}`, name: person, organisation: body, status: "named" };
      case "organisation":
        return { ...common, sender: body, name: null, organisation: body, status };
      default:
        return { ...common, sender: phrase, name: null, organisation: null, status };
    }
  });
}

export const answerOf = ({ topics, paragraphs, sender, status }: Draft): Scored => ({
  topics,
  text: paragraphs.join("\n\n"),
  attribution: { status, text: sender },
});

/** Lines of a text at the look's width, a blank line between paragraphs. */
export function wrapped(paragraphs: readonly string[], { width }: Pick<Look, "width">): string[] {
  return paragraphs.flatMap((paragraph, at) => [...(at > 0 ? [""] : []), ...fold(paragraph, width)]);
}

export function fold(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

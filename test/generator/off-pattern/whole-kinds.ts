/** Kinds of off-pattern document that are made as a whole: question by question, tables, letters with signatories, minutes. */
import { GIVEN_NAMES, SURNAME_LIST } from "../names.ts";
import { organisationName } from "../organisations.ts";
import type { Scored } from "../score.ts";
import { answerOf, type Draft, fold, type Look, wrapped } from "./draft.ts";

export interface Printed {
  readonly text: string;
  readonly gold: readonly Scored[];
}

export type Whole = (drafts: readonly Draft[], look: Look) => Printed;

const document = (lines: readonly string[], gold: readonly Scored[]): Printed => ({
  text: `${lines.join("\n")}\n`,
  gold,
});

const person = ({ random }: Look): string => `${random.pick(GIVEN_NAMES)} ${random.pick(SURNAME_LIST)}`;

const noTopics = (draft: Draft): Scored => ({ ...answerOf(draft), topics: [] });

const QUESTIONS = [
  "What would make the service better for you?",
  "Do you agree with the proposal, and why?",
  "Is there anything else you would like to tell us?",
];

const questionByQuestion: Whole = (drafts, look) => {
  const lines = [look.title, ""];
  const each = Math.ceil(drafts.length / 3);
  const form = look.random.int(0, 2);
  drafts.forEach((draft, at) => {
    if (at % each === 0) lines.push(`Question ${at / each + 1}: ${QUESTIONS[at / each]}`, "");
    const number = (at % each) + 1;
    const id = [`Response ${number}`, `${number}.`, `Answer ${number}`][form]!;
    lines.push(id, ...wrapped(draft.paragraphs, look), draft.sender, "");
  });
  return document(
    lines,
    drafts.map((draft, at) => ({ ...answerOf(draft), topics: [QUESTIONS[Math.floor(at / each)]!] })),
  );
};

const pageEach: Whole = (drafts, look) => {
  const pages = drafts.map((draft, at) =>
    ["Consultation response", `${at + 1}`, "", ...wrapped(draft.paragraphs, look), "", draft.sender].join(
      "\n",
    ),
  );
  return { text: `${look.title}\n\f${pages.join("\n\f")}\n`, gold: drafts.map(noTopics) };
};

const openLetter: Whole = (drafts, look) => {
  const { random } = look;
  const body = drafts.slice(0, 3).flatMap(({ paragraphs }) => paragraphs);
  const numbered = random.chance(0.6);
  const signed = Array.from({ length: random.int(6, 40) }, (_, at) => {
    const one = random.chance(0.7) ? `${person(look)}, ${organisationName(random, true)}` : person(look);
    return numbered ? `${at + 1}. ${one}` : one;
  });
  const lines = [
    `Open letter to the ${organisationName(random, true)}`,
    "",
    `To ${person(look)}, Cabinet Member for Transport`,
    "",
    ...wrapped(body, look),
    "",
    random.pick(["Signatories", "Signed", "The undersigned", "Yours sincerely,"]),
    ...signed.flatMap((one) => (look.airy ? [one, ""] : [one])),
  ];
  return document(lines, [
    { topics: [], text: body.join("\n\n"), attribution: { status: "named", text: signed.join(" ") } },
  ]);
};

const tableAsText: Whole = (drafts, look) => {
  const separator = look.random.pick([" | ", "\t", ",", "    "]);
  const cell = (text: string) => (separator === "," ? `"${text.replaceAll('"', '""')}"` : text);
  const row = (cells: readonly string[]) => cells.map(cell).join(separator);
  const lines = [
    row(["Ref", "Topics", "Comment", "Name"]),
    ...drafts.map(({ topics, paragraphs, sender }, at) =>
      row([`R-${at + 1}`, topics.join("; "), paragraphs.join(" "), sender]),
    ),
  ];
  return document(lines, drafts.map(answerOf));
};

const staffPaper: Whole = (drafts, look) => {
  const { random } = look;
  const headings = [
    "Purpose of the report",
    "Background",
    "What respondents said",
    "Options",
    "Financial implications",
    "Legal implications",
    "Recommendations",
  ];
  const lines = [organisationName(random, true), "Report to the Cabinet", "", look.title, ""];
  headings.forEach((heading, at) => {
    lines.push(random.chance(0.5) ? heading : `${at + 1}. ${heading}`, "");
    const some = drafts[at % drafts.length]!.paragraphs;
    some.forEach((paragraph, number) => {
      lines.push(...fold(`${at + 1}.${number + 1} ${paragraph}`, look.width), "");
    });
  });
  lines.push("Background papers: none");
  return document(lines, [{ ...noTopics(drafts[0]!), text: "nothing in it is a response" }]);
};

const minutes: Whole = (drafts, look) => {
  const { random } = look;
  const chair = person(look);
  const present = Array.from({ length: 6 }, () => `Councillor ${person(look)}`);
  const lines = [
    `Minutes of a meeting of the ${organisationName(random, true)}`,
    "held on 4 March 2031",
    "",
    "Present:",
    ...present,
    `Chair: ${chair}`,
    "",
  ];
  drafts.slice(0, 8).forEach(({ paragraphs, topics }, at) => {
    lines.push(`${at + 1}. ${topics[0]}`, "", ...wrapped(paragraphs, look), "");
    if (random.chance(0.6)) lines.push("RESOLVED: that the report be noted.", "");
  });
  return document(lines, [{ ...noTopics(drafts[0]!), text: "nothing in it is a response" }]);
};

const evidence: Whole = (drafts, look) => {
  const chair = "The Chair";
  const witnesses = [person(look), person(look), person(look)];
  const lines = ["Oral evidence", look.title, "", `Witnesses: ${witnesses.join("; ")}`, ""];
  drafts.forEach(({ paragraphs }, at) => {
    lines.push(...fold(`Q${at + 1} ${chair}: ${QUESTIONS[at % 3]}`, look.width), "");
    lines.push(...fold(`${witnesses[at % 3]}: ${paragraphs.join(" ")}`, look.width), "");
  });
  return document(
    lines,
    drafts.map((draft, at) => ({
      ...noTopics(draft),
      attribution: { status: "named", text: witnesses[at % 3]! },
    })),
  );
};

/** Two columns side by side, read across the page. */
const interleaved: Whole = (drafts, look) => {
  const width = Math.round(look.width / 2) + 8;
  const column = drafts.flatMap((draft) => [
    draft.topics.join("; "),
    ...wrapped(draft.paragraphs, { width }),
    draft.sender,
    "",
  ]);
  const half = Math.ceil(column.length / 2);
  const wide = look.random.chance(0.5);
  const lines = column.slice(0, half).map((left, at) => {
    const right = column[half + at] ?? "";
    return wide ? `${left.padEnd(width + 4)}${right}`.trimEnd() : `${left} ${right}`.trim();
  });
  return document([look.title, "", ...lines], drafts.map(answerOf));
};

const summary: Whole = (drafts, look) => {
  const lines = [look.title, "", "Summary of what was said", ""];
  drafts.slice(0, 6).forEach(({ topics, paragraphs }) => {
    lines.push(topics[0]!, "");
    lines.push(...fold(`Respondents raised several points. ${paragraphs.join(" ")}`, look.width), "");
    for (const paragraph of paragraphs.slice(0, 2)) lines.push(...fold(`• “${paragraph}”`, look.width));
    lines.push("");
  });
  return document(lines, [{ ...noTopics(drafts[0]!), text: "a summary holds no response" }]);
};

export const WHOLE_KINDS: Readonly<Record<string, Whole>> = {
  "question by question": questionByQuestion,
  "one response a page": pageEach,
  "open letter with signatories": openLetter,
  "table as text": tableAsText,
  "staff paper": staffPaper,
  minutes,
  "oral evidence": evidence,
  "two columns interleaved": interleaved,
  "summary of responses": summary,
};

/** Kinds of off-pattern document that print one block a response: another header, another place or form of the name. */
import { type Draft, fold, type Look, wrapped } from "./draft.ts";

export interface BlockContext extends Look {
  /** 0-based. */
  readonly at: number;
  /** Drawn once for a document: which of several usual forms it has. */
  readonly form: number;
}

/** The lines of one response, blank ones between its parts as null: whether they are printed is the look's. */
export type Block = (draft: Draft, context: BlockContext) => readonly (string | null)[];

const one = <T>(items: readonly T[], form: number): T => items[form % items.length]!;

const joined = (draft: Draft, separator: string): string => draft.topics.join(separator);

/** A header as made, the text, and who sent it. */
const headed =
  (header: (draft: Draft, context: BlockContext) => readonly (string | null)[]): Block =>
  (draft, context) => [
    ...header(draft, context),
    null,
    ...wrapped(draft.paragraphs, context),
    null,
    ...fold(draft.sender, context.width),
  ];

/** The usual header, the text, and the end as made. */
const ended =
  (end: (draft: Draft, context: BlockContext) => readonly (string | null)[]): Block =>
  (draft, context) => [
    joined(draft, "; "),
    null,
    ...wrapped(draft.paragraphs, context),
    null,
    ...end(draft, context),
  ];

const day = ({ random }: BlockContext): string =>
  `${random.int(1, 28)} ${random.pick(["March", "May", "October"])} 2031`;

export const BLOCK_KINDS: Readonly<Record<string, Block>> = {
  "header numbered": headed((draft, { at, form }) => [
    `${one([`${at + 1}.`, `${at + 1})`, `(${at + 1})`, `No. ${at + 1}`], form)} ${joined(draft, "; ")}`,
  ]),
  "header labelled": headed((draft, { form }) => [
    `${one(["Topics:", "Themes:", "Subject:", "Areas of interest -"], form)} ${joined(draft, "; ")}`,
  ]),
  "header in capitals": headed((draft) => [joined(draft, "; ").toUpperCase()]),
  "header bold": headed((draft, { form }) => [
    one(["**@**", "__@__", "*@*"], form).replace("@", joined(draft, "; ")),
  ]),
  "header as a heading": headed((draft, { form }) => [
    `${one(["##", "###", "#"], form)} ${joined(draft, "; ")}`,
  ]),
  "topics between commas": headed((draft) => [joined(draft, ", ")]),
  "topics between strokes": headed((draft, { form }) => [joined(draft, one([" | ", "|"], form))]),
  "topics between slashes": headed((draft, { form }) => [joined(draft, one([" / ", "/"], form))]),
  "topics as bullets": headed((draft, { form }) =>
    draft.topics.map((topic) => `${one(["•", "-", "*"], form)} ${topic}`),
  ),
  "topics one a line": headed((draft) => draft.topics),
  "topics after the text": (draft, context) => [
    ...wrapped(draft.paragraphs, context),
    null,
    joined(draft, "; "),
    draft.sender,
  ],
  "topics last of all": (draft, context) => [
    ...wrapped(draft.paragraphs, context),
    null,
    draft.sender,
    joined(draft, "; "),
  ],
  "response number above": headed((draft, { at, form }) => [
    one(
      [`Response ${at + 1}`, `Submission ${String(at + 101).padStart(4, "0")}`, `Respondent ${at + 1}`],
      form,
    ),
    joined(draft, "; "),
  ]),
  "response number alone": headed((_, { at, form }) => [
    one(
      [`Response ${at + 1}`, `Comment #${at + 1}`, `Submission ID ${at + 2031}`, `Respondent ${at + 1}:`],
      form,
    ),
  ]),
  "reference above": headed((draft, { at, form }) => [
    one([`Ref: ABC-${at + 1001}`, `Ref. no. ${at + 41}/31`, `Our reference: LP/${at + 12}`], form),
    joined(draft, "; "),
  ]),
  "reference below": ended((draft, { at }) => [draft.sender, `Ref: ${at + 1207}`]),
  "name before the header": (draft, context) => [
    draft.sender,
    joined(draft, "; "),
    null,
    ...wrapped(draft.paragraphs, context),
  ],
  "name between header and text": (draft, context) => [
    joined(draft, "; "),
    draft.sender,
    null,
    ...wrapped(draft.paragraphs, context),
  ],
  "name alone before the text": (draft, context) => [
    draft.sender,
    null,
    ...wrapped(draft.paragraphs, context),
  ],
  "name alone after the text": (draft, context) => [
    ...wrapped(draft.paragraphs, context),
    null,
    draft.sender,
  ],
  "name in brackets": ended(({ sender }, { form }) => [one(["(@)", "[@]"], form).replace("@", sender)]),
  "name after a dash": ended(({ sender }, { form }) => [`${one(["—", "–", "-", "--"], form)} ${sender}`]),
  "name in italics": ended(({ sender }, { form }) => [one(["*@*", "_@_"], form).replace("@", sender)]),
  "name behind a label": ended(({ sender }, { form }) => [
    `${one(["Submitted by:", "From:", "Name:", "Respondent:"], form)} ${sender}`,
  ]),
  "name and organisation behind labels": ended(({ name, organisation, sender, status }) => [
    `Name: ${status === "anonymous" ? sender : (name ?? "")}`.trim(),
    `Organisation: ${organisation ?? ""}`.trim(),
  ]),
  "date below the name": ended(({ sender }, context) => [sender, day(context)]),
  "kind of sender below the name": ended(({ sender, organisation }, { form }) => [
    sender,
    organisation === null ? one(["Individual", "Member of the public"], form) : "Organisation",
  ]),
  "rule below the name": ended(({ sender }, { form }) => [
    sender,
    one(["* * *", "-----------", "______", "~~~"], form),
  ]),
  "rule above the name": ended(({ sender }, { form }) => [
    one(["* * *", "-----------", "______"], form),
    sender,
  ]),
  "labelled blocks": ({ name, organisation, topics, paragraphs, sender, status }, context) => [
    `Name: ${status === "anonymous" ? sender : (name ?? "")}`.trim(),
    `Organisation: ${organisation ?? ""}`.trim(),
    `Topics: ${topics.join("; ")}`,
    ...fold(
      `${one(["Response:", "Comment:", "Your views:"], context.form)} ${paragraphs.join(" ")}`,
      context.width,
    ),
  ],
  "descriptors for names": ended((_, { random }) => [
    random.pick(["Individual", "N/A", "Resident", "Member of the public", "A parent"]),
  ]),
  "planning comment": ({ paragraphs, name, organisation, sender }, context) => [
    `${organisation ?? name ?? sender}`,
    `${context.random.int(1, 99)} Quay Street Abbermouth`,
    `Comment submitted date: ${day(context)}`,
    `Stance: ${context.random.pick(["Customer objects to the Planning Application", "Customer made comments neither objecting to or supporting"])}`,
    ...wrapped(paragraphs, context),
  ],
  "e-mails": ({ paragraphs, name, sender, topics }, context) => [
    `From: ${name ?? sender}`,
    `Sent: ${day(context)} 14:02`,
    "To: Consultation mailbox",
    `Subject: ${topics[0]}`,
    null,
    ...wrapped(paragraphs, context),
    null,
    one(["Regards", "Kind regards,", "Many thanks"], context.form),
    name ?? sender,
  ],
  letters: ({ paragraphs, name, sender }, context) => [
    day(context),
    null,
    one(["Dear Sir or Madam,", "Dear team", "To whom it may concern"], context.form),
    null,
    ...wrapped(paragraphs, context),
    null,
    one(["Yours faithfully,", "Yours sincerely", "Kind regards"], context.form),
    name ?? sender,
  ],
};

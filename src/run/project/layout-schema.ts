/** The keys of a layout file: what is validated, and what editors complete. */
import { z } from "zod";
import type { LayoutForm, PartStands } from "../../model/layout-form.ts";
import { compileRegex } from "../../text/regex.ts";

const pattern = z
  .string()
  .min(1)
  .superRefine((source, context) => {
    const { fault } = compileRegex(source, false);
    if (fault) context.addIssue({ code: "custom", message: fault.found, params: { ...fault } });
  });

/** What headers are found by where nothing says how responses begin. */
const EVIDENT_SEPARATORS: ReadonlySet<string> = new Set([";", ",", "|", "/", "•", "\t"]);

const PLACES = ["next-line", "before", "after", "none"] as const;

const words = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .transform((some) => [some].flat());

const group = z.int().min(1).optional();

const where = z
  .enum(PLACES)
  .optional()
  .describe("on the line below the one that begins the response, before the text, after it, or none");

const none = z.literal("none");

const topics = z.strictObject({
  where,
  labelled: words.optional().describe("what topics stand behind, such as 'Topics:'"),
  separator: words.default([";"]).describe("what stands between topics"),
});

const attribution = z.strictObject({
  where,
  labelled: z
    .union([
      words.transform((name) => ({ name, organisation: [] as string[] })),
      z.strictObject({ name: words.default([]), organisation: words.default([]) }),
    ])
    .optional()
    .describe("what the name and the organisation stand behind"),
  strip: words.optional().describe("what stands before a name and is no part of it, such as 'Submitted by:'"),
});

const response = z
  .strictObject({
    begins: pattern.optional().describe("the lines that begin a response (RE2), or page"),
    ends: pattern.optional().describe("the lines that end one (RE2)"),
    id: group.describe("the group of `begins` that is the response's number"),
    topics: group.describe("the group of `begins` that is its topics"),
    attribution: group.describe("the group of `begins` that says who sent it"),
  })
  .superRefine(({ begins, ends, ...groups }, context) => {
    if (begins === undefined && ends === undefined) {
      const params = {
        found: "neither `begins` nor `ends`",
        expected: "at least one of them",
        hint: "write the pattern of the lines that begin a response, or leave `response` out to have them found",
      };
      context.addIssue({ code: "custom", params });
    }
    const most =
      begins === undefined || begins === "page" ? 0 : (compileRegex(begins, false).regex?.groups ?? 9);
    for (const [key, number] of Object.entries(groups)) {
      if (number === undefined || number <= most) continue;
      const params = {
        found: `group ${number} of \`begins\`, which has ${most}`,
        expected: "the number of a part in brackets, counted from 1",
        hint: "put the part in brackets, as in '^Response (\\d+)$'",
      };
      context.addIssue({ code: "custom", path: [key], params });
    }
  });

export const layoutSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
        message: "small letters, digits and hyphens, such as council-print",
      })
      .describe("what outputs call the layout"),
    response: response.optional().describe("what tells one response from the next; found where absent"),
    topics: z.union([none, topics]).optional().describe("where the topics of a response stand"),
    attribution: z.union([none, attribution]).optional().describe("where it says who sent a response"),
    text: z
      .strictObject({ labelled: words.describe("what the text stands behind, such as 'Comment:'") })
      .optional()
      .describe("how the text of a response is marked"),
    skip: z.array(pattern).default([]).describe("lines that are part of no response (RE2)"),
    question: pattern.optional().describe("lines with the question that the responses below answer (RE2)"),
  })
  .superRefine((file, context) => {
    if (file.response !== undefined) return;
    const issue = (path: string[], found: string) =>
      context.addIssue({
        code: "custom",
        path,
        params: {
          found,
          expected: "`response`, which says how responses begin",
          hint: "add it: without it only topics and names can be told",
        },
      });
    if (file.text !== undefined) issue(["text"], "`text` without `response`");
    if (file.question !== undefined) issue(["question"], "`question` without `response`");
    const separators = typeof file.topics === "object" ? file.topics.separator : [];
    const unknown = separators.find((one) => !EVIDENT_SEPARATORS.has(one.trim() || one));
    if (unknown !== undefined)
      issue(["topics", "separator"], `the separator "${unknown}" without \`response\``);
  })
  .describe("How a document is laid out");

type LayoutFile = z.output<typeof layoutSchema>;

/** @returns the file's content in the form that documents are split by */
export function layoutForm({ name, response: told, text, skip, question, ...parts }: LayoutFile): LayoutForm {
  // Where nothing says how responses begin, the document's own evidence does, and that is a header of topics.
  const topics = parts.topics ?? (told !== undefined && told.topics === undefined ? "none" : NOTHING_SAID);
  const attribution = parts.attribution ?? NOTHING_SAID;
  return {
    name,
    response: told
      ? {
          begins: told.begins ?? null,
          ends: told.ends ?? null,
          id: told.id ?? null,
          topics: told.topics ?? null,
          attribution: told.attribution ?? null,
        }
      : null,
    topics: isPart(topics)
      ? {
          where: placeOf(topics, told?.topics === undefined ? "before" : null),
          labels: topics.labelled ?? [],
          separators: topics.separator ?? [";"],
        }
      : null,
    attribution: isPart(attribution)
      ? {
          where: placeOf(attribution, told?.attribution === undefined ? "after" : null),
          labels: attribution.labelled ?? { name: [], organisation: [] },
          strip: attribution.strip ?? [],
        }
      : null,
    textLabels: text?.labelled ?? [],
    skip,
    question: question ?? null,
  };
}

const NOTHING_SAID: Part & { readonly labelled?: never; readonly separator?: never; readonly strip?: never } =
  {};

interface Part {
  readonly where?: (typeof PLACES)[number] | undefined;
  readonly labelled?: unknown;
}

const isPart = <T extends Part>(part: T | "none"): part is T => part !== "none" && part.where !== "none";

function placeOf(part: Part, usual: "before" | "after" | null): PartStands | null {
  if (part.where !== undefined && part.where !== "none") return part.where;
  return part.labelled === undefined ? usual : null;
}

/** The key `corrections` of a project file: what one may say, and what contradicts itself. */
import { z } from "zod";
import { asListed } from "./as-listed.ts";

const words = z.string().regex(/\S/, { message: "words, not only spaces" });

const response = z.string().min(1).describe("the id of the response, as in responses.csv");

/** Quotes matter: YAML reads digits alone, or 1234e567, as a number. */
const fingerprint = z
  .string()
  .regex(/^(?:sha256:)?[0-9a-f]{8,64}$/i, {
    message: "the fingerprint of responses.csv, or its first 8 digits or more, in quotes",
  })
  .describe("its fingerprint as in responses.csv, or the first 8 digits of it or more, in quotes")
  .meta({ examples: ['"3f2a90c1"'] });

const joined = z.union([response, z.strictObject({ response, fingerprint })]);

const line = z.int().positive();

const attribution = z
  .strictObject({
    status: z.enum(["anonymous", "redacted", "none"]).optional().describe("instead of a name"),
    name: words.optional().describe("of the person"),
    organisation: words.optional().describe("of the person, or the one that sent it"),
  })
  .superRefine(({ status, name, organisation }, context) => {
    const given = [name, organisation].some((one) => one !== undefined);
    const told =
      status === undefined && !given
        ? "an attribution that says nothing"
        : status !== undefined && (name !== undefined || (given && status !== "redacted"))
          ? `a name or an organisation beside the status ${status}`
          : null;
    if (told === null) return;
    const expected = "a name, an organisation or both; or the status anonymous, redacted or none";
    const hint = "beside `redacted` the organisation may stand; beside the others nothing";
    context.addIssue({ code: "custom", params: { found: told, expected, hint } });
  });

const correction = z
  .strictObject({
    response,
    fingerprint,
    reason: words.describe("why; printed in reports"),
    "leave-out": z.literal(true).optional().describe("it is received, and not counted"),
    join: z
      .union([joined, z.array(joined).min(1)])
      .optional()
      .describe("the response or responses behind it that are one with it, each with its fingerprint"),
    cut: z
      .union([line, z.array(line).min(1)])
      .optional()
      .describe("the line of the source, or lines, at which a new response begins"),
    attribution: attribution.optional().describe("who sent it"),
    topics: z.array(words).optional().describe("its topics"),
  })
  .superRefine((one, context) => {
    const deeds = DEEDS.filter((key) => one[key] !== undefined);
    const told =
      deeds.length === 0
        ? "a correction that corrects nothing"
        : deeds.length > 1 && deeds.includes("leave-out")
          ? `leave-out together with ${deeds.filter((key) => key !== "leave-out").join(" and ")}`
          : null;
    if (told === null) return;
    const expected = "leave-out, or one or more of join, cut, attribution and topics";
    context.addIssue({
      code: "custom",
      params: { found: told, expected, hint: "say what is to be put right" },
    });
  });

const DEEDS = ["leave-out", "join", "cut", "attribution", "topics"] as const;

export type WrittenCorrection = z.output<typeof correction>;

export const correctionsSchema = z.array(correction).superRefine((all, context) => {
  for (const { at, key, ...params } of contradictions(all)) {
    context.addIssue({ code: "custom", path: [at, key], params });
  }
});

interface Contradiction {
  readonly at: number;
  readonly key: string;
  readonly found: string;
  readonly expected: string;
  readonly hint: string;
}

/** Two corrections that cannot both be done, whatever the responses are. */
function contradictions(all: readonly WrittenCorrection[]): readonly Contradiction[] {
  const found: Contradiction[] = [];
  const deeds = new Map<string, Set<string>>();
  const joinedTo = new Map<string, string>();
  const refuse = (at: number, key: string, what: string, hint: string) =>
    found.push({ at, key, found: what, expected: "corrections that can all be done", hint });
  for (const [at, one] of all.entries()) {
    const before = deeds.get(one.response) ?? new Set<string>();
    for (const deed of deedsOf(one)) {
      if (before.has(deed.name))
        refuse(
          at,
          deed.key,
          `a second correction of ${one.response} by ${deed.name}`,
          "delete one of the two",
        );
      before.add(deed.name);
    }
    if (before.has("leave-out") && before.size > 1)
      refuse(at, "response", `${one.response} left out, and corrected otherwise`, "delete one of the two");
    deeds.set(one.response, before);
    for (const id of joinedOf(one)) {
      const other = id === one.response ? one.response : joinedTo.get(id);
      if (other !== undefined)
        refuse(
          at,
          "join",
          `${id} joined to ${one.response}, and to ${other}`,
          "join it to one other response",
        );
      joinedTo.set(id, one.response);
    }
  }
  for (const [at, one] of all.entries()) {
    const whole = joinedTo.get(one.response);
    if (whole === undefined || whole === one.response) continue;
    const hint = "correct the response that it is joined to, and name all that are joined to it in one list";
    refuse(at, "response", `a correction of ${one.response}, which is joined to ${whole}`, hint);
  }
  return found;
}

const joinedOf = ({ join }: WrittenCorrection) =>
  asListed<z.output<typeof joined>>(join).map((one) => (typeof one === "string" ? one : one.response));

const deedsOf = (one: WrittenCorrection): readonly { readonly key: string; readonly name: string }[] =>
  DEEDS.filter((key) => one[key] !== undefined).flatMap((key): { key: string; name: string }[] =>
    key === "cut"
      ? asListed(one.cut).map((at) => ({ key, name: `cut at line ${at}` }))
      : [{ key, name: key }],
  );

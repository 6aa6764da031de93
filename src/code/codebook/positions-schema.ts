/** What `positions` of a theme may hold: two to four names, each with terms, a rule, or the answers that mean it. */
import { z } from "zod";
import { BOTH, UNCLEAR } from "../../model/position.ts";
import { readTerm } from "./term.ts";

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Charts and tables can tell so many apart. */
const MOST = 4;

const weighted = z.strictObject({ term: z.string(), weight: z.number() });

const position = z.union([z.string(), z.array(z.union([z.string(), z.number(), weighted])).min(1)]);

/** Beside the two keys that are told, every key is the name of a position. */
export function positionsSchema<Beside extends z.ZodType>(beside: Beside) {
  return z
    .object({
      from: z
        .string()
        .min(1)
        .describe("the question whose closed answer tells the position")
        .meta({ examples: ["Do you agree?"] })
        .optional(),
      "not-after": beside.optional(),
    })
    .catchall(position)
    .superRefine((value, context) => {
      const { from, "not-after": _, ...named } = value;
      for (const { path, ...params } of faultsOf(from, named as Named))
        context.addIssue({ code: "custom", path: [...path], message: params.found, params });
    })
    .describe("the positions that responses take on the theme")
    .meta({ examples: ["{ for: [agree, support], against: [oppose] }"] });
}

type Named = Readonly<Record<string, z.output<typeof position>>>;

interface Finding {
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: string;
  readonly hint: string;
}

function faultsOf(from: string | undefined, named: Named): readonly Finding[] {
  const names = Object.keys(named);
  const found: Finding[] = [];
  if (names.length < 2 || names.length > MOST)
    found.push({
      path: [],
      found: `${names.length} ${names.length === 1 ? "position" : "positions"}`,
      expected: `two to ${MOST} names, each with its terms`,
      hint: "for example `positions: { for: [agree, support], against: [oppose] }`",
    });
  for (const name of names) {
    const terms = named[name]!;
    if (!NAME.test(name) || name === BOTH || name === UNCLEAR) found.push(unfitName(name));
    else if (from !== undefined && !isAnswers(terms)) found.push(noAnswers(name));
    else if (from === undefined && Array.isArray(terms)) found.push(...termFaults(name, terms));
  }
  return found;
}

const isAnswers = (terms: Named[string]): boolean =>
  Array.isArray(terms) && terms.every((one) => typeof one !== "object");

const unfitName = (name: string): Finding => ({
  path: [name],
  found: `the name \`${name}\` of a position`,
  expected: `small letters a to z, digits and single hyphens, and neither \`${BOTH}\` nor \`${UNCLEAR}\`, which every theme with positions has`,
  hint: "call it otherwise, as `for`, `against` or `yes-but`",
});

const noAnswers = (name: string): Finding => ({
  path: [name],
  found: `\`${name}\` beside \`from\`, with no list of answers`,
  expected: "the answers that mean this position, as [Yes, Agree]",
  hint: "list them as the source spells them, or leave `from` out and write terms",
});

function termFaults(name: string, terms: readonly unknown[]): readonly Finding[] {
  return terms.flatMap((written, index): readonly Finding[] => {
    const text = typeof written === "object" ? (written as { readonly term: string }).term : String(written);
    const { fault } = readTerm(text);
    if (!fault) return [];
    const path = typeof written === "object" ? [name, index, "term"] : [name, index];
    return [{ ...fault, path }];
  });
}

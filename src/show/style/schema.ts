/** The keys of a style file: what is validated, and what editors complete. */
import { z } from "zod";
import type { Style } from "./style.ts";
import { WORDS } from "./words.ts";

const colour = z
  .string()
  .regex(/^#[0-9A-Fa-f]{6}$/, { message: "a colour: # and six hexadecimal digits, such as #12436D" });

const sign = z
  .string()
  .regex(/^[^\p{L}\p{N}\p{C}]$/u, { message: "one sign that is no letter and no digit" });

const file = z.string().min(1).nullable().optional();

type Section = keyof typeof WORDS;

/** Words that say no more than what ours have a value for. */
const wording = (own: string) =>
  z
    .string()
    .min(1)
    .superRefine((words, context) => {
      const known = namesIn(own);
      for (const name of namesIn(words)) {
        if (known.includes(name)) continue;
        const params = {
          found: `{${name}}, which has no value here`,
          expected: known.length === 0 ? "words without {…}" : known.map((one) => `{${one}}`).join(", "),
          hint: "delete it, or write one of those",
        };
        context.addIssue({ code: "custom", params });
      }
    })
    .optional();

const namesIn = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

const section = (name: Section) =>
  z
    .strictObject(Object.fromEntries(Object.entries(WORDS[name]).map(([key, own]) => [key, wording(own)])))
    .optional();

const quantifier = z.strictObject({ below: z.number().nullable(), word: z.string().min(1) });

/** A share takes the first word whose limit is above it: out of order some would never be, or none be left. */
function inOrder(quantifiers: readonly z.output<typeof quantifier>[], context: z.core.$RefinementCtx): void {
  const written = ({ below, word }: z.output<typeof quantifier>) => `"${word}" below ${below}`;
  for (const [at, one] of quantifiers.entries()) {
    const before = quantifiers[at - 1];
    const isLast = at === quantifiers.length - 1;
    const issue = (params: Readonly<Record<"found" | "expected" | "hint", string>>) =>
      context.addIssue({ code: "custom", path: [at, "below"], params });
    if (isLast && one.below !== null) {
      issue({
        found: `${written(one)} as the last`,
        expected: "below: null for the last word, that of all greater shares",
        hint: "write null, or add a word with it",
      });
    } else if (!isLast && one.below === null) {
      issue({
        found: `${written(one)} before other words`,
        expected: "below: null for the last word only",
        hint: "put it last, or give it a limit",
      });
    }
    if (typeof one.below === "number" && typeof before?.below === "number" && one.below <= before.below) {
      issue({
        found: `${written(one)} after ${written(before)}`,
        expected: "limits from the smallest on",
        hint: "put them in that order",
      });
    }
  }
}

export const styleSchema = z
  .strictObject({
    extends: z
      .enum(["standard", "plain"])
      .default("standard")
      .describe("the style that holds where nothing is said"),
    name: z.string().min(1).describe("what the style is called"),
    language: z
      .string()
      .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, { message: "a language tag, such as en-GB" })
      .optional()
      .describe("of the words, such as en-GB"),
    colours: z
      .strictObject({
        text: colour.optional(),
        muted: colour.optional().describe("secondary text"),
        background: colour.optional(),
        grid: colour.optional().describe("lines between rows"),
        bar: colour.optional().describe("bars of one series"),
        pair: z.tuple([colour, colour]).optional().describe("two series"),
        sequential: z.array(colour).min(2).max(5).optional().describe("from little to much"),
      })
      .optional(),
    font: z
      .strictObject({
        family: z
          .string()
          .min(1)
          .optional()
          .describe("as CSS names it; its first name is that of the font file"),
        regular: file.describe("a TrueType or OpenType file, from the style file's folder"),
        bold: file.describe("the same in bold"),
      })
      .optional(),
    numbers: z
      .strictObject({
        decimal: sign.optional(),
        thousands: z.union([sign, z.literal("")]).optional(),
        percentDecimals: z.union([z.literal(0), z.literal(1)]).optional(),
        percentSign: z.string().optional(),
      })
      .optional(),
    quantifiers: z
      .array(quantifier)
      .min(1)
      .superRefine(inOrder)
      .optional()
      .describe("what shares are called: from the smallest on, the last below null"),
    words: z
      .strictObject({
        common: section("common"),
        chart: section("chart"),
        report: section("report"),
        summary: section("summary"),
        tables: section("tables"),
      })
      .optional()
      .describe("the words of charts, report, summary and tables"),
  })
  .describe("A themetally style");

export type StyleFile = z.output<typeof styleSchema>;

/** @returns a style with what a file says instead */
export function styled(base: Style, file: StyleFile): Style {
  const { name, language, colours, font, numbers, quantifiers, words = {} } = file;
  const given = <T extends object>(own: T, other: object | undefined): T => ({
    ...own,
    ...Object.fromEntries(Object.entries(other ?? {}).filter(([, value]) => value !== undefined)),
  });
  return {
    name,
    language: language ?? base.language,
    colours: given(base.colours, colours),
    font: given(base.font, font),
    numbers: given(base.numbers, numbers),
    quantifiers: quantifiers ?? base.quantifiers,
    words: {
      common: given(base.words.common, words.common),
      chart: given(base.words.chart, words.chart),
      report: given(base.words.report, words.report),
      summary: given(base.words.summary, words.summary),
      tables: given(base.words.tables, words.tables),
    },
  };
}

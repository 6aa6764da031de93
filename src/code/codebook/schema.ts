/** What a YAML codebook may hold: one definition to check files with and to generate a JSON Schema from. */
import { z } from "zod";
import { STEMMERS } from "../../model/stemmers.ts";
import { bookExchangeSchema, themeExchangeSchema } from "./exchange-schema.ts";
import { positionsSchema } from "./positions-schema.ts";
import { readTerm } from "./term.ts";
import { checkBook } from "./whole-book.ts";

const term = z.string().superRefine((text, context) => {
  const { fault } = readTerm(text);
  if (fault) context.addIssue({ code: "custom", message: fault.found, params: { ...fault } });
});

const PURPOSE = "words and phrases, one an item";

const words = z
  .array(term)
  .min(1)
  .describe(PURPOSE)
  .meta({ examples: ["[placement move, stability]"] });

const weighted = z.strictObject({
  term,
  weight: z.number().describe("what one hit adds to the sum that `threshold` looks at"),
});

// An empty list is no oversight: codebooks of other programs have codes that nothing finds yet.
const terms = z
  .array(z.union([term, weighted]))
  .describe(PURPOSE)
  .meta({ examples: ["[placement move, { term: stability, weight: 2 }]"] });

const match = z
  .strictObject({
    words: z
      .enum(["inflect", "stem", "form"])
      .describe("compare plain words by their inflections, by stem, or as they are written")
      .optional(),
    case: z.enum(["fold", "keep"]).describe("fold: capital and small letters are the same").optional(),
  })
  .describe("how plain words are compared")
  .meta({ examples: ["{ words: inflect, case: fold }"] });

const notAfter = z
  .strictObject({
    within: z.int().min(1).max(50).describe("how many words before a hit are looked at"),
    words,
  })
  .describe("drops hits that follow one of these words in the same sentence")
  .meta({ examples: ["{ within: 3, words: [no, not] }"] });

const leastTerms = z
  .strictObject({
    terms: z.int().min(1).describe("how many different terms must match"),
  })
  .meta({ examples: ["{ terms: 2 }"] });
const notBefore = z
  .strictObject({
    within: z.int().min(1).max(50).describe("how many words behind a hit are looked at"),
    words,
  })
  .describe("drops hits that one of these words follows in the same sentence")
  .meta({ examples: ["{ within: 2, words: [free] }"] });

/** Switches off what the book says for all themes. */
const none = z.literal("none");

const theme = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "small letters a to z, digits and single hyphens")
    .describe("the theme's name in tables")
    .meta({ examples: ["foster-carers"] }),
  label: z
    .string()
    .min(1)
    .regex(/[^\s\u200b-\u200f\ufeff]/u, { message: "words that can be seen" })
    .describe("the theme's name for readers")
    .optional(),
  description: z.string().describe("what the theme covers").optional(),
  match: match.optional(),
  terms: terms.optional(),
  rule: z
    .string()
    .describe("which responses carry the theme")
    .meta({ examples: ["late AND NOT status:organisation"] })
    .optional(),
  strong: words.describe("terms of which one hit is enough: they weigh 1").optional(),
  weak: words.describe("terms that weigh 0.5: it takes two hits, or one beside a strong term").optional(),
  "at-least": z
    .union([z.int().min(1), leastTerms])
    .describe("hits without which no response carries the theme, or different terms")
    .optional(),
  threshold: z
    .number()
    .describe("sum of weights without which no response carries the theme; 1 beside `strong` or `weak`")
    .optional(),
  positions: positionsSchema(notAfter).optional(),
  exchange: themeExchangeSchema.optional(),
  except: words.describe("phrases in which words do not count for the theme").optional(),
  "not-after": z.union([notAfter, none]).optional(),
  "not-before": z.union([notBefore, none]).optional(),
  get themes() {
    return z.array(theme).min(1).describe("themes below this one").optional();
  },
});

export const codebookSchema = z
  .strictObject({
    name: z.string().min(1).describe("the codebook's name").optional(),
    version: z
      .string()
      .min(1)
      .describe("the codebook's version")
      .meta({ examples: ['"1.0.0"'] })
      .optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, "a language code such as en or en-GB")
      .default("en"),
    match: match.optional(),
    overlap: z
      .enum(["theme", "book"])
      .describe("theme: themes do not block each other; book: a token counts for one theme, longest first")
      .default("theme"),
    stemmer: z
      .enum(STEMMERS)
      .describe("how words are reduced to their stem; its default is the language's")
      .optional(),
    "not-after": notAfter.optional(),
    "not-before": notBefore.optional(),
    lists: z
      .record(
        z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "small letters a to z, digits and single hyphens"),
        words,
      )
      .describe("lists of words that terms use as @name; never counted")
      .meta({ examples: ["{ worker: [social worker, key worker] }"] })
      .optional(),
    exchange: bookExchangeSchema.optional(),
    phrases: z
      .enum(["anywhere", "sentence"])
      .describe("sentence: the words of a phrase stand in one sentence")
      .default("anywhere"),
    themes: z.array(theme).min(1).describe("the themes, each with its terms"),
  })
  .check(checkBook);

export type CodebookFile = z.output<typeof codebookSchema>;
export type ThemeFile = z.output<typeof theme>;
export type TermFile = z.output<typeof terms>[number];

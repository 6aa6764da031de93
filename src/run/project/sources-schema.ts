/** The keys under `sources` of a project file: which columns of a table hold what, and how a document is laid out. */
import { z } from "zod";
import { LAYOUT_NAMES } from "./layout-name.ts";

const column = z.string().min(1);
const cells = z.array(z.union([z.string(), z.number(), z.boolean()]).transform(String)).min(1);
const split = z.string().min(1).optional().describe("what stands between several values of a cell");

const variable = z.union([
  column,
  z.strictObject({
    column,
    label: z.string().min(1).optional().describe("what it is called instead of its header"),
    split,
  }),
]);

export const limitsSchema = z
  .strictObject({
    megabytes: z.number().positive().optional().describe("of the file, a million bytes each"),
    seconds: z.number().positive().optional().describe("that reading may take"),
  })
  .optional();

const entry = z.strictObject({
  limits: limitsSchema.describe("how large the source may be, and how long reading it may take"),
  layout: z
    .enum(LAYOUT_NAMES)
    .optional()
    .describe("how a document is laid out, where `layout` names none for it"),
  sheet: z.string().min(1).optional().describe("the sheet that holds the answers"),
  header: z
    .array(z.int().positive())
    .min(1)
    .max(2)
    .optional()
    .describe("lines of the rows that name the columns"),
  text: z.array(column).min(1).optional().describe("the columns that people answered in their own words"),
  id: column.nullable().optional().describe("the column of ids; null for the number of the row"),
  name: column
    .optional()
    .describe(
      "the column of names of persons; of a letter, from-file-name: who sent it is the name of its file",
    ),
  organisation: column.optional().describe("the column of organisations"),
  anonymous: z
    .strictObject({ column, when: cells.describe("cells by which somebody asks not to be named") })
    .optional()
    .describe("the column that asks whether the name may be printed"),
  topics: z
    .union([column, z.strictObject({ column, split })])
    .optional()
    .describe("the column of topics"),
  date: column.optional().describe("the column of the day of the answer"),
  variables: z
    .array(variable)
    .optional()
    .describe("what else is kept; default: all that is no data of a person"),
  where: z
    .record(z.string().min(1), cells)
    .optional()
    .describe("only rows with one of these cells in a column"),
});

export const sourcesSchema = z
  .record(z.string().min(1), entry)
  .default({})
  .describe("what columns of a table hold, by its path, its file name, or a pattern with * in it");

export type SourcesFile = z.output<typeof sourcesSchema>;

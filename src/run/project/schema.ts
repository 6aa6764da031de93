/** The keys of a project file: what is validated, and what editors complete. */
import { z } from "zod";
import { CHART_TABLES } from "../../model/chart.ts";
import { CHART_NAMES } from "../../model/chart-names.ts";
import { RULE_IDS } from "../../model/check.ts";
import { CSV_FORMS } from "../../model/csv-form.ts";
import { STATUSES } from "../../model/response.ts";
import { chartId } from "./chart-id.ts";
import { chartsOfTables } from "./charts-of-tables.ts";
import { correctionsSchema } from "./corrections-schema.ts";
import { CAMPAIGNS, PUBLISH } from "./defaults.ts";
import { layoutNameFault } from "./layout-name.ts";
import { limitsSchema, sourcesSchema } from "./sources-schema.ts";

const phrases = z.array(z.string().min(1)).default([]);

const count = z.int().nonnegative();

const layout = z.string().superRefine((name, context) => {
  const fault = layoutNameFault(name);
  if (fault !== null) context.addIssue({ code: "custom", params: fault });
});

const top = z.int().min(1).max(60).optional().describe("bars, or rows of a heat map, at most");

const named = {
  name: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      message: "small letters, digits and hyphens, such as fares-by-age",
    })
    .optional()
    .describe("of its files; default: that of the chart, or of table and column"),
  title: z.string().min(1).optional().describe("instead of the one written from the data"),
  top,
};

/** One of ours, or that of a table by groups, which is called as its file is. */
const chartName = z.union([
  z.enum(CHART_NAMES),
  z.string().min(1).describe("the file of a table that is asked for, without .csv"),
]);

/** One of our charts, by its name or with a title of the team's own, or a chart of any column of a table. */
const chart = z.union([
  chartName,
  z.strictObject({ chart: chartName, ...named }),
  z
    .strictObject({
      table: z.enum([...CHART_TABLES.keys()]).describe("a table of the outputs, without .csv"),
      column: z.string().describe("a column of numbers"),
      ...named,
    })
    .superRefine(({ table, column }, context) => {
      const columns = CHART_TABLES.get(table) ?? [];
      if (columns.includes(column)) return;
      const params = {
        found: `the column "${column}", which ${table}.csv does not have, or not as numbers`,
        expected: columns.map((one) => `"${one}"`).join(", "),
        hint: "name one of those",
      };
      context.addIssue({ code: "custom", path: ["column"], params });
    }),
]);

/** Files of the same name would be written over each other. */
function eachOnce(charts: readonly z.output<typeof chart>[], context: z.core.$RefinementCtx): void {
  // What `--compare` draws.
  const seen = new Set(["compared"]);
  for (const [at, one] of charts.entries()) {
    const id = chartId(one);
    const params = {
      found: `a second chart with the name "${id}"`,
      expected: "a name of its own for each chart",
      hint: "give it another `name`, or take it out",
    };
    if (seen.has(id)) context.addIssue({ code: "custom", path: [at], params });
    seen.add(id);
  }
}

export const projectSchema = z
  .strictObject({
    title: z.string().optional().describe("what the consultation is called"),
    corpus: z.array(z.string().min(1)).min(1).optional().describe("files, folders and patterns to read"),
    layout: z
      .union([layout, z.record(z.string(), layout)])
      .default("auto")
      .describe("one layout for all sources, or a map from a source to its layout"),
    sources: sourcesSchema,
    limits: limitsSchema.describe("how large each source may be, and how long reading it may take"),
    topics: z.string().min(1).optional().describe("a file with one topic a line; discovered where absent"),
    codebook: z.string().min(1).optional().describe("the codebook file"),
    decisions: z
      .array(z.string().min(1))
      .default([])
      .describe("review files with a person's answers, which decide themes of responses"),
    out: z.string().min(1).default("out").describe("the output folder"),
    expect: z
      .strictObject({
        responses: count.optional().describe("number of responses"),
        sources: count.optional().describe("number of sources"),
        bySource: z.record(z.string(), count).optional().describe("number of responses of a source"),
      })
      .default({})
      .describe("what a run must find"),
    campaigns: z
      .strictObject({
        count: z
          .enum(["each", "once"])
          .default(CAMPAIGNS.count)
          .describe("how tables count responses of a campaign"),
        similarity: z
          .number()
          .min(0.1)
          .max(1)
          .default(CAMPAIGNS.similarity)
          .describe("least share of five-word runs in common"),
        words: count
          .default(CAMPAIGNS.words)
          .describe("least number of words of a response that can belong to one"),
      })
      .prefault({})
      .describe("responses with the same or nearly the same text"),
    publish: z
      .strictObject({
        names: z
          .array(z.enum(["named", "organisation"]))
          .default(PUBLISH.names)
          .describe("statuses whose names may be published"),
        quotes: z
          .array(z.enum(STATUSES))
          .default(PUBLISH.quotes)
          .describe("statuses whose words may be published"),
        variables: z
          .array(z.string().min(1))
          .default(PUBLISH.variables)
          .describe("variables that may be published, by label or key"),
        suppress: z.int().min(3).optional().describe("counts from 1 to below this number are not published"),
      })
      .prefault({})
      .describe("what the outputs hold that may leave the team"),
    tables: z
      .array(
        z.strictObject({
          by: z
            .union([z.string().min(1), z.array(z.string().min(1)).min(1).max(2)])
            .describe("a variable, question, topic, status, source or organisation, or two of them"),
          where: z
            .string()
            .min(1)
            .optional()
            .describe("conditions on the responses that are counted, as in a rule"),
        }),
      )
      .default([])
      .describe("tables of themes by variables and questions"),
    csv: z
      .enum(CSV_FORMS)
      .default("safe")
      .describe(
        "the form of CSV files: safe (no cell starts a formula), excel (with a byte-order mark, too), plain (neither)",
      ),
    xlsx: z
      .boolean()
      .default(false)
      .describe("whether responses, codings and hits are written as a workbook (run.xlsx), too"),
    style: z
      .string()
      .min(1)
      .default("standard")
      .describe("how charts and reports look and speak: standard, plain, or a style file"),
    charts: z
      .array(chart)
      .min(1)
      .superRefine(eachOnce)
      .optional()
      .describe("the charts that are drawn, in this order; default: all"),
    check: z
      .strictObject({
        rules: z
          .partialRecord(z.enum(RULE_IDS), z.enum(["error", "warning", "info", "off"]))
          .default({})
          .describe("severity of rules, or off"),
        allow: z
          .array(
            z.strictObject({
              rule: z.enum(RULE_IDS).describe("the rule"),
              reason: z.string().min(1).describe("why what it finds is right"),
              source: z.string().min(1).optional().describe("only in this source"),
              response: z.string().min(1).optional().describe("only in this response"),
              line: z.int().positive().optional().describe("only on this line of the source"),
            }),
          )
          .default([])
          .describe("findings that were looked at and are right"),
        lock: z
          .string()
          .min(1)
          .optional()
          .describe("the file of locked sources and responses; default: corpus.lock.json, if it is there"),
      })
      .prefault({})
      .describe("what themetally check looks at"),
    missing: phrases.describe("further marks that stand where a text would, each a whole text"),
    attribution: z
      .strictObject({
        anonymous: phrases.describe("further phrases with which respondents ask not to be named"),
        redacted: phrases.describe("further phrases with which names are withheld"),
      })
      .default({ anonymous: [], redacted: [] })
      .describe("phrases in addition to the built-in ones"),
    corrections: correctionsSchema
      .default([])
      .describe("what splitting or tagging got wrong, put right by hand"),
  })
  .superRefine(chartsOfTables)
  .describe("A themetally project");

export type ProjectFile = z.output<typeof projectSchema>;

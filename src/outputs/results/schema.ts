/** What the records of a run must hold to be read back: they may come from anywhere, or have been edited. */
import { z } from "zod";
import { CORRECTION_KINDS } from "../../model/correction-kind.ts";
import { STATUSES } from "../../model/response.ts";
import { RUN_FORM, type RunRecord } from "../../model/run.ts";

const count = z.int().nonnegative();
const withheld = count.nullable();
const accountOf = <N extends typeof count | typeof withheld>(number: N) =>
  z.object({
    received: number,
    counted: count,
    leftOut: z.array(z.object({ reason: z.string(), responses: number })),
  });

/** Unknown keys stay: `run.json` is for others, too. */
export const runSchema = z.looseObject({
  schemaVersion: z.literal(RUN_FORM),
  tool: z.object({ name: z.string(), version: z.string() }),
  title: z.string().nullable(),
  complete: z.boolean(),
  inputs: z.array(
    z.looseObject({
      source: z.string(),
      bytes: withheld,
      sha256: z.string().nullable(),
      layout: z.string().nullable(),
      responses: withheld,
    }),
  ),
  codebook: z
    .object({ source: z.string(), name: z.string(), version: z.string(), sha256: z.string() })
    .nullable(),
  options: z.looseObject({
    command: z.string(),
    layout: z.union([z.string(), z.record(z.string(), z.string())]).nullable(),
    layoutFiles: z.array(z.object({ source: z.string(), name: z.string(), sha256: z.string() })).optional(),
    topics: z.string(),
    anonymous: z.array(z.string()),
    redacted: z.array(z.string()),
    missing: z.array(z.string()),
    lock: z.string().optional(),
    below: z.literal(true).optional(),
    decisions: z.array(z.object({ source: z.string(), sha256: z.string() })).optional(),
    allowMissing: z.boolean(),
    parquet: z.boolean(),
    xlsx: z.literal(true).optional(),
    csv: z.enum(["plain", "excel"]).optional(),
    tables: z
      .array(z.object({ by: z.array(z.string()).min(1).max(2), where: z.string().nullable() }))
      .optional(),
    campaigns: z.looseObject({ count: z.enum(["each", "once"]) }),
    publish: z
      .looseObject({
        names: z.array(z.enum(STATUSES)),
        quotes: z.array(z.enum(STATUSES)),
        variables: z.array(z.string()).optional(),
        suppress: z.int().positive().nullable(),
      })
      .nullable(),
    quotes: z.array(z.enum(STATUSES)),
  }),
  campaigns: z
    .object({
      campaigns: count,
      responses: count,
      templates: z.array(z.object({ campaign: z.string(), responses: count, pattern: z.string() })),
    })
    .nullable(),
  reconciliation: z.object({
    sources: z.object({
      received: count,
      read: count,
      leftOut: z.array(z.object({ source: z.string(), reason: z.string() })),
    }),
    responses: accountOf(withheld),
    bySource: z.array(accountOf(count).extend({ source: z.string() })),
    byQuestion: z.array(accountOf(count).extend({ source: z.string(), question: z.string() })),
    byStatus: z.array(z.object({ status: z.enum(STATUSES), responses: count })),
  }),
  corrections: z
    .object({
      corrections: withheld,
      byKind: z.record(z.enum(CORRECTION_KINDS), withheld),
      list: z.array(
        z.object({
          response: z.string(),
          kinds: z.array(z.enum(CORRECTION_KINDS)),
          others: z.array(z.string()),
          reason: z.string(),
        }),
      ),
    })
    .nullable(),
  decisions: z
    .object({
      cells: withheld,
      carried: withheld,
      responses: withheld,
      by: z.array(z.object({ who: z.string().nullable(), cells: count })),
    })
    .nullable(),
  publication: z
    .object({
      rules: z.array(z.string()),
      allowed: z.array(z.object({ rule: z.string(), reason: z.string(), findings: count.nullable() })),
    })
    .nullable(),
  problems: z.array(z.looseObject({ problems: count })),
  doubts: z.array(
    z.object({
      code: z.string(),
      source: z.string().nullable(),
      line: count.nullable(),
      found: z.string().nullable(),
      hint: z.string().nullable(),
    }),
  ),
  // A name that leads out of the folder would have another file read.
  outputs: z.array(
    z.looseObject({
      file: z.string().regex(/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u),
      rows: count,
      sha256: z.string(),
      withoutValue: count.optional(),
    }),
  ),
});

export const themesSchema = z.looseObject({
  base: count,
  baseRespondents: count.nullable(),
  themes: z.array(
    z.looseObject({
      theme: z.string(),
      description: z.string().nullable(),
      terms: z.array(z.string()),
      except: z.array(z.string()),
      rule: z.string().nullable(),
      positions: z
        .object({
          from: z.string().nullable(),
          of: z.array(
            z.object({
              name: z.string(),
              terms: z.array(z.string()),
              rule: z.string().nullable(),
              answers: z.array(z.string()),
            }),
          ),
        })
        .nullable(),
    }),
  ),
});

/** @returns what `run.json` records; or where it is not as a run writes it, by the keys that lead there */
export function runIn(value: unknown): RunRecord | { readonly at: string } {
  const { success, error } = runSchema.safeParse(value);
  if (success) return value as RunRecord;
  const path = (error.issues[0]?.path ?? []).map((key) =>
    typeof key === "number" ? `[${key}]` : `.${String(key)}`,
  );
  return { at: path.join("").replace(/^\./, "") };
}

/** @returns what `themes.json` holds; null where it is not as a run writes it */
export const themesIn = (text: string) => read(text, themesSchema);

/** The value as it stands: what a schema returns has its keys in the schema's order. */
function read<S extends z.ZodType>(text: string, schema: S): z.output<S> | null {
  try {
    const value = JSON.parse(text) as unknown;
    return schema.safeParse(value).success ? (value as z.output<S>) : null;
  } catch {
    return null;
  }
}

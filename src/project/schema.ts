/** The keys of a project file: what is validated, and what editors complete. */
import { z } from "zod";
import { LAYOUTS } from "../model/split.ts";

const phrases = z.array(z.string().min(1)).default([]);

const layout = z.enum(["auto", ...LAYOUTS]);

export const projectSchema = z
  .strictObject({
    title: z.string().optional().describe("what the consultation is called"),
    corpus: z.array(z.string().min(1)).min(1).optional().describe("files, folders and patterns to read"),
    layout: z
      .union([layout, z.record(z.string(), layout)])
      .default("auto")
      .describe("one layout for all sources, or a map from a source to its layout"),
    topics: z.string().min(1).optional().describe("a file with one topic a line; discovered where absent"),
    codebook: z.string().min(1).optional().describe("the codebook file"),
    out: z.string().min(1).default("out").describe("the output folder"),
    expect: z
      .strictObject({ responses: z.int().nonnegative().optional().describe("number of responses") })
      .default({})
      .describe("what a run must find"),
    attribution: z
      .strictObject({
        anonymous: phrases.describe("further phrases with which respondents ask not to be named"),
        redacted: phrases.describe("further phrases with which names are withheld"),
      })
      .default({ anonymous: [], redacted: [] })
      .describe("phrases in addition to the built-in ones"),
  })
  .describe("A themetally project");

export type ProjectFile = z.output<typeof projectSchema>;

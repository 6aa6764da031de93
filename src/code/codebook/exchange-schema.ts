/** What programs for qualitative analysis keep of a theme and of a codebook, and what no count looks at. */
import { z } from "zod";

const guid = z
  .string()
  .regex(
    /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/,
    "32 hexadecimal digits in groups of 8-4-4-4-12",
  );

/** Of a theme. */
export const themeExchangeSchema = z
  .strictObject({
    guid: guid.describe("by which the other program knows the code").optional(),
    colour: z
      .string()
      .regex(/^#[0-9A-Fa-f]{6}$/, "a colour such as #12436D")
      .describe("of the code")
      .optional(),
    codable: z.boolean().describe("false: the code is there for the order of those below it").optional(),
  })
  .describe("what another program for qualitative analysis keeps of the theme; nothing is counted by it");

/** Of a book. */
export const bookExchangeSchema = z
  .strictObject({
    sets: z
      .array(
        z.strictObject({
          name: z.string().min(1).describe("what the set is called"),
          guid: guid.optional(),
          description: z.string().optional(),
          themes: z.array(z.string()).describe("ids of the themes in it"),
        }),
      )
      .describe("sets of codes"),
  })
  .describe("what another program for qualitative analysis keeps of the codebook");

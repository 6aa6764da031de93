/** Documents of other forms, each split as a layout file says: nothing is left to a guess, so that all of them are exact. */
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { pageMarks } from "#src/cues/page-marks.ts";
import { split } from "#src/read/split/split.ts";
import { tag } from "#src/read/tag/tag.ts";
import { layoutForm, layoutSchema } from "#src/run/project/layout-schema.ts";
import { offPattern } from "../generator/off-pattern/off-pattern.ts";
import { score } from "../generator/score.ts";
import { textDocument } from "./stages.ts";

const SEEDS = Array.from({ length: process.env.TEST_LONG === "1" ? 20 : 3 }, (_, at) => at);

/** What a user would write who has seen the first page. */
const LAYOUTS: Readonly<Record<string, string>> = {
  "header numbered": `
    response: { begins: '^(?:No\\. )?\\(?\\d+[.)]?\\)? (.+; .+|[^.;]+)$', topics: 1 }`,
  "response number above": `
    response: { begins: '^(?:Response|Submission|Respondent) (\\d+)$', id: 1 }
    topics: { where: next-line }`,
  "response number alone": `
    response: { begins: '^(?:Response|Comment #|Submission ID|Respondent) ?(\\d+):?$', id: 1 }`,
  "reference above": `
    response: { begins: '^(?:Ref:|Ref\\. no\\.|Our reference:) (\\S+)$', id: 1 }
    topics: { where: before }`,
  "labelled blocks": `
    response: { begins: '^Name:' }
    attribution: { labelled: { name: "Name:", organisation: "Organisation:" } }
    topics: { labelled: "Topics:" }
    text: { labelled: ["Response:", "Comment:", "Your views:"] }`,
  "rule below the name": `
    response: { ends: '^(?:\\* \\* \\*|-+|_+|~+)$' }
    topics: { where: before }`,
  "question by question": `
    response: { begins: '^(?:(?:Response|Answer) (\\d+)|(\\d+)\\.)$' }
    question: '^Question \\d+: (.+)$'`,
  "one response a page": `
    response: { begins: '^Consultation response$' }
    skip: ['^\\d+$']`,
};

describe("a document is split as its layout file says", () => {
  it.each(Object.keys(LAYOUTS))("%s", (kind) => {
    const form = layoutForm(layoutSchema.parse(parse(`name: sample\n${LAYOUTS[kind]!.replace(/^ {4}/gm, "")}`)));
    const anonymity = anonymityReader({ anonymous: [], redacted: [] });
    for (const seed of SEEDS) {
      const { text, gold } = offPattern(kind, seed);
      const document = textDocument(text);
      const marks = pageMarks(document, anonymity);
      const { result, problems } = split(document, marks, { layout: form, topics: null, anonymity });
      expect(problems, `${seed}`).toEqual([]);
      const { responses } = tag(document, result!, marks.pageOf, anonymity);
      expect(score(gold, responses).faults.slice(0, 3), `seed ${seed}: ${responses.length} of ${gold.length}`).toEqual([]);
      expect(result!.doubts, `${seed}`).toEqual([]);
    }
  });
});

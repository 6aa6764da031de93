/** Documents of other forms, each split as a layout file says: nothing is left to a guess, so that all of them are exact. */
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { anonymityReader } from "#src/cues/anonymity.ts";
import { pageMarks } from "#src/cues/page-marks.ts";
import { doubtOf } from "#src/read/doubt/doubt.ts";
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

/** Where the file leaves to the evidence how responses begin, a document can be too small for it. */
const EVIDENT: Readonly<Record<string, string>> = {
  "topics between commas": `
    topics: { separator: "," }`,
  "topics between strokes": `
    topics: { separator: "|" }`,
  "name behind a label": `
    attribution: { where: after, strip: ["Submitted by:", "From:", "Name:", "Respondent:"] }`,
  "name and organisation behind labels": `
    attribution: { labelled: { name: "Name:", organisation: "Organisation:" } }`,
  "name before the header": `
    attribution: { where: before }`,
};

function splitBy(layout: string, kind: string, seed: number) {
  const form = layoutForm(layoutSchema.parse(parse(`name: sample\n${layout.replace(/^ {4}/gm, "")}`)));
  const anonymity = anonymityReader({ anonymous: [], redacted: [] });
  const { text, gold } = offPattern(kind, seed);
  const document = textDocument(text);
  const marks = pageMarks(document, anonymity);
  const { result, problems } = split(document, marks, { layout: form, topics: null, anonymity });
  const { responses } = result ? tag(document, result, marks.pageOf, anonymity) : { responses: [] };
  const seen = { document, split: result, responses, pageOf: marks.pageOf };
  const { faults } = score(gold, responses);
  return { form, result, problems, faults, doubt: doubtOf(seen, anonymity, true) };
}

describe("a document is split as its layout file says", () => {
  it.each(Object.keys(LAYOUTS))("%s", (kind) => {
    for (const seed of SEEDS) {
      const { form, result, problems, faults } = splitBy(LAYOUTS[kind]!, kind, seed);
      expect(problems, `seed ${seed}`).toEqual([]);
      expect(faults.slice(0, 3), `seed ${seed}`).toEqual([]);
      if (form.response?.begins) expect(result!.doubts, `seed ${seed}`).toEqual([]);
    }
  });
});

describe("a document is split by what its layout file says of headers and names, and never wrongly in silence", () => {
  it.each(Object.keys(EVIDENT))("%s", (kind) => {
    const outcomes = SEEDS.map((seed) => {
      const { result, faults, doubt } = splitBy(EVIDENT[kind]!, kind, seed);
      if (result === null) return "refused";
      return faults.length === 0 ? "exact" : doubt === null ? `${seed}: WRONG` : "in doubt";
    });
    expect(outcomes.filter((outcome) => outcome.endsWith("WRONG"))).toEqual([]);
    expect(outcomes.filter((outcome) => outcome === "exact").length).toBeGreaterThanOrEqual(
      SEEDS.length * 0.6,
    );
  });
});

/** Targets that read documents: decoding, lines, pages, splitting, tagging, personal data, names, similar texts. */
import assert from "node:assert/strict";
import { textFaults } from "../../dist/check/text-faults.js";
import { startSimilarTexts } from "../../dist/count/alike/similar-texts.js";
import { anonymityReader } from "../../dist/cues/anonymity.js";
import { authorNames } from "../../dist/cues/author-names.js";
import { occurrences } from "../../dist/cues/names/occurrences.js";
import { pageMarks } from "../../dist/cues/page-marks.js";
import { personalData } from "../../dist/cues/personal-data.js";
import { STATUSES } from "../../dist/model/response.js";
import { LAYOUTS } from "../../dist/model/split.js";
import { decodeText } from "../../dist/read/ingest/decode-text.js";
import { splitLines } from "../../dist/read/ingest/split-lines.js";
import { split } from "../../dist/read/split/split.js";
import { tag } from "../../dist/read/tag/tag.js";
import { areApart, areProblems, tile } from "./invariants.mjs";
import { mutated, mutatedBytes } from "./mutate.mjs";

const anonymity = anonymityReader({ anonymous: ["Name withheld"], redacted: [] });

function documentOf(text) {
  return { source: "a.txt", id: "a", text, lines: splitLines(text) };
}

function hasLines({ text, lines }) {
  let last = 0;
  let page = 1;
  for (const line of lines) {
    assert.ok(line.start >= last && line.end >= line.start && line.end <= text.length, "a line out of order");
    assert.match(text.slice(last, line.start), /^[\r\n\f]*$/, "words between lines");
    assert.ok(line.page >= page, "pages run backwards");
    last = line.end;
    page = line.page;
  }
  assert.match(text.slice(last), /^[\r\n\f]*$/, "words after the last line");
}

function splitsAndTags({ text, layout, topics }) {
  const document = documentOf(text);
  const marks = pageMarks(document, anonymity);
  const { result, problems } = split(document, marks, { layout, topics, anonymity });
  areProblems(problems);
  if (result === null) return;
  tile(result.pieces, text);
  const { lines } = document;
  for (const { body, bodySpans, bodyLines } of result.responses) {
    areApart(
      bodySpans.filter(({ start, end }) => end > start),
      text,
      "body",
    );
    assert.ok(body[0] >= 1 && body[0] <= body[1] && body[1] <= lines.length, "body out of the document");
    bodySpans.forEach(({ start, end }, at) => {
      const line = lines[bodyLines[at] - 1];
      assert.ok(line.start <= start && end <= line.end, "a span beyond its line");
    });
  }
  const tagged = tag(document, result, marks.pageOf, anonymity);
  areProblems(tagged.problems);
  assert.equal(tagged.responses.length, result.responses.length);
  tagged.responses.forEach((response, at) => {
    const { bodySpans } = result.responses[at];
    const quoted = bodySpans.map(({ start, end }) => text.slice(start, end)).join("\n");
    assert.equal(response.text, quoted, "the text is not what its spans hold");
    assert.ok(STATUSES.includes(response.attribution.status));
  });
}

function marksPages(text) {
  const document = documentOf(text);
  const { furniture, starts, indented, pageOf } = pageMarks(document, anonymity);
  for (const line of [...furniture, ...indented]) assert.ok(line >= 1 && line <= document.lines.length);
  // What follows furniture at the very end is the line after the last.
  for (const line of starts) assert.ok(line >= 1 && line <= document.lines.length + 1);
  document.lines.forEach((_, at) => {
    assert.ok(pageOf(at + 1) >= 1);
  });
}

function groupsAlike({ texts, similarity, words }) {
  const similar = startSimilarTexts({ similarity, words });
  for (const text of texts) similar.add(text);
  const seen = new Set();
  for (const { template, members } of similar.groups()) {
    assert.ok(members.length > 1 && members.some(({ index }) => index === template));
    for (const { index, similarity: share } of members) {
      assert.ok(!seen.has(index) && share >= 0 && share <= 1 && index < texts.length);
      seen.add(index);
    }
  }
}

const paragraph = (random, seeds) => mutated(random, seeds.paragraphs);
const topicsOf = (random, seeds) =>
  random.once(3) ? mutated(random, seeds.paragraphs).split(/[;\n]/).slice(0, 30) : null;

export const TEXT_TARGETS = [
  {
    name: "decode-text",
    weight: 8,
    make: (random, seeds) => mutatedBytes(random, mutated(random, seeds.documents)),
    run(bytes) {
      const { text, problems } = decodeText(bytes, "a.txt");
      areProblems(problems);
      assert.ok(text !== null || problems.length > 0);
      assert.ok(text === null || !text.includes("\0"));
    },
  },
  {
    name: "split-lines",
    weight: 8,
    make: (random, seeds) => mutated(random, seeds.documents),
    run: (text) => hasLines(documentOf(text)),
  },
  {
    name: "page-marks",
    weight: 6,
    make: (random, seeds) => mutated(random, seeds.documents),
    run: marksPages,
  },
  ...["auto", ...LAYOUTS].map((layout) => ({
    name: `split-tag ${layout}`,
    weight: 4,
    make: (random, seeds) => ({
      text: mutated(random, seeds.documents),
      layout,
      topics: topicsOf(random, seeds),
    }),
    run: splitsAndTags,
  })),
  {
    name: "personal-data",
    weight: 8,
    make: paragraph,
    run: (text) => areApart(personalData(text), text, "data"),
  },
  {
    name: "author-names",
    weight: 8,
    make: paragraph,
    run(text) {
      const names = authorNames(text);
      areApart(names, text, "names");
      for (const { start, end } of names.slice(0, 3)) {
        areApart(occurrences(text, text.slice(start, end)), text, "occurrences");
      }
      areApart(occurrences(text, text.slice(0, 40)), text, "occurrences");
    },
  },
  {
    name: "text-faults",
    weight: 8,
    make: paragraph,
    run(text) {
      for (const { count, at } of textFaults(text)) assert.ok(count > 0 && at >= 0 && at <= text.length);
    },
  },
  {
    name: "similar-texts",
    weight: 4,
    make: (random, seeds) => {
      const few = Array.from({ length: 1 + random.below(4) }, () => paragraph(random, seeds));
      const texts = Array.from({ length: random.below(12) }, () =>
        random.once(2) ? random.pick(few) : mutated(random, few),
      );
      return { texts, similarity: random.pick([0.1, 0.5, 0.8, 1]), words: random.pick([1, 5, 20]) };
    },
    run: groupsAlike,
  },
];

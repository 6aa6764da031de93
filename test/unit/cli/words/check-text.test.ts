import { stripVTControlCharacters } from "node:util";
import { Chalk } from "chalk";
import { expect, test } from "vitest";
import { RULES } from "#src/check/rules.ts";
import { checkText } from "#src/cli/words/check-text.ts";
import { NO_PAINT } from "#src/cli/words/paint.ts";
import type { CheckResult } from "#src/model/check.ts";
import { CLEAN, finding, HOSTILE_RESULT, RESULT } from "./check-sample.ts";

const text = (result: CheckResult, width = 80) => checkText(result, RULES, { style: NO_PAINT, width });

test("the report of a check, whole", () => {
  expect(text(RESULT)).toMatchInlineSnapshot(`
    "Check of Harrowmere parks consultation
    48 responses from 5 sources, 46 counted
      2 responses left out: no text
      1 source left out: the file is damaged

    Errors (3)
      Attribution
        replies-a.txt:57  The name of an author is printed, and anonymity was asked
          for; expected no name; take the name out of the source, or the wish out of
          the response. (name-despite-anonymity)
      Personal data
        2 × an NHS number (personal-nhs-number)
          replies-a.txt:60:12  An NHS number, 943 *** ****.
          replies-a.txt:90:3  An NHS number, 943 *** ****.
          Expected no personal data; mask it before you publish.

    Warnings (7)
      Sources
        scan.pdf, page 3  A picture without text; expected a page with a text layer;
          run it through OCR. (source-no-text-layer)
        copy of replies.txt  The same bytes as replies-a.txt; expected every file
          once; take one of them out. (source-repeated)
      Headers
        5 × words in a header that are no topic of the list (topic-unknown)
          replies-a.txt:14:9  “Foster cair” is no topic.
          replies-a.txt:31:9  “Foster cair” is no topic.
          replies-a.txt:58:9  “Foster cair” is no topic.
          and 2 more; --report json lists them
          Expected “Foster care”; correct it, or add it to the list.

    Notes (1,258)
      Headers
        1,240 × a header that the source cut off (header-truncated)
          replies-a.txt:4, 40, 400, 4000,
          letters/long-name-of-a-folder/replies-b.txt:4, 40 and 1,234 more
          Name the topics with --topics.
      Attribution
        17 × a response without attribution (attribution-missing)
      Codebook
        codebooks/parks.yaml:12:11  The term “crèche*” has no hit; expected a term
          that occurs; look at its spelling. (lint-dead-term)

    Allowed (3)
      2 × response-duplicate  one letter came by post and by e-mail: both are
        counted
      1 × topic-unknown  a topic of the second round

    Switched off (2)
      header-missing, personal-postcode

    Looked at
      Sources        5 files, 34,123 characters
      Accounting     34,123 characters and 48 responses, all accounted for
      Headers        48 headers, 21 topics known
      Attribution    48 responses, 31 of them with a name
      Duplicates     48 responses, compared with one another by the words of five at
                     a time
      Personal data  48 responses, 33,870 characters
      Codebook       12 themes, 80 terms
      Settings       themetally.yaml

    3 errors, 7 warnings, 1,258 notes; 3 allowed.
    "
  `);
});

test("a check that found nothing says what it looked at, group by group", () => {
  expect(text({ ...CLEAN, title: null })).toMatchInlineSnapshot(`
    "Check
    48 responses from 5 sources

    Looked at
      Sources        5 files, 34,123 characters
      Accounting     34,123 characters and 48 responses, all accounted for
      Headers        48 headers, 21 topics known
      Attribution    48 responses, 31 of them with a name
      Duplicates     48 responses, compared with one another by the words of five at
                     a time
      Personal data  48 responses, 33,870 characters
      Codebook       12 themes, 80 terms
      Settings       themetally.yaml

    No findings.
    "
  `);
});

test("findings that are all allowed leave none, and the last line says so", () => {
  expect(text({ ...CLEAN, allowed: RESULT.allowed })).toMatch(/\n\nNo findings; 3 allowed\.\n$/);
});

test("thousands of findings of one rule take no more lines than a few, and bury no other", () => {
  const many = Array.from({ length: 1000 }, (_, at) =>
    finding("topic-unknown", "warning", "topic", { source: "a.txt", line: at + 1 }),
  );
  const one = finding("source-repeated", "warning", "twice", { source: "b.txt" });
  const shown = text({
    ...CLEAN,
    findings: [...many, one],
    counts: [
      { rule: "topic-unknown", severity: "warning", findings: 2500 },
      { rule: "source-repeated", severity: "warning", findings: 1 },
    ],
    covered: [],
  });
  expect(shown.split("\n").length).toBeLessThan(20);
  expect(shown).toContain("    b.txt  The same bytes");
  expect(shown).toContain("2,500 × words in a header that are no topic of the list (topic-unknown)\n");
  expect(shown).toContain("and 2,497 more; --report json lists the first 1,000\n");
  expect(shown).toMatch(/\n2,501 warnings\.\n$/);
});

test("groups stand in the order of the table of rules, whatever the order of the findings", () => {
  const turned = { ...RESULT, findings: RESULT.findings.toReversed(), counts: RESULT.counts.toReversed() };
  const headings = (shown: string) => shown.match(/^ {2}(?:Sources|Headers|Attribution|Codebook)$/gm);
  expect(headings(text(turned))).toEqual([
    "  Attribution",
    "  Sources",
    "  Headers",
    "  Headers",
    "  Attribution",
    "  Codebook",
  ]);
});

test("one rule with errors and warnings stands under both", () => {
  const severities = ["error", "warning"] as const;
  const shown = text({
    ...CLEAN,
    findings: severities.map((severity) =>
      finding("codebook", severity, "term", { source: `${severity}.yaml` }),
    ),
    counts: severities.map((severity) => ({ rule: "codebook", severity, findings: 1 })),
  });
  expect(shown).toMatch(
    /Errors \(1\)\n {2}Codebook\n {4}error\.yaml[\s\S]*Warnings \(1\)\n {2}Codebook\n {4}warning\.yaml/,
  );
});

test.each([40, 60, 80, 100, 200])("no line is wider than a terminal of %i columns, nor than 100", (width) => {
  const lines = text(RESULT, width).split("\n");
  expect(lines.length).toBeGreaterThan(40);
  const long = lines.filter((line) => [...line].length > Math.min(width, 100));
  // A place is never broken: it is what people click on or copy.
  expect(long.filter((line) => !/^ *letters\/long-name/.test(line))).toEqual([]);
});

test("colour adds nothing but colour: it marks the place and dims the rule", () => {
  const coloured = checkText(RESULT, RULES, { style: new Chalk({ level: 1 }), width: 80 });
  expect(coloured).toContain("    \u001b[36mreplies-a.txt:57\u001b[39m  The name");
  expect(coloured).toContain("\u001b[2m(source-repeated)\u001b[22m\n");
  expect(coloured).toContain("\u001b[2m(topic-unknown)\u001b[22m\n");
  expect(stripVTControlCharacters(coloured)).toBe(text(RESULT));
});

test("nothing from outside acts on a terminal or a build server, wherever a line breaks", () => {
  const widths = Array.from({ length: 71 }, (_, at) => at + 30);
  const shown = widths.map((width) => text(HOSTILE_RESULT, width)).join("");
  expect(shown).not.toMatch(/[^\P{Cc}\n]|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u);
  expect(shown).not.toMatch(/^\s*::/m);
  expect(shown).not.toMatch(/##\w*\[/);
  expect(shown).toContain("\\u{1b}[31m");
  expect(shown).toMatch(/^ +\\u\{3a\}:warning::y/m);
});

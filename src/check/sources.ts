/** The check of sources: what their text holds that text should not, files that end too early, the same file twice. */
import { withoutReferences } from "../cues/html.ts";
import type { CheckFinding, DocumentSeen } from "../model/check.ts";
import { recordOf } from "../model/codes.ts";
import type { Document } from "../model/document.ts";
import { graded } from "../model/graded.ts";
import type { Place } from "../model/place.ts";
import type { RunInput } from "../model/run.ts";
import { count, counted } from "../text/counted.ts";
import type { Check } from "./check.ts";
import { endsEarly } from "./ends-early.ts";
import { type TextFault, textFaults } from "./text-faults.ts";

export function sources(): Check {
  let files = 0;
  let bytes = 0;
  const digests = new Map<string, string>();
  const isDocument = new Set<string>();
  return {
    group: "sources",
    document({ document, split, responses }) {
      isDocument.add(document.source);
      return [
        ...textFaults(ownText(document)).map((fault) => inDocument(fault, document)),
        ...early({ document, split, responses }),
      ];
    },
    /** Documents were looked at as a whole, and their responses are stretches of them. */
    response({ id, source, text, topics, attribution: { name, organisation } }, line) {
      if (isDocument.has(source)) return [];
      const all = [text, ...topics, name, organisation].join("\n");
      // A cell of a table often is HTML: in records it is called so when they are read.
      return textFaults(withoutReferences(all)).map((fault) => ({
        ...asFinding(fault, { source, line }),
        response: id,
      }));
    },
    source(input) {
      files++;
      bytes += input.bytes;
      const first = digests.get(input.sha256);
      digests.set(input.sha256, first ?? input.source);
      return first === undefined ? [] : [repeated(input, first)];
    },
    covered: () => `${counted(files, "file")}, ${count(bytes)} bytes`,
  };
}

function asFinding({ rule, count: number, first }: TextFault, place: Place): CheckFinding {
  const { one, many, expected, hint } = recordOf(rule);
  const found = number === 1 ? `a ${one}: ${first}` : `${count(number)} ${many}, the first ${first}`;
  return { ...graded(rule), place, found, expected, hint };
}

/** What the fonts of a PDF do not spell is told when it is read. */
const ownText = ({ source, text }: Document): string =>
  /\.pdf$/i.test(source) ? text.replaceAll("\ufffd", " ") : text;

function inDocument(fault: TextFault, document: Document): CheckFinding {
  const line = lineAt(document, fault.at);
  const start = document.lines[line - 1]?.start ?? 0;
  return asFinding(fault, { source: document.source, line, column: Math.max(0, fault.at - start) + 1 });
}

/** 1-based number of the line that holds an offset. */
function lineAt({ lines }: Document, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

function early(seen: Pick<DocumentSeen, "document" | "split" | "responses">): readonly CheckFinding[] {
  const line = endsEarly(seen);
  if (line === null) return [];
  return [
    {
      ...graded("source-truncated"),
      place: { source: seen.document.source, line },
      found: "a file that seems to end in the middle of a sentence",
      expected: "a whole document",
      hint: "compare its end with the original; if it is whole, allow this finding",
    },
  ];
}

const repeated = ({ source }: RunInput, first: string): CheckFinding => ({
  ...graded("source-repeated"),
  place: { source },
  found: `the same file as ${first}, byte for byte`,
  expected: "each file once",
  hint: "its responses are counted twice: take one of the two out of the corpus",
});

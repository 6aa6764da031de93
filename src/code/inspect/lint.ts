/** Looks for faults in a codebook: by itself, and against the responses of a corpus. */

import type { Codebook } from "../../model/codebook.ts";
import { codesWith } from "../../model/codes.ts";
import type { Finding } from "../../model/finding.ts";
import type { Response } from "../../model/response.ts";
import { reasonWithoutText } from "../../text/reason-without-text.ts";
import { compileCodebook } from "../apply/code.ts";
import { lintBook } from "./lint-book.ts";
import { startComparedLint } from "./lint-compared.ts";
import { startTermLint } from "./lint-terms.ts";
import { startThemeLint } from "./lint-themes.ts";

/**
 * @param responses - null to look at the codebook alone
 * @returns findings in the order of their places in the codebook
 */
export async function lint(
  codebook: Codebook,
  responses: AsyncIterable<Response> | null,
): Promise<readonly Finding[]> {
  const findings = [...lintBook(codebook)];
  if (responses !== null) {
    const coder = compileCodebook(codebook);
    const terms = startTermLint(codebook, coder);
    const themes = startThemeLint(codebook);
    const compared = startComparedLint(codebook);
    let met = 0;
    for await (const response of responses) {
      if (reasonWithoutText(response) !== null) continue;
      met++;
      const coded = coder.code(response);
      terms.add(coded);
      themes.add(coded);
      compared.add(coded);
    }
    // Of a corpus that could not be read nothing can be said of a term.
    if (met === 0) return findings.sort(byPlace);
    // A term that no text can meet is not reported again because this corpus does not meet it.
    const known = new Set(findings.filter(({ code }) => NEVER.has(code)).map(placeKey));
    findings.push(...terms.findings().filter((one) => !NEVER.has(one.code) || !known.has(placeKey(one))));
    findings.push(...themes.findings(), ...compared.findings());
  }
  return findings.sort(byPlace);
}

const byPlace = (one: Finding, other: Finding): number =>
  (one.place.line ?? 0) - (other.place.line ?? 0) || (one.place.column ?? 0) - (other.place.column ?? 0);

const NEVER = codesWith("never-counts");

const placeKey = ({ place }: Finding) => `${place.line}:${place.column}`;

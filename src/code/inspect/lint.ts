/** Looks for faults in a codebook: by itself, and against the responses of a corpus. */

import type { Codebook } from "../../model/codebook.ts";
import { codesWith } from "../../model/codes.ts";
import type { Finding } from "../../model/finding.ts";
import type { Response } from "../../model/response.ts";
import { reasonWithoutText } from "../../text/reason-without-text.ts";
import { compileCodebook } from "../apply/code.ts";
import { lintBook } from "./lint-book.ts";
import { capitalsAlone } from "./lint-capitals.ts";
import { startComparedLint } from "./lint-compared.ts";
import { missesAlone, startMisses } from "./lint-misses.ts";
import { startTermLint } from "./lint-terms.ts";
import { startThemeLint } from "./lint-themes.ts";
import { probesOf } from "./probes.ts";

/**
 * @param responses - null to look at the codebook alone
 * @param options - `advice`: whether what would make the codebook better is looked for, too
 * @returns errors first; then by the responses that they concern, the most first; then in the order of the codebook
 */
export async function lint(
  codebook: Codebook,
  responses: AsyncIterable<Response> | null,
  { advice = true } = {},
): Promise<readonly Finding[]> {
  const findings = [...lintBook(codebook)];
  if (responses !== null) {
    const coder = compileCodebook(codebook);
    const terms = startTermLint(codebook, coder);
    const themes = startThemeLint(codebook);
    const compared = startComparedLint(codebook);
    const misses = advice ? startMisses(codebook) : null;
    let met = 0;
    for await (const response of responses) {
      if (reasonWithoutText(response) !== null) continue;
      met++;
      const coded = coder.code(response);
      terms.add(coded);
      themes.add(coded);
      compared.add(coded);
      misses?.add(coded);
    }
    // Of a corpus that could not be read nothing can be said of a term.
    if (met === 0) return findings.sort(byWeight);
    // A term that no text can meet is not reported again because this corpus does not meet it.
    const known = new Set(findings.filter(({ code }) => NEVER.has(code)).map(placeKey));
    findings.push(...terms.findings().filter((one) => !NEVER.has(one.code) || !known.has(placeKey(one))));
    findings.push(...themes.findings(), ...compared.findings(), ...(misses?.findings() ?? []));
  } else {
    findings.push(...capitalsAlone(codebook, probesOf(codebook)), ...missesAlone(codebook));
  }
  return findings.filter(({ code }) => advice || !ADVICE.has(code)).sort(byWeight);
}

const byWeight = (one: Finding, other: Finding): number =>
  Number(other.severity === "error") - Number(one.severity === "error") ||
  (other.responses ?? 0) - (one.responses ?? 0) ||
  (one.place.line ?? 0) - (other.place.line ?? 0) ||
  (one.place.column ?? 0) - (other.place.column ?? 0);

const ADVICE = codesWith("advice");
const NEVER = codesWith("never-counts");

const placeKey = ({ place }: Finding) => `${place.line}:${place.column}`;

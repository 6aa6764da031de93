/** Says the same of many terms of a theme once, so that what is said of one is not buried. */
import type { Finding } from "../../model/finding.ts";
import { count, counted } from "../../text/counted.ts";

/** Fewer are told one by one: each has its place. */
const LEAST = 3;
const LISTED = 12;

/** @returns the findings in their order, those of one theme with the same code and remedy as one at the place of the first */
export function groupedFindings(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings)
    groups.set(keyOf(finding), [...(groups.get(keyOf(finding)) ?? []), finding]);
  return findings.flatMap((finding) => {
    const group = groups.get(keyOf(finding))!;
    if (finding.theme === undefined || group.length < LEAST) return [finding];
    return group[0] === finding ? [joined(finding, group)] : [];
  });
}

function joined(first: Finding, group: readonly Finding[]): Finding {
  const parts = group.map(({ found }) => TERM.exec(found));
  const rest = parts[0]?.[2];
  const isSame = rest !== undefined && parts.every((part) => part?.[2] === rest);
  const listed = group.slice(0, LISTED).map(({ found }, at) => (isSame ? parts[at]![1]! : found));
  const more = group.length - listed.length;
  const ending = more > 0 ? ` and ${count(more)} more` : "";
  const said = isSame
    ? `${listed.join(", ")}${ending}${rest.replace(", which ", ", each of which ")}`
    : `${listed.join("; ")}${ending === "" ? "" : `;${ending}`}`;
  const terms = new Set(group.map(({ place }) => `${place.line}:${place.column}`)).size;
  return { ...first, found: `${counted(terms, "term")} of the theme \`${first.theme}\`: ${said}` };
}

/** The term, and what is said of it. */
const TERM = /^(`[^`]*`)(.*)$/su;

const keyOf = ({ code, severity, theme, expected, hint }: Finding): string =>
  JSON.stringify([code, severity, theme, expected, hint]);

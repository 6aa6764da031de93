/** Terms of positions that no text can meet, and those that stand in two positions of one theme. */
import type { Term, Theme } from "../../model/codebook.ts";
import type { Finding } from "../../model/finding.ts";
import type { Stemmer } from "../../text/stem.ts";
import { holds, takenOut } from "./excepted-terms.ts";
import { patternKey } from "./pattern-key.ts";

export function positionFaults({ positions, except }: Theme, stem: Stemmer): readonly Finding[] {
  const seen = new Map<string, { readonly name: string; readonly term: Term }>();
  return (positions?.of ?? []).flatMap(({ name, terms }) =>
    terms.flatMap((term): readonly Finding[] => {
      const by = except.find((exception) => holds(term, exception, stem));
      const key = patternKey(term.pattern, stem);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, { name, term });
      return [
        ...(by === undefined ? [] : [takenOut(term, by)]),
        ...(first === undefined ? [] : [twice(term, name, first)]),
      ];
    }),
  );
}

function twice(term: Term, name: string, first: { readonly name: string; readonly term: Term }): Finding {
  const isOwn = first.name === name;
  const { place, text } = term;
  return {
    code: isOwn ? "lint-shadowed-term" : "lint-shared-term",
    severity: "warning",
    place,
    found: `\`${text}\` of the position \`${name}\`, which finds the same as \`${first.term.text}\` of ${isOwn ? "the same position" : `\`${first.name}\``} (line ${first.term.place.line ?? 1})`,
    expected: isOwn ? "each term once" : "each term in one position",
    hint: isOwn
      ? "delete one of the two: only the heavier counts"
      : "leave it where it belongs: a response that has it takes both positions",
  };
}

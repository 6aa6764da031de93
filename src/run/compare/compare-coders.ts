/** Compares what several coders say: brings them together, and hands on figures and disagreements. */

import { LEAST_RESAMPLED, type Resampling } from "../../evidence/agreement/bootstrap.ts";
import { compareAll } from "../../evidence/agreement/compare-all.ts";
import { type ComparedPair, comparePair } from "../../evidence/agreement/compare-pair.ts";
import { compareTwo } from "../../evidence/agreement/compare-two.ts";
import { NOT_CODED } from "../../evidence/agreement/patterns.ts";
import { alignResponses, type Unmatched } from "../../evidence/align/align-responses.ts";
import { cellsOfResponses, coderCells } from "../../evidence/align/coder-cells.ts";
import { groupPositions } from "../../evidence/align/groups.ts";
import type {
  CodedResponseOf,
  CoderCodings,
  ComparedResponse,
  NamedTheme,
  ProgramCodings,
} from "../../model/coded.ts";
import type { ComparedDifference, ComparedRow, Disagreement } from "../../model/comparison.ts";
import { UserError } from "../../model/user-error.ts";
import { counted } from "../../text/counted.ts";
import { baseOf, categoriesOf, codedBy, comparedThemes } from "./coded-base.ts";
import { comparisonNotes } from "./comparison-notes.ts";
import { isProgram } from "./open-coders.ts";

export interface CoderAligned {
  readonly coder: string;
  /** Responses that the coder coded, of those that are compared. */
  readonly responses: number;
  readonly unmatched: readonly Unmatched[];
  readonly notes: readonly string[];
  readonly cells: Int8Array;
  readonly coded: readonly CodedResponseOf[];
  readonly positions: readonly number[];
}

export interface Comparison {
  readonly coders: readonly CoderAligned[];
  /** Responses of which at least one coder says something. */
  readonly base: readonly ComparedResponse[];
  readonly themes: readonly NamedTheme[];
  readonly categories: readonly string[];
  readonly rows: readonly ComparedRow[];
  readonly differences: readonly ComparedDifference[];
  readonly disagreements: readonly Disagreement[];
  readonly notes: readonly string[];
}

/**
 * @param by - what responses are grouped by; null where nothing was asked for
 * @throws UserError where there is nothing in common to compare
 */
export function compareCoders(
  opened: readonly (ProgramCodings | CoderCodings)[],
  by: string | null,
  resampling: Resampling,
): Comparison {
  if (opened.length < 2)
    throw nothing(
      `${counted(opened.length, "coder")}`,
      "two coders or more",
      "name another file, or an output folder",
    );
  const base = baseOf(opened);
  const themes = comparedThemes(opened);
  const categories = categoriesOf(opened);
  const above = new Map(
    opened.filter(isProgram).flatMap((one) => one.themes.map((theme) => [theme.id, theme.above])),
  );
  const space = { themes: themes.map(({ id }) => id), responses: base.length, categories, above };
  const coders = opened.map((one): CoderAligned => {
    const { coded, notes } = codedBy(one, base);
    const aligned = alignResponses(base, coded);
    const cells = coderCells(coded, aligned.positions, space);
    const more =
      aligned.byText === 0
        ? []
        : [`${counted(aligned.byText, "response")} found by their words, not by their ids`];
    const { positions, unmatched } = aligned;
    const responses = positions.filter((at) => at >= 0).length;
    return { coder: one.coder, responses, unmatched, notes: [...notes, ...more], cells, coded, positions };
  });
  const pairing = { coders, space, base, resampling };
  const [reference, ...others] = coders as [CoderAligned, ...CoderAligned[]];
  const rows = others.flatMap((other) => pairRows(reference, other, pairing, by));
  return {
    coders,
    base,
    themes,
    categories,
    rows: coders.length > 2 ? [...allRows(pairing), ...rows] : rows,
    differences: others.slice(1).flatMap((other) => differenceRows(reference, others[0]!, other, pairing)),
    disagreements: others.flatMap((other) => disagreementsOf(reference, other, pairing)),
    notes: comparisonNotes(coders, themes, base.length),
  };
}

interface Pairing {
  readonly coders: readonly CoderAligned[];
  readonly space: Parameters<typeof coderCells>[2];
  readonly base: readonly ComparedResponse[];
  readonly resampling: Resampling;
}

const nothing = (found: string, expected: string, hint: string): UserError =>
  new UserError([{ code: "usage", severity: "error", place: { source: "" }, found, expected, hint }]);

const isCodedAt = ({ cells }: CoderAligned, at: number, { themes, responses }: Pairing["space"]): boolean =>
  themes.some((_, theme) => cells[theme * responses + at] !== NOT_CODED);

/** @returns positions of responses of which all of these coders say something */
const commonTo = (coders: readonly CoderAligned[], { space, base }: Pairing): readonly number[] =>
  [...base.keys()].filter((at) => coders.every((coder) => isCodedAt(coder, at, space)));

function paired(
  [reference, coder]: readonly [CoderAligned, CoderAligned],
  at: readonly number[],
  { space, resampling }: Pairing,
  group: { readonly by: string | null; readonly group: string | null } = { by: null, group: null },
): ComparedPair {
  const cells = [reference, coder].map((one) => cellsOfResponses(one.cells, space.responses, at));
  const of = { themes: space.themes, responses: at.length, categories: space.categories.length };
  const names = { reference: reference.coder, coder: coder.coder, ...group };
  return comparePair(cells as [Int8Array, Int8Array], of, resampling, names);
}

function pairRows(
  reference: CoderAligned,
  coder: CoderAligned,
  pairing: Pairing,
  by: string | null,
): readonly ComparedRow[] {
  const common = commonTo([reference, coder], pairing);
  if (common.length === 0)
    throw nothing(
      `no response in common of ${reference.coder} and ${coder.coder}`,
      "responses that both coded, by the same ids or the same texts",
      unmatchedHint(reference, coder),
    );
  const all = paired([reference, coder], common, pairing).rows;
  if (by === null) return all;
  const wanted = new Set(common);
  const groups = [...groupPositions(pairing.base, by)].flatMap(([group, positions]) => {
    const within = positions.filter((at) => wanted.has(at));
    return within.length === 0 ? [] : paired([reference, coder], within, pairing, { by, group }).rows;
  });
  return [...all, ...groups];
}

const unmatchedHint = (reference: CoderAligned, coder: CoderAligned): string => {
  const id = [...coder.unmatched, ...reference.unmatched][0]?.id;
  return id === undefined
    ? "check which files belong together"
    : `check the ids: "${id}" is not among the responses`;
};

function allRows({ coders, space, base, resampling }: Pairing): readonly ComparedRow[] {
  const at = [...base.keys()].filter(
    (one) => coders.filter((coder) => isCodedAt(coder, one, space)).length >= 2,
  );
  const cells = coders.map((one) => cellsOfResponses(one.cells, space.responses, at));
  return compareAll(
    cells,
    { themes: space.themes, responses: at.length, categories: space.categories.length },
    resampling,
  );
}

function differenceRows(reference: CoderAligned, than: CoderAligned, coder: CoderAligned, pairing: Pairing) {
  const common = commonTo([reference, than, coder], pairing);
  if (common.length < LEAST_RESAMPLED) return [];
  return compareTwo(paired([reference, coder], common, pairing), paired([reference, than], common, pairing));
}

function disagreementsOf(
  reference: CoderAligned,
  coder: CoderAligned,
  { space, base }: Pairing,
): readonly Disagreement[] {
  return base.flatMap(({ id }, at) =>
    space.themes.flatMap((theme, place): readonly Disagreement[] => {
      const [first, second] = [reference, coder].map(({ cells }) => cells[place * space.responses + at]!) as [
        number,
        number,
      ];
      if (first === second || first === NOT_CODED || second === NOT_CODED) return [];
      const says = [space.categories[first]!, space.categories[second]!] as const;
      return [{ reference: reference.coder, coder: coder.coder, response: id, theme, says }];
    }),
  );
}

/** Settles what several rows say of one response: they agree, or one of them is adjudicated, or they are refused. */
import { type CellDecision, OTHER_THEMES } from "../../model/decision.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { cellProblem } from "./review-row.ts";
import type { DecidableTheme, Vote } from "./votes.ts";

interface Cell {
  readonly vote: Vote;
  readonly carried: boolean;
}

/** Answers to another text contradict nothing: they are stale, and refused as that. */
const isOfOneText = (one: Vote, other: Vote): boolean =>
  one.row.cell("fingerprint") === other.row.cell("fingerprint");

/** @returns the decisions in the order of the codebook, and the contradictions */
export function settle(
  votes: readonly Vote[],
  themes: readonly DecidableTheme[],
): { readonly decisions: readonly CellDecision[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const others = adjudicated(votes.filter(({ theme }) => theme === OTHER_THEMES));
  const sets = others.map(({ yes }) => yes.toSorted().join(";"));
  const unlike = sets.findIndex((set, at) => set !== sets[0] && isOfOneText(others[at]!, others[0]!));
  if (unlike > 0)
    problems.push(contradiction(others[unlike]!, others[0]!, others[unlike]!.yes.join("; ") || "no"));
  const of = new Map<string, Cell[]>(themes.map(({ id }) => [id, []]));
  for (const vote of votes) {
    if (vote.theme === OTHER_THEMES && !others.includes(vote)) continue;
    for (const theme of vote.yes) of.get(theme)!.push({ vote, carried: true });
    for (const theme of vote.no) of.get(theme)!.push({ vote, carried: false });
  }
  const decided = new Map<string, Cell>();
  const decisions: CellDecision[] = [];
  for (const { id } of themes) {
    const cells = of.get(id)!;
    const settled = cells.some(({ vote }) => vote.isAdjudicated)
      ? cells.filter(({ vote }) => vote.isAdjudicated)
      : cells;
    const [first] = settled;
    if (first === undefined) continue;
    const against = settled.find(
      ({ vote, carried }) => carried !== first.carried && isOfOneText(vote, first.vote),
    );
    if (against !== undefined)
      problems.push(contradiction(against.vote, first.vote, against.carried ? "yes" : "no"));
    const positions = settled.filter(({ vote }) => vote.theme === id && vote.position !== null);
    const position = positions[0]?.vote;
    const unlike = positions.find(
      ({ vote }) => vote.position !== position!.position && isOfOneText(vote, position!),
    );
    if (unlike !== undefined) problems.push(contradiction(unlike.vote, position!, unlike.vote.position!));
    decided.set(id, first);
    const who = settled.filter(({ carried }) => carried === first.carried).map(({ vote }) => vote.who);
    decisions.push({
      theme: id,
      carried: first.carried,
      ...(first.carried && position ? { position: position.position! } : {}),
      who: [...new Set(who.filter(Boolean))],
    });
  }
  for (const { id, above } of themes) {
    const one = decided.get(id);
    const parent = above.find((theme) => decided.get(theme)?.carried === false);
    const denied = parent === undefined ? undefined : decided.get(parent)!.vote;
    if (one?.carried && denied !== undefined && isOfOneText(one.vote, denied))
      problems.push(underDenied(one.vote, id, denied, parent!));
  }
  return { decisions, problems };
}

const adjudicated = (votes: readonly Vote[]): readonly Vote[] => {
  const settling = votes.filter(({ isAdjudicated }) => isAdjudicated);
  return settling.length > 0 ? settling : votes;
};

function contradiction(vote: Vote, other: Vote, said: string): Problem {
  return cellProblem(vote.row, "answer", [
    `"${said}" for ${vote.theme} of ${vote.response}, which ${placeWords(other.row.placeOf("answer"))} contradicts`,
    "rows that agree",
    "decide which is right, and write yes into the column `adjudicated` of that row",
  ]);
}

function underDenied(vote: Vote, theme: string, other: Vote, parent: string): Problem {
  return cellProblem(vote.row, "answer", [
    `yes for ${theme} of ${vote.response}, and no for ${parent} above it in ${placeWords(other.row.placeOf("answer"))}`,
    "a response that carries a theme carries those above it",
    `write no for ${theme}, or yes for ${parent}`,
  ]);
}

const placeWords = ({ source, line }: Place): string => `${source}, row ${line}`;

/** Chooses the layout that a document's own text speaks for, the one that asks for most evidence first. */
import type { Document } from "../../model/document.ts";
import type { SplitResult } from "../../model/split.ts";
import { splitKeyPoints } from "./key-points.ts";
import { splitOrganisations } from "./organisations.ts";
import { splitSections } from "./sections.ts";
import { splitStatement } from "./statement.ts";
import { isMessage, isOneLetter, isShortText } from "./whole/fits.ts";
import type { Letter } from "./whole/letter.ts";

/** Responses with both a header and an attribution that speak for `topic-header`. */
const LEAST_RESPONSES = 3;
/** Share of a document's characters that a statement without headings holds at least, against headed sections. */
const LEAST_SHARE = 0.5;

/**
 * @param furniture 1-based numbers of lines that are page furniture
 * @param candidates results of layouts that are split elsewhere; null where they do not fit
 * @returns the chosen layout's result, or null where no layout fits
 */
export function chooseLayout(
  document: Document,
  furniture: ReadonlySet<number>,
  candidates: {
    readonly topicHeader: SplitResult | null;
    readonly whole?: { readonly result: SplitResult; readonly letter: Letter } | null;
    readonly areTopicsGiven?: boolean;
  },
): SplitResult | null {
  const { topicHeader, whole = null, areTopicsGiven = false } = candidates;
  if (whole !== null && (document.message !== undefined || isMessage(whole.letter))) return whole.result;
  if (topicHeader && (isSure(topicHeader) || (areTopicsGiven && isWhole(document, topicHeader))))
    return topicHeader;
  const statement = splitStatement(document, furniture);
  if (signersOf(statement) >= MANY) return statement;
  if (whole !== null && isOneLetter(whole.letter)) return whole.result;
  // Whatever it lists, a letter that several signed is one response, and its signers are none.
  if (statement?.responses[0]?.attributionKind === "signatories") return statement;
  const listed = splitOrganisations(document, furniture) ?? splitKeyPoints(document, furniture);
  if (listed) return listed;
  const sections = splitSections(document, furniture);
  if (!statement || !sections) return statement ?? sections ?? shortText(whole);
  const [first = 0, last = 0] = statement.responses[0]?.body ?? [];
  const inside = sections.responses.filter(({ header }) => header && header[0] >= first && header[0] <= last);
  return inside.length < 2 && shareOf(document, statement) >= LEAST_SHARE ? statement : sections;
}

const shortText = (whole: { readonly result: SplitResult; readonly letter: Letter } | null) =>
  whole !== null && isShortText(whole.letter) ? whole.result : null;

/** Of an open letter: fewer sign a letter together. */
const MANY = 3;

function signersOf(statement: SplitResult | null): number {
  const [one] = statement?.responses ?? [];
  return one?.attributionKind === "signatories" ? (one.attributionText ?? "").split("\n").length : 0;
}

function isSure(result: SplitResult): boolean {
  if (result.isNumbered) return true;
  const headed = result.responses.filter((response) => response.header !== null);
  const both = headed.filter((response) => response.attribution !== null);
  return both.length >= LEAST_RESPONSES && both.length * 2 >= headed.length;
}

/** With topics that are given, few responses are enough where each has all its parts and they fill the document. */
const isWhole = (document: Document, result: SplitResult): boolean =>
  result.responses.every(({ header, attribution }) => header !== null && attribution !== null) &&
  shareOf(document, result) >= LEAST_SHARE;

/** Characters of text among those that are no furniture. */
function shareOf(document: Document, result: SplitResult): number {
  const lengthOf = (spans: readonly { start: number; end: number }[]): number =>
    spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const furniture = lengthOf(result.pieces.filter((piece) => piece.kind === "furniture"));
  const text = lengthOf(result.responses.flatMap((response) => response.bodySpans));
  return text / Math.max(1, document.text.length - furniture);
}

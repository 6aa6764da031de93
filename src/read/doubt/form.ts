/** A document as the signals of doubt see it: its lines, what each was taken for, and the edges of every text. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import type { DocumentSeen } from "../../model/check.ts";
import type { Document } from "../../model/document.ts";
import type { Piece, PieceKind, Response } from "../../model/response.ts";
import type { Layout } from "../../model/split.ts";

export interface FormLine {
  /** 1-based line of the source. */
  readonly number: number;
  /** White space collapsed; of a line as long as a document, its beginning. */
  readonly words: string;
  /** As printed, of a line as long as a document its beginning: columns stand apart in it. */
  readonly raw: string;
  readonly kind: PieceKind;
  /** Ordinal of the response it belongs to. */
  readonly response: number | null;
  /** Whether a blank line, or the start of the document, stands before it. */
  readonly gap: boolean;
}

export interface FormResponse {
  readonly response: Response;
  /** What is read as its topics, or as a heading; null where that is a question, or the subject of an e-mail. */
  readonly header: string | null;
  /** Line where it begins. */
  readonly line: number;
  /** Lines of its text, furniture left out. */
  readonly body: readonly FormLine[];
}

export interface Form {
  /** Null where no response was found. */
  readonly layout: Layout | null;
  /** Lines with words, page furniture left out. */
  readonly lines: readonly FormLine[];
  readonly responses: readonly FormResponse[];
  readonly anonymity: AnonymityReader;
}

/** Longer lines are paragraphs: what tells a form stands at their beginnings. */
const LONGEST = 400;

export function formOf({ document, split, responses }: DocumentSeen, anonymity: AnonymityReader): Form {
  const all = linesOf(document, split?.pieces ?? []);
  // What else a letter holds is known by its form: addresses are no list of names.
  const lines = split?.layout === "whole" ? all.filter(({ kind }) => kind === "body") : all;
  const bodies = new Map<number, FormLine[]>();
  for (const line of lines) {
    if (line.kind !== "body" || line.response === null) continue;
    const body = bodies.get(line.response) ?? [];
    bodies.set(line.response, body);
    body.push(line);
  }
  const foreign = new Set(
    split?.layout === "topic-header"
      ? split.responses.flatMap(({ headerKind, ordinal }) => (headerKind === "topics" ? [] : [ordinal]))
      : [],
  );
  return {
    layout: split?.layout ?? null,
    lines,
    responses: responses.map((response) => ({
      response,
      header: foreign.has(response.ordinal) ? null : response.headerText,
      line: (response.lines.header ?? response.lines.body)[0],
      body: bodies.get(response.ordinal) ?? [],
    })),
    anonymity,
  };
}

const WHOLE = { kind: "front", response: null, end: Number.POSITIVE_INFINITY } as const;

const wordsOf = (text: string): string => text.replace(/[\s\u200B\uFEFF]+/g, " ").trim();

function linesOf({ text, lines }: Document, pieces: readonly Piece[]): readonly FormLine[] {
  const found: FormLine[] = [];
  let at = 0;
  let gap = true;
  lines.forEach(({ start, end }, index) => {
    const raw = text.slice(start, Math.min(end, start + LONGEST));
    if (wordsOf(raw) === "") {
      gap = true;
      return;
    }
    const first = start + raw.search(/[^\s\u200B\uFEFF]/);
    while (at < pieces.length - 1 && pieces[at]!.end <= first) at++;
    const { kind, response, end: stop } = pieces[at] ?? WHOLE;
    const add = (part: string, piece: Pick<Piece, "kind" | "response">) => {
      const words = wordsOf(part);
      if (piece.kind !== "furniture" && words !== "")
        found.push({ number: index + 1, words, raw: part, kind: piece.kind, response: piece.response, gap });
    };
    // Behind a label, the text begins in the line of another part.
    const next = pieces[at + 1];
    if (kind !== "body" && next?.kind === "body" && stop < Math.min(end, start + LONGEST)) {
      add(raw.slice(0, stop - start), { kind, response });
      gap = false;
      add(raw.slice(stop - start), next);
    } else add(raw, { kind, response });
    gap = false;
  });
  return found;
}

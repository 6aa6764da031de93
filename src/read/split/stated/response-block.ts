/** Turns a response of a stated layout into the lines and characters of its document. */
import type { ContentLine } from "../../../cues/content-line.ts";
import type { Document } from "../../../model/document.ts";
import type { ResponseBlock } from "../assemble.ts";
import type { StatedResponse } from "./block-parts.ts";
import type { LineAround } from "./wishes.ts";

export interface BuiltBlock {
  readonly block: ResponseBlock;
  /** Lines, 1-based, that are no part of the response, though they stand in its block. */
  readonly apart: readonly number[];
}

/**
 * @param response - one that has a text
 * @param id - the number that is printed for it
 * @param wishes - lines around its text that ask that nobody be named
 */
export function responseBlock(
  { block, parts }: StatedResponse,
  id: string | null,
  lines: readonly ContentLine[],
  document: Document,
  wishes: readonly LineAround[],
): BuiltBlock {
  const { topics, name, from, to } = parts;
  const rangeOf = (run: Run): [number, number] => [lines[run.from]!.line, lines[run.to - 1]!.line];
  const { question, begun } = block;
  const asked = question && { lines: [question.line, question.line] as const, text: question.words };
  const header =
    topics !== null
      ? { lines: rangeOf(topics), kind: "topics" as const, text: topics.items.join("; ") }
      : asked && { ...asked, kind: "heading" as const };
  const words = name === null ? [] : [name.name, name.organisation].filter((one) => one !== "");
  const part = partOf(parts, lines, document);
  const kept = [...(topics ? [topics] : []), ...(name ? [name] : []), { from, to }];
  const first = Math.min(block.from, begun?.at ?? block.from);
  const apart = [];
  for (let at = first; at < block.to; at++)
    if (!kept.some((run) => at >= run.from && at < run.to)) apart.push(lines[at]!.line);
  const [wish] = wishes;
  const place = name !== null ? rangeOf(name) : wish && ([wish.line, wish.line] as const);
  const said = [words.join(", "), ...wishes.map((one) => one.words)].filter((one) => one !== "").join("\n");
  const attribution = place && said !== "" ? { lines: place, kind: "line" as const, text: said } : null;
  return {
    block: {
      header,
      attribution,
      body: rangeOf({ from, to }),
      ...(part === null ? {} : { part }),
      ...(topics !== null && asked ? { lead: asked.text } : {}),
      ...(id === null ? {} : { id }),
    },
    apart,
  };
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Where the text begins and ends inside its first and last line, which hold more than text. */
function partOf(
  { from, to, opening, name }: StatedResponse["parts"],
  lines: readonly ContentLine[],
  document: Document,
): NonNullable<ResponseBlock["part"]> | null {
  const endOf = (at: number): number => {
    const { start, end } = document.lines[lines[at]!.line - 1]!;
    return start + document.text.slice(start, end).trimEnd().length;
  };
  const startOf = (at: number, words: string): number => endOf(at) - words.length;
  const words = opening ?? lines[from]!.text;
  const { start, end } = document.lines[lines[from]!.line - 1]!;
  const isWhole = document.text.slice(start, end).trim() === words;
  const shared = name !== null && name.offset > 0 && name.from === to - 1 ? name : null;
  if (isWhole && shared === null) return null;
  const last = shared && lines[shared.from]!.text;
  return {
    ...(isWhole ? {} : { from: startOf(from, words) }),
    ...(shared && last !== null
      ? { to: startOf(shared.from, last) + last.slice(0, shared.offset).trimEnd().length }
      : {}),
  };
}

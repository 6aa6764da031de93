/** What was put right by hand: each correction with its reason. */
import type { RunRecord } from "../../model/run.ts";
import { correctionCells } from "../style/correction-words.ts";
import type { Style } from "../style/style.ts";
import { heading, name, paragraph, summaryTable } from "./blocks.ts";
import type { Block } from "./document.ts";

/** @returns nothing where nothing was corrected */
export function correctionBlocks({ corrections }: RunRecord, style: Style): readonly Block[] {
  if (corrections === null) return [];
  const words = style.words.summary;
  const title = heading(words.correctionsHeading);
  if (corrections.corrections === null) return [title, paragraph(words.correctionsWithheld)];
  const columns = [name(words.columnResponse), name(words.columnCorrection), name(words.columnReason)];
  const rows = corrections.list.map((one) => correctionCells(one, style));
  return [title, summaryTable(words.correctionsCaption, columns, rows)];
}

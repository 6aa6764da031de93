/** Adds up what was counted in the pieces of a source, so that what is said of it is said of the whole. */
import type { Problem } from "../../model/problem.ts";
import type { Response } from "../../model/response.ts";
import { startLeftOutRecords } from "../../read/ingest/left-out-records.ts";
import type { HtmlSeen, PieceEnd } from "../../read/ingest/piece.ts";
import { startRecordFields } from "../../read/ingest/record-fields.ts";
import { noRecord } from "../../read/ingest/record-file.ts";
import type { SourceFile } from "../../read/ingest/source-file.ts";
import type { LeftOutRows } from "../../read/table/left-out-rows.ts";
import { cellProblems } from "../../read/table/table-problems.ts";
import { htmlProblem } from "../html-problem.ts";
import type { SourceEnd } from "../reading.ts";

export interface JoinedPieces {
  /** Respondents that come for the first time in the piece that is played. */
  respondents(codes: readonly number[]): void;
  /** @returns the number that the respondent of a record has in the source; nothing where the record says it itself */
  respondent(response: Response): Pick<Response, "respondent">;
  /** Texts that were answered in the pieces before. */
  answeredBefore(): number;
  /** Adds the end of a piece. */
  follow(piece: PieceEnd, end: SourceEnd): void;
  /** What is said at the end of the source. */
  problems(): Generator<Problem>;
  end(): SourceEnd;
}

export function startJoined({ source, kind }: SourceFile, sha256: string): JoinedPieces {
  const fields = startRecordFields();
  const leftOut = startLeftOutRecords();
  const leftOutRows: { question: string | null; reasons: Map<string, number> }[] = [];
  const faults = { html: 0, controls: 0 };
  const numbers = new Map<number, number>();
  let inPiece: number[] = [];
  let [answered, records, bytes] = [0, 0, 0];
  let html: HtmlSeen | null = null;
  let last: SourceEnd = { bytes: 0, sha256, layout: null };
  const isLines = kind === "jsonl";
  return {
    respondents(codes) {
      for (const code of codes) {
        const number = numbers.get(code) ?? numbers.size + 1;
        numbers.set(code, number);
        inPiece.push(number);
      }
    },
    respondent: ({ respondent }) =>
      respondent == null || respondent > 0 ? {} : { respondent: inPiece[-respondent - 1]! },
    answeredBefore: () => answered,
    follow(piece, end) {
      inPiece = [];
      answered += piece.answered;
      records += piece.records;
      bytes += end.bytes;
      if (piece.fields !== null) fields.follow(piece.fields);
      for (const one of piece.leftOut) leftOut.add(one.reason, one.question, one.responses);
      for (const [at, { question, reasons }] of piece.leftOutRows.entries()) {
        leftOutRows[at] ??= { question, reasons: new Map() };
        const own = leftOutRows[at].reasons;
        for (const [reason, number] of reasons) own.set(reason, (own.get(reason) ?? 0) + number);
      }
      faults.html += piece.faults.html;
      faults.controls += piece.faults.controls;
      html = bothHtml(html, piece.html);
      last = end;
    },
    *problems() {
      if (isLines) {
        yield* fields.problems(source);
        if (records === 0) yield noRecord(source);
      } else yield* cellProblems({ source, line: last.table!.header[0]! }, faults);
      if (html !== null) yield htmlProblem(source, html);
    },
    end: () =>
      isLines
        ? { bytes, sha256, layout: null, leftOut: leftOut.all() }
        : { ...last, leftOut: leftOutRows.flatMap(asRows) },
  };
}

const bothHtml = (before: HtmlSeen | null, after: HtmlSeen | null): HtmlSeen | null =>
  before === null || after === null
    ? (before ?? after)
    : { ...before, responses: before.responses + after.responses };

const asRows = ({
  question,
  reasons,
}: {
  readonly question: string | null;
  readonly reasons: ReadonlyMap<string, number>;
}): readonly LeftOutRows[] => [...reasons].map(([reason, responses]) => ({ reason, question, responses }));

/** Counts the fields of records that nobody reads, so that none is dropped without a word. */
import { FIELD_NAMES } from "../../cues/english/record-fields.ts";
import type { Problem } from "../../model/problem.ts";
import { counted } from "../../text/counted.ts";
import { nearest } from "../../text/nearest.ts";
import { recordFlags } from "./record-flags.ts";
import { OWN_FIELDS } from "./response-fault.ts";
import { sourceProblem } from "./source-problem.ts";

const NAMES = Object.keys(FIELD_NAMES);
const OTHER_WORDS = new Map(
  NAMES.flatMap((name) => FIELD_NAMES[name]!.map((word) => [word, name] as const)).reverse(),
);

/** Fields that are told of one source; a file with a field for each record must not bury the rest. */
const MOST = 12;
/** Fields that are counted. */
const MOST_KNOWN = 500;

/** What was made of another program's record. */
export interface RenamedFields {
  /** Keys that are read as a field of another name. */
  readonly used: ReadonlyMap<string, string>;
  /** Whether something of a key is kept, under whatever name. */
  readonly isKept: (key: string) => boolean;
}

/** What was counted so far, so that stretches of a file can be added up. */
export interface FieldCounts {
  readonly records: number;
  readonly html: number;
  readonly firstHtml: number;
  readonly counts: readonly (readonly [string, Readonly<Count>])[];
  readonly used: readonly (readonly [string, Used])[];
}

interface Used {
  readonly name: string;
  readonly line: number;
}

export interface RecordFields {
  /** @param foreign - what was made of it; null for a record of ours */
  add(record: object, line: number, foreign: RenamedFields | null): void;
  /** A record from whose text tags or references of web pages were taken out. */
  decoded(line: number): void;
  /** @returns a warning for each field that may be meant for one that is read, a note of those that are read as one, and one of all others */
  problems(source: string): readonly Problem[];
  all(): FieldCounts;
  /** Adds what was counted in the stretch of the file that follows. */
  follow(counted: FieldCounts): void;
}

interface Count {
  records: number;
  readonly line: number;
  readonly meant: string | null;
}

/** @param most - fields that are counted; of a stretch of a file all, since others may stand before it */
export function startRecordFields(most = MOST_KNOWN): RecordFields {
  const counts = new Map<string, Count>();
  const used = new Map<string, Used>();
  let [records, html, first] = [0, 0, 1];
  return {
    add(record, line, foreign) {
      records++;
      const read = foreign === null ? OWN_FIELDS : NAMES;
      for (const [key, name] of foreign?.used ?? []) if (!used.has(key)) used.set(key, { name, line });
      for (const [key, value] of Object.entries(record)) {
        if (read.includes(key) || isNothing(value) || foreign?.isKept(key)) continue;
        if (recordFlags({ [key]: value }).length > 0) continue;
        const count = counts.get(key);
        if (count !== undefined) count.records++;
        else if (counts.size < most) {
          const meant = meantField(key);
          counts.set(key, { records: 1, line, meant: meant !== null && meant in record ? null : meant });
        }
      }
    },
    decoded(line) {
      first = html === 0 ? line : first;
      html++;
    },
    all: () => ({ records, html, firstHtml: first, counts: [...counts], used: [...used] }),
    follow(counted) {
      records += counted.records;
      if (html === 0) first = counted.firstHtml;
      html += counted.html;
      for (const [key, name] of counted.used) if (!used.has(key)) used.set(key, name);
      for (const [key, one] of counted.counts) {
        const count = counts.get(key);
        if (count !== undefined) count.records += one.records;
        else if (counts.size < most) counts.set(key, { ...one });
      }
    },
    problems(source) {
      const all = [...counts];
      const near = all.filter(([, { meant }]) => meant !== null);
      const others = all.filter(([, { meant }]) => meant === null);
      const words = (some: readonly (readonly [string, Count])[]) => {
        const listed = some.slice(0, MOST).map(([key, { records: number }]) => `${shown(key)} (${number})`);
        return `${listed.join(", ")}${some.length > MOST ? ` and ${some.length - MOST} more` : ""}`;
      };
      const note = sourceProblem("record-fields", "info", { source, line: others[0]?.[1].line ?? 1 }, [
        `fields that are not read, of ${counted(records, "record")}: ${words(others)}`,
        `fields that are: ${NAMES.join(", ")}`,
        "nothing of them is counted; what matters must stand in a field that is read",
      ]);
      return [
        ...near
          .slice(0, MOST)
          .map(([key, { records: number, line, meant }]) =>
            sourceProblem("record-fields", "warning", { source, line }, [
              `the field ${shown(key)} in ${number} of ${counted(records, "record")}, which is not read`,
              `fields that are: ${NAMES.join(", ")}`,
              `did you mean "${meant}"? then call it so`,
            ]),
          ),
        ...[...used]
          .slice(0, MOST)
          .map(([key, { name, line }]) =>
            sourceProblem("record-fields", "info", { source, line }, [
              `the field ${shown(key)}, read as "${name}"`,
              `fields that are: ${NAMES.join(", ")}`,
              "call it otherwise, if it means something else",
            ]),
          ),
        ...(others.length > 0 ? [note] : []),
        ...(html === 0 ? [] : [htmlNote(source, first, html)]),
      ];
    },
  };
}

const htmlNote = (source: string, line: number, records: number): Problem =>
  sourceProblem("source-form", "info", { source, line }, [
    `HTML taken out of ${counted(records, "record")}`,
    "text without tags and references of web pages",
    "look whether the texts came out right",
  ]);

/** @returns the field that is read and that a field of another name may be meant for */
export function meantField(key: string): string | null {
  const plain = key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return plain.length > LONGEST_KEY ? null : (OTHER_WORDS.get(plain) ?? nearest(plain, NAMES));
}

const LONGEST_KEY = 40;

/** A key may be somebody's words: it is told as far as it is like one. */
const shown = (key: string): string =>
  /^[\p{L}\p{N}_ .?()/-]{1,40}$/u.test(key) ? `"${key}"` : `of ${counted(key.length, "character")}`;

const isNothing = (value: unknown): boolean => value === null || value === "" || value === undefined;

/** Every code that a problem or a finding can carry, in the order of the table of rules. */
import { ACCOUNTING_CODES } from "./codes/accounting.ts";
import { ATTRIBUTION_CODES } from "./codes/attribution.ts";
import type { CodeRecord, CodeTrait, Severity } from "./codes/code-record.ts";
import { CODEBOOK_CODES } from "./codes/codebook.ts";
import { DRIFT_CODES } from "./codes/drift.ts";
import { DUPLICATES_CODES } from "./codes/duplicates.ts";
import { HEADERS_CODES } from "./codes/headers.ts";
import { PERSONAL_DATA_CODES } from "./codes/personal-data.ts";
import { SETTINGS_CODES } from "./codes/settings.ts";
import { SOURCES_CODES } from "./codes/sources.ts";

/** The groups in the order in which reports list them, the codes of each in the order of its table. */
const STATED = [
  ...SOURCES_CODES,
  ...ACCOUNTING_CODES,
  ...HEADERS_CODES,
  ...ATTRIBUTION_CODES,
  ...DUPLICATES_CODES,
  ...PERSONAL_DATA_CODES,
  ...DRIFT_CODES,
  ...CODEBOOK_CODES,
  ...SETTINGS_CODES,
] as const;

type Stated = (typeof STATED)[number];

/** A code of problems, of findings, or of both. */
export type Code = Stated["code"];

/** The codes that come from one place: a run, `check` alone, `codebook lint`. */
export type CodeBy<By extends CodeRecord["by"]> = Extract<Stated, { by: By }>["code"];

export type CodeGroup = Stated["group"];

/** The codes whose severity is always the same. */
export type GradedCode = Extract<Stated, { severity: Severity }>["code"];

type Given<Record> = Record extends { inRun: infer Mild extends Severity }
  ? Mild
  : Record extends { severity: infer Fixed extends Severity }
    ? Fixed
    : Severity;

/** The severity that a code is raised with; any, where what is found decides. */
export type SeverityOf<C extends Code> = Given<Extract<Stated, { code: C }>>;

/** The codes whose findings all expect and advise the same. */
export type WordedCode = Extract<Stated, { expected: string; hint: string }>["code"];

export const CODES: readonly (CodeRecord & { readonly code: Code; readonly group: CodeGroup })[] = STATED;

const BY_CODE = new Map<Code, Stated>(STATED.map((record) => [record.code, record]));

/** @returns what is stated of a code */
export const recordOf = <C extends Code>(code: C): Extract<Stated, { code: C }> =>
  BY_CODE.get(code) as Extract<Stated, { code: C }>;

/** @returns the codes of one origin, in the order of the table */
export const codesBy = <By extends CodeRecord["by"]>(by: By): readonly CodeBy<By>[] =>
  CODES.filter((record) => record.by === by).map(({ code }) => code as CodeBy<By>);

/** @returns the codes that decide something, in the order of the table */
export const codesWith = (trait: CodeTrait): ReadonlySet<Code> =>
  new Set(CODES.filter(({ traits }) => traits?.includes(trait)).map(({ code }) => code));

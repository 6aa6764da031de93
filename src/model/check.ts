/** What `themetally check` looks at and what it finds: rules, findings, and what a passed check covered. */

import type { Reconciliation } from "./account.ts";
import { CODES, type Code, type CodeGroup } from "./codes.ts";
import type { Document } from "./document.ts";
import type { Place } from "./place.ts";
import type { Coded, Severity } from "./problem.ts";
import type { Response } from "./response.ts";
import type { Tool } from "./run.ts";
import type { SplitResult } from "./split.ts";

export type RuleGroup = CodeGroup;

/** In the order in which reports list them. */
export const RULE_GROUPS: readonly RuleGroup[] = [...new Set(CODES.map(({ group }) => group))];

/** Every code is a rule of `check`: those of a run and of `codebook lint` belong to it, too. */
export type RuleId = Code;

/** In the order of the table of rules. */
export const RULE_IDS: readonly RuleId[] = CODES.map(({ code }) => code);

export interface CheckRule {
  readonly group: RuleGroup;
  /** `null` where what is found decides: a run reports the same problem as an error or as a warning. */
  readonly severity: Severity | null;
  /** What it finds, as the table of rules says it. */
  readonly finds: string;
}

/** Every rule, in the order of the table. */
export type CheckRules = Readonly<Record<RuleId, CheckRule>>;

/** One thing that a check found; the words hold no personal data but masked. */
export type CheckFinding = Coded<RuleId>;

/** Findings of a check that were looked at and are right. */
export interface Allowance {
  readonly rule: RuleId;
  readonly reason: string;
  /** A source by its path or its file name. */
  readonly source?: string | undefined;
  readonly response?: string | undefined;
  readonly line?: number | undefined;
  /** Where the project file says so. */
  readonly place: Place;
}

/** What a project says of the rules. */
export interface RuleSettings {
  readonly rules: Readonly<Partial<Record<RuleId, Severity | "off">>>;
  readonly allow: readonly Allowance[];
  /** The project's own corpus is checked, all of it. */
  readonly isWhole: boolean;
}

/** A document as a check sees it. */
export interface DocumentSeen {
  readonly document: Document;
  /** Null where no response was found in it. */
  readonly split: SplitResult | null;
  readonly responses: readonly Response[];
  /** Page of a line, both 1-based. */
  readonly pageOf: (line: number) => number;
  /** How it was split and tagged before corrections by hand, with the names hidden that they hide. */
  readonly uncorrected?: DocumentSeen;
}

/** How many findings of a rule there are. */
export interface RuleCount {
  /** The rule. */
  readonly rule: RuleId;
  /** How grave its findings are. */
  readonly severity: Severity;
  /** Findings of it, those that are not listed included. */
  readonly findings: number;
}

/** Findings that the project allows, and why. */
export interface Allowed {
  /** The rule. */
  readonly rule: RuleId;
  /** Why they are right, as the project file says. */
  readonly reason: string;
  /** Findings that are allowed. */
  readonly findings: number;
}

/** What was looked at for the rules of a group. */
export interface Covered {
  /** The group of rules. */
  readonly group: RuleGroup;
  /** One sentence. */
  readonly covered: string;
}

/** What a check found, and what it looked at. */
export interface CheckResult {
  /** What the consultation is called, where the project file says it. */
  readonly title: string | null;
  /** The program. */
  readonly tool: Tool;
  /** In the order of the rules, then of the sources and their lines; so many of a rule that memory stays bounded. */
  readonly findings: readonly CheckFinding[];
  /** All findings, those not listed included; rules without any are not in it. */
  readonly counts: readonly RuleCount[];
  /** Findings that the project file allows. */
  readonly allowed: readonly Allowed[];
  /** Rules that the project switched off. */
  readonly off: readonly RuleId[];
  /** One sentence a group, in the order of `RULE_GROUPS`: `2 files, 34,123 characters`. */
  readonly covered: readonly Covered[];
  /** What was received, what counts and what is left out, and why. */
  readonly reconciliation: Reconciliation;
}

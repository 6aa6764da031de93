/** The check on one screen: read (ingest → split → tag), and let every check look at what passes. */
import { accounting } from "../check/accounting.ts";
import { anonymousNamed } from "../check/anonymous-named.ts";
import { campaigns } from "../check/campaigns.ts";
import type { Check } from "../check/check.ts";
import { correctedFindings } from "../check/corrected.ts";
import { drift, type LockRead } from "../check/drift.ts";
import { startFindings } from "../check/findings.ts";
import { headers } from "../check/headers.ts";
import type { Lock } from "../check/lock.ts";
import { nameDespiteAnonymity } from "../check/name-despite-anonymity.ts";
import { personal } from "../check/personal.ts";
import { respondentVariants } from "../check/respondent-variants.ts";
import { sources as sourceFaults } from "../check/sources.ts";
import { statedNumbersCheck } from "../check/stated-numbers.ts";
import { withoutNames } from "../check/without-names.ts";
import { lint } from "../code/inspect/lint.ts";
import { themeList } from "../code/inspect/theme-list.ts";
import { anonymityReader } from "../cues/anonymity.ts";
import { startHiddenNames } from "../cues/names/hidden-names.ts";
import { type CheckFinding, type CheckResult, RULE_GROUPS, type RuleGroup } from "../model/check.ts";
import type { Codebook } from "../model/codebook.ts";
import type { Response } from "../model/response.ts";
import { startAccount } from "../outputs/tables/account.ts";
import { counted } from "../text/counted.ts";
import { startCampaigns } from "./campaigns.ts";
import { startLedger } from "./ledger.ts";
import { openRun } from "./open-run.ts";
import type { Settings } from "./project/settings.ts";
import { type ReadAgain, readAgain } from "./read-again.ts";
import { type Observer, whatCanBeRead } from "./read-responses.ts";

export interface CheckOptions {
  /** Working folder, absolute. */
  readonly cwd: string;
  readonly tool: CheckResult["tool"];
  /** What the corpus is compared with; null where there is no lock. */
  readonly lock: LockRead | null;
  /** Further findings, for example of an output folder; they are ordered in with the others. */
  readonly more?: readonly CheckFinding[];
  /** What was looked at of an output folder, in words. */
  readonly outputs?: string | undefined;
  readonly onSource?: (source: string, at: number, of: number) => void;
}

export interface Checked {
  readonly result: CheckResult;
  /** The lock of what was read. */
  readonly lock: Lock;
  /** Whether all of the corpus could be read. */
  readonly isWhole: boolean;
}

/**
 * Looks at a corpus, and at the codebook where there is one; writes nothing. What cannot be read is a finding.
 *
 * @throws UserError where the settings, the codebook or the list of topics are wrong, or no path is named
 */
export async function checkedCorpus(settings: Settings, options: CheckOptions): Promise<Checked> {
  const { cwd, tool, onSource } = options;
  const wanted = { command: "check", cwd, corpus: true, codebook: settings.codebook !== null };
  const { material, sources, problems } = await openRun(settings, { ...wanted, mayBeEmpty: true });
  const { codebook, topics } = material;
  const ledger = startLedger(problems, settings.corrections);
  const findings = startFindings(settings.check);
  findings.add(options.more ?? []);
  const drifting = drift(options.lock);
  const checks: readonly Check[] = [
    sourceFaults(),
    accounting(),
    statedNumbersCheck(),
    headers(topics),
    respondentVariants(),
    anonymousNamed(),
    nameDespiteAnonymity(anonymityReader(settings)),
    campaigns(startCampaigns(settings.campaigns), ((some, see) =>
      readAgain(some, sources, settings, material, see)) satisfies ReadAgain),
    personal(),
    drifting,
  ];
  const account = startAccount();
  const hidden = startHiddenNames(["named", "organisation"], topics ?? []);
  const look = (response: Response) => {
    account.add(response);
    hidden.see(response);
  };
  const observer = observing(checks, look, findings.add);
  const reading = whatCanBeRead(settings, { sources, material, ledger, onSource, observer });
  if (codebook !== null) findings.add(await lint(codebook, reading, { advice: false }));
  else for await (const _ of reading);
  // Where nothing could be read, everything that is locked would be told to be gone.
  const ended = ledger.nothingRead() ? checks.filter((check) => check !== drifting) : checks;
  for (const check of ended) findings.add((await check.finish?.()) ?? []);
  findings.add(ledger.problems());
  for (const { code, severity, problems: number } of ledger.further()) {
    findings.addUncounted({ rule: code, severity, findings: number });
  }
  const facts = ledger.facts(tool, { ...material, codebookFacts: null });
  findings.add(correctedFindings(facts.corrections ?? []));
  const reconciliation = account.reconcile(facts);
  const { findings: kept, ...others } = findings.result();
  const result = {
    title: settings.title,
    tool,
    findings: withoutNames(kept, hidden.known()),
    ...others,
    covered: coverage(checks, codebook, settings, options.outputs),
    reconciliation,
  };
  return {
    result,
    lock: drifting.lock(),
    isWhole: !ledger.incomplete() && !ledger.nothingRead() && !ledger.contradicts(),
  };
}

/** Everything that passes, shown to every check. */
function observing(
  checks: readonly Check[],
  count: (response: Response) => void,
  add: (found: readonly CheckFinding[]) => void,
): Observer {
  return {
    document(seen) {
      for (const check of checks) add(check.document?.(seen) ?? []);
    },
    response(response, line) {
      count(response);
      for (const check of checks) add(check.response?.(response, line) ?? []);
    },
    source(input) {
      for (const check of checks) add(check.source?.(input) ?? []);
    },
  };
}

function coverage(
  checks: readonly Check[],
  codebook: Codebook | null,
  { project, topics }: Settings,
  outputs: string | undefined,
): CheckResult["covered"] {
  const files = [project?.path, topics?.path].filter((path) => path !== undefined);
  const words = (group: RuleGroup) => {
    if (group === "settings") return [files.length === 0 ? "no project file" : files.join(", ")];
    if (group === "codebook" && codebook !== null) return [codebookWords(codebook)];
    const own = checks.filter((check) => check.group === group).map((check) => check.covered());
    return group === "drift" && outputs !== undefined ? [...own, outputs] : own;
  };
  return RULE_GROUPS.map((group) => ({ group, covered: words(group).join("; ") })).filter(
    ({ covered }) => covered !== "",
  );
}

function codebookWords(codebook: Codebook): string {
  const themes = themeList(codebook);
  const terms = themes.reduce((sum, { theme }) => sum + theme.terms.length, 0);
  return `${counted(themes.length, "theme")}, ${counted(terms, "term")}`;
}

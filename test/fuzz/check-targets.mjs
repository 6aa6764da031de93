/** Targets that report what a check found: to people, programs and build servers. */
import assert from "node:assert/strict";
import { SaxesParser } from "saxes";
import { RULES } from "../../dist/check/rules.js";
import { checkGithub } from "../../dist/cli/words/check-github.js";
import { checkJson } from "../../dist/cli/words/check-json.js";
import { checkJunit } from "../../dist/cli/words/check-junit.js";
import { checkSarif } from "../../dist/cli/words/check-sarif.js";
import { checkText } from "../../dist/cli/words/check-text.js";
import { NO_PAINT } from "../../dist/cli/words/paint.js";
import { RULE_GROUPS } from "../../dist/model/check.js";
import { cannotAct } from "./invariants.mjs";
import { listOf, words } from "./mutate.mjs";

function resultOf(random, seeds) {
  const rules = Object.keys(RULES);
  const finding = () => ({
    code: random.pick(rules),
    severity: random.pick(["error", "warning", "info"]),
    place: {
      source: random.once(6) ? "" : words(random, seeds),
      ...(random.once(2) ? { page: 2, line: 1 + random.below(9), column: 3 } : {}),
    },
    found: words(random, seeds),
    expected: words(random, seeds),
    hint: words(random, seeds),
    ...(random.once(2) ? { response: words(random, seeds) } : {}),
  });
  const findings = listOf(random, 6, finding);
  const counts = findings.map(({ code, severity }) => ({
    rule: code,
    severity,
    findings: 1 + random.below(3),
  }));
  const account = { received: 3, counted: 2, leftOut: [{ reason: words(random, seeds), responses: 1 }] };
  const leftOut = [{ source: words(random, seeds), reason: words(random, seeds) }];
  return {
    title: random.once(2) ? null : words(random, seeds),
    tool: { name: "themetally", version: "0.0.0" },
    findings,
    counts,
    allowed: listOf(random, 2, () => ({
      rule: random.pick(rules),
      reason: words(random, seeds),
      findings: 1,
    })),
    off: listOf(random, 2, () => random.pick(rules)),
    covered: RULE_GROUPS.filter(() => random.once(2)).map((group) => ({
      group,
      covered: words(random, seeds),
    })),
    reconciliation: {
      sources: { received: 2, read: 1, leftOut },
      responses: account,
      bySource: [],
      byStatus: [],
    },
  };
}

function isXml(text) {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
}

const REPORTS = {
  text: (result) => {
    const text = checkText(result, RULES, { style: NO_PAINT, width: 80 });
    cannotAct(text);
    assert.doesNotMatch(text, /^\s*::|##\w*\[/m, "a command to the build server");
  },
  json: (result) => {
    const text = checkJson(result);
    cannotAct(text);

    assert.deepEqual(
      JSON.parse(text).findings.map(({ found }) => found),
      result.findings.map(({ found }) => found),
    );
  },
  junit: (result) => {
    for (const strict of [false, true]) isXml(checkJunit(result, RULES, { strict }));
  },
  sarif: (result) => {
    const text = checkSarif(result, RULES);
    cannotAct(text);
    const [run] = JSON.parse(text).runs;
    assert.equal(run.results.length, result.findings.length);
    for (const { locations } of run.results) {
      const uri = locations?.[0].physicalLocation?.artifactLocation.uri;
      if (uri !== undefined) decodeURIComponent(uri);
    }
  },
  github: (result) => {
    const text = checkGithub(result);
    cannotAct(text);
    for (const line of text.trimEnd().split("\n")) assert.match(line, /^::(?:error|warning|notice) [^:]*::/);
  },
};

export const CHECK_TARGETS = Object.entries(REPORTS).map(([name, run]) => ({
  name: `check ${name}`,
  weight: 3,
  make: resultOf,
  run,
}));

/** Lets a run of the tests end with the account of what was skipped; `SKIPPED_TO` names a file that gets it, too. */
import { writeFileSync } from "node:fs";
import type { Reporter, TestModule, Vitest } from "vitest/node";
import { skippedAccount } from "./skipped-account.ts";

export function skippedReporter(): Reporter {
  let chosenByName = false;
  return {
    onInit(vitest: Vitest) {
      chosenByName = vitest.config.testNamePattern !== undefined;
    },
    onTestRunEnd(modules: readonly TestModule[]) {
      // With `-t`, tests are left out because nobody asked for them.
      if (chosenByName) return;
      const tests = modules.flatMap(({ children }) => [...children.allTests()]);
      const skipped = tests.flatMap((test) => {
        const result = test.result();
        return result.state === "skipped" ? [{ name: test.fullName, note: result.note }] : [];
      });
      const account = skippedAccount(tests.length, skipped);
      process.stdout.write(`\n${account}`);
      if (process.env.SKIPPED_TO) writeFileSync(process.env.SKIPPED_TO, account);
    },
  };
}

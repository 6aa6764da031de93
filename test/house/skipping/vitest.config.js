/** Runs the tests that skip, with the reporter that every run has. */
import { defineConfig } from "vitest/config";
import { skippedReporter } from "../skipped-reporter.ts";

export default defineConfig({
  test: { dir: import.meta.dirname, include: ["skipping.ts"], reporters: ["default", skippedReporter()] },
});

/** Tests are told as usual, and then how many were skipped, and why. The first of a file waits for its imports. */
import { defineConfig } from "vitest/config";
import { skippedReporter } from "./test/house/skipped-reporter.ts";

export default defineConfig({
  test: { reporters: ["default", skippedReporter()], testTimeout: 20_000 },
});

/** Tests are told as usual, and then how many were skipped, and why. */
import { defineConfig } from "vitest/config";
import { skippedReporter } from "./test/house/skipped-reporter.ts";

export default defineConfig({ test: { reporters: ["default", skippedReporter()] } });

/** themetally's own codebooks. */
import type { BookFormat } from "../book-format.ts";

export const YAML: BookFormat<"yaml"> = {
  name: "yaml",
  title: "themetally codebook",
  endings: ["yaml", "yml", "json"],
  looksLike: () => true,
  sureness: 0,
  fallback: null,
  comment: ["# ", ""],
  read: async () => (await import("../own-yaml.ts")).readOwnBook,
  write: async () => (await import("../own-yaml.ts")).writeOwnYaml,
  untold: async () => (await import("../own-yaml.ts")).commentLosses,
};

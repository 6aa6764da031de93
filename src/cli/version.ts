/** The version of this tool, as its package says. */
import { createRequire } from "node:module";

const { version } = createRequire(import.meta.url)("../../package.json") as { readonly version: string };

export const VERSION = version;

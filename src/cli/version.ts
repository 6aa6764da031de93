/** The version of this tool, as its package says. */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { version } = require("../../package.json") as { readonly version: string };

export const VERSION = version;

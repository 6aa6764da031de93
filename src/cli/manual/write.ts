/** Writes the manual page; run by the build, next to what it built. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { commandFacts } from "../command-facts.ts";
import { program } from "../program.ts";
import { RUN_EXAMPLES } from "../run-commands.ts";
import { VERSION } from "../version.ts";
import { manPage } from "./man-page.ts";

const nowhere = { write: () => true };
const commands = program({ cwd: "/", env: {}, stdout: nowhere, stderr: nowhere }, () => undefined);
const root = new URL("../../../", import.meta.url);
const pages = readdirSync(new URL("docs/", root)).filter((name) => name.endsWith(".md"));
const text = manPage(commandFacts(commands as never), {
  version: VERSION,
  pages: ["README.md", ...pages.sort().map((name) => `docs/${name}`)],
  examples: RUN_EXAMPLES.replace(/^\s*Examples:\n/, ""),
});
const folder = new URL("../../man/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("themetally.1", folder), text);

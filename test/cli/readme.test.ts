/** README and pages hold: their commands print what is shown, and what the program writes into them is up to date. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test, vi } from "vitest";
import { clone } from "../docs/clone.ts";
import { MAKERS } from "../docs/makers.ts";
import { blocksOf, withBlocks } from "../docs/markdown.ts";
import { blockOf, PAGES, ROOT, textOf } from "../docs/pages.ts";
import { blanks, written } from "../docs/written.ts";

/** Each command is a process of its own, and other tests run beside. */
vi.setConfig({ testTimeout: 120_000 });

/** What `npm` runs is not run here: it would install, and test itself. */
const BY_NPM = /^npm /;

const { folder, printed, exitCode } = clone();

/** What the pages have their reader prepare. */
cpSync(join(ROOT, "corpus/late-responses.pdf"), join(folder, "my-documents/responses.pdf"));
writeFileSync(join(folder, "codebook.yaml"), blockOf("README.md", "yaml", "themes:"));
const { outputText } = ts.transpileModule(blockOf("docs/library.md", "ts"), {
  compilerOptions: { target: ts.ScriptTarget.ES2022 },
});
writeFileSync(join(folder, "top-themes.mjs"), outputText);

test.each(PAGES)(
  "%s shows what its commands print and what there is; `npm run docs` writes it anew",
  async (page) => {
    const shown = withBlocks(textOf(page), "console", (text) => {
      const commands = text.split("\n").filter((line) => line.startsWith("$ "));
      return commands
        .map((line) => `${line}\n${BY_NPM.test(line.slice(2)) ? "" : printed(line.slice(2))}`)
        .join("");
    });
    await expect(written(shown, MAKERS)).toMatchFileSnapshot(join(ROOT, page));
  },
);

test.each(PAGES)("%s leaves no cell empty that is to be written by hand", (page) => {
  expect(blanks(textOf(page))).toEqual([]);
});

test("the picture of the pages is the chart that the sample gives; `npm run docs` draws it anew", async () => {
  printed("themetally chart --only themes --quiet");
  const drawn = readFileSync(join(folder, "out/charts/themes.svg"), "utf8");
  await expect(drawn).toMatchFileSnapshot(join(ROOT, "docs/themes.svg"));
});

const withCommands = PAGES.filter((page) => blocksOf(textOf(page)).some(({ language }) => language === "sh"));

test.each(withCommands)("the commands that %s shows without what they print succeed", (page) => {
  const commands = blocksOf(textOf(page)).flatMap(({ language, text }) =>
    language === "sh" ? text.trim().split("\n") : [],
  );
  const typed = commands.filter((command) => !BY_NPM.test(command));
  expect(typed.map((command) => [command, exitCode(command)])).toEqual(typed.map((command) => [command, 0]));
});

/** The manual page has all that can be typed, and both formatters of such pages read it without complaint. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { item, roff } from "#src/cli/manual/roff.ts";
import { commands } from "../docs/command-pages.ts";
import { describeWith, program } from "../house/programs.ts";

const PAGE = "dist/man/themetally.1";
const text = readFileSync(PAGE, "utf8");
const sections = new Map(
  text
    .split(/^\.SH "/m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('"')), part]),
);

test("the page has the usual sections, and one for each command", () => {
  const named = [...commands().keys()].map((name) => `THEMETALLY ${name.toUpperCase()}`);
  expect([...sections.keys()]).toEqual([
    ...["NAME", "SYNOPSIS", "DESCRIPTION", ...named],
    ...["EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES", "SEE ALSO"],
  ]);
});

test.each([...commands()])("the section of %s has every option, once", (name, { options }) => {
  const part = sections.get(`THEMETALLY ${name.toUpperCase()}`) ?? "";
  for (const { flags } of options)
    expect([flags, part.split(`.TP\n\\fB${roff(flags)}\\fR\n`)]).toHaveLength(2);
  const shown = [...part.matchAll(/^\\fB(\\-\\-.*)\\fR$/gm)].map(([, flags]) => flags);
  expect(shown).toEqual(options.map(({ flags }) => roff(flags)));
});

test("the package names the page, and no date stands in it", () => {
  const { man, version } = JSON.parse(readFileSync("package.json", "utf8")) as {
    man: readonly string[];
    version: string;
  };
  // npm links the pages of a list only.
  expect(man).toEqual([`./${PAGE}`]);
  expect(text.split("\n", 1)).toEqual([`.TH THEMETALLY 1 "" "themetally ${version}" "User Commands"`]);
});

const HOSTILE = ".so /etc/passwd\n'br \\n(.s \"a\" `b` ~c^ it's --d";

describeWith(program("groff", "GROFF", ["groff"]), "groff", () => {
  const shown = (page: string) =>
    spawnSync("groff", ["-man", "-ww", "-T", "utf8", "-P", "-cbou"], { input: page, encoding: "utf8" });

  test("shows the page without a warning", () => {
    const { stdout, stderr } = shown(text);
    expect(stderr).toBe("");
    expect(stdout).toContain("--max-change <share>");
  });

  test("shows words as they are, whatever signs are in them", () => {
    const { stdout, stderr } = shown(`.TH A 1 "" "b" "c"\n.SH "D"\n${item("x", HOSTILE)}\n`);
    expect(stderr).toBe("");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(HOSTILE.replaceAll("\n", " "));
  });
});

describeWith(program("mandoc", "MANDOC", ["mandoc"]), "mandoc", () => {
  test("finds no fault in the page but that it has no date", () => {
    const { stdout } = spawnSync("mandoc", ["-T", "lint", PAGE], { encoding: "utf8" });
    const faults = stdout.split("\n").filter(Boolean);
    expect(faults.map((line) => line.replace(/^.*?\d+:\d+: /, ""))).toEqual([
      'WARNING: missing date, using "": TH',
    ]);
  });
});

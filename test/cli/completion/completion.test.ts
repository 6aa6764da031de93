/** The scripts complete in the shells themselves: what can be typed, and no more. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { bashScript } from "#src/cli/completion/bash.ts";
import { fishScript } from "#src/cli/completion/fish.ts";
import { SHELLS, type Shell } from "#src/cli/completion/shells.ts";
import { zshScript } from "#src/cli/completion/zsh.ts";
import { commands } from "../../docs/command-pages.ts";
import { describeWith, program } from "../../house/programs.ts";
import { run, workplace } from "../harness.ts";
import { FACTS, HOSTILE } from "./hostile-facts.ts";

vi.setConfig({ testTimeout: 60_000 });

const HERE = import.meta.dirname;
const PROGRAMS = Object.fromEntries(
  SHELLS.map((shell) => [shell, program(shell, shell.toUpperCase(), [shell])]),
) as Readonly<Record<Shell, ReturnType<typeof program>>>;

/** Names that a shell would take apart or run, were they not quoted. */
const FILES = {
  "two words.txt": "",
  "it's $HOME `x` [1]: a.txt": "",
  ".hidden.txt": "",
  "a sub dir/in it.txt": "",
};

/** What is offered after words with a tab between each, in a folder of those files. */
async function offered(shell: Shell, typed: string, script?: string): Promise<readonly string[]> {
  const place = workplace(FILES);
  const text = script ?? (await run(`completion ${shell}`)).stdout;
  const words = typed.split("\t");
  const given = { TYPED: shell === "bash" ? typed : words.join(" "), SETUP: join(place.path, ".setup") };
  place.add({ ".script": text });
  const args = {
    bash: ["--norc", join(HERE, "bash.sh")],
    zsh: ["-f", join(HERE, "zsh.zsh")],
    fish: ["--no-config", "-c", 'source .script; complete -C "$TYPED"'],
  }[shell];
  const { stdout, stderr } = spawnSync(PROGRAMS[shell].path ?? shell, args, {
    cwd: place.path,
    encoding: "utf8",
    timeout: 30_000,
    env: { PATH: process.env.PATH, HOME: place.path, LC_ALL: "C.UTF-8", SCRIPT: ".script", ...given },
  });
  expect(stderr).toBe("");
  return listed(shell, stdout);
}

function listed(shell: Shell, stdout: string): readonly string[] {
  if (shell === "bash") return stdout.split("\0").filter(Boolean).sort();
  if (shell === "fish") return stdout.split("\n").filter(Boolean).sort();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's own signs
  const plain = stdout.replaceAll(/\u001b\[[0-9;?]*[A-Za-z]|\r|\u0007/g, "").replace(/^[\s\S]*?\n/, "");
  const list = plain.replace(/t?themetally [^\n]*<END>[\s\S]*$/, "").replace(/^.*themetally .*$/m, "");
  return list
    .split("\n")
    .flatMap((line) => (/^\S+ +-- /.test(line) ? [line.replace(/ +-- /, "\t")] : line.split(/ {2,}/)))
    .map((one) => one.trim())
    .filter(Boolean)
    .sort();
}

const names = (all: readonly string[]) => all.map((one) => one.split("\t", 1)[0]!);

describeWith(PROGRAMS.bash, "bash", () => both("bash"));
describeWith(PROGRAMS.zsh, "zsh", () => both("zsh"));
describeWith(PROGRAMS.fish, "fish", () => both("fish"));

function both(shell: Shell): void {
  test(`${shell} finds no fault in the script`, async () => {
    const { code, stdout } = await run(`completion ${shell}`);
    const { path } = workplace({ script: stdout });
    const check = spawnSync(PROGRAMS[shell].path!, ["-n", join(path, "script")], { encoding: "utf8" });
    expect([code, check.status, check.stderr]).toEqual([0, 0, ""]);
  });

  test.each([
    [
      "themetally\t",
      "look init run review split plan code merge columns check sample compare chart report redact terms kwic codebook completion help",
    ],
    ["themetally\tr", "run review report redact"],
    ["themetally\tcodebook\t", "lint explain diff terms suggest coverage convert help"],
    ["themetally\thelp\tcodebook\t", "lint explain diff terms suggest coverage convert"],
    ["themetally\tcompletion\t", "bash zsh fish"],
    ["themetally\trun\t--layout\ts", "statement sections"],
    ["themetally\treport\t--only\thtml\t", "html md docx ods xlsx"],
    ["themetally\treport\t--only\thtml\t--s", "--style"],
    ["themetally\tcheck\t--report\tj", "json junit"],
    ["themetally\tkwic\t--format\t", "table csv jsonl"],
    ["themetally\tkwic\t", ""],
    ["themetally\tkwic\t--context\t", ""],
    ["themetally\tcodebook\tconvert\ta.yaml\tb.dic\t", ""],
  ])(`${shell} offers after %j: %s`, async (typed, wanted) => {
    // Where no argument is left, zsh offers options of its own accord.
    const isAsked = !typed.endsWith("\t");
    const found = names(await offered(shell, typed)).filter((name) => isAsked || !name.startsWith("-"));
    expect([...found].sort()).toEqual(wanted.split(" ").filter(Boolean).sort());
  });

  test.each([...commands()])(`${shell} offers every option of %s`, async (name, command) => {
    const flags = [...command.options.map(({ long }) => long), "--help"].sort();
    expect(names(await offered(shell, `themetally\t${name.replace(" ", "\t")}\t--`))).toEqual(flags);
  });
}

describeWith(PROGRAMS.bash, "bash, paths", () => {
  const [QUOTED, WORDS, DIR] = ["it's $HOME `x` [1]: a.txt", "two words.txt", "a sub dir"];
  test.each([
    ["themetally\trun\t", [DIR, QUOTED, WORDS]],
    ["themetally\tkwic\tbus\t", [DIR, QUOTED, WORDS]],
    ["themetally\trun\ttwo\\ w", [WORDS]],
    ['themetally\trun\t"two w', [WORDS]],
    ["themetally\trun\t'two w", [WORDS]],
    ["themetally\trun\ta\\ sub\\ dir/", ["a sub dir/in it.txt"]],
    ["themetally\trun\t.h", [".hidden.txt"]],
    ["themetally\trun\t--project\t", [DIR, QUOTED, WORDS]],
    ["themetally\trun\t--project\t=\ttw", [WORDS]],
    ["themetally\trun\t--out\t", [DIR]],
    ["themetally\tchart\t", [DIR]],
    ["themetally\tcheck\t--outputs\t", [DIR]],
    ["themetally\tcheck\t--report\tjunit\t=\ttwo", [WORDS]],
    ["themetally\trun\t--\t", [DIR, QUOTED, WORDS]],
    ["themetally\tchart\t--style\t", [DIR, QUOTED, "plain", "standard", WORDS]],
    ["themetally\trun\t~/two", ["~/two words.txt"]],
    ["themetally\trun\t>\ttwo", [WORDS]],
  ])("offers after %j the paths that may stand there", async (typed, wanted) => {
    const found = await offered("bash", typed);
    expect(found.filter((one) => one !== ".script")).toEqual([...wanted].sort());
  });
});

describeWith(PROGRAMS.fish, "fish, paths", () => {
  test.each([
    ["themetally\trun\t--project\ttw", ["two words.txt"]],
    ["themetally\trun\ttw", ["two words.txt"]],
    ["themetally\trun\t--out\t", ["a sub dir/"]],
    ["themetally\tcheck\t--outputs\t", ["a sub dir/"]],
    ["themetally\tcheck\t--report\tjunit=tw", ["junit=two words.txt"]],
  ])("offers after %j the paths that may stand there", async (typed, wanted) => {
    expect(names(await offered("fish", typed))).toEqual(wanted);
  });
});

describeWith(PROGRAMS.zsh, "zsh, paths", () => {
  test.each([
    ["themetally\trun\t--out\t", ["a\\ sub\\ dir/"]],
    ["themetally\tcheck\t--report\tjunit=", ["two\\ words.txt"]],
    ["themetally\tchart\t--style\t", ["plain", "standard", "two\\ words.txt"]],
    ["themetally\tkwic\tbus\t", ["two\\ words.txt"]],
  ])("offers after %j the paths that may stand there", async (typed, wanted) => {
    expect(names(await offered("zsh", typed))).toEqual(expect.arrayContaining(wanted));
  });

  const [QUOTED, WORDS, DIR] = [
    "it\\'s\\ \\$HOME\\ \\`x\\`\\ \\[1\\]:\\ a.txt",
    "two\\ words.txt",
    "a\\ sub\\ dir/",
  ];
  test.each([
    ["themetally\tcheck\t--outputs\t", [DIR]],
    ["themetally\tcheck\t--strict\t--outputs\t", [DIR]],
    ["themetally\tcheck\t--outputs\t--strict\t", [DIR, QUOTED, WORDS]],
    ["themetally\tcheck\t--outputs\tout\t", [DIR, QUOTED, WORDS]],
  ])("offers after %j the paths that may stand there, and no other", async (typed, wanted) => {
    const found = names(await offered("zsh", typed)).filter((name) => !name.startsWith("-"));
    expect(found).toEqual([...wanted].sort());
  });
});

const WRITERS = { bash: bashScript, zsh: zshScript, fish: fishScript };

for (const shell of SHELLS)
  describeWith(PROGRAMS[shell], `${shell}, words of help`, () => {
    test.each([
      ["themetally\tg", ["go", "gone"], true],
      ["themetally\tgo\t--o", ["--odd", "--other"], true],
      ["themetally\tgo\t--odd\t", ["one", "two"], false],
      ["themetally\tgo\t", ["one", "two"], false],
    ])("are shown after %j as they are, and never run", async (typed, wanted, isTold) => {
      const found = await offered(shell, typed, WRITERS[shell](FACTS));
      expect(names(found)).toEqual(wanted);
      if (isTold && shell !== "bash") expect(found[0]).toBe(`${wanted[0]}\t${HOSTILE}`);
    });
  });

test("names of commands, options and choices need no quotes in any shell", async () => {
  for (const [name, { options, registeredArguments }] of commands()) {
    const words = [
      ...name.split(" "),
      ...options.flatMap(({ long, argChoices = [] }) => [long ?? "", ...argChoices]),
      ...registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
    ];
    expect(words.filter((word) => !/^[a-z0-9_-]+$/.test(word))).toEqual([]);
  }
});

test("what follows an option or is an argument is a path, one of some names, or known to be free", () => {
  const free = new Set([
    "n",
    "id",
    "conditions",
    "width[xheight]",
    "words",
    "earlier,later",
    "keys",
    "key",
    "measure=value...",
    "share",
    "size",
    "term",
    "theme",
    "response",
  ]);
  const known =
    /^(file|files(?:\.\.\.)?|dir|out-dir|split-dir|to-dir|parts-dir|plan-dir|codings|table-file|paths|in|out|old|new|format\[=file\])$/;
  const unknown = [...commands().values()].flatMap(({ options, registeredArguments }) => [
    ...options
      .filter(({ argChoices }) => argChoices === undefined)
      .flatMap(({ flags }) => /[<[](.*)[>\]]/.exec(flags)?.[1] ?? []),
    ...registeredArguments.filter(({ argChoices }) => argChoices === undefined).map((one) => one.name()),
  ]);
  expect(unknown.filter((name) => !known.test(name) && !free.has(name))).toEqual([]);
});

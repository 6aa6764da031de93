import { expect, test } from "vitest";
import { checkGithub } from "#src/cli/words/check-github.ts";
import { printable } from "#src/cli/words/printable.ts";
import type { CheckResult } from "#src/model/check.ts";
import { CLEAN, finding, HOSTILE, HOSTILE_RESULT, RESULT } from "./check-sample.ts";

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads commands as a workflow's runner does: up to the second `::`, properties parted at commas, escapes last. */
function commands(text: string): readonly Command[] {
  return text
    .split(/\r\n|[\r\n]/)
    .filter((line) => line !== "")
    .map((line) => {
      const [, name, properties, message] = /^::([a-z-]+)(?: (.*?))?::(.*)$/su.exec(line)!;
      return {
        name: name!,
        properties: Object.fromEntries(
          (properties ?? "")
            .split(",")
            .filter(Boolean)
            .map((pair) => {
              const [, key, value] = /^([^=]*)=(.*)$/su.exec(pair)!;
              return [key, unescaped(value!, { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": "," })];
            }),
        ),
        message: unescaped(message!, { "%0D": "\r", "%0A": "\n" }),
      };
    });
}

/** The runner takes back `%25` last. */
const unescaped = (text: string, escapes: Readonly<Record<string, string>>) =>
  [...Object.entries(escapes), ["%25", "%"] as const].reduce(
    (all, [from, to]) => all.replaceAll(from, to),
    text,
  );

const read = (result: CheckResult) => commands(checkGithub(result));

test("a finding is one command with file, line, column, rule and response; notes are notices", () => {
  const all = read(RESULT);
  expect(all.filter(({ name }) => name === "error")[0]).toEqual({
    name: "error",
    properties: { file: "replies-a.txt", line: "57", title: "name-despite-anonymity in replies-a-0003" },
    message:
      "The name of an author is printed, and anonymity was asked for; expected no name; take the name out of the source, or the wish out of the response.",
  });
  expect(all.filter(({ name }) => name === "error")[1]?.properties).toEqual({
    file: "replies-a.txt",
    line: "60",
    col: "12",
    title: "personal-nhs-number",
  });
  expect(all.find(({ properties }) => properties.title === "lint-dead-term")?.name).toBe("notice");
  expect(all.filter(({ name }) => name === "warning")).toHaveLength(7);
});

test("a page is said where no line is known", () => {
  const [, ...found] = read(RESULT);
  expect(found.find(({ properties }) => properties.file === "scan.pdf")?.message).toMatch(
    /^Page 3: A picture/,
  );
  const known = finding("source-encoding", "warning", "page", { source: "scan.pdf", page: 3, line: 7 });
  expect(read({ ...CLEAN, findings: [known] })[1]?.message).toMatch(/^A picture/);
});

test("the first command says how many findings there are and what was looked at, also where there is none", () => {
  expect(read(CLEAN)).toHaveLength(1);
  const [first] = read(CLEAN);
  expect(first).toMatchObject({ name: "notice", properties: { title: "themetally check" } });
  expect(first!.message.split("\n").slice(0, 3)).toEqual([
    "No findings.",
    "Sources: 5 files, 34,123 characters",
    "Accounting: 34,123 characters and 48 responses, all accounted for",
  ]);
});

test("the gravest come first, and of each severity the first of every rule", () => {
  const found = (["topic-unknown", "topic-unknown", "campaign", "topic-unknown", "campaign"] as const).map(
    (code, at) => finding(code, "warning", "topic", { source: "a.txt", line: at + 1 }),
  );
  const grave = finding("output", "error", "topic", { source: "" });
  const lines = read({ ...CLEAN, findings: [...found, grave], counts: [] }).slice(1);
  expect(lines.map(({ properties }) => properties.line)).toEqual([undefined, "1", "3", "2", "5", "4"]);
  expect(lines[0]?.properties).toEqual({ title: "output" });
});

test("findings that are not listed are counted", () => {
  expect(read(RESULT).slice(-2)).toEqual([
    { name: "notice", properties: { title: "header-truncated" }, message: "1,232 more, not listed." },
    { name: "notice", properties: { title: "attribution-missing" }, message: "17 more, not listed." },
  ]);
});

test("nothing from outside ends a property or a line, or begins a command of its own", () => {
  const text = checkGithub(HOSTILE_RESULT);
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u);
  const all = commands(text);
  expect(all.map(({ name }) => name)).toEqual(["notice", "error", "notice"]);
  const shown = printable(HOSTILE);
  expect(all[1]?.properties).toEqual({
    file: `${shown}/x:y,z.txt`,
    line: "2",
    col: "3",
    title: `topic-unknown in ${shown}`,
  });
  expect(all[1]?.message).toBe(`${shown}; expected ${shown}; ${shown}.`);
  expect(all[0]?.message).toBe(`1 error, 1 note; 1 allowed.\nHeaders: ${shown}`);
});

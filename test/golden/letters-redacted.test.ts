/** A folder of letters: their copies are read as they are, and name nobody who signed. */
import { expect, test, vi } from "vitest";
import { isPseudonym } from "#src/cues/pseudonym.ts";
import { AUTHOR, nameLabel, RESPONDENT, SOME_NAME, TITLE, WITHHELD } from "#src/privacy/redact/labels.ts";
import { workplace } from "../cli/harness.ts";
import { CONVENTION_NAMES, generateLetter } from "../generator/letters/letters.ts";

vi.setConfig({ testTimeout: 120_000 });

const LETTERS = CONVENTION_NAMES.map((convention, at) => ({
  file: `in/letter-${at}.txt`,
  ...generateLetter(convention, 901 + at),
}));
const KEY = "0123456789abcdef".repeat(4);

test("what a copy prints in place of a name is taken for one", () => {
  const code = "7Q2ZK0AB";
  const labels = [
    AUTHOR,
    SOME_NAME,
    nameLabel(code),
    `${WITHHELD} ${RESPONDENT} ${code}`,
    `${TITLE} ${code}`,
  ];
  expect(labels.filter((label) => !isPseudonym(label))).toEqual([]);
});

test("nearly every copy is read as its letter is, the others are told, and no copy has the name of its sender", async () => {
  const files = Object.fromEntries(LETTERS.map(({ file, text }) => [file, text]));
  const place = workplace({ ...files, "key.txt": KEY });
  const { stderr } = await place.run("redact in --to copies --key key.txt --quiet");
  const told = [...stderr.matchAll(/^(\S+): error: a copy that is read/gm)].map(([, file]) => file);
  expect(told.length).toBeLessThanOrEqual(LETTERS.length * 0.05);
  const copies = place.files("copies");
  expect(Object.keys(copies)).toHaveLength(LETTERS.length + 1);
  const named = LETTERS.filter(
    ({ file, answer }) => answer.name !== null && copies[file]!.includes(answer.name),
  );
  expect(named.map(({ file }) => file)).toEqual([]);
});

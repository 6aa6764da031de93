/** The command `redact`: what it writes and tells. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { NOT_PUBLISHED, skippedUnless } from "../house/skipped-unless.ts";
import { workplace } from "./harness.ts";
import { FILES, LETTER, REDACT } from "./redact-sample.ts";

test("writes a copy, a log beside it and a summary, and nothing to stdout", async () => {
  const place = workplace(FILES);
  const { code, stdout, stderr } = await place.run(REDACT);
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr).toBe(`8 responses from 2 sources redacted into copy
  corpus/records.jsonl: 1 respondent, 2 names of authors, 1 other name
  corpus/replies.txt: 2 respondents, 1 e-mail address, 1 telephone number, 1 other name
Each mask is noted in copy.log.csv.
Not masked: a given name or a surname alone in what others wrote, and names of third persons. Look through the copy.
`);
  expect(Object.keys(place.files("copy"))).toEqual([
    "corpus/records.jsonl",
    "corpus/replies.txt",
    "redaction.json",
  ]);
  const lines = place.files("copy")["corpus/replies.txt"]!.split("\n");
  expect(lines.slice(9, -4)).toEqual(LETTER.split("\n").slice(9, -4));
  expect(lines.slice(-4, -1)).toEqual([
    "Please write to [e-mail address] or ring [telephone number].",
    expect.stringMatching(/^I am \[Name \w{8}\], and the Friends of Reading know me\.$/),
    expect.stringMatching(/^\[Name removed\] Respondent \w{8}, Barnby Trust$/),
  ]);
});

test("the log has a row for each mask, as help says, and says nothing of what was masked", async () => {
  const place = workplace(FILES);
  await place.run(REDACT);
  const rows = parse(place.files(".")["copy.log.csv"]!, { columns: true }) as Record<string, string>[];
  const help = (await place.run("redact --help")).stdout;
  for (const column of Object.keys(rows[0]!)) expect(help).toMatch(new RegExp(`^ {2}${column} +\\S`, "m"));
  expect(
    rows.map(({ source, line, column, kind, length, response }) => [
      source,
      line,
      column,
      kind,
      length,
      response,
    ]),
  ).toEqual([
    ["corpus/records.jsonl", "1", "", "respondent", "13", "r-1"],
    ["corpus/records.jsonl", "1", "", "name", "16", "r-1"],
    ["corpus/records.jsonl", "2", "", "author", "17", "records-0002"],
    ["corpus/records.jsonl", "2", "", "author", "17", "records-0002"],
    ["corpus/replies.txt", "9", "1", "respondent", "26", "replies-0002"],
    ["corpus/replies.txt", "26", "17", "email", "18", "replies-0006"],
    ["corpus/replies.txt", "26", "44", "phone", "12", "replies-0006"],
    ["corpus/replies.txt", "27", "6", "name", "16", "replies-0006"],
    ["corpus/replies.txt", "28", "1", "respondent", "16", "replies-0006"],
  ]);
});

test("the copy is split into the same responses", async () => {
  const place = workplace(FILES);
  await place.run(REDACT);
  await place.run("split --out before");
  await place.run("split copy --topics topics.txt --out after");
  const responses = (folder: string) =>
    place
      .files(folder)
      ["responses.jsonl"]!.trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  const places = ({ id, lines, topics }: Record<string, unknown>) => ({ id, lines, topics });
  expect(responses("after").map(places)).toEqual(responses("before").map(places));
});

test("a manifest says what the copy holds, with its hashes and without the key", async () => {
  const place = workplace(FILES);
  await place.run(REDACT);
  const { tool, command, complete, files } = JSON.parse(place.files("copy")["redaction.json"]!);
  expect([tool.name, command, complete]).toEqual(["themetally", "redact", true]);
  expect(files).toMatchObject([
    { file: "corpus/records.jsonl", responses: 2, masked: { respondent: 1, author: 2, name: 1 } },
    { file: "corpus/replies.txt", responses: 6, masked: { respondent: 2, email: 1, phone: 1, name: 1 } },
  ]);
  expect(files.every(({ sha256 }: { sha256: string }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
});

test("names of a list are masked wherever they occur, and in the names of files", async () => {
  const place = workplace({
    ...FILES,
    "corpus/una-quillfeather.txt": LETTER,
    "names.txt": "# ours\n\nFriends of Reading\nPenny Lane Readers' Circle\nUna Quillfeather\n",
  });
  expect((await place.run(`${REDACT} --names names.txt`)).code).toBe(0);
  const copy = place.files("copy");
  const text = Object.entries(copy).flat().join("\n");
  expect(text).not.toMatch(/friends of|penny lane|quillfeather/i);
  expect(Object.keys(copy)[0]).toMatch(/^corpus\/name-\w{8}\.txt$/);
});

test("words that may ask for anonymity, and cannot be read, are told by their place", async () => {
  const doubtful = { text: "Longer hours.", name: "Hesketh Thrale (name for the panel)" };
  const place = workplace({ ...FILES, "corpus/more.jsonl": `${JSON.stringify(doubtful)}\n` });
  const { code, stderr } = await place.run(REDACT);
  expect(code).toBe(0);
  expect(stderr).toContain("corpus/more.jsonl:1: warning:");
  expect(stderr).toContain("speaks of naming");
  expect(stderr).not.toMatch(/Thrale|panel/);
});

test("a key is made where there is none, for its owner alone, and the user is told", async () => {
  const place = workplace(FILES);
  const { stderr } = await place.run("redact --to copy --key new.key");
  expect(place.files(".")["new.key"]).toMatch(/^[0-9a-f]{64}\n$/);
  expect(statSync(join(place.path, "new.key")).mode & 0o777).toBe(0o600);
  expect(stderr).toContain(
    "A new key was made: new.key. Keep it, and keep it apart from the copy and the log",
  );
  const before = place.files("copy");
  const again = await place.run("redact --to copy --key new.key");
  expect(again.stderr).not.toContain("new key");
  expect(place.files("copy")).toEqual(before);
});

test("the same key gives the same bytes, another key other pseudonyms", async () => {
  const place = workplace({ ...FILES, "other.txt": "0123456789abcdeg" });
  await place.run(REDACT);
  await place.run("redact --to again --key key.txt");
  await place.run("redact --to other --key other.txt");
  expect(place.files("again")).toEqual(place.files("copy"));
  const pseudonyms = (folder: string) =>
    Object.values(place.files(folder)).flatMap(
      (text) => text.match(/(?<=Respondent |Name )[A-Z0-9]{8}\b/g) ?? [],
    );
  expect(pseudonyms("other")).toHaveLength(pseudonyms("copy").length);
  expect(pseudonyms("other").filter((code) => pseudonyms("copy").includes(code))).toEqual([]);
});

test("a respondent has one pseudonym in all sources and runs", async () => {
  const place = workplace({
    ...FILES,
    "corpus/more.jsonl": '{"text":"More.","name":"UNA QUILLFEATHER","organisation":"Barnby  Trust"}\n',
  });
  await place.run(REDACT);
  const codes = Object.values(place.files("copy"))
    .join("")
    .match(/(?<=Respondent )\w{8}(?=, Barnby)/g)!;
  expect(codes.length).toBeGreaterThan(2);
  expect(new Set(codes).size).toBe(1);
});

test("an earlier redaction is replaced, with all of its files", async () => {
  const place = workplace({ ...FILES, "corpus/gone.txt": LETTER });
  await place.run(REDACT);
  await place.run(`${REDACT} corpus/replies.txt`);
  expect(Object.keys(place.files("copy"))).toEqual(["corpus/replies.txt", "redaction.json"]);
});

test("sources from far away are copied into the folder", async () => {
  const place = workplace({ "a/b/c/here.txt": "", "a/far/replies.txt": LETTER, "key.txt": FILES["key.txt"] });
  const { code } = await place.run("redact ../../far --to copy --key ../../../key.txt", { in: "a/b/c" });
  expect([code, Object.keys(place.files("a/b/c/copy"))]).toEqual([0, ["far/replies.txt", "redaction.json"]]);
});

test("a copy that is read otherwise than its source is told", async () => {
  const list = (name: string) =>
    `${name}\n\n1. Open on Saturday, and late once a week.\n\n2. Mend the roof.\n\n`;
  const panel = ["BARNBY READERS", "HILL STREET PARENTS", "DUNNOW CARERS' CIRCLE"].map(list).join("");
  const place = workplace({ ...FILES, "panel.txt": panel, "names.txt": "1\n" });
  const { code, stderr } = await place.run(`${REDACT} panel.txt --names names.txt`);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^panel\.txt: error: a copy that is read as .*; expected the 6 responses of the source/m,
  );
});

test("problems of a redaction do not tell names of files that are masked", async () => {
  const place = workplace({ ...FILES, "corpus/una-quillfeather.txt": "" });
  const { code, stderr } = await place.run(`${REDACT} --allow-missing`);
  expect([code, /quillfeather/i.test(stderr)]).toEqual([1, false]);
});

test("--quiet keeps the summary back", async () => {
  expect((await workplace(FILES).run(`${REDACT} --quiet`)).stderr).toBe("");
});

test("the sample corpus of the project is split alike before and after, whatever its layouts", async () => {
  const place = workplace({ "key.txt": FILES["key.txt"] });
  const project = join(import.meta.dirname, "../../themetally.yaml");
  const { code } = await place.run(`redact --project ${project} --to copy --key key.txt`);
  expect(code).toBe(0);
  await place.run(`split --project ${project} --out before`);
  await place.run("split copy --out after");
  const responses = (folder: string) =>
    readFileSync(join(place.path, folder, "responses.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  const shape = ({ lines, topics, pages, words }: Record<string, unknown>) => ({
    lines,
    topics,
    pages,
    words,
  });
  expect(responses("before")).toHaveLength(136);
  expect(responses("after").map(shape)).toEqual(responses("before").map(shape));
});

const REAL = "../shared/corpus/call-for-ideas.txt";

test.skipIf(!existsSync(REAL))(
  `a published document of 774 responses is split alike before and after${skippedUnless(existsSync(REAL), NOT_PUBLISHED)}`,
  async () => {
    const place = workplace({ "real.txt": readFileSync(REAL), "key.txt": FILES["key.txt"] });
    const { code, stderr } = await place.run("redact real.txt --to copy --key key.txt");
    expect([code, stderr.split("\n")[0]]).toEqual([0, "774 responses from 1 source redacted into copy"]);
  },
  60_000,
);

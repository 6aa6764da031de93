/** What is large, deep or without end: texts, PDFs that unpack, folders, links and what is no file. */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { type Files, workplace } from "../cli/harness.ts";
import { PROJECT, REPLIES } from "../cli/sample.ts";
import { endsWell } from "./ends-well.ts";

const MB = 1024 * 1024;

const TEXT = "BT /F1 10 Tf 50 700 Td (The building is cold.) Tj ET";

/** So small that all of it is on the page. */
const LONG = TEXT.replace("The", "The ".repeat(25_000)).replace("10 Tf", "0.008 Tf");
const FONT = "/Font << /F1 5 0 R >>";
const TOO_LARGE = /in one document; expected \d+ at most; divide/;
const SWELLS = /unpacks to more than \d+ bytes/;

const stream = (data: Buffer, more = "") =>
  `<< /Length ${data.length} ${more} >>\nstream\n${data.toString("latin1")}\nendstream`;

function packed(content: Buffer, times: number): string {
  let data = content;
  for (let time = 0; time < times; time++) data = deflateSync(data);
  return stream(data, `/Filter [${"/FlateDecode ".repeat(times)}]`);
}

/** Pages that all print the same; its objects from 6 on are the further ones, then come further pages. */
function pdf(content: string, resources = FONT, further: readonly string[] = [], pages = 1): Files {
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents 4 0 R >>`;
  const kids = Array.from({ length: pages }, (_, n) => `${n === 0 ? 3 : n + 5 + further.length} 0 R`);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages} /Kids [${kids.join(" ")}] >>`,
    page,
    content,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...further,
    ...Array.from({ length: pages - 1 }, () => page),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join("");
  return {
    "corpus/a.pdf": Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF\n`, "latin1"),
  };
}

/** Ten times a form that prints ten times a form, and so on. */
const forms = Array.from({ length: 9 }, (_, n) => {
  const inside = `/Resources << ${FONT} /XObject << /X ${n + 7} 0 R >> >>`;
  const content = Buffer.from(n === 8 ? TEXT : "/X Do ".repeat(10));
  return stream(content, `/Type /XObject /Subtype /Form /BBox [0 0 1 1] ${inside}`);
});

const ITEMS: readonly (readonly [name: string, files: () => Files, said: RegExp])[] = [
  ["one line of 100 MB", () => ({ "corpus/a.txt": Buffer.alloc(100 * MB, "word ") }), TOO_LARGE],
  ["one line of 8 MB between responses", () => between(8 * MB, "word "), /a-0006/],
  ["3 MB of words that terms find", () => between(3 * MB, "cold bark "), /a-0006/],
  ["a million lines", () => between(MB, "\n"), TOO_LARGE],
  ["a record of 100 MB", () => ({ "corpus/a.jsonl": Buffer.alloc(100 * MB, "a") }), /16777216 bytes/],
  ["a PDF that unpacks to 300 MB", () => pdf(packed(Buffer.alloc(300 * MB, " "), 1)), SWELLS],
  ["a PDF that unpacks four times, to 300 MB", () => pdf(packed(Buffer.alloc(300 * MB, " "), 4)), SWELLS],
  ["a PDF packed 100 times", () => pdf(packed(Buffer.from(TEXT), 100)), SWELLS],
  ["a PDF that unpacks to 5 MB of strokes", () => pdf(packed(Buffer.alloc(5 * MB, "0 0 m "), 1)), /without/],
  [
    "a PDF of forms in forms, a billion words in all",
    () => pdf(stream(Buffer.from("/X Do ".repeat(10))), `${FONT} /XObject << /X 6 0 R >>`, forms),
    /More than 100000 pieces of text on a page/,
  ],
  [
    "a PDF whose 300 pages hold 30 million letters",
    () => pdf(packed(Buffer.from(LONG), 1), FONT, [], 300),
    TOO_LARGE,
  ],
  ["a PDF of 20,000 pages", () => pdf(stream(Buffer.from(TEXT)), FONT, [], 20_000), /20000 pages/],
];

function between(bytes: number, filling: string): Files {
  const around = Buffer.from(`${REPLIES}\n`);
  return { "corpus/a.txt": Buffer.concat([around, Buffer.alloc(bytes, filling), Buffer.from("\n"), around]) };
}

test.each(ITEMS)("%s", { timeout: 120_000 }, (_, files, said) => {
  const { "corpus/replies.txt": _replies, ...project } = PROJECT;
  const given = files();
  const place = workplace({ ...project, ...given });
  expect(endsWell(place.path, ["run", "--allow-missing"]).said).toMatch(said);
  // What a PDF says, check reads by the same way.
  if (!("corpus/a.pdf" in given)) expect(endsWell(place.path, ["check"]).said).not.toBe("");
});

/** A million take a quarter of an hour. */
const FILES = Number(process.env.HOSTILE_FILES ?? 2_000);

const posix = test.skipIf(process.platform === "win32");

posix("very many tiny files", { timeout: 3_600_000 }, () => {
  const place = workplace(PROJECT);
  for (let n = 0; n < FILES; n++) {
    if (n % 1_000 === 0) mkdirSync(join(place.path, "corpus", String(n / 1_000)));
    const path = join(place.path, "corpus", String(Math.floor(n / 1_000)), `${n}.jsonl`);
    writeFileSync(path, `{"text":"Room ${n} is cold."}\n`);
  }
  const { code, said } = endsWell(place.path, ["run"]);
  expect([code, said]).toEqual([0, expect.stringContaining(`${(FILES + 1).toLocaleString("en")} sources`)]);
});

posix("folders 1,900 deep, and deeper than a path may be long", { timeout: 120_000 }, () => {
  const place = workplace(PROJECT);
  const dig = (top: string, levels: number) =>
    execFileSync("sh", ["-c", DIG, "sh", join(place.path, top), "d/".repeat(100), String(levels / 100)]);
  dig("corpus", 1_900);
  expect(endsWell(place.path, ["run"])).toEqual({ code: 0, said: expect.stringContaining("6 responses") });
  mkdirSync(join(place.path, "deeper"));
  dig("deeper", 3_000);
  const { code, said } = endsWell(place.path, ["run", "deeper"]);
  // No call of ours is as deep as that.
  execFileSync("rm", ["-rf", join(place.path, "deeper"), join(place.path, "corpus")]);
  expect([code, said]).toEqual([2, expect.stringContaining("ENAMETOOLONG")]);
});

const DIG =
  'cd "$1"; for n in $(seq "$3"); do mkdir -p "$2"; cd -P "$2" || exit 1; done; echo \'{"text":"a"}\' > x.jsonl';

posix("links that lead back, to themselves and to each other", { timeout: 120_000 }, () => {
  const place = workplace(PROJECT);
  const link = (to: string, name: string) => symlinkSync(to, join(place.path, "corpus", name));
  mkdirSync(join(place.path, "corpus/in"));
  link("..", "in/up");
  link(".", "self");
  expect(endsWell(place.path, ["run"])).toEqual({ code: 0, said: expect.stringContaining("5 responses") });
  link("b.txt", "a.txt");
  link("a.txt", "b.txt");
  expect(endsWell(place.path, ["run"])).toEqual({ code: 2, said: expect.stringContaining("ELOOP") });
});

posix(
  "a device, a pipe and a socket are no sources, and nothing waits for them",
  { timeout: 120_000 },
  async () => {
    const place = workplace(PROJECT);
    const at = (name: string) => join(place.path, "corpus", name);
    execFileSync("mkfifo", [at("pipe.txt")]);
    symlinkSync("/dev/zero", at("zero.txt"));
    const server = createServer();
    await new Promise<void>((listening) => server.listen(at("socket.txt"), listening));
    expect(endsWell(place.path, ["run"])).toEqual({ code: 0, said: expect.stringContaining("5 responses") });
    for (const name of ["pipe.txt", "zero.txt", "socket.txt"]) {
      const named = endsWell(place.path, ["run", at(name)]);
      expect(named).toEqual({ code: 2, said: expect.stringContaining("neither a file nor a folder") });
      rmSync(at(name), { force: true });
    }
    server.close();
  },
);

posix("a device without end is no project, codebook, list, style or lock", { timeout: 120_000 }, () => {
  const place = workplace({ ...PROJECT, "out/keep": "" });
  for (const typed of [
    ["run", "--project", "/dev/zero"],
    ["run", "--codebook", "/dev/zero"],
    ["run", "--topics", "/dev/zero"],
    ["codebook", "convert", "/dev/zero", "book.yaml"],
  ])
    expect(endsWell(place.path, typed)).toEqual({
      code: 2,
      said: expect.stringContaining("a device, not a file"),
    });
});

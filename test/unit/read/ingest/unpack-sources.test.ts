/** What is packed in archives, mailboxes and messages: each part is a source, or is left out with its reason. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strToU8, type Zippable, zipSync } from "fflate";
import { expect, test } from "vitest";
import { findSources } from "#src/read/ingest/find-sources.ts";
import { readBytes } from "#src/read/ingest/read-bytes.ts";
import { message, PLAIN, parts } from "./mail/make-mail.ts";
import { tempFolder } from "./temp-folder.ts";

type Content = string | Uint8Array;

const zip = (files: Readonly<Record<string, Content>>) =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          typeof content === "string" ? strToU8(content) : content,
        ]),
      ) as Zippable,
    ),
  );

async function found(files: Readonly<Record<string, Content>>) {
  const cwd = tempFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  const { sources, problems } = await findSources(["."], cwd);
  return {
    cwd,
    sources,
    names: sources.map(({ source, kind }) => `${source}: ${kind}`),
    said: problems.map((one) => `${one.place.source}: ${one.code}: ${one.found}`),
  };
}

const textOf = async (one: Parameters<typeof readBytes>[0]) =>
  (await readBytes(one)).data?.toString("latin1");
const attached = (type: string, name: string, body: string) => [
  `Content-Type: ${type}`,
  `Content-Disposition: attachment; filename="${name}"`,
  "",
  body,
];
const mailOf = (id: string, body: string) =>
  `From: Bo Quay <bo@isle.example>\nMessage-ID: <${id}>\nSubject: Boats\n\n${body}\n`;
const box = (...messages: readonly string[]) =>
  messages.map((one) => `From bo@isle.example Mon Jun  3 10:00:00 2024\n${one}\n`).join("");

test("each message of a mailbox is a source named by its number, read without the quoting of the box", async () => {
  const { sources, names, said } = await found({
    "a.mbox": box(
      mailOf("1", "More boats.\n\n>From Monday on."),
      mailOf("2", "> old\n>From then on\n> words"),
    ),
  });
  expect(names).toEqual(["a.mbox/0001.eml: mail", "a.mbox/0002.eml: mail"]);
  expect(said).toEqual([]);
  expect(await textOf(sources[0]!)).toContain("\nFrom Monday on.");
  expect(await textOf(sources[1]!)).toContain("\n>From then on\n");
});

test("a line of a text that begins with From is no message, with a blank line above it or not", async () => {
  const { names } = await found({
    "a.mbox": box(mailOf("1", "Boats.\n\nFrom Monday on\nTo: all\n\nFrom me on Mon 3 June 2024\nRe: boats")),
  });
  expect(names).toHaveLength(1);
});

test("a mailbox is known within, under the name of a text, of a message or none", async () => {
  const content = box(mailOf("1", "Boats."));
  const { names, said } = await found({ "a.txt": content, "b.eml": content, Inbox: content });
  expect(names).toEqual(["Inbox/0001.eml: mail", "a.txt/0001.eml: mail", "b.eml/0001.eml: mail"]);
  expect(said.filter((one) => one.includes("source-form"))).toEqual([
    "a.txt: source-form: a mailbox, named .txt, and read as what it is",
    "b.eml: source-form: a mailbox, named .eml, and read as what it is",
  ]);
});

test("a Message-ID that came before is said, in whatever file", async () => {
  const { said } = await found({ "a.eml": mailOf("1", "Boats."), "b.mbox": box(mailOf("1", "Boats.")) });
  expect(said).toEqual(["b.mbox/0001.eml: layout-doubtful: a message with the Message-ID of a.eml"]);
});

test("what is attached to a message is a source where it is read, and is left out where it is not", async () => {
  const { sources, names, said } = await found({
    "a.eml": parts(
      "mixed",
      [...PLAIN, "", "Boats."],
      attached("text/plain", "../up/our response.txt", "More."),
      attached("text/plain", "our response.txt", "Less."),
      attached("image/png", "logo.png", "x"),
      ["Content-Type: message/rfc822", "", "From: x@y.example", "Message-ID: <9>", "", "Old"],
      attached("application/ms-tnef", "winmail.dat", "\x78\x9f\x3e\x22"),
    ),
  });
  expect(names).toEqual([
    "a.eml: mail",
    "a.eml/our response-2.txt: text",
    "a.eml/our response.txt: text",
    "a.eml/part-4.eml: mail",
  ]);
  expect(await textOf(sources[2]!)).toMatch(/^More\./);
  expect(said.map((one) => one.split(": ").slice(0, 2).join(": "))).toEqual([
    "a.eml/logo.png: source-left-out",
    "a.eml/winmail.dat: source-left-out",
  ]);
});

test("a message without words is left out where something is attached, which stands for itself", async () => {
  const { names, said } = await found({
    "a.eml": parts("mixed", [...PLAIN, "", " "], attached("text/plain", "a.txt", "More.")),
  });
  expect(names).toEqual(["a.eml/a.txt: text"]);
  expect(said[0]).toMatch(/^a\.eml: source-left-out: an e-mail without words/);
});

test("what a mail server sends back with its report is no response", async () => {
  const { names, said } = await found({
    "a.eml": parts(
      "report",
      [...PLAIN, "", "Not delivered."],
      ["Content-Type: message/delivery-status", "", "Status: 5"],
      ["Content-Type: message/rfc822", "", "From: x@y.example", "", "Old"],
    ),
  });
  expect(names).toEqual(["a.eml: mail"]);
  expect(said).toEqual(["a.eml/part-1.eml: source-left-out: what a mail server sends back with its report"]);
});

test("an archive gives what a folder gives: what is read, what is not, and nothing of systems", async () => {
  const files = {
    "b/letter.txt": "Boats.",
    "b/pic.png": "\x89PNG",
    "b/.hidden.txt": "x",
    "b/Thumbs.db": "x",
    ".DS_Store": "x",
    "b/~$letter.docx": "x",
  };
  const inside = await found({ "a.zip": zip({ ...files, "__MACOSX/b/letter.txt": "x" }) });
  const outside = await found(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`a.zip/${name}`, text])),
  );
  expect(inside.names).toEqual(["a.zip/b/letter.txt: text"]);
  expect(inside.names).toEqual(outside.names);
  expect(inside.said).toEqual(outside.said);
  expect(await textOf(inside.sources[0]!)).toBe("Boats.");
});

test("archives, mailboxes and messages within one another are opened to a depth, and what is deeper is said", async () => {
  const mail = parts("mixed", [...PLAIN, "", "Boats."], attached("text/plain", "in.txt", "x"));
  const deep = zip({ "b.zip": zip({ "c.zip": zip({ "d.txt": "x", "e.zip": zip({ "f.txt": "y" }) }) }) });
  const { names, said } = await found({ "a.zip": deep, "m.zip": zip({ "n.zip": zip({ "o.eml": mail }) }) });
  expect(names).toEqual([
    "a.zip/b.zip/c.zip/d.txt: text",
    "m.zip/n.zip/o.eml: mail",
    "m.zip/n.zip/o.eml/in.txt: text",
  ]);
  expect(said).toContain("a.zip/b.zip/c.zip/e.zip/f.txt: source-left-out: a file packed more than 3 deep");
});

test.each([
  ["a name that leads out of it", zip({ "../x.txt": "x" }), "whose name leads out of it"],
  ["an absolute name", zip({ "/etc/x.txt": "x" }), "whose name leads out of it"],
  [
    "too many times its size",
    zip({ "x.txt": new Uint8Array(40_000_000) }),
    "times its size (40000000 bytes)",
  ],
  ["no end", zip({ "x.txt": "Boats." }).subarray(0, -10), "damaged"],
])("an archive with %s is refused whole, in one line with its name", async (_, content, expected) => {
  const { names, said } = await found({ "a.zip": content, "b.txt": "Boats." });
  expect(names).toEqual(["b.txt: text"]);
  expect(said).toEqual([expect.stringContaining(expected)]);
  expect(said[0]).toMatch(/^a\.zip: source-unreadable: a ZIP archive/);
});

test("an archive with a password or a symbolic link is refused whole", async () => {
  const locked = zip({ "a.txt": "1" });
  locked.writeUInt16LE(1, locked.indexOf(Buffer.from("PK\x01\x02")) + 8);
  const linked = zip({ "a.txt": "/etc/passwd" });
  linked.writeUInt32LE((0xa1ff << 16) >>> 0, linked.indexOf(Buffer.from("PK\x01\x02")) + 38);
  const { names, said } = await found({ "a.zip": locked, "b.zip": linked });
  expect(names).toEqual([]);
  expect(said.slice(0, 3)).toEqual(
    [
      expect.stringContaining("no-sources"),
      "a.zip: source-encrypted: a ZIP archive with a password",
      "b.zip: source-unreadable: a ZIP archive with a symbolic link, which may lead out of it",
    ].slice(said.length === 2 ? 1 : 0),
  );
});

test("a file that changed since it was looked into is refused when its parts are read", async () => {
  const { cwd, sources } = await found({ "a.zip": zip({ "x.txt": "Boats." }) });
  writeFileSync(join(cwd, "a.zip"), zip({ "x.txt": "Boats again." }));
  const { data, problems } = await readBytes(sources[0]!);
  expect([data, problems[0]!.found]).toEqual([null, "a file that changed while it was read"]);
});

test("a message that loops in itself, or ends within a part, takes no other with it", async () => {
  const loop = Array.from({ length: 1000 }, () => "Content-Type: message/rfc822\r\n").join("\r\n");
  const { names } = await found({
    "a.eml": `${message([], "").trimEnd()}\r\n${loop}\r\nBoats.`,
    "b.txt": "Boats.",
  });
  expect(names).toContain("b.txt: text");
  expect(names.length).toBeLessThan(10);
});

/** A message of words alone is known without parsing it, and what is told of it is what the parser tells. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { messageBytes } from "#src/read/ingest/mail/message-bytes.ts";
import { messageParts } from "#src/read/ingest/mail/message-parts.ts";
import { messageTree } from "#src/read/ingest/mail/message-tree.ts";
import { wordsAlone } from "#src/read/ingest/packed/words-alone.ts";

const mail = (...lines: readonly string[]) => Buffer.from(lines.join("\r\n"));
const ALTERNATIVE = [
  'Content-Type: multipart/alternative; boundary="b"',
  "",
  "--b",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "More boats.",
  "--b",
  "content-type:text/html",
  "",
  "<p>More boats.</p>",
  "--b--",
];

test.each([
  [
    "plain text",
    mail("Message-ID: <1@a.example>", "Content-Type: text/plain", "", "More boats."),
    "<1@a.example>",
  ],
  ["no type", mail("message-id:", "\t<2@a.example>", "", "More boats."), "<2@a.example>"],
  ["two forms", mail("Message-ID: <3@a.example>", ...ALTERNATIVE), "<3@a.example>"],
  ["no id, but one in its text", mail("Subject: Boats", "", "Message-ID: <4@a.example>"), null],
])("%s is words alone", (_, bytes, messageId) => {
  expect(wordsAlone(bytes)).toEqual({ messageId });
});

test.each([
  ["several parts", mail('Content-Type: multipart/mixed; boundary="b"', "", "--b", "", "x", "--b--")],
  ["a document", mail("Content-Type: application/pdf", "", "x")],
  ["a type in the next line", mail("Content-Type:", " application/pdf", "", "x")],
  ["a type that goes on in the next line", mail("Content-Type: text/plain", " x/pdf", "", "x")],
  ["a disposition", mail("Content-Type: text/plain", "Content-Disposition: inline", "", "x")],
  ["a report", mail('Content-Type: multipart/report; boundary="b"', "", "--b", "", "x", "--b--")],
  ["lines that end as older ones do", Buffer.from("Subject: a\rContent-Type: image/png\r\rx")],
  ["a megabyte of it", mail("Subject: a", "", "x".repeat(1024 * 1024))],
])("%s may be more", (_, bytes) => {
  expect(wordsAlone(bytes)).toBeNull();
});

const MAILS = resolve("test/golden/mails");

test("of all messages of the golden mails it says what the parser says", async () => {
  let told = 0;
  for (const name of readdirSync(MAILS).filter((file) => file.endsWith(".eml"))) {
    const bytes = messageBytes(readFileSync(resolve(MAILS, name)));
    const words = wordsAlone(bytes);
    if (words === null) continue;
    told++;
    const { root, heads } = await messageTree(bytes);
    const { attached, isReport } = messageParts(root);
    const messageId = heads.find(({ key }) => key === "message-id")?.value.trim() || null;
    expect([name, attached.length, isReport, messageId]).toEqual([name, 0, false, words.messageId]);
  }
  expect(told).toBeGreaterThan(5);
});

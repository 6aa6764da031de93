/** E-mails that are no plain message of a respondent: refused, doubted, or read as what they are. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDocument } from "#src/read/ingest/read-document.ts";
import { tempFolder } from "../temp-folder.ts";
import { bodyOf, message, PLAIN, parts, READ, read } from "./make-mail.ts";

async function readNamed(name: string, content: string) {
  const path = join(tempFolder(), name);
  writeFileSync(path, content);
  const { document, problems } = await readDocument({ path, source: name, id: "mail", kind: "text" });
  return { text: document?.text, said: problems.map(({ code, found }) => `${code}: ${found}`) };
}

test.each([
  [
    "encrypted",
    parts("encrypted", ["Content-Type: application/octet-stream", "", "x"]),
    "source-encrypted: an encrypted or sealed e-mail",
  ],
  [
    "without the parts its head announces",
    message(["Content-Type: multipart/mixed"], "x"),
    "source-unreadable: an e-mail whose parts cannot be told apart",
  ],
  ["without words", message(PLAIN, " \r\n"), "source-empty: an e-mail without words"],
  ["binary", "\u0001\u0002\u0003\0\u0004".repeat(300), "source-unreadable: a binary file, no e-mail"],
])("a message that is %s is refused", async (_, content, expected) => {
  const { text, said } = await read(content);
  expect([text, said[0]]).toEqual([null, expected]);
});

test.each([
  [
    "a report of a mail server",
    parts(
      "report",
      [...PLAIN, "", "Not delivered."],
      ["Content-Type: message/delivery-status", "", "Status: 5"],
    ),
    "a report of a mail server",
  ],
  [
    "an automatic reply",
    message([...PLAIN, "Auto-Submitted: auto-replied (holiday)"], "I am away."),
    "an automatic reply",
  ],
  [
    "cut off",
    parts("mixed", [...PLAIN, "", "More boats."]).replace("--cut--", ""),
    "an e-mail that ends before its parts do",
  ],
  [
    "only forwarded",
    message(PLAIN, ["From: Bo Quay", "Sent: 3 June", "", "Boats."]),
    "a message that only forwards another",
  ],
  [
    "several in one",
    message(PLAIN, ["Boats.", "", "Message-ID: <2>", "Received: x", "", "More."]),
    "heads of a further message",
  ],
])("a message that is %s is doubted", async (_, content, expected) => {
  const { text, said } = await read(content);
  expect(text).not.toBeNull();
  expect(said).toEqual([expect.stringContaining(`layout-doubtful: ${expected}`)]);
});

test("what Apple's Mail writes around a message, a byte order mark and old line ends are no part of it", async () => {
  const plain = message(PLAIN, "More boats.");
  expect(await bodyOf(`${Buffer.byteLength(plain)}\n${plain}<?xml version="1.0"?><plist>1</plist>`)).toBe(
    "More boats.\n",
  );
  expect(await bodyOf(`\ufeff${plain}`)).toBe("More boats.\n");
  expect(await bodyOf(plain.replaceAll("\r\n", "\r"))).toBe("More boats.\n");
});

test("a message under the name of a text is read as what it is, and that is said", async () => {
  const { text, said } = await readNamed("mail.txt", message(PLAIN, "More boats."));
  expect(text).toBe(`${READ}More boats.\n`);
  expect(said).toEqual(["source-form: an e-mail, named .txt, and read as what it is"]);
});

const nested = Array.from({ length: 80 }, (_, at) => [
  `Content-Type: multipart/mixed; boundary=b${at}`,
  "",
  `--b${at}`,
]).flat();
test.each([
  [
    "parts within parts",
    `${message([], "").trimEnd()}\r\n${nested.join("\r\n")}\r\n\r\nBoats.`,
    /deep, in one e-mail$/,
  ],
  [
    "parts",
    message(["Content-Type: multipart/mixed; boundary=b"], "--b\r\n\r\n".repeat(20_001)),
    /^source-unreadable: 20,000 parts/,
  ],
  ["lines", message(PLAIN, "\r\n".repeat(300_000)), /^source-unreadable: 210,\d+ lines/],
  ["heads", message(["X-Long: a\r\n b".repeat(60_000)], "Boats."), /bytes of heads in one e-mail$/],
])("a message of more %s than any has is refused", async (_, content, expected) => {
  const { text, said } = await read(content);
  expect([text, said[0]]).toEqual([null, expect.stringMatching(expected)]);
});

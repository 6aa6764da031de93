/** E-mails from the command line: one response each, attributed, with what is attached in the account. */
import { expect, test, vi } from "vitest";
import { workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";

vi.setConfig({ testTimeout: 60_000 });

const { "corpus/replies.txt": _, ...OTHERS } = PROJECT as Record<string, string>;
const HEADS =
  "To: consult@board.example\r\nDate: Mon, 3 Jun 2024 10:00:00 +0000\r\nSubject: Ferries\r\nMIME-Version: 1.0\r\n";
const SHORT = `From: Yrsa Thorvalden <y.thorvalden@isle.example>\r\n${HEADS}\r\nMore boats in winter, please, and a later one on Fridays.\r\n`;
const NAMELESS = `From: isle.quay@isle.example\r\n${HEADS}\r\nThe fares are far too high for those who live here.\r\n`;
const ATTACHED = `From: Alma Birkdale <ab@forum.example>\r\n${HEADS}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nDear Board,\r\n\r\nThe buses must meet the boats.\r\n\r\nKind regards\r\nAlma Birkdale\r\n\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="plan.png"\r\n\r\nx\r\n--b--\r\n`;

test("a message is a response of its sender, an address is nobody's name, and attachments are received and left out", async () => {
  const place = workplace({
    ...OTHERS,
    "corpus/a.eml": SHORT,
    "corpus/b.eml": NAMELESS,
    "corpus/c.eml": ATTACHED,
  });
  const { stderr } = await place.run("split --out cut");
  expect(stderr).toContain("corpus/c.eml/plan.png");
  const files = place.files("cut");
  const responses = files["responses.jsonl"]!.trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(responses.map(({ attribution, text }) => [attribution.status, attribution.name, text])).toEqual([
    ["named", "Yrsa Thorvalden", "More boats in winter, please, and a later one on Fridays."],
    ["none", null, "The fares are far too high for those who live here."],
    ["named", "Alma Birkdale", "The buses must meet the boats."],
  ]);
  expect(files["responses.jsonl"]).not.toContain("@");
  const { reconciliation } = JSON.parse(files["run.json"]!);
  expect(reconciliation.sources).toEqual({
    received: 4,
    read: 3,
    leftOut: [
      {
        source: "corpus/c.eml/plan.png",
        reason: "a picture, which is not read",
      },
    ],
  });
});

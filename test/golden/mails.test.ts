/** Messages in the shapes of many mail programs: each response whole, of its sender, without a word of anybody else. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { workplace } from "../cli/harness.ts";

vi.setConfig({ testTimeout: 120_000 });

const FOLDER = join(import.meta.dirname, "mails");
const ALL = readdirSync(FOLDER).sort();
const BODY =
  "The winter timetable leaves the islands without a boat after six. Please run a later sailing on Fridays, because pupils and nurses cannot get home.";
/** Names of those who sent each; texts where they are not the usual one; null of a sender who is not named. */
const SENDERS: Readonly<Record<string, readonly [name: string | null, text?: string]>> = {
  "01-outlook-reply.eml": ["Alma Birkdale"],
  "02-outlook-original.eml": ["Bo Quay"],
  "03-gmail.eml": ["Cora Fennimore"],
  "04-apple.eml": ["Dan Islay"],
  "05-thunderbird-bottom.eml": ["Edda Thorne"],
  "06-mobile.eml": ["Finn Marsh"],
  "07-html-only.eml": ["Gwen Oakhurst"],
  "08-qp.eml": [
    "Ítalo Brandão",
    `Olá,\n\n${BODY} The café on the quay – “our café” – closes too early, and every line here is much longer than seventy-six characters.`,
  ],
  "09-iso2022jp.eml": ["Taro Yamada", "冬の便を増やしてください。島の学校に通えません。"],
  "10-flowed.eml": [
    "Hanne Lund",
    "The winter timetable leaves the islands without a boat after six. Please run a later sailing on Fridays.\nThat date is too early.",
  ],
  "11-forwarded.eml": ["Ida Quill"],
  "12-list.eml": ["Jon Sedge"],
  "13-inline.eml": [
    "Kit Barrow",
    "Yes, a later boat on Fridays is needed most of all.\nNo, fares are high enough for those who live here.",
  ],
  "14-webform.eml": ["Lena Shaw"],
  "15-nameless.eml": [null],
  "16-outlook-phone.eml": ["Mona Reed"],
  "17-anon.eml": [null, `${BODY}\n\nPlease do not publish my name.`],
  "18-disclaimer.eml": ["Oona Pike"],
  "19-short.eml": ["Pip Rowan", "Later boats please."],
  "20-attached.eml": ["Quinn Tarn", "Please find attached our response."],
  "21-fwd-note.eml": ["Otto Marsh", "FYI, see below."],
  "22-outlook-html.eml": ["Sven Ulf"],
};
const FILES = Object.fromEntries(ALL.map((name) => [`m/${name}`, readFileSync(join(FOLDER, name))]));

/** Files of a workplace are handed over a character a byte. */
const utf8 = (bytes: string): string => Buffer.from(bytes, "latin1").toString();

async function read(args: string, files: Readonly<Record<string, Uint8Array>>) {
  const place = workplace(files);
  const { code, stderr } = await place.run(args);
  const out = place.files("out");
  const responses: { source: string; text: string; attribution: { name: string | null } }[] = utf8(
    out["responses.jsonl"]!,
  )
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return { code, stderr, place, responses, record: JSON.parse(out["run.json"]!) };
}

test("each message is one response, whole, of its sender, and what it quotes is told", async () => {
  const { responses, record, stderr } = await read("split m --out out", FILES);
  expect(ALL).toEqual(Object.keys(SENDERS));
  const messages = responses.filter(({ source }) => source.endsWith(".eml"));
  expect(messages.map(({ source, text, attribution }) => [source.slice(2), attribution.name, text])).toEqual(
    Object.entries(SENDERS).map(([name, [sender, text]]) => [name, sender, text ?? BODY]),
  );
  expect(JSON.stringify(responses)).not.toMatch(/invites views|Otto Marsh","text|sent from|mailing list/i);
  expect(responses.filter(({ source }) => source.includes(".eml/")).map(({ source }) => source)).toEqual([
    "m/20-attached.eml/response.txt",
  ]);
  expect(record.complete).toBe(false);
  expect(record.reconciliation.sources.leftOut.map(({ source }: { source: string }) => source)).toEqual([
    "m/20-attached.eml/logo.png",
    "m/20-attached.eml/winmail.dat",
  ]);
  for (const name of ["01-outlook-reply", "03-gmail", "05-thunderbird-bottom", "22-outlook-html"])
    expect(stderr).toContain(`m/${name}.eml:`);
});

test("whoever forwards a message is in doubt", async () => {
  const { record } = await read("split m --out out", FILES);
  const doubted = record.doubts.map(({ source }: { source: string }) => source);
  expect(doubted).toContain("m/11-forwarded.eml");
  expect(doubted).toContain("m/21-fwd-note.eml");
});

test("a copy of messages in a mailbox masks names, and is written below a folder named as the mailbox", async () => {
  const box = Buffer.concat(
    ALL.filter((name) => !/^(?:11|20|21)-/.test(name)).flatMap((name) => [
      Buffer.from("From MAILER-DAEMON Mon Jun  3 10:00:00 2024\n"),
      FILES[`m/${name}`]!,
      Buffer.from("\n"),
    ]),
  );
  const place = workplace({ "box.mbox": box });
  const { code, stderr } = await place.run("redact box.mbox --to copy --key key.txt");
  expect(stderr).not.toContain("a copy that is read as");
  expect(code).toBe(0);
  const copy = place.files("copy");
  expect(Object.keys(copy)).toContain("box.mbox/0001.eml.txt");
  expect(JSON.stringify(copy)).not.toMatch(/Birkdale|Fennimore|Oakhurst|Orchard|@isle/);
});

test("what is published from a mailbox and an archive shows no name that was asked to be kept", async () => {
  const { zipSync } = await import("fflate");
  const zip = zipSync({ "Nils Orchard.eml": FILES["m/17-anon.eml"]!, "b.eml": FILES["m/06-mobile.eml"]! });
  const place = workplace({
    "a.zip": zip,
    "themetally.yaml": "corpus: [a.zip]\ncodebook: book.yaml\n",
    "book.yaml": "themes:\n  - id: boats\n    label: Boats\n    terms: [boat, sailing]\n",
  });
  const { code, stderr, stdout } = await place.run("run --publish --out out");
  expect([code, stderr]).toEqual([0, expect.anything()]);
  expect(stdout + stderr + JSON.stringify(place.files("out"))).not.toMatch(/Orchard/);
});

test("outputs of an archive are proved by reading what is in it again", async () => {
  const { zipSync } = await import("fflate");
  const place = workplace({ "a.zip": zipSync({ "b.eml": FILES["m/06-mobile.eml"]! }) });
  await place.run("split a.zip --out team");
  const again = await place.run("check a.zip --outputs team");
  expect([again.code, again.stdout + again.stderr]).toEqual([0, expect.anything()]);
});

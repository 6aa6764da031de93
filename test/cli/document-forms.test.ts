/** Documents of office programs and web pages, from the command line: counted as text is, told, redacted. */
import { expect, test, vi } from "vitest";
import { makeDocx, makeOdt, wordP } from "../unit/read/ingest/make-office.ts";
import { workplace } from "./harness.ts";
import { FILES, LETTER } from "./redact-sample.ts";
import { PROJECT, REPLIES } from "./sample.ts";

vi.setConfig({ testTimeout: 60_000 });

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const asDocx = (text: string, parts: Readonly<Record<string, string>> = {}) =>
  makeDocx(
    text
      .trimEnd()
      .split("\n")
      .map((line) => wordP(escaped(line)))
      .join(""),
    parts,
  );
const asPage = (text: string) =>
  `<!DOCTYPE html><html><body><nav><ul><li>About Una Quillfeather</ul></nav><main><pre>${escaped(text)}</pre></main></body></html>`;

const asOdt = makeOdt("<text:p>More boats.</text:p>");

const themesOf = (files: Readonly<Record<string, string>>) => files["themes.csv"];

test("a corpus in Word counts as the same corpus in text, and its notes end no run", async () => {
  const text = workplace(PROJECT);
  const { "corpus/replies.txt": _, ...others } = PROJECT as Record<string, string>;
  const word = workplace({
    ...others,
    "corpus/replies.docx": asDocx(REPLIES, { "header1.xml": wordP("The Board") }),
  });
  expect((await text.run("run")).code).toBe(0);
  const { code, stderr } = await word.run("run --strict");
  expect(stderr).toContain("1 note on the form of a document");
  expect(stderr).toContain("2 words of headers and footers of pages");
  expect(code).toBe((await text.run("run --strict")).code);
  expect(themesOf(word.files("out"))).toBe(themesOf(text.files("out")));
});

test("a document that is not read is received, and left out with the reason", async () => {
  const place = workplace({ ...PROJECT, "corpus/late.odt": asOdt.subarray(0, asOdt.length - 30) });
  const { code, stderr } = await place.run("run --allow-missing");
  expect(code).toBe(1);
  expect(stderr).toContain("corpus/late.odt");
  const { complete, reconciliation } = JSON.parse(place.files("out")["run.json"]!);
  expect(complete).toBe(false);
  expect(reconciliation.sources.received).toBe(2);
  expect(reconciliation.sources.leftOut).toEqual([
    { source: "corpus/late.odt", reason: expect.stringMatching(/^an OpenDocument text, damaged \(/) },
  ]);
});

test.each([
  ["Word", "replies.docx", asDocx(LETTER)],
  ["HTML", "replies.html", asPage(LETTER)],
])(
  "a redacted copy of %s is a plain text with its names masked, and nothing of what stood around it",
  async (_, name, content) => {
    const { "corpus/replies.txt": __, ...others } = FILES as Record<string, string>;
    const place = workplace({ ...others, [`corpus/${name}`]: content });
    const { code, stderr } = await place.run("redact --to copy --key key.txt");
    expect([code, stderr.split("\n")[0]]).toEqual([0, "8 responses from 2 sources redacted into copy"]);
    const copy = place.files("copy")[`corpus/${name}.txt`]!;
    expect(copy).not.toMatch(/Quillfeather|07700|About/);
    expect(copy).toContain("Please write to [e-mail address] or ring [telephone number].");
  },
);

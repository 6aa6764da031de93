/** What is said of files of records: HTML in a text, ids that came before, faults of many lines. */
import { expect, test, vi } from "vitest";
import { run, workplace } from "./harness.ts";

vi.setConfig({ testTimeout: 30_000 });

const BOOK = "themes:\n  - { id: fares, terms: [fare, fares] }\n";
const jsonl = (...records: readonly object[]) => records.map((one) => `${JSON.stringify(one)}\n`).join("");
const RUN = "run a.jsonl --codebook book.yaml --quiet";

test("HTML that is left in texts is called HTML once a source, by run and by check, and not letters decoded wrongly", async () => {
  // What a program escapes that others escaped before is HTML still, when one layer is taken off.
  const html = "&lt;p>Fares &amp;amp; tolls: we can&amp;#39;t pay.&lt;br/>Keep the boat.&lt;/p>";
  const place = workplace({
    "book.yaml": BOOK,
    "a.jsonl": jsonl({ text: "Fares." }, { text: html }, { text: "Tolls &amp;amp; fares" }),
  });
  expect((await place.run(RUN)).stderr).toBe(
    "a.jsonl:2: warning: HTML in the text of 2 responses, the first <p>; expected text without tags and references of web pages; have them taken out where the file was made: they are counted as words, and part words.\n",
  );
  const { stdout } = await place.run("check a.jsonl");
  expect(stdout).toContain("(source-html)");
  expect(stdout).not.toContain("source-mojibake");
});

test("two records with one id are told with both lines, be it a number or a text", async () => {
  const files = {
    "book.yaml": BOOK,
    "a.jsonl": jsonl({ id: 7, text: "Fares." }, { text: "x y" }, { id: "7", text: "Tolls." }),
  };
  expect((await run(RUN, files)).stderr).toMatch(/^a\.jsonl:3: error: the id 7, which line 1 has already;/);
});

test("a fault of many records is said once, and all of them stand in the account", async () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ id: at, text: at % 2 === 0 ? "Fares." : at }));
  const place = workplace({ "book.yaml": BOOK, "a.jsonl": jsonl(...many) });
  const { stderr } = await place.run(RUN);
  expect(stderr.match(/error/g)).toHaveLength(1);
  expect(stderr).toContain(
    'a record whose "text" is missing or wrong, in 20 lines: 2, 4, 6, 8, 10 and 15 more;',
  );
  const again = await place.run("run a.jsonl --codebook book.yaml --allow-missing");
  expect(again.stderr).toMatch(/in 20\s+lines: 2, 4, 6,\s+8, 10\s+and 15 more\./);
  expect(again.stderr).toContain("  20 responses: record that cannot be read\n");
});

test("a name that tells nobody from others makes nobody a respondent", async () => {
  const records = ["Anonymous Anonymous", "Individual", "A foster carer", "Member of the public"].flatMap(
    (name) => [
      { text: `Fares of ${name}.`, name },
      { text: `Tolls of ${name}.`, name },
    ],
  );
  const { out } = await run(RUN, { "book.yaml": BOOK, "a.jsonl": jsonl(...records) });
  expect(out["respondents.csv"]).toBe("status,name,organisation,responses\nanonymous,,,2\nnone,,,6\n");
});

test("the responses of an earlier run make a run whose charts and report are drawn", async () => {
  const place = workplace({
    "book.yaml": BOOK,
    "in/letter.txt":
      "A letter\n\nDate: 14 March 2024\n\nThe fares are too high for those who travel daily.\n",
  });
  await place.run("split in --quiet --out first");
  await place.run("run first/responses.jsonl --codebook book.yaml --quiet --out second");
  expect(place.files("second")["themes-by-source.csv"]).toContain("in/letter.txt");
  for (const command of ["chart second --only themes", "report second --only md"]) {
    const { code, stderr } = await place.run(command);
    expect([command, code, stderr.includes("does not add up")]).toEqual([command, 0, false]);
  }
});

test("what a record has in `variables` are variables by their own names, those of another object by both", async () => {
  const { out } = await run("split a.jsonl --quiet", {
    "a.jsonl": jsonl({ text: "Fares.", variables: { Region: "North" }, place: { Zone: "2" } }),
  });
  expect(JSON.parse(out["responses.jsonl"]!).variables).toEqual({ Region: "North", "place.Zone": "2" });
});

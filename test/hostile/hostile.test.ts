/** Files that mean harm, or make no sense: each command ends by itself, in words, and with nothing that acts on a terminal. */
import { expect, test } from "vitest";
import { type Files, workplace } from "../cli/harness.ts";
import { BOOK, PROJECT, REPLIES } from "../cli/sample.ts";
import { makePdf, typeset } from "../unit/read/ingest/make-pdf.ts";
import { ACTING, endsWell } from "./ends-well.ts";

const record = (fields: object) => `${JSON.stringify({ text: "The building is cold.", ...fields })}\n`;
const term = (text: string) => ({
  "book.yaml": `themes:\n  - id: a\n    terms: [${JSON.stringify(text)}]\n`,
});
const book = (text: string) => ({ "book.yaml": text });
const pdf = (text: string) => ({ "corpus/a.pdf": Buffer.from(text, "latin1") });
const whole = makePdf([typeset(["A page of text."])]);
const bomb = Array.from(
  { length: 12 },
  (_, n) => `k${n}: &a${n} [${n === 0 ? "x" : `*a${n - 1}, `.repeat(9)}]`,
).join("\n");
const xml = (inside: string) =>
  `<?xml version="1.0"?>${inside}<dictionary><cnode name="a"><pnode name="&x;"/></cnode></dictionary>`;
const ITEMS: readonly (readonly [name: string, files: Files])[] = [
  ["a line of 5 MB", { "corpus/a.txt": "word ".repeat(1_000_000) }],
  ["one sign, 5 million times", { "corpus/a.txt": "a".repeat(5_000_000) }],
  ["390,000 blank lines", { "corpus/a.txt": `${REPLIES}${"\n".repeat(390_000)}` }],
  ["form feeds only", { "corpus/a.txt": "\f".repeat(100_000) }],
  ["rules only", { "corpus/a.txt": "--\n".repeat(50_000) }],
  ["semicolons only", { "corpus/a.txt": ";\n".repeat(50_000) }],
  ["a header of 10,000 separators", { "corpus/a.txt": `${"Staff; ".repeat(10_000)}\n${REPLIES}` }],
  ["every line a topic", { "corpus/a.txt": "Building\n".repeat(20_000) }],
  ["every line a header", { "corpus/a.txt": "Opening hours; Staff\n".repeat(20_000) }],
  ["20,000 attributions", { "corpus/a.txt": `${REPLIES}${"I wish to remain anonymous\n".repeat(20_000)}` }],
  ["numbers on every line", { "corpus/a.txt": Array.from({ length: 50_000 }, (_, n) => `${n}\n`).join("") }],
  [
    "numbered items only",
    { "corpus/a.txt": Array.from({ length: 20_000 }, (_, n) => `${n}. item\n`).join("") },
  ],
  ["text from right to left", { "corpus/a.txt": REPLIES.replace("cold", "קר בחורף") }],
  [
    "emoji and code points that are none",
    { "corpus/a.txt": REPLIES.replace("cold", "👩‍👧 \u0378\u{10ffff}\ufdd0") },
  ],
  [
    "a letter with 50,000 accents",
    { "corpus/a.txt": REPLIES.replace("cold", `c${"\u0301".repeat(50_000)}old`) },
  ],
  ["escape sequences in a document", { "corpus/a.txt": REPLIES.replaceAll(/(?=Staff|cold|Penny)/g, ACTING) }],
  ["HTML and script", { "corpus/a.txt": REPLIES.replaceAll("cold", "<script>alert(1)</script>") }],
  ["formulas", { "corpus/a.txt": REPLIES.replaceAll("The ", '=HYPERLINK("http://x.invalid") ') }],
  ["UTF-16 without a mark", { "corpus/a.txt": Buffer.from(REPLIES, "utf16le") }],
  ["UTF-16, one byte short", { "corpus/a.txt": Buffer.from(`\ufeff${REPLIES}`, "utf16le").subarray(0, -1) }],
  ["NUL bytes in text", { "corpus/a.txt": REPLIES.replace("cold", "co\0ld") }],
  [
    "a zip file called text",
    { "corpus/a.txt": Buffer.from("PK\u0003\u0004\u0014\0\0\0\u0008\0 more", "latin1") },
  ],
  ["a zip file called PDF", { "corpus/a.pdf": Buffer.from("PK\u0003\u0004\u0014\0\0\0", "latin1") }],
  ["a picture called text", { "corpus/a.txt": Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]) }],
  ["a file name with a line break", { "corpus/a\nb.txt": REPLIES }],
  ["a file name that acts", { [`corpus/a${ACTING.replaceAll("/", "")}.txt`]: "" }],
  ["a file name like an option", { "corpus/--out=x.txt": REPLIES }],
  ["a file name of 250 signs", { [`corpus/${"a".repeat(246)}.txt`]: REPLIES }],
  ["a record of 5 MB", { "corpus/a.jsonl": record({ text: "word ".repeat(1_000_000) }) }],
  ["half a surrogate pair", { "corpus/a.jsonl": '{"text":"The \\ud800 building","name":"A\\udc00"}\n' }],
  ["keys that are there twice", { "corpus/a.jsonl": '{"text":"cold","text":"warm"}\n' }],
  [
    "keys of the prototype",
    { "corpus/a.jsonl": '{"__proto__":{"text":"a"},"constructor":1,"text":"cold"}\n' },
  ],
  [
    "topics of the prototype",
    { "corpus/a.jsonl": record({ topics: ["__proto__", "constructor"], name: "__proto__" }) },
  ],
  [
    "50,000 levels of a record",
    { "corpus/a.jsonl": `{"text":"a","x":${"[".repeat(50_000)}${"]".repeat(50_000)}}\n` },
  ],
  ["levels that are not closed", { "corpus/a.jsonl": `{"text":"a","x":${"[".repeat(50_000)}\n` }],
  ["numbers beyond all", { "corpus/a.jsonl": '{"text":"cold","words":1e999}\n' }],
  [
    "signs that act in every field",
    {
      "corpus/a.jsonl": record({
        id: `a${ACTING}`,
        topics: [ACTING],
        name: ACTING,
        organisation: ACTING,
        text: ACTING,
      }),
    },
  ],
  ["one id 5,000 times", { "corpus/a.jsonl": record({ id: "a" }).repeat(5_000) }],
  [
    "5,000 times the same text",
    {
      "corpus/a.jsonl": record({
        text: "The building is cold and the door does not shut. ".repeat(3),
      }).repeat(5_000),
    },
  ],
  ["a name of 100,000 signs", { "corpus/a.jsonl": record({ name: "Ann ".repeat(25_000) }) }],
  [
    "5,000 topics",
    { "corpus/a.jsonl": record({ topics: Array.from({ length: 5_000 }, (_, n) => `Topic ${n}`) }) },
  ],
  ["no JSON", { "corpus/a.jsonl": "{]\n" }],
  ["a PDF that breaks off", { "corpus/a.pdf": whole.subarray(0, whole.length - 200) }],
  [
    "a PDF with an entry that leads back",
    pdf(Buffer.from(whole).toString("latin1").replace("/Root", "/Prev 9 /Root")),
  ],
  [
    "a PDF of page trees that hold themselves",
    pdf(
      "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 9/Kids[2 0 R]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF",
    ),
  ],
  [
    "a PDF that claims a billion pages",
    pdf(
      Buffer.from(whole)
        .toString("latin1")
        .replace(/\/Count 1\b/, "/Count 999999999"),
    ),
  ],
  ["a PDF of nothing but its first line", pdf("%PDF-1.7\n%%EOF")],
  ["aliases that swell in a codebook", book(`${bomb}\nthemes: *a11\n`)],
  ["aliases that swell in a project file", { "themetally.yaml": `${bomb}\ncorpus: *a11\n` }],
  ["an alias of itself", book("themes: &a [*a]\n")],
  ["5,000 levels of YAML", book(`themes: ${"[".repeat(5_000)}${"]".repeat(5_000)}\n`)],
  ["a tag that is code", book("themes: !!js/function 'function () {}'\n")],
  ["the same key twice", book("name: a\nname: b\nthemes: []\n")],
  ["NUL in a codebook", book("themes:\n  - id: a\n    terms: ['a\0b']\n")],
  ["escape sequences in a codebook", book(`themes:\n  - id: "${"\\u001b[2J"}"\n    terms: [a]\n`)],
  [
    "rules that go in circles",
    book("themes:\n  - { id: a, rule: b }\n  - { id: b, rule: c }\n  - { id: c, rule: a }\n"),
  ],
  ["a theme twice", book(`${BOOK}  - id: never\n    terms: [a]\n`)],
  ["an empty term", term("")],
  ["a term that is any word", term("*")],
  ["a term of 10,000 words", term("cold ".repeat(10_000))],
  ["brackets that are not closed", term("(".repeat(5_000))],
  ["a distance beyond all", term("cold NEAR/999999999 warm")],
  ["an expression made to blow up", term("/(a+)+$/")],
  ["expressions in expressions", term("/((((a*)*)*)*)*b/")],
  ["large repetitions", term("/(a{1000}){1000}/")],
  ["an expression of 100,000 signs", term(`/${"a|".repeat(50_000)}b/`)],
  [
    "2,000 themes",
    book(
      `themes:\n${Array.from({ length: 2_000 }, (_, n) => `  - { id: t${n}, terms: [word${n}] }\n`).join("")}`,
    ),
  ],
  [
    "entities that swell in XML",
    { "book.ykd": xml('<!DOCTYPE d [<!ENTITY x "xxxx"><!ENTITY y "&x;&x;">]>') },
  ],
  ["an entity from outside", { "book.ykd": xml('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>') }],
  [
    "2,000 levels of XML",
    { "book.ykd": `<dictionary>${'<cnode name="a">'.repeat(2_000)}${"</cnode>".repeat(2_000)}</dictionary>` },
  ],
  [
    "a list of 50,000 topics",
    { "topics.txt": Array.from({ length: 50_000 }, (_, n) => `Topic ${n}\n`).join("") },
  ],
  ["a list of one topic of 1 MB", { "topics.txt": "a".repeat(1_000_000) }],
  ["a lock of 5,000 levels", { "corpus.lock.json": "[".repeat(5_000) }],
  ["a lock of other types", { "corpus.lock.json": '{"version":1,"sources":[1],"responses":[null]}' }],
  ["a record of a run that is none", { "out/run.json": '{"outputs":{},"options":null}' }],
  [
    "a record of a run that leads out of its folder",
    { "out/run.json": '{"tool":{"version":"1"},"options":{},"outputs":[{"file":"../../x","sha256":""}]}' },
  ],
];

test.each(ITEMS)("%s", { timeout: 120_000 }, (_, files) => {
  const place = workplace({ ...PROJECT, ...files });
  const codebook = "book.ykd" in files ? ["--codebook", "book.ykd"] : [];
  const outputs = "out/run.json" in files ? ["--outputs"] : [];
  endsWell(place.path, ["run", "--allow-missing", ...codebook]);
  endsWell(place.path, ["check", ...codebook, ...outputs]);
});

test("there are 60 of them, and more", () => {
  expect(ITEMS.length).toBeGreaterThanOrEqual(60);
});

/** Which themes carry one another, as a reader of the codebook can tell: by terms, rules and the tree. */
import { expect, test } from "vitest";
import { parseCodebook } from "#src/code/codebook/codebook.ts";
import { themeFacts } from "#src/count/suppress/theme-facts.ts";

/** @returns for each theme that is covered, by whom: `kiosk < shop; market + shop` */
function coversIn(themes: string, head = ""): readonly string[] {
  const { codebook, problems } = parseCodebook(`${head}\nthemes:\n${themes}`, "book.yaml");
  if (codebook === null) throw new Error(problems.map(({ found }) => found).join("; "));
  const facts = themeFacts(codebook);
  return facts.flatMap(({ id, covers }) => {
    const lists = covers.map((cover) => cover.map((at) => facts[at]!.id).join(" + "));
    return lists.length === 0 ? [] : [`${id} < ${lists.join("; ")}`];
  });
}

const one = (id: string, terms: string, more = "") => `  - { id: ${id}, terms: [${terms}]${more} }\n`;

test("a theme is within another that has all its terms, and the whole is covered by its parts", () => {
  const book = one("shops", "kiosk, bakery") + one("kiosks", "kiosk") + one("bakeries", "bakery");
  expect(coversIn(book)).toEqual(["shops < kiosks + bakeries", "kiosks < shops", "bakeries < shops"]);
});

test("themes of the same terms are within each other, in whatever order and form", () => {
  expect(coversIn(one("a", "kiosk, bakery") + one("b", "BAKERY, Kiosk"))).toEqual(["a < b", "b < a"]);
});

test("an exception counts where a form of it is a form of the term: neither word is within the other", () => {
  expect(coversIn(one("a", "see") + one("b", "see", ", except: [saw]"))).toEqual(["b < a"]);
  expect(coversIn(one("a", "see") + one("b", "see", ", except: [pier]"))).toEqual(["a < b", "b < a"]);
});

test("terms that overlap cover each other in part only, three by two", () => {
  const book = one("a", "kiosk, bakery") + one("b", "bakery, stall") + one("c", "stall, kiosk");
  expect(coversIn(book)).toEqual(["a < b + c", "b < a + c", "c < a + b"]);
});

test("themes without terms in common are not bound", () => {
  expect(coversIn(one("a", "kiosk") + one("b", "bakery"))).toEqual([]);
});

test.each([
  ["a phrase is within its words", "market stall", "stall"],
  ["a word is within its beginning", "bakeries", "baker*"],
  ["a beginning is within a shorter one", "bakeri*", "bak*"],
  ["a form is within its stem", "=bakeries", "bakery"],
  ["nearness is within each of its sides", "stall NEAR/3 rent", "rent"],
  ["nearness is within the same at greater reach", "stall NEAR/3 rent", "rent NEAR/5 stall"],
  ["an order is within nearness", "stall THEN/3 rent", "rent NEAR/3 stall"],
  ["an expression is within itself", "/stalls?/", "/stalls?/"],
  ["alternatives are within what each is within", "market stall OR stall rent", "stall"],
])("%s", (_, narrow, wide) => {
  expect(coversIn(one("narrow", `"${narrow}"`) + one("wide", `"${wide}"`))[0]).toBe("narrow < wide");
});

test.each([
  ["a word is not within a phrase", "stall", "market stall"],
  ["a stem is not within a form of it", "bakery", "=bakeries"],
  ["small letters are not within capitals", "bath", "=Bath"],
  ["nearness is not within an order", "stall NEAR/3 rent", "stall THEN/3 rent"],
  ["words in another order are another phrase", "stall market", "market stall"],
])("%s", (_, narrow, wide) => {
  const match = "match: { words: form, case: keep }";
  expect(coversIn(one("narrow", `"${narrow}"`) + one("wide", `"${wide}"`), match)).not.toContain(
    "narrow < wide",
  );
});

test("exceptions of the wider theme count where they can meet the narrower one's terms, unless it has them too", () => {
  const pass = ', except: ["kiosk key"]';
  const wide = (except: string) => one("wide", "kiosk, bakery", except);
  expect(coversIn(wide(pass) + one("narrow", "kiosk"))).toEqual([]);
  expect(coversIn(wide(pass) + one("narrow", "bakery"))).toEqual(["narrow < wide"]);
  expect(coversIn(wide(pass) + one("narrow", "kiosk", pass))).toEqual(["narrow < wide"]);
  expect(coversIn(wide("") + one("narrow", "kiosk", pass))).toEqual(["narrow < wide"]);
});

test("negations of the wider theme count unless the narrower one has them too", () => {
  const no = ", not-after: { words: [no], within: 2 }";
  expect(coversIn(one("wide", "kiosk, bakery", no) + one("narrow", "kiosk"))).toEqual([]);
  expect(coversIn(one("wide", "kiosk, bakery", no) + one("narrow", "kiosk", no))).toEqual(["narrow < wide"]);
});

test("a number of hits that the wider theme asks for is asked for by the narrower one, too", () => {
  const twice = ", at-least: 2";
  expect(coversIn(one("wide", "kiosk, bakery", twice) + one("narrow", "kiosk"))).toEqual([]);
  expect(coversIn(one("wide", "kiosk, bakery", twice) + one("narrow", "kiosk", twice))).toEqual([
    "narrow < wide",
  ]);
  expect(coversIn(one("wide", "kiosk, bakery") + one("narrow", "kiosk", twice))).toEqual(["narrow < wide"]);
});

test("what rules name is bound as terms are", () => {
  const rule = (text: string) => `  - { id: ruled, rule: "${text}" }\n`;
  const parts = one("kiosks", "kiosk") + one("bakeries", "bakery");
  expect(coversIn(rule("word:kiosk OR word:bakery") + parts)).toEqual([
    "ruled < kiosks + bakeries",
    "kiosks < ruled",
    "bakeries < ruled",
  ]);
  expect(coversIn(rule("word:kiosk AND word:bakery") + parts)).toEqual(["ruled < kiosks; bakeries"]);
  expect(coversIn(rule("word:kiosk AND NOT word:bakery") + parts)).toEqual(["ruled < kiosks"]);
});

test("a theme carries what is below it, and what that is covered by elsewhere", () => {
  const tree =
    "  - id: places\n    themes:\n      - { id: kiosks, terms: [kiosk] }\n      - { id: stalls, terms: [stall] }\n";
  expect(coversIn(tree + one("shops", "kiosk, stall"))).toEqual([
    "places < shops; kiosks + stalls",
    "kiosks < shops",
    "stalls < shops",
    "shops < places; kiosks + stalls",
  ]);
});

test("where words count for one theme only, only the same terms are within each other", () => {
  const book = one("a", "market stall") + one("b", "stall") + one("c", "stall, kiosk");
  expect(coversIn(book, "overlap: book")).toEqual(["b < c"]);
});

test("a codebook of hundreds of like themes ends", { timeout: 20_000 }, () => {
  const many = Array.from({ length: 500 }, (_, at) =>
    one(`t${at}`, `kiosk, w${at}x, w${at + 1}x, w${at % 7}*`),
  );
  expect(coversIn(many.join("")).length).toBe(500);
});

/** A known name is found whole, in every form in which people and programs print it, and nothing else for it. */
import { expect, test } from "vitest";
import { knownName, type NameKind } from "#src/cues/names/known-name.ts";
import { nameFinder } from "#src/cues/names/name-finder.ts";
import { isPlainFoldedWord } from "#src/cues/names/plain-words.ts";

const finderOf = (name: string, kind: NameKind, own?: "text", small: readonly string[] = []) =>
  nameFinder(
    [{ name: knownName(name, kind)!, value: null, ...(own ? { own } : {}) }],
    (word) => isPlainFoldedWord(word) || small.includes(word),
  );

/** What is left of a text, each find one block. */
function masked(text: string, finder: ReturnType<typeof finderOf>): string {
  const finds = finder.find(text).toSorted((one, other) => other.start - one.start);
  return finds.reduce((left, { start, end }) => `${left.slice(0, start)}█${left.slice(end)}`, text);
}

const person = (name: string, text: string) => masked(text, finderOf(name, "person"));

test.each([
  "Ffoul-\nkesby",
  "Ffoul\u00ad\nkesby",
  "Ffoul- kesby",
  "Ffoul-  \r\n   kesby",
  "Ffoul\u00adkesby",
  "Ff\u200boulkes\u2060by",
  "Ffoulkes\ufeffby",
  "ﬀoulkesby",
])("a surname is found though %j divides it", (surname) => {
  expect(person("Margaret Ffoulkesby", `I agree with Margaret ${surname}, always.`)).toBe(
    "I agree with █, always.",
  );
  expect(person("Margaret Ffoulkesby", `I agree with Mrs ${surname}'s view.`)).toBe("I agree with █'s view.");
});

test.each([
  "Margaret Ffoulkesby",
  "MARGARET FFOULKESBY",
  "margaret ffoulkesby",
  "Margaret\u00a0Ffoulkesby",
  "Margaret\u202fFfoulkesby",
  "Margaret\n  Ffoulkesby",
  "Marga-\nret Ffoulkesby",
  "M Ffoulkesby",
  "M. Ffoulkesby",
  "M. J. Ffoulkesby",
  "M.J. Ffoulkesby",
  "MJ Ffoulkesby",
  "Margaret J. Ffoulkesby",
  "Margaret Jane Ffoulkesby",
  "Mrs Ffoulkesby",
  "Ms. Ffoulkesby",
  "Dame Ffoulkesby",
  "FFOULKESBY, Margaret",
  "Ffoulkesby Margaret",
  "Ffoulkesby, M.",
  "Margaret Ffoulkesby-Vane",
])("a person is found as %j", (form) => {
  expect(person("Margaret Ffoulkesby", `I agree with ${form} there.`)).toMatch(/^I agree with █\.? there\.$/);
});

test.each([
  [
    "Una d'Arcy",
    ["Una d’Arcy", "UNA D'ARCY", "Una d' Arcy", "Una dArcy", "U. d'Arcy", "Mrs d'Arcy", "Una dʼArcy"],
  ],
  [
    "Ann O'Hebble",
    ["Ann O’Hebble", "Ann OHebble", "Ann O Hebble", "ANN O'HEBBLE", "A. O'Hebble", "Ms O`Hebble"],
  ],
  ["Iain McTollgrain", ["Iain Mc Tollgrain", "Iain Mctollgrain", "Mr McTollgrain"]],
  ["Piet van der Hebble", ["Piet Van Der Hebble", "Piet vanderHebble", "P. van der Hebble", "Piet Hebble"]],
  ["Ana de la Morra", ["Ana De La Morra", "Ana Delamorra", "A de la Morra", "Señora Ana de la Morra"]],
  ["Yusuf bin Harroun", ["Yusuf Bin Harroun", "Yusuf Harroun", "Mr bin Harroun"]],
  ["Nadia al-Tessari", ["Nadia Al Tessari", "Nadia Al-Tessari", "Nadia al‑Tessari", "Nadia Tessari"]],
  [
    "Ann Brockle-Hurst",
    ["Ann Brockle Hurst", "Ann Brockle‐Hurst", "Ann Brockle-\nHurst", "Ann Brocklehurst", "Ann Hurst"],
  ],
  ["Niamh Ní Dhorcha", ["Niamh Ni Dhorcha", "Niamh NÍ DHORCHA", "Ms Ní Dhorcha"]],
  ["Seán Ó Dorcha", ["Sean O Dorcha", "Seán O’Dorcha", "Sea\u0301n O\u0301 Dorcha"]],
  ["Siân ap Gwernol", ["Sian ap Gwernol", "Siân Ap Gwernol", "S. ap Gwernol"]],
  ["Wanda Żółtkęska", ["Wanda Zoltkeska", "Wanda Żółtkęska", "Pani Wanda Z\u0307o\u0301łtke\u0328ska"]],
  ["Guðrún Þorvardsdóttir", ["Gudrun Thorvardsdottir", "Guðrún Þorvardsdóttir"]],
  ["Ọlájùmọ̀kẹ́ Adéọmọ", ["Olajumoke Adeomo", "OLAJUMOKE ADEOMO", "O. Adeomo"]],
  ["Zhuang Weili", ["Weili Zhuang", "Mr Zhuang", "W. Zhuang", "Ms Weili"]],
  ["S. Thiruvarasan", ["S Thiruvarasan", "Mr Thiruvarasan", "Selvan Thiruvarasan"]],
  [
    "Mrs K Thistlewaite",
    ["K Thistlewaite", "K. Thistlewaite", "Mrs Thistlewaite", "Kate Thistlewaite", "THISTLEWAITE, K"],
  ],
  ["Ana Garcera Lopina", ["Ana Garcera", "Ana Lopina", "Ana Garcera Lopina"]],
])("%s is found in any spelling", (name, forms) => {
  for (const form of forms)
    expect([form, person(name, `so ${form} said`)]).toEqual([
      form,
      expect.stringMatching(/^so (?:Señora |Pani )?█ said$/),
    ]);
});

test.each([
  ["Una Quill", "Luna Quill, Una Quiller, Quill and Una"],
  ["Ann Ellis", "Annellis, Ann. Our Ellis"],
  ["Grace Field", "the grace of a field; A Field is green. In the Field, Grace is said by grace field"],
  ["May Street", "it may street by street; Street May is late"],
  ["Mark Long", "mark long words, Long Mark"],
])("what merely looks like %s is left alone in %j", (name, text) => {
  expect(person(name, text)).toBe(text);
});

test("a name of ordinary words is found with its capitals, its title, its initial with a dot", () => {
  expect(person("Grace Field", "Grace Field, Mrs Field, G. Field and FIELD, Grace")).toBe("█, █, █ and █");
});

test("an organisation is found by all of its words; one ordinary word alone is no name", () => {
  const small = ["ferry", "kinship", "carers"];
  const organisation = (name: string, text: string) =>
    masked(text, finderOf(name, "organisation", undefined, small));
  expect(organisation("Ferry", "The Ferry, the ferry. Ferry!")).toBe("The Ferry, the ferry. Ferry!");
  expect(organisation("Kinship", "Kinship carers need kinship.")).toBe("Kinship carers need kinship.");
  expect(organisation("Kinship Carers", "Kinship carers need Kinship Carers.")).toBe(
    "Kinship carers need █.",
  );
  expect(organisation("Kerbwise", "Kerbwise says; kerbwise too.")).toBe("█ says; kerbwise too.");
  expect(organisation("The Saltwick Anglers", "saltwick anglers, Saltwick  Anglers'")).toBe("█, █'");
});

test("in a person's own text the surname alone, and the given name alone where it is no other's, are hers", () => {
  const own = (name: string, text: string) => masked(text, finderOf(name, "person", "text"));
  expect(own("Victoria Ffoulkesby", "The Ffoulkesbys? Ffoulkesby and Victoria's, Victoria Road")).toBe(
    "The Ffoulkesbys? █ and █'s, Victoria Road",
  );
  expect(own("Grace Field", "Grace is what a Field needs")).toBe("Grace is what a Field needs");
  expect(own("Hope", "I am Hope, and I hope.")).toBe("I am █, and I hope.");
});

test("time grows with the text, and hardly with the number of names", () => {
  const names = Array.from({ length: 20_000 }, (_, at) => ({
    name: knownName(
      `Una Quill${String.fromCharCode(97 + (at % 26))}${at.toString(36).replace(/\d/g, "x")}feather`,
      "person",
    )!,
    value: at,
  }));
  const finder = nameFinder(names, isPlainFoldedWord);
  const start = performance.now();
  expect(finder.find("It is cold, and Una- came. ".repeat(20_000))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(5000);
});

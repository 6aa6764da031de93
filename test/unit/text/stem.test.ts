import { describe, expect, it } from "vitest";
import { WordClasses } from "#src/code/match/word-classes.ts";
import { STEMMERS, type StemmerName } from "#src/model/stemmers.ts";
import { stemmerOf } from "#src/text/stem.ts";

const stems = (name: StemmerName, words: string) => words.split(" ").map(stemmerOf(name)).join(" ");

describe("stemmerOf", () => {
  it("porter is Porter's, with a possessive taken off first", () => {
    expect(stems("porter", "placements placed stability carer's Carers")).toBe(
      "placement place stabil carer carer",
    );
  });

  it("porter2 is Snowball's English", () => {
    // From the algorithm's own page, https://snowballstem.org/algorithms/english/stemmer.html
    expect(stems("porter2", "consistency consigned knightly skis dying news generously Knots")).toBe(
      "consist consign knight ski die news generous knot",
    );
    expect(stems("porter2", "carer's Buses fairly")).toBe("carer buse fair");
  });

  it("porter2 keeps digits, a 3 too", () => {
    expect(stems("porter2", "3 33rd p3pers gr3y")).toBe("3 33rd p3per gr3i");
  });

  it("none leaves words as they are, but for their case", () => {
    expect(stems("none", "Placements carer's ÉCOLE")).toBe("placements carer's école");
  });

  it("of English keeps accents: an accented word is another word", () => {
    for (const name of ["porter", "porter2", "none"] as const)
      expect(stems(name, "café")).not.toBe(stems(name, "cafe"));
  });

  it.each([
    ["dutch", "boeken boek", "boek boek"],
    ["french", "gares gare l'école écoles", "gar gar écol écol"],
    ["german", "Schulen Schule", "schul schul"],
    ["italian", "scuole dell'albero alberi", "scuol alber alber"],
    ["norwegian", "skolene skoler", "skol skol"],
    ["portuguese", "escolas escola", "escol escol"],
    ["russian", "школы школа", "школ школ"],
    ["spanish", "escuelas escuela", "escuel escuel"],
    ["swedish", "flickor flickorna", "flick flick"],
  ] as const)(
    "%s joins the forms of a word, without an article that is joined to it",
    (name, words, expected) => {
      expect(stems(name, words)).toBe(expected);
    },
  );
});

describe("WordClasses", () => {
  it.each(STEMMERS.filter((name) => stemmerOf(name).keepsBeginning))(
    "finds every word with a stem of %s although it stems few of the words",
    (name) => {
      const stem = stemmerOf(name);
      const bases =
        "happ possib stab activ agenc relat creat locat depend respons equit rel hop us car ti d sk l arsen skyl".split(
          " ",
        );
      const ends =
        "y ies ied ying s es e ed ing ingly er ibility ability ible able ably ation ational ator ive ivity ogi ll li".split(
          " ",
        );
      const words = bases.flatMap((base) => [base, ...ends.map((end) => base + end)]);
      const stemOf = new Map(words.map((word) => [word, stem(word)]));
      const missed = words.flatMap((word) => {
        const classes = new WordClasses(stem);
        classes.add({ kind: "stem", word });
        return words.filter(
          (other) => (stemOf.get(other) === stemOf.get(word)) !== classes.classOf(other) > 0,
        );
      });
      expect(missed).toEqual([]);
    },
  );
});

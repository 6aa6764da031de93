import { expect, test } from "vitest";
import { inflectionsOf } from "#src/cues/inflections.ts";

const finds = (word: string, ...forms: readonly string[]) =>
  expect([...inflectionsOf(word)], word).toEqual(expect.arrayContaining([word, ...forms]));
const misses = (word: string, ...forms: readonly string[]) => {
  for (const form of forms) expect([...inflectionsOf(word)], word).not.toContain(form);
};

test("a word finds its regular inflections, by the rules of spelling", () => {
  finds("placement", "placements");
  finds("agency", "agencies");
  finds("church", "churches");
  finds("bus", "buses", "busses");
  finds("lens", "lenses");
  finds("hero", "heroes");
  finds("move", "moves", "moved", "moving");
  finds("worry", "worries", "worried", "worrying");
  finds("plan", "plans", "planned", "planning");
  finds("travel", "travelled", "traveled", "travelling", "traveling");
  finds("agree", "agrees", "agreed", "agreeing");
  finds("tie", "tied", "tying");
  finds("age", "aged", "aging", "ageing");
  finds("quit", "quitting");
  finds("play", "plays", "played", "playing");
});

test("a word finds its irregular forms", () => {
  finds("child", "children");
  finds("grandchild", "grandchildren");
  finds("woman", "women");
  finds("postman", "postmen");
  finds("person", "people");
  finds("life", "lives");
  finds("crisis", "crises");
  finds("leave", "left", "leaving");
  finds("take", "took", "taken");
  finds("go", "goes", "going", "went", "gone");
});

test("a word does not find what it is derived from, nor its base form", () => {
  misses("nationality", "nation", "national");
  misses("governance", "govern", "government");
  misses("parenting", "parent", "parents");
  misses("children", "child");
  misses("moved", "move", "moving");
  misses("equality", "equal");
});

test("a word finds no other word that is only spelt as its form would be", () => {
  misses("car", "care", "caring", "cared");
  misses("plan", "plane", "planed", "planing");
  misses("hop", "hoping", "hoped");
  misses("us", "use", "used", "uses");
  misses("as", "ases");
  misses("plea", "pleased");
  misses("pleas", "pleases", "pleased");
  misses("new", "news");
  misses("see", "seed");
  misses("unit", "united");
  misses("sw", "swing");
});

test("what is no English word has itself only", () => {
  for (const word of ["école", "gp2", "child's", "care-leaver", "i", ""])
    expect([...inflectionsOf(word)]).toEqual([word]);
});

/** Which word forms a stem may bring together without a word about it. */
import { expect, test } from "vitest";
import { wordRelation } from "#src/code/inspect/word-relation.ts";

test.each([
  ["carer", "carers"],
  ["carer", "carer's"],
  ["care", "carers"],
  ["bus", "buses"],
  ["cancel", "cancelled"],
  ["stop", "stopping"],
  ["ferry", "ferries"],
  ["worry", "worried"],
  ["tie", "tying"],
  ["late", "latest"],
  ["gradual", "gradually"],
  ["new", "newer"],
  ["news", "news's"],
])("%s and %s are forms of one word", (word, form) => {
  expect([wordRelation(word, form), wordRelation(form, word)]).toEqual(["same", "same"]);
});

test.each([
  ["cancel", "cancellation"],
  ["rely", "reliable"],
  ["independent", "independence"],
  ["responsible", "responsibility"],
  ["access", "accessible"],
  ["organise", "organisations"],
  ["collaboration", "collaborative"],
])("%s and %s are akin by a regular suffix", (word, form) => {
  expect([wordRelation(word, form), wordRelation(form, word)]).toEqual(["akin", "akin"]);
});

test.each([
  ["general", "generous"],
  ["general", "generations"],
  ["new", "news"],
  ["police", "policies"],
  ["university", "universe"],
  ["important", "imports"],
  ["department", "departing"],
  ["community", "communication"],
  ["position", "positive"],
  ["experience", "experiment"],
  ["good", "goods"],
])("%s and %s are different words", (word, form) => {
  expect([wordRelation(word, form), wordRelation(form, word)]).toEqual(["different", "different"]);
});

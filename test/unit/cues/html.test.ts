import { expect, test } from "vitest";
import { htmlIn, tagIn, withoutReferences } from "#src/cues/html.ts";

test("tags and references are found, and told without what a tag says besides its name", () => {
  const texts = ["<p class='ida-quill'>Fares</p>", "More<br/>boats", "can&#39;t", "Fares &amp; tolls"];
  expect(texts.map(htmlIn)).toEqual(["<p>", "<br/>", "&#39;", "&amp;"]);
  expect(texts.map(tagIn)).toEqual(["<p>", "<br/>", null, null]);
});

test("signs of text are no HTML", () => {
  const texts = ["a < b and c > d", "<3", "Smith & Sons; fares", "R&D", "<ida@quay.example>", "x <pause> y"];
  expect(texts.map(htmlIn)).toEqual(texts.map(() => null));
});

test("references are blanked for those who look for wrong letters", () => {
  expect(withoutReferences("can&#39;t &amp; won’t")).toBe("can t   won’t");
});

import { describe, expect, test } from "vitest";
import { html, raw } from "#src/show/page/html.ts";
import { flowing, readable } from "#src/show/page/readable.ts";

describe("html", () => {
  test("escapes every value, in text and in attributes", () => {
    expect(html`<p title="${`a"b'c`}">${"<b>&</b>"}</p>`.markup).toBe(
      '<p title="a&quot;b&#39;c">&lt;b&gt;&amp;&lt;/b&gt;</p>',
    );
  });

  test("takes what is HTML already as it is, lists one after another, and null as nothing", () => {
    expect(html`${raw("<br>")}${[html`<i>${1}</i>`, html`<i>2</i>`]}${null}`.markup).toBe(
      "<br><i>1</i><i>2</i>",
    );
  });
});

describe("readable", () => {
  test("shows a sign for what cannot be shown or would turn the words that follow", () => {
    expect(readable("a\0b\u202Ec\uD800d\u0085e\r\nf\tg\fh")).toBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe \nf\tg h");
  });

  test("keeps scripts that run from right to left, and pairs of surrogates", () => {
    expect(readable("שלום\u200F 👍")).toBe("שלום\u200F 👍");
  });
});

describe("flowing", () => {
  test.each([
    ["joins the lines of a paragraph", "one\ntwo  \nthree", "one two   three"],
    ["keeps paragraphs apart", "one\n\ntwo\n \nthree", "one\n\ntwo\n \nthree"],
    [
      "keeps the items of a list apart",
      "we ask:\n• one\n- two\n3. three\n(a) four",
      "we ask:\n• one\n- two\n3. three\n(a) four",
    ],
    ["joins a line that begins with a number in a sentence", "all of\n12 buses", "all of 12 buses"],
  ])("%s", (_, text, shown) => {
    expect(flowing(text)).toBe(shown);
    expect(flowing(text)).toHaveLength(text.length);
  });
});

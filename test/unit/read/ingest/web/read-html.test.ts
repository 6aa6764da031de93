/** What is read of a web page: its text as blocks, and what stands around it as furniture. */
import { expect, test } from "vitest";
import { readKind } from "../read-kind.ts";

const page = (body: string, head = "") =>
  `<!DOCTYPE html><html><head><title>Site</title>${head}</head><body>${body}</body></html>`;
const textOf = async (body: string) => (await readKind("html", page(body))).text;

test("blocks are apart as a browser sets them apart: paragraphs by a blank line, lines of a block not", async () => {
  expect(
    await textOf(
      "<h2>Ferries</h2><p>Keep the\n  boat.<p>Please.</p><div>One<br>two</div><div>three</div><p>Wilf",
    ),
  ).toBe("Ferries\n\nKeep the boat.\n\nPlease.\n\nOne\ntwo\nthree\n\nWilf\n");
});

test("a page that takes the space away from a paragraph has none; one of a space that does not break is a blank line", async () => {
  const p = (text: string) => `<p style="margin-top: 0; margin-bottom: 0in">${text}</p>`;
  expect(await textOf(p("One") + p("two") + p("&nbsp;") + p("three"))).toBe("One\ntwo\n\nthree\n");
});

test("no two blocks are glued, whatever stands between their tags", async () => {
  expect(
    await textOf(
      "<ul><li>One<li>two</ul><ol start=3><li>three<ol type=a><li>four</ol></ol>five<pre>six\n  seven</pre>",
    ),
  ).toBe("• One\n• two\n\n3. three\na. four\n\nfive\n\nsix\n  seven\n");
});

test("a row of a table is a line, and layout by tables keeps its paragraphs", async () => {
  expect(await textOf("<table><caption>Form<tr><th>Name<td>Wilf<tr><td>Town<td>Moor</table>")).toBe(
    "Form\n\nName\tWilf\nTown\tMoor\n",
  );
  expect(await textOf("<table><tr><td><p>One</p><p>two</p></td></tr></table>")).toBe("One\n\ntwo\n");
});

test("navigation, cookie notices, forms, heads and feet of pages are furniture, and counted", async () => {
  const words = "The boat is what keeps the island alive and we ask you to keep it. ".repeat(4);
  const { text, furniture, said } = await readKind(
    "html",
    page(
      `<header>Quay Times</header><nav><a>Home</a></nav><div class="cookie-banner">We like crumbs</div><main><h1>Ferries</h1><p>${words}</p><form><label>Your name</label><input></form></main><aside>More stories</aside><footer>All about us</footer><script>let x;</script>`,
    ),
  );
  expect(furniture.filter((line) => line !== "")).toEqual([
    "Quay Times",
    "Home",
    "We like crumbs",
    "Your name",
    "More stories",
    "All about us",
  ]);
  expect(text).not.toContain("let x");
  expect(said).toEqual(["source-form: 13 words of navigation, forms and notices around the text, left out"]);
});

test("what holds most of a page is its text, whatever it is called, and the foot of a quotation says who", async () => {
  const words = "The boat keeps the island alive. ".repeat(20);
  const { text, furniture } = await readKind(
    "html",
    page(
      `<form class="sidebar"><input type="hidden"><p>${words}</p><blockquote><p>Keep it.</p><footer>Wilf Hallow</footer></blockquote></form>`,
    ),
  );
  expect(furniture).toEqual([]);
  expect(text).toContain("Keep it.\n\nWilf Hallow");
});

test("comments of readers are text, and only the form to write one is furniture", async () => {
  const { furniture } = await readKind(
    "html",
    page(
      `<article><p>${"We ask you what you think of the boat. ".repeat(5)}</p></article><ol class="commentlist"><li>Keep it. Wilf</li></ol><div id="respond">Leave yours<textarea></textarea></div>`,
    ),
  );
  expect(furniture).toEqual(["Leave yours"]);
});

test("a page is read in the encoding that it names, else in UTF-8 or Windows-1252", async () => {
  const cyrillic = Buffer.from([0xc4, 0xe0]);
  const named = Buffer.concat([Buffer.from('<html><meta charset="windows-1251"><p>'), cyrillic]);
  expect((await readKind("html", named)).text).toBe("Да\n");
  expect((await readKind("html", Buffer.from("<html><p>caf\xe9 na\xefve", "latin1"))).text).toBe(
    "café naïve\n",
  );
  expect((await readKind("html", "<html><p>café &amp; &#8217;")).text).toBe("café & ’\n");
});

test("tracked changes are read as accepted, and inline marks glue nothing and part nothing", async () => {
  expect(await textOf("<p>Keep <del>no</del><ins>the</ins> <b>bo</b>at,<q>please</q></p>")).toBe(
    "Keep the boat,“please”\n",
  );
});

test("a page without words is empty", async () => {
  expect((await readKind("html", page("<script>x</script>"))).said).toEqual([
    "source-empty: a document without words",
  ]);
});

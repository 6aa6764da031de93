/** What is read of Markdown: every line where it was, marks that tell headers and names kept, all others gone. */
import { expect, test } from "vitest";
import { readKind } from "../read-kind.ts";

const textOf = async (text: string) => (await readKind("markdown", text)).text;

test("headings, lists, rules and lines that are bold or italic as a whole keep their marks", async () => {
  const text = "## Fares; Buses\n\n**Ferries**\n_Wilf Hallow_\n\n- one\n2. two\n\n---\n";
  expect(await textOf(text)).toBe(text);
});

test("marks within a line are taken out, and what they hold stays", async () => {
  expect(
    await textOf(
      "The *last* **bus** and `code`, [a link](http://moor.example/x_y) ![pic](a.png)\\; &amp; <b>bold</b><!-- note --> <http://moor.example>.\n",
    ),
  ).toBe("The last bus and code, a link ; & bold http://moor.example.\n");
});

test("every line stays where it was", async () => {
  const text =
    "> Quoted *here*\n> and there\n\n[ref]: http://moor.example\n\n```js\nlet x;\n```\n\nSee [the\nref][ref] two  \nlines.\n\n<!--\nhidden\n-->\nEnd.\n";
  expect(await textOf(text)).toBe(
    "Quoted here\nand there\n\n\n\n\nlet x;\n\n\nSee the\nref two\nlines.\n\n\n\n\nEnd.\n",
  );
});

test("space at the edge of a line stays", async () => {
  expect(await textOf("One & two\n three &amp; four\n")).toBe("One & two\n three & four\n");
});

test("facts above the text, as sites keep them, are furniture", async () => {
  const { text, furniture } = await readKind("markdown", "---\ntitle: Boats\n---\nKeep *it*.\n");
  expect(text).toBe("---\ntitle: Boats\n---\nKeep it.\n");
  expect(furniture).toEqual(["---", "title: Boats", "---"]);
});

test("a long text is read in parts, and its parts are the whole", async () => {
  const paragraph = "The *last* bus leaves at ten; nobody who works in a shop can take it.\n\n";
  const { text } = await readKind("markdown", paragraph.repeat(4000));
  expect(text).toBe(paragraph.replaceAll("*", "").repeat(4000));
});

test("more marks than a text holds are left as they are, and that is said", async () => {
  for (const text of ["[a](".repeat(50_000), ">".repeat(50_000), "*a ".repeat(50_000), "- ".repeat(50_000)]) {
    const { text: read, said } = await readKind("markdown", `Words.\n\n${text}\n`);
    expect(read).toBe(`Words.\n\n${text}\n`);
    expect(said).toEqual([
      "source-form: more marks of Markdown than a text holds: read as plain text, with its marks",
    ]);
  }
});

/** Documents made to do harm are refused in one line with the limit, or read in time that grows with them. */
import { expect, test, vi } from "vitest";
import { makeDocx, makeOdt, wordP } from "./make-office.ts";
import { readKind } from "./read-kind.ts";

vi.setConfig({ testTimeout: 60_000 });

const nested = (name: string, depth: number) => `${`<${name}>`.repeat(depth)}x${`</${name}>`.repeat(depth)}`;

test("a document type in the XML of a document is refused, whatever it defines", async () => {
  const body = makeDocx(wordP("x"), {});
  expect((await readKind("docx", body)).text).toBe("x\n");
  const bomb = makeOdt("<text:p>x</text:p>", "", {
    "content.xml":
      '<!DOCTYPE a [<!ENTITY b "boat"><!ENTITY c "&b;&b;">]><office:document-content xmlns:office="o"><office:body><office:text>&c;</office:text></office:body></office:document-content>',
  });
  expect((await readKind("odt", bomb)).said).toEqual([
    "source-unreadable: an OpenDocument text with a document type (<!DOCTYPE), which may define entities",
  ]);
});

test("an entity that XML does not have of itself is refused", async () => {
  expect((await readKind("docx", makeDocx(wordP("&boat;")))).said[0]).toMatch(
    /^source-unreadable: a Word document, damaged \(its XML: undefined entity/,
  );
});

test("more than 1,000 elements or groups within one another are refused, and fewer are not", async () => {
  const deep = "with elements nested more than 1000 deep";
  const of = async (kind: "docx" | "odt" | "html" | "rtf", content: string | Buffer) =>
    (await readKind(kind, content)).said[0] ?? "read";
  expect(await of("docx", makeDocx(nested("w:sdt", 1001)))).toBe(
    `source-unreadable: a Word document ${deep}`,
  );
  expect(await of("odt", makeOdt(nested("text:section", 1001)))).toBe(
    `source-unreadable: an OpenDocument text ${deep}`,
  );
  expect(await of("html", `<html>${nested("div", 1001)}`)).toBe(
    `source-unreadable: a web page (HTML) ${deep}`,
  );
  expect(await of("html", `<html>${nested("div", 900)}`)).toBe("read");
  expect(await of("rtf", `{\\rtf1 ${"{".repeat(1001)}x${"}".repeat(1001)}}`)).toBe(
    `source-unreadable: an RTF document ${deep}`,
  );
  expect(await of("rtf", `{\\rtf1 ${"{".repeat(900)}x${"}".repeat(900)}}`)).toBe("read");
});

test("a web page above 32 MB is refused, with its size and the limit", async () => {
  const { said, problems } = await readKind("html", `<html>${" ".repeat(32 * 1024 * 1024)}`);
  expect(said).toEqual(["source-unreadable: 33554438 bytes in one document"]);
  expect(problems[0]!.expected).toBe("33554432 at most");
});

test("a document that is cut off or damaged is refused, not read in part", async () => {
  const whole = makeDocx(wordP("More boats. ".repeat(500)));
  for (const share of [0.3, 0.6, 0.95])
    expect((await readKind("docx", whole.subarray(0, whole.length * share))).text).toBeNull();
  expect((await readKind("docx", makeDocx("<w:p><w:r>"))).text).toBeNull();
});

test("lists and tags without end are read in time that grows with them", async () => {
  const pieces: readonly (readonly ["html" | "rtf", string, string])[] = [
    ["html", "<html>", "<b>"],
    ["html", "<html>", "<p>"],
    ["html", "<html>", "<table><tr><td>"],
    ["html", "<html>", "<a href="],
    ["html", "<html><pre>", "    "],
    ["html", "<html>", "&amp;<!--"],
    ["rtf", "{\\rtf1 ", "\\u1?"],
    ["rtf", "{\\rtf1 ", "\\trowd\\intbl\\cell\\row"],
    ["rtf", "{\\rtf1 ", "{\\footnote x}"],
  ];
  for (const [kind, before, piece] of pieces) {
    const began = performance.now();
    await readKind(kind, `${before}${piece.repeat(200_000 / piece.length)}`);
    expect(performance.now() - began, piece).toBeLessThan(10_000);
  }
});

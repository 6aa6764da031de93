import { expect, test } from "vitest";
import { xlsxRows } from "#src/outputs/tables/xlsx-rows.ts";

function sheet(header: readonly string[]) {
  let text = "";
  let closed = 0;
  const part = {
    write(more: string) {
      text += more;
    },
    close() {
      closed++;
    },
  };
  return { rows: xlsxRows(part, header), text: () => text, closed: () => closed };
}

const NOTHING = { cells: 0, rows: 0, columns: 0 };

test("numbers are numbers, text is text, and nothing is no cell", () => {
  const { rows, text, closed } = sheet(["theme", "n", "note"]);
  rows.add([["fares", 3, null]]);
  expect(rows.close()).toEqual(NOTHING);
  expect(closed()).toBe(1);
  expect(text()).toContain(
    '<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve">fares</t></is></c><c r="B2"><v>3</v></c></row>',
  );
  expect(text()).toContain('<autoFilter ref="A1:C2"/>');
});

test.each(["=1+1", "+44", "-1", "@cmd", " =1", "＝1"])(
  "%s stays text, also where somebody edits the cell",
  (start) => {
    const { rows, text } = sheet(["t"]);
    rows.add([[start]]);
    expect(text()).toContain('<c r="A2" t="inlineStr" s="2">');
  },
);

test("signs that XML forbids and what looks like an escape come to no harm", () => {
  const { rows, text } = sheet(["t"]);
  rows.add([["a\u0007b<c>&\ud800 _x0041_ \r\n"]]);
  expect(text()).toContain(">a\ufffdb&lt;c&gt;&amp;\ufffd _x005F_x0041_ &#13;\n<");
});

test("a text at the limit is whole; one above it is cut, no sign in two, and counted", () => {
  const { rows, text } = sheet(["t"]);
  rows.add([["x".repeat(32_767)], [`${"y".repeat(32_765)}🚌z`]]);
  expect(rows.close()).toEqual({ ...NOTHING, cells: 1 });
  expect(text()).toContain(`>${"x".repeat(32_767)}<`);
  expect(text()).toContain(`>${"y".repeat(32_765)}…<`);
});

test("columns beyond the last of a sheet are left out and counted", () => {
  const names = Array.from({ length: 16_386 }, (_, at) => `c${at}`);
  const { rows, text } = sheet(names);
  rows.add([names.map((_, at) => at)]);
  expect(rows.close()).toEqual({ ...NOTHING, columns: 2 });
  expect(text()).toContain('<autoFilter ref="A1:XFD2"/>');
  expect(text()).not.toContain("XFE");
});

test("rows beyond the last of a sheet are left out and counted", () => {
  let last = "";
  const write = (text: string) => {
    last = text;
  };
  const rows = xlsxRows({ write, close: () => undefined }, ["n"]);
  const row = [[null]];
  for (let n = 0; n < 1_048_577; n++) rows.add(row);
  expect(rows.close()).toEqual({ ...NOTHING, rows: 2 });
  expect(last).toContain('ref="A1:A1048576"');
});

import { expect, test } from "vitest";
import { textTable } from "#src/read/ingest/text-table.ts";

const words = (text: string) => {
  const table = textTable(text);
  return table && [table.isWhole, table.delimiter, table.fields, table.rows, table.line];
};

test.each([
  ["commas", "id,text\n1,More boats\n2,Fewer cars\n", [true, ",", 2, 3, 1]],
  [
    "quoted fields with commas",
    'id,text\n1,"More boats, please"\n2,"Fewer cars, too"\n',
    [true, ",", 2, 3, 1],
  ],
  [
    "quoted fields with line breaks",
    'id,text\n1,"More\n\nboats"\n2,"Fewer ""cars"""\n',
    [true, ",", 2, 3, 1],
  ],
  ["semicolons", "Nr;Ort;Text\n1;Quay;More\n2;Moor;Less\n", [true, ";", 3, 3, 1]],
  [
    "tabs",
    "Name\tComment\nIda Quill\tMore boats, and later ones.\nBo Quist\tI walk, mostly.\n",
    [true, "\t", 2, 3, 1],
  ],
  ["bars", "id|town|text\n1|Quay|More\n2|Moor|Less\n", [true, "|", 3, 3, 1]],
  ["CR LF", "a,b,c\r\n1,2,3\r\n4,5,6\r\n", [true, ",", 3, 3, 1]],
  ["empty cells", "id,name,text\n1,,More\n2,,Less\n3,,\n", [true, ",", 3, 4, 1]],
])("a table with %s is a whole one", (_, text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("rows inside a text are found with the line of the first", () => {
  const text = `Responses to the draft plan\n\nWe asked what people think of it, and print it here.\n\n${"R1,Quay,More boats\n".repeat(5)}\nThe end.\n`;
  expect(words(text)).toEqual([false, ",", 3, 5, 5]);
});

test.each([
  [
    "prose",
    "We asked for a boat, a bus, and a path.\nThe boat came, the bus did not, and so on.\nThe path, they say, is next.\n",
  ],
  [
    "headers of topics",
    "Fares; Boats; Quays\nToo high.\nIda Quill\n\nBoats; Quays; Fares\nToo late.\nBo Quist\n",
  ],
  ["a list with tabs", "1.\tMore boats\n2.\tFewer cars\n3.\tA path\n4.\tA light\n"],
  ["a list with bullets and tabs", "•\tMore boats\n•\tFewer cars\n•\tA path\n•\tA light\n"],
  [
    "names with bodies",
    "Ida Quill, Quay Trust\nBo Quist, Moor Forum\nMo Quark, Path Group\nUna Quern, Lights Group\n",
  ],
  ["a quotation that never ends", '"We asked,and asked,and asked\nand asked,and asked,and asked\n'],
  ["nothing", ""],
])("%s is no table", (_, text) => {
  expect(words(text)).toBeNull();
});

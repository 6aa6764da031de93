/** Spreadsheets keep the rules of accessible ones; and each rule is seen to catch a file that breaks it. */
import { describe, expect, test } from "vitest";
import { ods } from "#src/show/sheets/ods.ts";
import { workbookOf } from "#src/show/sheets/workbook-of.ts";
import { xlsx } from "#src/show/sheets/xlsx.ts";
import { results, STYLE, withheld } from "../unit/show/sheets/sample.ts";
import { readOds } from "./spreadsheet-ods.ts";
import { breaches } from "./spreadsheet-rules.ts";
import { readXlsx } from "./spreadsheet-xlsx.ts";
import { changed, withPart } from "./spreadsheet-xml.ts";

const BOOK = workbookOf(results(), STYLE);
const FORMATS = {
  ods: { write: ods, read: readOds },
  xlsx: { write: xlsx, read: readXlsx },
};

describe.each(["ods", "xlsx"] as const)("%s", (format) => {
  const { write, read } = FORMATS[format];

  test("a workbook of counts breaks no rule", () => {
    expect(breaches(read(write(BOOK)))).toEqual([]);
  });

  test("a workbook with withheld counts breaks no rule", () => {
    expect(breaches(read(write(workbookOf(withheld(), STYLE))))).toEqual([]);
  });
});

type Change = readonly [rule: string, path: string, from: string | RegExp, to: string];

const CONTENT = "content.xml";
const THEMES = `'Themes'.A5:'Themes'.H7`;

const BAD_ODS: readonly Change[] = [
  ["no-title", "meta.xml", /<dc:title>.*<\/dc:title>/, ""],
  ["no-language", "meta.xml", /<dc:language>.*<\/dc:language>/, ""],
  ["duplicate-sheet-name", CONTENT, 'table:name="Topics"', 'table:name="themes"'],
  ["sheet-name: a/b", CONTENT, 'table:name="Topics"', 'table:name="a/b"'],
  ["duplicate-table-name", CONTENT, 'table:name="topics"', 'table:name="Themes"'],
  ["table-name: 1 a", CONTENT, 'table:name="topics"', 'table:name="1 A"'],
  ["not-in-contents: Topics", CONTENT, "#'Topics'.A1", "#'Themes'.A1"],
  ["broken-link: Gone", CONTENT, "#'Topics'.A1", "#'Gone'.A1"],
  ["no-notes", CONTENT, "<text:p>[note 1]</text:p>", "<text:p>1</text:p>"],
  ["unknown-note: [note 9]", CONTENT, "Hits [note 5]", "Hits [note 9]"],
  ["unknown-note: [x]", CONTENT, /<text:p>\[x\]<\/text:p>/, "<text:p>x</text:p>"],
  ["hidden-sheet: Themes", CONTENT, 'table:display="true"', 'table:display="false"'],
  [
    "merged-cells: Cover",
    CONTENT,
    "<table:table-cell ",
    '<table:table-cell table:number-columns-spanned="2" ',
  ],
  ["filter: Contents", CONTENT, 'filter-buttons="false"/>', 'filter-buttons="true"/>'],
  [
    "fill: Themes",
    "styles.xml",
    'fo:wrap-option="wrap"',
    'fo:wrap-option="wrap" fo:background-color="#ffff00"',
  ],
  ["unwrapped: Themes", "styles.xml", 'fo:wrap-option="wrap"', 'fo:wrap-option="no-wrap"'],
  ["blank-row: Cover", CONTENT, "</table:table-row>", "</table:table-row><table:table-row/>"],
  ["no-heading: Cover", CONTENT, 'table:style-name="Heading_20_1"', 'table:style-name="Default"'],
  [
    "number-as-text: Themes",
    CONTENT,
    'office:value-type="float" office:value="2000"',
    'office:value-type="string"',
  ],
  ["untagged-table: Themes", CONTENT, THEMES, "'Topics'.A5:'Topics'.H7"],
  ["several-tables: Topics", CONTENT, THEMES, "'Topics'.A5:'Topics'.H7"],
  ["table-not-at-column-a: Themes", CONTENT, THEMES, "'Themes'.B5:'Themes'.H7"],
  ["header-rows: Contents", CONTENT, /<\/?table:table-header-rows>/g, ""],
  ["header-rows: Contents", CONTENT, 'contains-header="true"', 'contains-header="false"'],
  ["no-rows: Themes", CONTENT, THEMES, "'Themes'.A5:'Themes'.H5"],
  ["empty-header: Themes", CONTENT, "<text:p>Part of theme</text:p>", "<text:p></text:p>"],
  ["duplicate-header: Themes", CONTENT, "Part of theme", "theme"],
  ["blank-column: Themes", CONTENT, THEMES, "'Themes'.A5:'Themes'.I7"],
  ["empty-cell: Themes", CONTENT, "<text:p>dark</text:p>", "<text:p></text:p>"],
  ["cells-outside-table: Themes", CONTENT, THEMES, "'Themes'.A5:'Themes'.H6"],
];

const SHEET = "xl/worksheets/sheet4.xml";
const TABLE = "xl/tables/table4.xml";
const STRINGS = "xl/sharedStrings.xml";

const BAD_XLSX: readonly Change[] = [
  ["no-title", "docProps/core.xml", /<dc:title>.*<\/dc:title>/, ""],
  ["no-language", "docProps/core.xml", /<dc:language>.*<\/dc:language>/, ""],
  ["duplicate-sheet-name", "xl/workbook.xml", 'name="Topics"', 'name="themes"'],
  ["sheet-name: a/b", "xl/workbook.xml", 'name="Topics"', 'name="a/b"'],
  ["duplicate-table-name", TABLE, 'displayName="themes"', 'displayName="Topics"'],
  ["table-name: 1 a", TABLE, 'displayName="themes"', 'displayName="1 A"'],
  ["not-in-contents: Topics", "xl/worksheets/sheet2.xml", "'Topics'!A1", "'Themes'!A1"],
  ["broken-link: Gone", "xl/worksheets/sheet2.xml", "'Topics'!A1", "'Gone'!A1"],
  ["no-notes", STRINGS, ">[note 1]<", ">1<"],
  ["unknown-note: [note 9]", STRINGS, "Hits [note 5]", "Hits [note 9]"],
  ["hidden-sheet: Themes", "xl/workbook.xml", 'name="Themes"', 'name="Themes" state="hidden"'],
  [
    "merged-cells: Themes",
    SHEET,
    "</sheetData>",
    '</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
  ],
  [
    "frozen-panes: Themes",
    SHEET,
    /<sheetView (.*?)\/>/,
    '<sheetView workbookViewId="0"><pane ySplit="5" state="frozen"/></sheetView>',
  ],
  ["filter: Themes", TABLE, "<tableColumns", '<autoFilter ref="A5:H7"/><tableColumns'],
  ["filter: Themes", SHEET, "</sheetData>", '</sheetData><autoFilter ref="A5:H7"/>'],
  ["fill: Themes", "xl/styles.xml", 'patternType="none"', 'patternType="solid"'],
  ["unwrapped: Themes", "xl/styles.xml", /wrapText="1"/g, 'wrapText="0"'],
  ["blank-row: Themes", SHEET, /<row r="3".*?<\/row>/, ""],
  ["no-heading: Themes", SHEET, '<c r="A1" s="1"', '<c r="A1" s="0"'],
  ["number-as-text: Notes", STRINGS, ">[note 1]<", ">1<"],
  ["untagged-table: Themes", SHEET, /<tableParts.*<\/tableParts>/, ""],
  ["several-tables: Themes", SHEET, "</tableParts>", '<tablePart r:id="rId1"/></tableParts>'],
  ["table-not-at-column-a: Themes", TABLE, 'ref="A5:H7"', 'ref="B5:H7"'],
  ["header-rows: Themes", TABLE, "<table ", '<table headerRowCount="0" '],
  ["no-rows: Themes", TABLE, 'ref="A5:H7"', 'ref="A5:H5"'],
  ["empty-header: Themes", STRINGS, ">Part of theme<", "><"],
  ["duplicate-header: Themes", STRINGS, ">Part of theme<", ">theme<"],
  ["header-differs: Themes", TABLE, 'name="Part of theme"', 'name="Part"'],
  ["blank-column: Themes", TABLE, 'ref="A5:H7"', 'ref="A5:I7"'],
  ["empty-cell: Themes", SHEET, /<c r="B7".*?<\/c>/, ""],
  ["cells-outside-table: Themes", TABLE, 'ref="A5:H7"', 'ref="A5:H6"'],
];

describe("the check of spreadsheets", () => {
  test.each(BAD_ODS)("finds in OpenDocument files: %s", (rule, path, from, to) => {
    expect(breaches(readOds(changed(ods(BOOK), path, from, to)))).toContain(rule);
  });

  test.each(BAD_XLSX)("finds in Office Open XML files: %s", (rule, path, from, to) => {
    expect(breaches(readXlsx(changed(xlsx(BOOK), path, from, to)))).toContain(rule);
  });

  test("finds frozen panes in OpenDocument files, which have them beside their content", () => {
    const item = '<config:config-item config:name="VerticalSplitMode">2</config:config-item>';
    const settings = `<office:document-settings xmlns:config="c" xmlns:office="o">${item}</office:document-settings>`;
    const frozen = withPart(ods(BOOK), "settings.xml", settings);
    expect(breaches(readOds(frozen))).toContain("frozen-panes: Themes");
  });
});

/** Tables in the encodings that spreadsheets write, and what stands in their cells beside words. */
import { expect, test, vi } from "vitest";
import { csv, readExport } from "./read-export.ts";

vi.setConfig({ testTimeout: 60_000 });

const ROWS = [
  ["ID", "Comment", "Your name", "Submitted", "May we publish your name?", "Area"],
  ["R1", "Keep the café boat in winter – please, for £5.", "Ida Quillfeather", "46455", "No", "Nörth"],
  ["R2", "The fares are too high for most of us.", "Bo Quist", "46456", "Yes", "South"],
  ["R3", "A shelter at the quay would help.", "Cy Marrable", "46457.5", "Yes", "South"],
] as const;
const READ = [
  [
    "R1",
    "Keep the café boat in winter – please, for £5.",
    "anonymous",
    null,
    "2027-03-09",
    { Area: "Nörth" },
  ],
  ["R2", "The fares are too high for most of us.", "named", "Bo Quist", "2027-03-10", { Area: "South" }],
  ["R3", "A shelter at the quay would help.", "named", "Cy Marrable", "2027-03-11", { Area: "South" }],
];
const tabbed = ROWS.map((cells) => cells.join("\t")).join("\r\n");
const latin = (text: string) => Buffer.from(text.replaceAll("–", "\u0096"), "latin1");

test.each([
  ["UTF-8 with a mark", Buffer.from(`\uFEFF${csv(...ROWS)}`)],
  ["UTF-16 with tabs", Buffer.from(`\uFEFF${tabbed}`, "utf16le")],
  ["UTF-16 with tabs, big end first", Buffer.from(`\uFEFF${tabbed}`, "utf16le").swap16()],
  ["UTF-16 without a mark", Buffer.from(tabbed, "utf16le")],
  ["Windows-1252 with semicolons", latin(ROWS.map((cells) => cells.join(";")).join("\r\n"))],
  ["NUL bytes in cells", Buffer.from(csv(...ROWS).replace("shelter", "shel\0ter"))],
  ["returns for line ends", Buffer.from(csv(...ROWS).replaceAll("\n", "\r"))],
])("%s: the same texts, names, days and wishes", async (_, data) => {
  const { responses, all } = await readExport({ "in/t.csv": data });
  expect(
    responses.map(({ id, text, attribution, date, variables }) => [
      id,
      text,
      attribution.status,
      attribution.name,
      date,
      variables,
    ]),
  ).toEqual(READ);
  expect(all).not.toContain("Quillfeather");
});

test("Shift_JIS is read as what it is", async () => {
  // 冬も船を出してください。 and 運賃が高い。
  const ferry = [
    0x93, 0x7e, 0x82, 0xe0, 0x91, 0x44, 0x82, 0xf0, 0x8f, 0x6f, 0x82, 0xb5, 0x82, 0xc4, 0x82, 0xad, 0x82,
    0xbe, 0x82, 0xb3, 0x82, 0xa2, 0x81, 0x42,
  ];
  const fares = [0x89, 0x5e, 0x92, 0xc0, 0x82, 0xaa, 0x8d, 0x82, 0x82, 0xa2, 0x81, 0x42];
  const data = Buffer.concat([
    Buffer.from("comment-id,comment-body\r\n1,"),
    Buffer.from(ferry),
    Buffer.from("\r\n2,"),
    Buffer.from(fares),
    Buffer.from("\r\n"),
  ]);
  const { responses } = await readExport({ "in/t.csv": data });
  expect(responses.map(({ id, text }) => [id, text])).toEqual([
    ["1", "冬も船を出してください。"],
    ["2", "運賃が高い。"],
  ]);
});

test("bytes of two encodings are no text of either: the file is refused", async () => {
  const rows = [...ROWS, ["R4", "Cafe", "Di Orr", "46458", "Yes", "South"]];
  const data = Buffer.concat([Buffer.from(csv(...rows)), latin("R5,Café,Ed Fox,46458,Yes,South\n")]);
  const { code, stderr } = await readExport({ "in/t.csv": data });
  expect(code).toBe(2);
  expect(stderr).toContain("bytes that are not UTF-8, and no other encoding that is known");
});

test("`anonymous` in the project file says which column asks, and which answers are a wish not to be named", async () => {
  const rows = csv(
    ["ID", "Comment", "Your name", "Group"],
    ["1", "Keep the boat in winter please.", "Ida Quillfeather", "b"],
    ["2", "The fares are too high for most.", "Bo Quist", "A "],
    ["3", "A shelter at the quay would help.", "Cy Marrable", ""],
  );
  const project = (when: string) =>
    `corpus: [in/t.csv]\nsources: { t.csv: { anonymous: { column: Group, when: ${when} } } }\n`;
  const one = await readExport({ "in/t.csv": rows }, "", project('["B", ""]'));
  expect(one.responses.map(({ attribution }) => [attribution.status, attribution.name])).toEqual([
    ["anonymous", null],
    ["named", "Bo Quist"],
    ["anonymous", null],
  ]);
  expect(one.all).not.toMatch(/Quillfeather|Marrable/);
  const odd = await readExport({ "in/t.csv": rows }, "", project("[C]"));
  expect(odd.stderr).toContain('No answer under "Group" that is one of those that ask not to be named ("c")');
});

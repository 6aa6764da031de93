/** Comments of regulations.gov: as its server hands them out, as it exports them, with what is attached to them. */
import { expect, test, vi } from "vitest";
import { makePdf, typeset } from "../unit/read/ingest/make-pdf.ts";
import { csv, readExport } from "./read-export.ts";

vi.setConfig({ testTimeout: 60_000 });

const ID = "HBR-2027-0001";
const comment = (number: string, attributes: object, type = "comments") =>
  JSON.stringify({
    data: {
      id: `${ID}-${number}`,
      type,
      attributes: {
        docketId: ID,
        agencyId: "HBR",
        documentType: "Public Submission",
        trackingNbr: "l2x-abcd",
        withdrawn: false,
        restrictReasonType: null,
        duplicateComments: 0,
        postedDate: "2027-03-09T05:00:00Z",
        city: "Harrowmere",
        zip: "44101",
        ...attributes,
      },
      relationships: {},
    },
    included: [{ id: "x", type: "attachments", attributes: { title: "Letter", fileFormats: [] } }],
  });

const letter = makePdf([
  typeset([
    "Dear Docket Clerk",
    "",
    "The ferry must run in winter, and the fares must fall.",
    "",
    "Yours faithfully",
    "Harrowmere Ferry Users",
  ]),
]);

const DOCKET = {
  [`in/${ID}-0002.json`]: comment("0002", {
    comment: "Keep the boat.<br/>We can&#39;t get home.",
    firstName: "Ida",
    lastName: "Quillfeather",
    duplicateComments: 1204,
    category: "Individual",
  }),
  [`in/${ID}-0003.json`]: comment("0003", {
    comment: "See attached file(s)",
    organization: "Harrowmere Ferry Users",
  }),
  [`in/${ID}-0003_attachment_1.pdf`]: letter,
  [`in/${ID}-0003_attachment_1.txt`]: "The ferry must run in winter, and the fares must fall.\n",
  [`in/${ID}-0003_attachment_2.jpg`]: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0]),
  [`in/${ID}-0004.json`]: comment("0004", {
    comment: "See attached",
    firstName: "Anonymous",
    lastName: "Anonymous",
  }),
  [`in/${ID}-0005.json`]: comment("0005", { comment: "Taken back.", withdrawn: true }),
  [`in/${ID}-0006.json`]: comment("0006", { comment: "Held back.", restrictReasonType: "Confidential" }),
  [`in/${ID}-0007.json`]: comment("0007", {
    comment: "Our view is below.",
    firstName: "Bo",
    lastName: "Quist",
  }),
  [`in/${ID}-0007/attachment_1.txt`]: "A shelter at the quay would help everybody who waits there.\n",
  [`in/docket/${ID}.json`]: JSON.stringify({
    data: { id: ID, type: "dockets", attributes: { docketType: "Rulemaking" } },
  }),
};

test("regulations.gov: one file a comment, attachments beside, what was taken back left out by reason", async () => {
  const { responses, account, stderr, all } = await readExport(DOCKET);

  expect(
    responses.map(({ id, text, attribution, date }) => [
      id,
      text,
      attribution.status,
      attribution.name,
      date,
    ]),
  ).toEqual([
    [`${ID}-0002`, "Keep the boat.\nWe can't get home.", "named", "Ida Quillfeather", "2027-03-09"],
    [
      `${ID}-0003`,
      "The ferry must run in winter, and the fares must fall.",
      "organisation",
      null,
      "2027-03-09",
    ],
    [`${ID}-0004`, "See attached", "anonymous", null, "2027-03-09"],
    [
      `${ID}-0007`,
      "Our view is below.\n\nA shelter at the quay would help everybody who waits there.",
      "named",
      "Bo Quist",
      "2027-03-09",
    ],
  ]);
  expect(responses[0].variables).toEqual({
    "Agency ID": "HBR",
    "Docket ID": ID,
    "Duplicate Comments": "1204",
    Category: "Individual",
  });
  expect(account.responses).toEqual({
    received: 7,
    counted: 3,
    leftOut: [
      { reason: "no text: see attached", responses: 1 },
      { reason: "withdrawn", responses: 1 },
      { reason: "restricted", responses: 1 },
      { reason: "no submission", responses: 1 },
    ],
  });
  expect(account.sources.leftOut).toHaveLength(1);
  expect(stderr).toContain("_attachment_2.jpg");
  expect(all).not.toContain("Harrowmere,");
});

test("regulations.gov: a list without texts is no list of comments, and no answer is made of it", async () => {
  const list = {
    data: [{ id: "A-1", type: "comments", attributes: { docketId: ID, title: "Comment from X" } }],
    meta: {},
  };
  const { code, stderr } = await readExport({ "in/list.json": JSON.stringify(list) });
  expect(code).toBe(2);
  expect(stderr).toContain('a record whose "text" is missing or wrong');
});

const REGULATIONS = [
  ...[
    "Document ID",
    "Agency ID",
    "Docket ID",
    "Tracking Number",
    "Document Type",
    "Posted Date",
    "Is Withdrawn?",
  ],
  ...[
    "Title",
    "Duplicate Comments",
    "First Name",
    "Last Name",
    "City",
    "State/Province",
    "Zip/Postal Code",
    "Country",
  ],
  ...[
    "Organization Name",
    "Comment",
    "Category",
    "Restrict Reason Type",
    "Restrict Reason",
    "Reason Withdrawn",
  ],
  "Attachment Files",
];
const docketRow = (number: string, cells: Readonly<Record<string, string>>) =>
  REGULATIONS.map(
    (name) =>
      ({
        "Document ID": `${ID}-${number}`,
        "Docket ID": ID,
        "Document Type": "Public Submission",
        "Posted Date": "2027-03-09T05:00Z",
        "Is Withdrawn?": "false",
        Title: "Comment from Quillfeather, Ida",
        "Duplicate Comments": "1",
        ...cells,
      })[name] ?? "",
  );

test("regulations.gov: its CSV, with the attachments of a download beside it", async () => {
  const { responses, account } = await readExport({
    "in/docket.csv": csv(
      REGULATIONS,
      docketRow("0002", {
        Comment: "Keep the boat in winter.",
        "First Name": "Ida",
        "Last Name": "Quillfeather",
        City: "Harrowmere",
      }),
      docketRow("0003", { Comment: "See attached file(s)", "Organization Name": "Harrowmere Ferry Users" }),
      docketRow("0004", { Comment: "The fares are too high.", "Duplicate Comments": "1,204" }),
      docketRow("0005", { Comment: "Taken back.", "Is Withdrawn?": "true", "Reason Withdrawn": "Duplicate" }),
      docketRow("0006", { Comment: "Held back.", "Restrict Reason Type": "Confidential" }),
      docketRow("0001", { "Document Type": "Notice" }),
    ),
    [`in/${ID}-0003_attachment_1.txt`]: "A shelter at the quay would help everybody who waits there.\n",
  });
  expect(
    responses.map(({ text, attribution, variables }) => [
      text,
      attribution.name ?? attribution.organisation,
      variables["Duplicate Comments"],
    ]),
  ).toEqual([
    ["Keep the boat in winter.", "Ida Quillfeather", "1"],
    ["A shelter at the quay would help everybody who waits there.", "Harrowmere Ferry Users", "1"],
    ["The fares are too high.", null, "1,204"],
  ]);
  expect(account.responses).toMatchObject({ received: 6, counted: 3 });
  expect(account.responses.leftOut).toEqual([
    { reason: "withdrawn", responses: 1 },
    { reason: "restricted", responses: 1 },
    { reason: "no submission", responses: 1 },
  ]);
  expect(responses.some(({ variables }) => "City" in variables || "Title" in variables)).toBe(false);
});

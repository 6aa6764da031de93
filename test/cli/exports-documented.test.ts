/** Exports in the layout that each platform documents, with invented content: texts, who, variables and the account. */
import { expect, test, vi } from "vitest";
import { readRows } from "./read-export.ts";

vi.setConfig({ testTimeout: 60_000 });

test("REDCap: checkboxes are one list, a timestamp the day, an incomplete form unfinished", async () => {
  const { responses, account, record } = await readRows(
    "record_id,redcap_event_name,redcap_survey_identifier,survey_timestamp,services___1,services___2,services___99,comments,role,survey_complete".split(
      ",",
    ),
    ["1", "baseline_arm_1", "hesper", "2026-07-01 09:10:11", "1", "0", "0", "text", "1", "2"],
    ["2", "baseline_arm_1", "bo", "2026-07-02 10:00:00", "0", "1", "1", "text", "2", "2"],
    ["3", "baseline_arm_1", "ida", "2026-07-03 10:00:00", "1", "1", "0", "text", "1", "0"],
  );
  expect(record.inputs[0].table.platform).toBe("REDCap");
  expect(account.responses.leftOut).toEqual([{ reason: "unfinished", responses: 1 }]);
  expect(responses.map(({ id, date, variables }) => [id, date, variables])).toEqual([
    ["1", "2026-07-01", { redcap_event_name: "baseline_arm_1", services: ["1"], role: "1" }],
    ["2", "2026-07-02", { redcap_event_name: "baseline_arm_1", services: ["2", "99"], role: "2" }],
  ]);
});

test("Kobo: what it writes itself is no variable, several answers are one list, an account is nobody's name", async () => {
  const ask = "Which services do you use?";
  const row = (at: number, several: string, bus: string, ferry: string, by: string) => [
    "2026-07-01T09:00:00.000+01:00",
    "2026-07-01T09:05:00.000+01:00",
    several,
    bus,
    ferry,
    "text",
    `10${at}`,
    `aaaa1111-0000-4000-8000-00000000000${at}`,
    "2026-07-01T08:05:10",
    "",
    "",
    "submitted_via_web",
    by,
    "vX1",
    "",
    String(at),
  ];
  const { responses, record } = await readRows(
    [
      "start",
      "end",
      ask,
      `${ask}/Bus`,
      `${ask}/Ferry`,
      "What would you change?",
      "_id",
      "_uuid",
      "_submission_time",
      "_validation_status",
      "_notes",
      "_status",
      "_submitted_by",
      "__version__",
      "_tags",
      "_index",
    ],
    row(1, "Bus Ferry", "1", "1", ""),
    row(2, "Bus", "1", "0", "quist47"),
    row(3, "Ferry", "0", "1", ""),
  );
  expect(record.inputs[0].table.platform).toBe("KoboToolbox");
  expect(
    responses.map(({ id, date, attribution, variables }) => [id, date, attribution.status, variables]),
  ).toEqual([
    ["101", "2026-07-01", "none", { [ask]: ["Bus", "Ferry"] }],
    ["102", "2026-07-01", "none", { [ask]: ["Bus"] }],
    ["103", "2026-07-01", "none", { [ask]: ["Ferry"] }],
  ]);
});

const forms = (...days: readonly string[]) =>
  readRows(
    ["ID", "Start time", "Completion time", "Email", "Name", "What would you change?"],
    ...days.map((day, at) => [
      String(at + 1),
      `${day}/2026 9:00`,
      `${day}/2026 9:05`,
      "anonymous",
      "",
      "text",
    ]),
  );

test("Microsoft Forms: a column tells the order of its days; where it does not, days stay as they are, and both orders are a doubt", async () => {
  const dates = ({ responses }: Awaited<ReturnType<typeof forms>>) => responses.map(({ date }) => date);
  const dayFirst = await forms("12/1", "13/1", "2/1");
  expect(dates(dayFirst)).toEqual(["2026-01-12", "2026-01-13", "2026-01-02"]);
  expect(dayFirst.stderr).not.toContain("day first");
  expect(dates(await forms("12/1", "1/13", "2/1"))).toEqual(["2026-12-01", "2026-01-13", "2026-02-01"]);
  const unclear = await forms("12/1", "3/1", "2/1");
  expect(dates(unclear)).toEqual([null, null, null]);
  expect(unclear.responses[0].variables).toEqual({ "Completion time": "12/1/2026 9:05" });
  const mixed = await forms("21/1", "1/13", "2/1");
  expect(dates(mixed)).toEqual(["2026-01-21", "2026-01-13", null]);
  expect(mixed.stderr).toContain("some have the day first and some the month");
  expect(mixed.responses.every(({ attribution }) => attribution.status === "anonymous")).toBe(true);
});

test("SmartSurvey: two rows of headers, and leave to print the name", async () => {
  const row = (at: number, name: string, bus: string, ferry: string, leave: string) => [
    `9000${at}`,
    String(at),
    name,
    "h@x.example",
    "192.0.2.1",
    `u${at}`,
    `1${at}/07/2026 09:00:00`,
    `1${at}/07/2026 09:04:00`,
    "Default",
    bus,
    ferry,
    "text",
    leave,
  ];
  const { responses } = await readRows(
    [
      "UserID",
      "UserNo",
      "Name",
      "Email",
      "IP Address",
      "Unique ID",
      "Started",
      "Ended",
      "Tracking Link",
      "1. Which services do you use?",
      "",
      "2. What would you change?",
      "3. May we publish your name?",
    ],
    ["", "", "", "", "", "", "", "", "", "Bus", "Ferry", "", ""],
    row(1, "Hesper Tollgrain", "Bus", "", "Yes"),
    row(3, "Bo Quistmann", "", "Ferry", "No"),
    row(4, "Ida Quillfeder", "Bus", "Ferry", "No"),
  );
  expect(responses.map(({ date, attribution, variables }) => [date, attribution.name, variables])).toEqual([
    ["2026-07-11", "Hesper Tollgrain", { "1. Which services do you use?": ["Bus"] }],
    ["2026-07-13", null, { "1. Which services do you use?": ["Ferry"] }],
    ["2026-07-14", null, { "1. Which services do you use?": ["Bus", "Ferry"] }],
  ]);
});

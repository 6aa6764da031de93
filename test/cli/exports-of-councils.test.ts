/** Exports of programs for consultations and forms, in the layout that each platform documents, with invented content: texts, who, variables and the account. */
import { expect, test, vi } from "vitest";
import { csv, readExport, readRows, TEXTS } from "./read-export.ts";

vi.setConfig({ testTimeout: 60_000 });

test("Citizen Space: fields under their questions, who, and answers that are not published under a name", async () => {
  const why = "Do you support the plan? - Why do you say this?";
  const more = "Do you have any further comments? - Comments";
  const { responses, account } = await readExport({
    "in/t.csv": csv(
      [
        "Response ID",
        "Date Submitted",
        "Published response?",
        "What is your name? - Name",
        "What is your email address? - Email",
        "What is your organisation? - Organisation",
        "Do you support the plan? - Support",
        why,
        more,
      ],
      [
        "ANON-1",
        "2026-07-01 09:00:00",
        "Yes",
        "Hesper Tollgrain",
        "h@x.example",
        "",
        "Yes",
        TEXTS[0],
        "Keep it running please.",
      ],
      [
        "ANON-2",
        "2026-07-02 09:00:00",
        "Yes",
        "Bo Quistmann",
        "b@x.example",
        "Quarrel Bay Trust",
        "No",
        TEXTS[1],
        "",
      ],
      ["ANON-3", "2026-07-03 09:00:00", "No", "Ida Quillfeder", "i@x.example", "", "Yes", "", TEXTS[2]],
    ),
  });
  expect(account.responses).toEqual({
    received: 6,
    counted: 4,
    leftOut: [{ reason: "no answer", responses: 2 }],
  });
  expect(
    responses.map(({ id, question, attribution }) => [
      id,
      question,
      attribution.status,
      attribution.organisation,
    ]),
  ).toEqual([
    ["ANON-1-q1", why, "named", null],
    ["ANON-1-q2", more, "named", null],
    ["ANON-2-q1", why, "named", "Quarrel Bay Trust"],
    ["ANON-3-q2", more, "anonymous", null],
  ]);
});

test("Typeform: options under their own names, what was only started left out", async () => {
  const row = (id: string, name: string, bus: string, ferry: string, type: string, sent: string) => [
    id,
    name,
    "text",
    bus,
    ferry,
    "9",
    type,
    "2026-07-01 09:00:00",
    "",
    sent,
    "9f1c2d3e4b",
    "",
  ];
  const { responses, account } = await readRows(
    [
      "#",
      "What's your name?",
      "What would you change?",
      "Bus",
      "Ferry",
      "How likely are you to recommend us?",
      "Response Type",
      "Start Date (UTC)",
      "Stage Date (UTC)",
      "Submit Date (UTC)",
      "Network ID",
      "Tags",
    ],
    row("abc123def456", "Hesper Tollgrain", "Bus", "", "completed", "2026-07-01 09:05:00"),
    row("abc123def457", "Bo Quistmann", "", "Ferry", "completed", "2026-07-02 09:05:00"),
    row("abc123def458", "Ida Quillfeder", "Bus", "Ferry", "started", ""),
  );
  expect(account.responses.leftOut).toEqual([{ reason: "unfinished", responses: 1 }]);
  expect(
    responses.map(({ id, date, attribution, variables }) => [id, date, attribution.name, variables]),
  ).toEqual([
    [
      "abc123def456",
      "2026-07-01",
      "Hesper Tollgrain",
      { Bus: "Bus", "How likely are you to recommend us?": "9" },
    ],
    [
      "abc123def457",
      "2026-07-02",
      "Bo Quistmann",
      { Ferry: "Ferry", "How likely are you to recommend us?": "9" },
    ],
  ]);
});

test("EngagementHQ: its days, screen names and logins kept nowhere", async () => {
  const row = (at: number, login: string, who: string) => [
    `100${at}`,
    `Jul 0${at} 26 09:00:12 am`,
    login,
    `50${at}`,
    "x@x.example",
    "North Quay",
    who,
    "text",
  ];
  const { responses, stderr } = await readRows(
    [
      "Contribution ID",
      "Date of contribution",
      "Login (Screen name)",
      "Login ID",
      "Email",
      "Suburb",
      "Are you responding as...?",
      "What would you change?",
    ],
    row(1, "ferryfan", "Resident"),
    row(2, "quist47", "Visitor"),
    row(3, "shelterme", "Resident"),
  );
  expect(stderr).not.toContain("may hold answers");
  expect(responses.map(({ id, date, variables }) => [id, date, variables])).toEqual([
    ["1001", "2026-07-01", { Suburb: "North Quay", "Are you responding as...?": "Resident" }],
    ["1002", "2026-07-02", { Suburb: "North Quay", "Are you responding as...?": "Visitor" }],
    ["1003", "2026-07-03", { Suburb: "North Quay", "Are you responding as...?": "Resident" }],
  ]);
});

test("LimeSurvey: options with a further one, ranks, and an answer that was never sent", async () => {
  const row = (at: string, sent: string, bus: string, ferry: string, more: string) => [
    at,
    sent,
    "3",
    "en",
    "12",
    bus,
    ferry,
    more,
    "text",
    "Fares",
    "Boats",
  ];
  const { responses, account } = await readRows(
    [
      "id. Response ID",
      "submitdate. Date submitted",
      "lastpage. Last page",
      "startlanguage. Start language",
      "seed. Seed",
      "G1Q1[SQ001]. Which services do you use? [Bus]",
      "G1Q1[SQ002]. Which services do you use? [Ferry]",
      "G1Q1[other]. Which services do you use? [Other]",
      "G2Q1. What would you change?",
      "G2Q2[1]. Rank the priorities [Rank 1]",
      "G2Q2[2]. Rank the priorities [Rank 2]",
    ],
    row("1", "2026-07-01 09:00:00", "Yes", "No", ""),
    row("2", "2026-07-02 09:00:00", "No", "Yes", "Tram"),
    row("3", "", "Yes", "Yes", ""),
  );
  expect(account.responses.leftOut).toEqual([{ reason: "unfinished", responses: 1 }]);
  expect(responses[1].variables).toEqual({
    "Which services do you use?": ["Ferry", "Tram"],
    "Rank the priorities [Rank 1]": "Fares",
    "Rank the priorities [Rank 2]": "Boats",
  });
});

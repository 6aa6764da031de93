/** What each question was answered by, and why others are left out: on the screen, in the report, and in run.json. */
import { expect, test, vi } from "vitest";
import { workplace } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

const CSV = `ID,What should the ferry do?,Anything else?,Status,Area
R1,Run in winter please and be on time.,N/A,Complete,North
R2,The fares are too high for all of us.,A shelter at the quay would help a lot.,Complete,South
R3,See attached,,Complete,South
R4,This one was never sent off by anybody.,,Partial,South
R5,,Longer piers are what we really need.,Complete,West
`;
const PROJECT = `corpus: [in/t.csv]
codebook: book.yaml
sources: { t.csv: { where: { Area: [North, South] } } }
`;

test("each question has its received, counted and left out, with percentages of those who were asked and who answered", async () => {
  const place = workplace({
    "in/t.csv": CSV,
    "themetally.yaml": PROJECT,
    "book.yaml": "themes:\n  - { id: fares, terms: [fares] }\n  - { id: quay, terms: [quay] }\n",
  });
  const { stderr } = await place.run("run");
  const screen = stderr.replace(/ +/g, " ");
  expect(screen).toContain(
    "Questions, and how many of those asked answered\n What should the ferry do? 2 of 5 (40.0%)\n",
  );
  expect(screen).toContain("1 no text: see attached, 1 unfinished, 1 left out by `where`");
  expect(screen).toContain(" Anything else? 1 of 5 (20.0%)\n");
  const out = place.files("out");
  expect(JSON.parse(out["run.json"]!).reconciliation.byQuestion).toEqual([
    {
      source: "in/t.csv",
      question: "What should the ferry do?",
      received: 5,
      counted: 2,
      leftOut: [
        { reason: "no text: see attached", responses: 1 },
        { reason: "unfinished", responses: 1 },
        { reason: "left out by `where`", responses: 1 },
      ],
    },
    {
      source: "in/t.csv",
      question: "Anything else?",
      received: 5,
      counted: 1,
      leftOut: [
        { reason: "no text: n/a", responses: 1 },
        { reason: "no answer", responses: 1 },
        { reason: "unfinished", responses: 1 },
        { reason: "left out by `where`", responses: 1 },
      ],
    },
  ]);
  expect(out["themes-by-question.csv"]).toMatch(/fares.*What should the ferry do\?.*,1,.*50/);
  expect((await place.run("report")).code).toBe(0);
  const page = place.files("out/report")["report.html"]!;
  expect(page).toContain("Responses by question");
  expect(page).toMatch(
    /Anything else\?<\/th><td>in\/t\.csv<\/td><td class="number">5<\/td><td class="number">1<\/td><td class="number">20(?:\.0)?%/,
  );
  expect(page).toContain("left out by `where`: 1");
  expect(place.files("out/report")["summary.md"] ?? place.files("out/report")["report.md"]).toContain(
    "no text: n/a: 1",
  );
});

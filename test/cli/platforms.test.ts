/** Exports of platforms on which people discuss: texts, ids, variables, and what is left out. */
import { expect, test, vi } from "vitest";
import { csv, readExport } from "./read-export.ts";

vi.setConfig({ testTimeout: 60_000 });

test("Polis, kouchou-ai and Talk to the City: the text by its name, votes as variables, what was moderated out left out", async () => {
  const polis = csv(
    ["timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees", "moderated", "comment-body"],
    ["1804579200000", "Tue Mar 09 2027", "0", "7", "12", "3", "1", "Run the ferry in winter."],
    ["1804579200000", "Tue Mar 09 2027", "1", "7", "2", "9", "-1", "Rude words."],
    ["1804579200000", "Tue Mar 09 2027", "2", "8", "5", "5", "0", "Fares, they are too high."],
  );
  const one = await readExport({ "in/comments.csv": polis });
  expect(one.record.inputs[0].table.platform).toBe("Polis");
  expect(one.responses.map(({ id, text, variables }) => [id, text, variables])).toEqual([
    ["0", "Run the ferry in winter.", { agrees: "12", disagrees: "3" }],
    ["2", "Fares, they are too high.", { agrees: "5", disagrees: "5" }],
  ]);
  expect(one.account.responses.leftOut).toEqual([{ reason: "moderated", responses: 1 }]);
  const kouchou = await readExport({
    "in/input.csv": csv(
      ["comment-id", "comment-body", "source", "url", "attribute_region"],
      ["1", "冬も船を出してください。", "form", "https://x.example/1", "North"],
      ["2", "運賃が高すぎます。", "form", "https://x.example/2", "South"],
    ),
  });
  expect(kouchou.responses.map(({ id, text }) => [id, text])).toEqual([
    ["1", "冬も船を出してください。"],
    ["2", "運賃が高すぎます。"],
  ]);
  const city = await readExport({
    "in/t3c.csv": csv(
      ["comment-id", "comment-body", "interview", "video", "timestamp"],
      ["a1", "Run the ferry in winter.", "Interview 4", "https://x.example/v", "00:01:10"],
      ["a2", "The fares are too high for us.", "Interview 5", "https://x.example/w", "00:04:31"],
    ),
  });
  expect(city.responses.map(({ id, text, attribution }) => [id, text, attribution.status])).toEqual([
    ["a1", "Run the ferry in winter.", "none"],
    ["a2", "The fares are too high for us.", "none"],
  ]);
});

test("Decidim: one language is read, HTML taken out, and what was withdrawn left out", async () => {
  const decidim = csv(
    ["id", "title/en", "title/ca", "body/en", "body/ca", "state", "published_at", "scope/id", "url"],
    [
      "11",
      "Ferry",
      "Ferri",
      "<p>Run the ferry in winter.</p>",
      "<p>El ferri a l'hivern.</p>",
      "accepted",
      "2027-03-09",
      "3",
      "https://x.example",
    ],
    [
      "12",
      "Fares",
      "Tarifes",
      "",
      "<p>Les tarifes són massa altes.</p>",
      "",
      "2027-03-10",
      "3",
      "https://x.example",
    ],
    ["13", "Boat", "Vaixell", "<p>Gone again.</p>", "", "withdrawn", "2027-03-10", "3", "https://x.example"],
  );
  const one = await readExport({ "in/proposals.csv": decidim });
  expect(one.record.inputs[0].table.platform).toBe("Decidim");
  expect(one.responses.map(({ id, text, question }) => [id, text, question])).toEqual([
    ["11", "Run the ferry in winter.", null],
    ["12", "Les tarifes són massa altes.", null],
  ]);
  expect(one.account.responses.leftOut).toEqual([{ reason: "withdrawn", responses: 1 }]);
});

test("CONSUL: what a comment is on is a variable and no row", async () => {
  const consul = csv(
    [
      "id",
      "commentable_id",
      "commentable_type",
      "body",
      "created_at",
      "ancestry",
      "proposal_title",
      "proposal_description",
    ],
    [
      "1",
      "40",
      "Proposal",
      "Run the ferry in winter.",
      "2027-03-09 10:00",
      "",
      "A winter ferry",
      "A long text of what is proposed here, for all to read.",
    ],
    [
      "2",
      "40",
      "Proposal",
      "The fares are too high for us.",
      "2027-03-09 11:00",
      "1",
      "A winter ferry",
      "A long text of what is proposed here, for all to read.",
    ],
    [
      "3",
      "41",
      "Debate",
      "A shelter at the quay would help.",
      "2027-03-10 11:00",
      "",
      "The quay",
      "Another long text of what is debated here, for all to read.",
    ],
  );
  const two = await readExport({ "in/comments.csv": consul });
  expect(two.record.inputs[0].table.platform).toBe("CONSUL");
  expect(two.responses.map(({ id, text, variables }) => [id, text, variables.proposal_title])).toEqual([
    ["1", "Run the ferry in winter.", "A winter ferry"],
    ["2", "The fares are too high for us.", "A winter ferry"],
    ["3", "A shelter at the quay would help.", "The quay"],
  ]);
});

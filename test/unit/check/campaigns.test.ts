import { describe, expect, test } from "vitest";
import { campaigns } from "#src/check/campaigns.ts";
import type { Campaign, CampaignMember } from "#src/model/campaign.ts";
import { response } from "../count/tally/sample.ts";

const member = (index: number, similarity = 1, ...added: readonly string[]): CampaignMember => ({
  response: `ideas-000${index}`,
  index,
  source: "ideas.txt",
  line: index * 10,
  similarity,
  added,
});

const campaign = (...members: readonly CampaignMember[]): Campaign => ({
  id: "campaign-001",
  kind: "copies",
  pattern: null,
  template: members[1]!,
  members,
});

async function check(...found: readonly Campaign[]) {
  const read = { wanted: "again" };
  const seen: unknown[] = [];
  const finder = {
    response: (one: object, line: number) => void seen.push([one, line]),
    source: (input: object) => void seen.push(input),
    find: async (given: object) => (given === read ? found : []),
  };
  const checking = campaigns(finder, read);
  const one = response(1);
  const input = { source: "ideas.txt", bytes: 1, sha256: "0", layout: null, responses: 1 };
  expect([checking.response!(one, 7), checking.source!(input)]).toEqual([[], []]);
  expect(seen).toEqual([[one, 7], input]);
  const findings = await checking.finish!();
  return { findings, covered: checking.covered() };
}

test("a campaign is told once, where its first response stands", async () => {
  const { findings, covered } = await check(campaign(member(1), member(2), member(3)));
  expect(findings).toEqual([
    {
      code: "campaign",
      severity: "warning",
      place: { source: "ideas.txt", line: 10 },
      found: "3 responses of one campaign (campaign-001), 3 with the text of ideas-0002",
      expected: "each response by itself",
      hint: "campaigns.csv of a run lists them; `--campaigns once` counts each campaign once",
      response: "ideas-0001",
    },
  ]);
  expect(covered).toBe("1 response compared with one another, 3 of them in 1 campaign");
});

test("two with the very same text are duplicates, and no campaign; two that differ are one", async () => {
  expect((await check(campaign(member(1), member(2)))).findings).toEqual([]);
  expect((await check(campaign(member(1, 0.9), member(2)))).findings).toHaveLength(1);
  expect((await check()).covered).toBe("1 response compared with one another");
});

describe("what variants add is quoted", () => {
  const found = async (...members: readonly CampaignMember[]) =>
    (await check(campaign(...members))).findings[0]!.found.split("; ").slice(1);

  test("for the first three, and counted for the others", async () => {
    const variants = [1, 2, 3, 4, 5].map((index) => member(index, 0.8, `part ${index}`));
    expect(await found(...variants, member(6, 0.9))).toEqual([
      "ideas-0001 adds “part 1”",
      "ideas-0002 adds “part 2”",
      "ideas-0003 adds “part 3”",
      "2 more add something",
    ]);
  });

  test("in one line, its stretches parted, personal data blacked out, and cut", async () => {
    const [quoted] = await found(member(1, 0.8, "so\n I say", "ring 07700 900123 now"), member(2));
    expect(quoted).toBe("ideas-0001 adds “so I say … ring ████████████ now”");
    const [long] = await found(member(1, 0.8, "a".repeat(200)), member(2));
    expect(long).toBe(`ideas-0001 adds “${"a".repeat(80)}…”`);
    const [emoji] = await found(member(1, 0.8, `${"a".repeat(79)}😀 b`), member(2));
    expect(emoji).toBe(`ideas-0001 adds “${"a".repeat(79)}…”`);
  });
});

test("those with the very text of the template are counted, and a quotation of 80 characters is whole", async () => {
  const whole = "a".repeat(80);
  const { findings } = await check(campaign(member(1, 0.8, whole), member(2), member(3)));
  expect(findings[0]?.found).toBe(
    `3 responses of one campaign (campaign-001), 2 with the text of ideas-0002; ideas-0001 adds “${whole}”`,
  );
});

test("a quotation keeps its pairs of code units, and loses the white space at its ends", async () => {
  const { findings } = await check(campaign(member(1, 0.8, `  😀${"a".repeat(90)}`), member(2)));
  expect(findings[0]?.found).toContain(`adds “😀${"a".repeat(78)}…”`);
  expect(campaigns({ response() {}, source() {}, find: async () => [] }, null).group).toBe("duplicates");
});

test("before anything was found, the responses alone are covered", () => {
  const checking = campaigns({ response() {}, source() {}, find: async () => [] }, null);
  expect(checking.covered()).toBe("0 responses compared with one another");
});

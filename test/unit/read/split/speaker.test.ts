/** Who is quoted, from the sentence that leads in to the quotation or closes it. */
import { describe, expect, test } from "vitest";
import { closingSpeaker, leadInSpeaker, middleSpeaker } from "#src/read/split/speaker.ts";

const leadIn = (raw: string) => leadInSpeaker(raw)?.speaker ?? null;
const closing = (raw: string) => closingSpeaker(raw)?.speaker ?? null;

describe("a sentence leads in to a quotation", () => {
  const VERBS = [
    ..."said says commented comments stated states responded responds added adds".split(" "),
    ..."explained explains wrote writes replied declared".split(" "),
    ...[
      "told the meeting",
      "issued the following statement",
      "made this reply",
      "released a reply",
      "gave an answer",
    ],
    "published a long statement",
  ];
  test.each(VERBS)("with %j", (verb) => {
    expect(leadIn(`Ann Quill, Chair ${verb}:`)).toBe("Ann Quill, Chair");
  });

  test.each([
    "Ann Quill said:",
    "Ann Quill, said:",
    "Ann Quill said today:",
    "Ann Quill said, yesterday –",
    "Ann Quill said that:",
    "Ann Quill said in a letter:",
    "Ann Quill said in her letter:",
    "Ann Quill said on the night:",
    "Ann Quill said as follows —",
    "Ann Quill said: “We wait.",
    "Ann Quill said ‘We wait.",
    "Ann\n  Quill said:",
    "Ann Quill: “We wait.",
  ])("whatever stands behind: %j", (raw) => {
    expect(leadIn(raw)).toBe("Ann Quill");
  });

  test.each([
    "Ann Quill said",
    "Ann Quill said: we wait",
    "Ann Quill shouted:",
    "“Ann Quill said:",
    "nobody said:",
    "A said:",
    "Ann Quill",
  ])("is none: %j", (raw) => {
    expect(leadIn(raw)).toBeNull();
  });

  test("ends where the quotation begins", () => {
    const raw = "Ann Quill, of the Forum, said: “We wait.";
    expect(leadInSpeaker(raw)).toEqual({
      speaker: "Ann Quill, of the Forum",
      start: 0,
      end: raw.indexOf("“"),
    });
  });
});

describe("the speaker", () => {
  const OPENERS = [
    ..."Responding Commenting Speaking Reacting Replying Following Welcoming Writing Marking".split(" "),
    ..."Launching Asked In On At Ahead After Before As Today Yesterday Earlier When While With".split(" "),
    ..."During Upon To For This Published Announced".split(" "),
  ];
  test.each(OPENERS)("stands after what opens with %j, and is all of a sentence that does not", (opener) => {
    expect(leadIn(`${opener} the vote, Ann Quill, Chair, said:`)).toBe("Ann Quill, Chair");
    expect(leadIn(`${opener}x Quill, Ann Marsh, Chair, said:`)).toBe(`${opener}x Quill, Ann Marsh, Chair`);
  });

  test.each([
    ["Ann Quill has issued the following statement:", "Ann Quill"],
    ["Ann Quill, today said:", "Ann Quill"],
    ["Ann Quill also said:", "Ann Quill"],
    ["Ann Quill have said:", "Ann Quill"],
    ["Ann Quill had said:", "Ann Quill"],
    ["Ann Quill then said:", "Ann Quill"],
    ["Ann Quill further said:", "Ann Quill"],
    ["Ann Quill recently said:", "Ann Quill"],
  ])("is without the small words before the verb: %j", (raw, who) => {
    expect(leadIn(raw)).toBe(who);
  });

  test.each([
    ["It rains. Ann Quill said:", "Ann Quill"],
    ["Does it rain? Ann Quill said:", "Ann Quill"],
    ["It rains! Ann Quill said:", "Ann Quill"],
    ["It rains.’ ann quill, Chair said:", "It rains.’ ann quill, Chair"],
    ["Dr. Ann Quill said:", "Dr. Ann Quill"],
    ["Mrs. Quill said:", "Mrs. Quill"],
    ["Cllr. Quill said:", "Cllr. Quill"],
    ["The Forum of St. Quill said:", "The Forum of St. Quill"],
  ])("is in the last sentence, abbreviations aside: %j", (raw, who) => {
    expect(leadIn(raw)).toBe(who);
  });

  test.each([
    ["After the vote in Marl, Ann Quill, Chair, said:", "Ann Quill, Chair"],
    ["After the vote, Ann Quill, Chair, welcoming it, said:", "Ann Quill, Chair"],
    ["Ann Quill, Chair, speaking in Marl, said:", "Ann Quill, Chair"],
    ["After the vote in the hall Ann Quill said:", "Ann Quill"],
    ["After the vote, in the hall, Marl Forum director, Ann Quill, said:", "Marl Forum director, Ann Quill"],
    ["After the vote, Marl Pell, Ann Quill, said:", "Ann Quill"],
    ["After the vote, Pell Ferry Guild, Dr Ann Quill, a trustee, said:", "Dr Ann Quill, a trustee"],
    ["After the vote, and the rain, the director, said:", "the director"],
    ["After the vote, and the rain, the forum, said:", "the forum"],
    ["After the vote, and the rain, a Marl voice, said:", null],
    ["After the vote, Yarrow Quill, Chair, said:", "Yarrow Quill, Chair"],
    ["After the vote, Chair, Yarrow Quill, said:", "Chair, Yarrow Quill"],
    ["After the vote, speaking as chair, Ann Quill, said:", "Ann Quill"],
    ["After the vote, the director, who waited, said:", "the director, who waited"],
    ["After the vote, the forum, who waited, said:", "the forum, who waited"],
    ["After the vote, Marl, who waited, said:", "Marl, who waited"],
    ["After Marl Pell, the director, who waited, said:", "the director, who waited"],
    ["After the vote of the chair, Ann Quill, said:", "Ann Quill"],
    ["After the vote, Marl Pell Trust, Yarrow Quill, said:", "Yarrow Quill"],
    ["After the vote, Marl Pell, Ann Quill OBE QC, Marl, said:", "Ann Quill OBE QC, Marl"],
    ["After the Vote in the hall Ann Quill said:", "Ann Quill"],
    ["Ann Quill, who also waits, said:", "Ann Quill, who also waits"],
    ["Ann Quill,Chair,, said:", "Ann Quill, Chair"],
    ["Ann Quill at Marl said:", "Ann Quill at Marl"],
    ["Ann Quill, On Track Ltd, said:", "Ann Quill, On Track Ltd"],
    ["Ann Quill:“We wait.", "Ann Quill"],
    ["After the vote, our chair, Ann Quill, Marl, said:", "Ann Quill, Marl"],
  ])("is the person, with the role before a name that stands last: %j", (raw, who) => {
    expect(leadIn(raw)).toBe(who);
  });
});

test("a title before a given name is no part of it", () => {
  const titles = "Mr Mrs Ms Miss Mx Dr Prof Cllr Sir Dame Lord Lady Rev Reverend Dr. Mr.".split(" ");
  for (const title of titles)
    expect(leadIn(`After the vote, Marl Pell, ${title} Ann Quill, said:`)).toBe(`${title} Ann Quill`);
});

describe("a sentence closes a quotation", () => {
  test.each([
    ["“We wait,” said Ann Quill, Chair.", "Ann Quill, Chair"],
    ["“We wait”, said Ann Quill", "Ann Quill"],
    ['"We wait." says a spokesperson for Marl', "a spokesperson for Marl"],
    ["‘We wait’ added the chair of Marl", "the chair of Marl"],
    ["says Ann Quill", "Ann Quill"],
    ["said an\n usher", "an usher"],
    ["“We wait,” Ann Quill, Chair, said.", "Ann Quill, Chair"],
    ["“We wait” Ann Quill said", "Ann Quill"],
  ])("with its speaker: %j", (raw, who) => {
    expect(closing(raw)).toBe(who);
  });

  test.each([
    "“We wait,” said nobody.",
    "We wait said Ann Quill.",
    "“We wait,” said Ann Quill. “It rains.”",
    "“We wait,” thought Ann Quill.",
    "We wait. Ann Quill said.",
    "“We wait.”",
  ])("is none: %j", (raw) => {
    expect(closing(raw)).toBeNull();
  });

  test.each(["“We wait,” said Ann Quill.", "“We wait”, said Ann Quill.", "“We wait”. Ann Quill, said."])(
    "begins behind the quotation, and ends with the paragraph: %j",
    (raw) => {
      const found = closingSpeaker(raw)!;
      expect(raw.slice(found.start, found.end)).toMatch(/^(?:said Ann Quill|Ann Quill, said)\.$/);
    },
  );

  test("on a line of its own begins with it", () => {
    expect(closingSpeaker("said Ann Quill.")).toEqual({ speaker: "Ann Quill", start: 0, end: 15 });
  });
});

test("a speaker within a quotation stands between two parts of it", () => {
  expect(middleSpeaker("“We wait,” said Ann Quill, Chair. “It rains.”")).toBe("Ann Quill, Chair");
  expect(middleSpeaker("‘We wait’ says Ann\n Quill: ‘It rains.’")).toBe("Ann Quill");
  expect(middleSpeaker("“We wait,” said Ann Quill. It rains.")).toBeNull();
  expect(middleSpeaker("“We wait,” said nobody. “It rains.”")).toBeNull();
});

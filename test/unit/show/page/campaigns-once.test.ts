import { describe, expect, test } from "vitest";
import { page } from "#src/show/page/page.ts";
import { WORDS } from "#src/show/style/words.ts";
import { COUNTED_ONCE } from "../../outputs/tables/options.ts";
import { sampleInput, samplePage, tables } from "./sample.ts";

const { common, report: words } = WORDS;

describe("a page of results in which each campaign counts once", () => {
  const once = async (baseRespondents: number | null = 3) => {
    const { results, ...rest } = await sampleInput();
    const record = { ...results.record, options: COUNTED_ONCE };
    const tally = { ...results.tally, base: 3, baseRespondents };
    return page({ ...rest, results: { ...results, record, tally } });
  };

  test("says so with the numbers of both ways of counting", async () => {
    expect(await once()).toContain(
      "3 responses from 3 respondents were counted, each campaign once. One by one, they are 4 responses.",
    );
    expect(await once(null)).toContain(
      "3 responses were counted, each campaign once. One by one, they are 4 responses.",
    );
    const text = await once();
    for (const [figure, value] of [
      [words.responsesOneByOne, 4],
      [words.responsesOnce, 3],
      [words.respondentsOnce, 3],
    ])
      expect(text).toContain(`<th scope="row">${figure}</th><td class="number">${value}</td>`);
    for (const id of ["summary", "method"])
      expect(new RegExp(`<section id="${id}".*?</section>`, "s").exec(text)![0]).toContain(
        common.campaignsOnce,
      );
  });

  test("says of every base which of the two it is", async () => {
    const text = await once();
    const bases = text.match(/\d responses? with text[^.;(]*/g)!;
    expect(bases.length).toBeGreaterThan(5);
    expect(bases.filter((base) => !base.includes("with text, each campaign counted once"))).toEqual([]);
    const oneByOne = [words.respondentsCaption, words.accountCaption, words.bySourceCaption];
    for (const caption of oneByOne)
      expect(tables(text).find((one) => one.includes(`<caption>${caption}<`))).toContain(common.oneByOne);
  });

  test("is told from one in which every response counts", async () => {
    const text = await samplePage();
    for (const say of [common.campaignsOnce, common.oneByOne, words.responsesOnce, "campaign counted once"])
      expect(text).not.toContain(say);
    expect(text).toContain("4 responses from");
  });
});

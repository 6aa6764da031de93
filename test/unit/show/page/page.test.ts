import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { VERSION } from "#src/cli/version.ts";
import { page } from "#src/show/page/page.ts";
import { WORDS } from "#src/show/style/words.ts";
import { workplace } from "../../../cli/harness.ts";
import { PROJECT } from "../../../cli/sample.ts";
import { HOSTILE, inputOf, RESPONSES, sampleInput, samplePage, tables } from "./sample.ts";

const { common, report: words } = WORDS;

/** What the script reads. */
const dataOf = (text: string) =>
  JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(text)![1]!);

describe("the page", () => {
  test("is the same text for the same input", async () => {
    const input = await sampleInput();
    expect(page(input)).toBe(page(input));
  });

  test("blacks out names of respondents that are recognised, in their own words, too", async () => {
    const text = await samplePage();
    expect(text).not.toMatch(/Quillfeather|Anglers/i);
    expect(text).toContain("I am ████████████████.");
  });

  test("holds nothing of a response but as text", async () => {
    const text = await samplePage();
    expect(text.match(/<script/g)).toHaveLength(2);
    expect(text).not.toMatch(/<img|<b>/);
    expect(text).toContain("&lt;script&gt;globalThis.ran = 1&lt;/script&gt;");
    expect(dataOf(text).responses[1][8]).toBe(HOSTILE.replace("\u202E", "\uFFFD"));
  });

  test("lets no script run but its own", async () => {
    const text = await samplePage();
    const script = /<script>(.*?)<\/script>/s.exec(text)![1]!;
    const hash = createHash("sha256").update(script).digest("base64");
    expect(text).toContain(`default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`);
    expect(text).not.toMatch(/\s(?:src|href)="[^#]|@import|url\([^#]/);
  });

  test("has every id once, and every link leads to one", async () => {
    const text = await samplePage();
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const links = [...text.matchAll(/(?:href="#|url\(#|aria-labelledby="|for=")([^")]+)/g)].map(
      ([, id]) => id!,
    );
    const responses = dataOf(text).responses.map(([id]: string[]) => `r-${id}`);
    expect(links.filter((id) => !ids.includes(id) && !responses.includes(id))).toEqual([]);
    expect(links.filter((id) => id.startsWith("r-")).length).toBeGreaterThan(1);
  });

  test("says with every table of shares of themes that they add up to over 100", async () => {
    const text = await samplePage();
    const shares = tables(text).filter((one) => one.includes("%</td>"));
    const single = [words.topicsCaption, words.respondentsCaption];
    const multi = shares.filter((one) => !single.some((caption) => one.includes(`<caption>${caption}<`)));
    expect(multi.length).toBeGreaterThan(4);
    expect(multi.filter((one) => !one.includes(common.multiAnswer))).toEqual([]);
    expect(text).toContain(common.notAVote);
  });

  test("quotes a passage with its words marked and its place", async () => {
    const text = await samplePage();
    expect(text).toContain("<mark>later trains</mark>");
    expect(text).toMatch(
      /<a href="#r-ideas-0003">ideas-0003<\/a>, page 1, line 1 of ideas\.txt; organisation<\/figcaption>/,
    );
  });

  test("says so where nothing was found", async () => {
    const text = await samplePage(RESPONSES.slice(3));
    expect(text).toContain(words.nothingRaised);
    expect(text).not.toContain("<blockquote>");
    expect(text).toContain("0 of 1 response with text (0.0%), from 0 respondents; 0 places");
  });

  test("is whole where there is no response at all", async () => {
    const text = await samplePage([]);
    expect(text).toContain(words.noTopics);
    expect(text).toContain(words.findNone);
    expect(text).not.toMatch(/NaN|undefined|null%/);
  });
});

describe("a page of suppressed results", () => {
  const suppressed = async () => {
    const place = workplace({
      ...PROJECT,
      "themetally.yaml": `${PROJECT["themetally.yaml"]}publish: { suppress: 3 }\n`,
    });
    expect((await place.run("run --publish")).code).toBe(0);
    return inputOf(`${place.path}/out`, VERSION);
  };

  test("shows the sign for a withheld number, and says what it means", async () => {
    const input = await suppressed();
    expect(input.responses).toEqual([]);
    const text = page(input);
    const withheld = tables(text).filter((one) => one.includes(">[c]</td>"));
    expect(withheld.length).toBeGreaterThan(0);
    expect(withheld.filter((one) => !one.includes(common.withheld))).toEqual([]);
    expect(text).not.toMatch(/NaN|undefined|null%/);
  });

  test("shows no response, no quotation and no numbers by status, and says so", async () => {
    const text = page(await suppressed());
    for (const say of [words.findNone, words.noQuotationsAtAll, words.noStatuses])
      expect(text).toContain(say);
    expect(text).not.toMatch(/<blockquote>|id="data"|<form/);
  });

  test("leaves out themes raised together by a withheld number of responses, and says so", async () => {
    const { results, ...rest } = await suppressed();
    const pairWith = (other: string, responses: number | null) =>
      ({
        theme: results.tally.themes[0]!.theme,
        with: other,
        responses,
        percent: responses,
        lift: null,
      }) as const;
    const sayOf = (...coOccurrence: ReturnType<typeof pairWith>[]) => {
      const text = page({ ...rest, results: { ...results, tally: { ...results.tally, coOccurrence } } });
      return /<article.*?<\/article>/s.exec(text)![0];
    };
    const [, second, third] = results.tally.themes;
    const some = sayOf(pairWith(second!.theme, null), pairWith(third!.theme, 4));
    expect(some).toContain(`<p>${words.raisedWith} ${third!.label} (4 responses)</p>`);
    expect(some).toContain(words.raisedWithWithheld);
    const none = sayOf(pairWith(second!.theme, null));
    expect(none).not.toContain(words.raisedWith);
    expect(none).toContain(words.raisedWithWithheld);
    expect(sayOf(pairWith(third!.theme, 4))).not.toContain(words.raisedWithWithheld);
  });

  test("keeps the order of the codebook where a number is withheld", async () => {
    const { results, ...rest } = await suppressed();
    const rows = results.tally.themes.map((row, at) => ({
      ...row,
      responses: at === 0 ? null : at,
      parent: null,
    }));
    const text = page({ ...rest, results: { ...results, tally: { ...results.tally, themes: rows } } });
    const sentences = /<ul class="sentences">(.*?)<\/ul>/s.exec(text)![1]!.match(/<li>.*?<\/li>/g)!;
    expect(sentences).toHaveLength(4);
    expect(sentences[0]).toContain("Opening hours");
    expect(sentences[3]).toMatch(/never/i);
  });
});

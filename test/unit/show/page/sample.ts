/** Invented runs as a page gets them: written to a folder, and read back. */
import type { Codebook } from "#src/model/codebook.ts";
import type { Figure } from "#src/model/figure.ts";
import type { CodedResponse } from "#src/model/hit.ts";
import type { QuotableResponse } from "#src/model/quotable.ts";
import type { Status } from "#src/model/response.ts";
import { STATUSES } from "#src/model/response.ts";
import { provenResults } from "#src/outputs/results/read-results.ts";
import { quotableResponses } from "#src/run/open-results.ts";
import type { PageInput } from "#src/show/page/material.ts";
import { page } from "#src/show/page/page.ts";
import { STANDARD } from "#src/show/style/standard.ts";
import { ANONYMOUS, book, coded, named, organisation, response, theme } from "../../count/tally/sample.ts";
import { folder, write } from "../../outputs/tables/sample.ts";

export const CODEBOOK = book(theme("travel", [theme("buses"), theme("trains")]), theme("lighting"));

export const HOSTILE =
  'The bus <script>globalThis.ran = 1</script></script><img src=x onerror="ran=1"> is \u202Edet\u202C late & "cold".';

export const RESPONSES: readonly CodedResponse[] = [
  coded(
    response(1, {
      topics: ["Roads", "Parks & <b>play</b>"],
      attribution: named("Ada Quillfeather", "Quay Hall Anglers"),
      text: "I am Ada Quillfeather. The bus is late on most\nmornings, and the stop by the school is dark.\n\nWe want more lamps.",
    }),
    "buses:bus@27-30",
    "lighting:stop is dark@65-91",
  ),
  coded(response(2, { topics: ["Roads"], attribution: ANONYMOUS, text: HOSTILE }), "buses:bus@4-7"),
  coded(
    response(3, {
      attribution: organisation("Quay Hall Anglers"),
      text: "Our members ask for later trains on Friday nights, when the last train leaves before nine.",
    }),
    "trains:later trains@20-32",
  ),
  coded(response(4, { text: "Nothing to add." })),
];

export const FIGURE: Figure = {
  id: "themes",
  kind: "bars",
  title: "Travel was raised most",
  subtitle: "Number of responses",
  alt: "Bar chart: Travel 3.",
  notes: ["Source: invented."],
  columns: ["Theme", "Responses"],
  rows: [["Travel", 3]],
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60" width="300" height="60" role="img" aria-labelledby="t"><title id="t">Travel</title><defs><clipPath id="c"><rect width="200" height="40"/></clipPath></defs><rect clip-path="url(#c)" width="200" height="30" fill="#12436D"/></svg>',
};

/** What a page gets from a folder. */
export async function inputOf(
  dir: string,
  version: string,
  quotes: readonly Status[] = STATUSES,
): Promise<PageInput> {
  const results = await provenResults(dir, "out", version);
  const responses: QuotableResponse[] = [];
  for await (const one of quotableResponses(dir, results, quotes)) responses.push(one);
  return { results, style: STANDARD, figures: [FIGURE, { ...FIGURE, id: "again" }], responses };
}

/** Writes responses as a run does, and what it received of them. */
export async function writeRun(
  responses: readonly CodedResponse[],
  codebook: Codebook = CODEBOOK,
  title: string | null = null,
): Promise<string> {
  const dir = await folder();
  const sources = [...new Set(responses.map(({ response: { source } }) => source))];
  const inputs = sources.map((source) => ({
    source,
    bytes: 1200,
    sha256: "0".repeat(64),
    layout: "topic-header",
    responses: responses.filter((one) => one.response.source === source).length,
  }));
  await write(dir, responses, { title, inputs, sourcesReceived: inputs.length }, codebook);
  return dir;
}

export const sampleInput = async (responses: readonly CodedResponse[] = RESPONSES): Promise<PageInput> =>
  inputOf(await writeRun(responses, CODEBOOK, "Quay <Hall>"), "0.0.0");

export const samplePage = async (responses?: readonly CodedResponse[]): Promise<string> =>
  page(await sampleInput(responses));

/** The tables of a page, each with its notes. */
export const tables = (text: string): readonly string[] =>
  text.match(/<table>.*?<\/table>\n<\/div>\n(?:<p class="note">.*?<\/p>\n)*/gs) ?? [];

/** Streams the responses of an output folder. */
import { join } from "node:path";
import type { QuotableHit, QuotableResponse } from "../../model/quotable.ts";
import type { Response } from "../../model/response.ts";
import type { Results } from "../../model/results.ts";
import { proveWhole, type QuotableFile, quotableLines, quotableRows } from "./quotable-file.ts";

/** With a column more where what is not carried is among the rows, too. */
type Below = Readonly<Partial<Record<"carried", string>>>;
type HitRow = Readonly<Record<"response" | keyof QuotableHit, string>> & Below;
type CodingRow = Readonly<Record<"response" | "theme", string>> & Below;

type CampaignRow = Readonly<Record<(typeof CAMPAIGN_COLUMNS)[number], string>>;

const CAMPAIGN_COLUMNS = ["response", "campaign"] as const;
const HIT_COLUMNS = ["response", "theme", "term", "start", "end", "line", "page", "carried"] as const;
const CODING_COLUMNS = ["response", "theme", "carried"] as const;

const isCarried = ({ carried = "1" }: Below): boolean => carried === "1";

/**
 * @param dir - the output folder, absolute
 * @param results - what was read of the same folder; where its run wrote no responses, there are none
 * @param shown - what of a response may be shown: without its text, its hits are not either
 * @returns responses in the order of the run, one in memory at a time; can be iterated once
 * @throws UserError where a file is gone or was changed after its run
 */
export async function* storedResponses(
  dir: string,
  results: Results,
  shown: (response: Response) => Response,
): AsyncGenerator<QuotableResponse, void> {
  const fileOf = (file: string): QuotableFile | null => {
    const facts = results.record.outputs.find((output) => output.file === file);
    const place = { path: join(dir, file), source: join(results.out, file) };
    return facts === undefined ? null : { ...place, sha256: facts.sha256 };
  };
  const [responses, hits, codings] = [fileOf("responses.jsonl"), fileOf("hits.csv"), fileOf("codings.csv")];
  // One of them is left out only where no response is to be shown.
  if (responses === null || hits === null || codings === null) return;
  for (const file of [responses, hits, codings]) await proveWhole(file);

  const isMarked = results.record.options.csv !== "plain";
  const campaigns = await campaignsIn(fileOf("campaigns.csv"), isMarked);
  const hitsOf = byResponse(quotableRows<HitRow>(hits, HIT_COLUMNS, isMarked));
  const codingsOf = byResponse(quotableRows<CodingRow>(codings, CODING_COLUMNS, isMarked));
  for await (const line of quotableLines(responses)) {
    const response = JSON.parse(line) as Response;
    const places = (await hitsOf(response.id)).filter(isCarried).map(hitOf);
    const themes = (await codingsOf(response.id)).filter(isCarried).map(({ theme }) => theme);
    yield quotable(shown(response), campaigns.get(response.id) ?? null, themes, places);
  }
}

async function campaignsIn(
  file: QuotableFile | null,
  isMarked: boolean,
): Promise<ReadonlyMap<string, string>> {
  const campaigns = new Map<string, string>();
  if (file === null) return campaigns;
  await proveWhole(file);
  for await (const { response, campaign } of quotableRows<CampaignRow>(file, CAMPAIGN_COLUMNS, isMarked))
    campaigns.set(response, campaign);
  return campaigns;
}

function quotable(
  { id, source, pages, lines, topics, attribution, words, text }: Response,
  campaign: string | null,
  themes: readonly string[],
  hits: readonly QuotableHit[],
): QuotableResponse {
  const place = { page: pages[0], line: lines.body[0] };
  const quoted = text === "" ? { text: null, themes, hits: [] } : { text, themes, hits };
  return { id, source, ...place, topics, status: attribution.status, words, campaign, ...quoted };
}

const hitOf = ({ theme, term, start, end, line, page }: HitRow): QuotableHit => ({
  theme,
  term,
  start: Number(start),
  end: Number(end),
  line: Number(line),
  page: Number(page),
});

/** Hands out the rows of one response after another, of a file that lists them in the order of the responses. */
function byResponse<Row extends { readonly response: string }>(rows: AsyncGenerator<Row, void>) {
  let next: IteratorResult<Row, void> | null = null;
  return async (response: string): Promise<readonly Row[]> => {
    const taken: Row[] = [];
    next ??= await rows.next();
    while (!next.done && next.value.response === response) {
      taken.push(next.value);
      next = await rows.next();
    }
    return taken;
  };
}

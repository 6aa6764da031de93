/** Redacts a response that came as a record: of its fields those that we know stay, and no others. */
import type { Response } from "../../model/response.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import { countWords } from "../../text/tokens.ts";
import { isNamed } from "../is-named.ts";
import { published } from "../published.ts";
import { findNamesAndData } from "./find-names-and-data.ts";
import { type Find, masksOf, redacted } from "./mask.ts";
import type { MaskRow } from "./mask-row.ts";
import { ownFinder } from "./own-finds.ts";
import { maskedId, maskedPath } from "./paths.ts";
import { recordAttribution } from "./record-attribution.ts";
import type { Redaction } from "./redaction.ts";

export interface RedactedRecord {
  readonly response: Response;
  readonly rows: readonly MaskRow<string>[];
}

/** @param line - of the file */
export function redactRecord(response: Response, line: number, redaction: Redaction): RedactedRecord {
  const { names } = redaction;
  const id = maskedId(response.id, redaction);
  const rows: MaskRow<string>[] = [];
  const log = ({ kind, length, replacement }: Pick<MaskRow<string>, "kind" | "length" | "replacement">) =>
    rows.push({ line, column: null, kind, length, replacement, response: id });
  const own = ownFinder(response.attribution, response.text, ({ status }) => !isNamed(status), redaction);
  const masked = (text: string, more?: (text: string) => readonly Find[]): string => {
    const where = more === undefined ? "text" : "attribution";
    const copy = redacted(text, (some) =>
      [...(more?.(some) ?? []), ...own(some, where), ...findNamesAndData(some, names)].flatMap((find) =>
        masksOf(some, find),
      ),
    );
    for (const { kind, length, label } of copy.masks) {
      if (length !== null) log({ kind, length, replacement: label });
    }
    return copy.text;
  };
  const orNull = (text: string | null) => text && masked(text);
  const attribution = published(recordAttribution(response.attribution, redaction, masked, log));
  const headerText = orNull(response.headerText);
  const topics = response.topics.map((topic) => masked(topic));
  const date = orNull(response.date);
  const text = masked(response.text);
  const copy: Response = {
    ...response,
    id,
    source: maskedPath(response.source, redaction),
    topics,
    headerText,
    attribution,
    date,
    question: orNull(response.question ?? null),
    // Of what else a table says nobody knows whom it tells.
    variables: {},
    words: countWords(text),
    fingerprint: fingerprint(text),
    text,
  };
  return { response: copy, rows };
}

/** Keeps what was read of each source, so that only what has changed is read again. */
import type { DocumentSeen } from "../model/check.ts";
import type { Corrections } from "../model/correction.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";
import { fileStamp } from "../read/ingest/file-stamp.ts";
import type { SourceFile } from "../read/ingest/source-file.ts";
import type { SplitMaterial } from "./material.ts";
import type { Settings } from "./project/settings.ts";
import { readSource } from "./read-source.ts";
import type { Received, SourceEnd } from "./reading.ts";

/** What a reading told, in its order. */
type Told =
  | { readonly kind: "item"; readonly item: Received | Problem }
  | { readonly kind: "document"; readonly seen: DocumentSeen }
  | { readonly kind: "unanswered"; readonly response: Response };

interface Kept {
  readonly key: string;
  readonly told: readonly Told[];
  readonly end: SourceEnd;
}

/** @returns what reads a source as {@link readSource} does, and again only where something that it depends on changed */
export function keptReadings(): typeof readSource {
  const kept = new Map<string, Kept>();
  const numbers = new WeakMap<Corrections, number>();
  let next = 0;
  const numberOf = (corrections: Corrections): number => {
    if (corrections.all.length === 0) return 0;
    const number = numbers.get(corrections) ?? ++next;
    numbers.set(corrections, number);
    return number;
  };
  return async function* (source, settings, material, onDocument, onUnanswered) {
    const key = await keyOf(source, settings, material, numberOf(settings.corrections));
    const before = kept.get(source.source);
    if (before !== undefined && before.key === key) {
      for (const one of before.told) {
        if (one.kind === "item") yield one.item;
        else if (one.kind === "document") onDocument?.(one.seen);
        else onUnanswered?.(one.response);
      }
      return before.end;
    }
    kept.delete(source.source);
    const told: Told[] = [];
    const reading = readSource(
      // What is kept serves every later reading, of all its responses.
      { ...source, isWanted: undefined },
      settings,
      material,
      (seen) => {
        told.push({ kind: "document", seen });
        onDocument?.(seen);
      },
      (response) => {
        told.push({ kind: "unanswered", response });
        onUnanswered?.(response);
      },
    );
    try {
      let item = await reading.next();
      for (; !item.done; item = await reading.next()) {
        told.push({ kind: "item", item: item.value });
        yield item.value;
      }
      // A file that changed while it was read is read again.
      if (key !== null && (await keyOf(source, settings, material, numberOf(settings.corrections))) === key)
        kept.set(source.source, { key, told, end: item.value });
      return item.value;
    } finally {
      await reading.return(undefined as never);
    }
  };
}

/** @returns all that a reading depends on; null where other files say something of the source, which are not looked at */
async function keyOf(
  { path, source, id, kind, part, companions, attached, readWith }: SourceFile,
  settings: Settings,
  { topics, layouts }: SplitMaterial,
  corrections: number,
): Promise<string | null> {
  if (companions !== undefined || attached !== undefined || readWith !== undefined) return null;
  const stamp = await fileStamp(path);
  if (stamp === null) return null;
  const { layout, sources, limits, anonymous, redacted, missing, check } = settings;
  const said = { layout, sources, limits, anonymous, redacted, missing, rules: check.rules };
  return JSON.stringify([path, source, id, kind, part?.name, stamp, said, topics, [...layouts], corrections]);
}

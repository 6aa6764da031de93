/** Reads who signed from the lines of a signature: names, and the organisations they sign for. */
import { hasOrganisationSign, type SignaturePart, signaturePart } from "./signature-part.ts";

export interface Signed {
  readonly names: readonly string[];
  readonly organisations: readonly string[];
  /** Parts of an organisation, or what it does: of use where nothing else is named. */
  readonly units: readonly string[];
  /** What somebody is who is not named. */
  readonly nameless: string | null;
  /** The rows that name somebody, as printed: a comma between two, a semicolon before a further name. */
  readonly text: string | null;
  /** Indices of the first and the last row that name somebody; null where none does. */
  readonly rows: readonly [number, number] | null;
}

export interface SignatureRow {
  readonly words: string;
  /** Whether a blank line stands above it, or another column. */
  readonly opens: boolean;
}

type At = SignaturePart & { readonly row: number; readonly isFirstOfRow: boolean };

/** @param rows - the lines, cells that stand side by side as rows of their own; the first is where the name stands */
export function readSignature(rows: readonly SignatureRow[], isCommon: (word: string) => boolean): Signed {
  const parts: At[] = [];
  let isFirst = true;
  rows.forEach(({ words, opens }, at) => {
    const next = rows[at + 1];
    // A second name opens a block of its own, with what somebody is below it.
    const what = next === undefined || next.opens ? null : whatIs(next.words, isCommon);
    const isSecond = what === "role" || (opens && what === "organisation") || isInFull(words, rows[at - 1]);
    const isName = isFirst || isSecond;
    partsOf(words).forEach((printed, i) => {
      const part = signaturePart(printed, isName && i === 0, isCommon);
      if (part.kind === "person") isFirst = false;
      parts.push({ ...part, row: at, isFirstOfRow: i === 0 });
    });
  });
  const names: string[] = [];
  const units: string[] = [];
  const used: number[] = [];
  let nameless: string | null = null;
  /** Of one signer. */
  let own: string[] = [];
  const organisations: string[][] = [own];
  parts.forEach((part, at) => {
    const before = parts[at - 1];
    if (part.kind === "person") {
      // A place or a surname behind a comma belongs to whoever is named already.
      if (!part.isFirstOfRow && names.length > 0) return;
      names.push(part.text);
      own = [];
      organisations.push(own);
    } else if (part.kind === "organisation") (part.isVague ? units : own).push(part.text);
    else if (part.kind === "role" && part.organisation !== null) own.push(part.organisation);
    else if (part.kind === "unknown" && isOfRole(before, parts, at)) own.push(part.text);
    else if (part.kind === "nameless") nameless ??= part.text;
    else if (part.kind !== "role" && part.kind !== "qualification") return;
    used.push(part.row);
  });
  const rowsUsed = used.length === 0 ? null : ([used[0]!, used.at(-1)!] as const);
  const text = rowsUsed === null ? null : printed(rows, rowsUsed, parts);
  const joined = organisations.filter((some) => some.length > 0).map((some) => [...new Set(some)].join(", "));
  return { names, organisations: [...new Set(joined)], units, nameless, text, rows: rowsUsed };
}

function printed(
  rows: readonly SignatureRow[],
  [first, last]: readonly [number, number],
  parts: readonly At[],
): string {
  const opens = new Set(
    parts.flatMap((part) => (part.kind === "person" && part.isFirstOfRow ? [part.row] : [])),
  );
  const pieces: string[] = [];
  rows.slice(first, last + 1).forEach(({ words }, i) => {
    const before = pieces.pop();
    if (before !== undefined) pieces.push(before.replace(/[,;]$/u, ""), opens.has(first + i) ? "; " : ", ");
    pieces.push(words);
  });
  return pieces.join("");
}

/** What the first part of a row is, where no name is expected. */
const whatIs = (words: string, isCommon: (word: string) => boolean): SignaturePart["kind"] =>
  signaturePart(partsOf(words)[0]!, false, isCommon).kind;

/** Below a first name, the name that begins with it. */
const isInFull = (words: string, before: SignatureRow | undefined): boolean =>
  before !== undefined && /^\p{L}+$/u.test(before.words) && words.startsWith(`${before.words} `);

/** Behind a role stands whose it is, but where an address begins. */
const isOfRole = (before: At | undefined, parts: readonly At[], at: number): boolean =>
  before?.kind === "role" &&
  before.organisation === null &&
  /^[\p{Lu}\d]/u.test((parts[at] as { text: string }).text) &&
  parts.slice(at + 1, at + 3).every((part) => part.kind !== "contact" || !/\d/u.test(part.text));

/** Commas, strokes and dashes part a line; those of one organisation's name do not. */
function partsOf(row: string): readonly string[] {
  const cells = row.split(/\s[|•·–—-]\s|\s*;\s*|(?<!\band)\s(?=(?:for and )?on behalf of\s)/iu);
  return cells.flatMap((cell) => {
    const parts = cell.split(/,\s+/u);
    const isOne = parts.length > 2 && /^(?:and|&)\s/u.test(parts.at(-1)!) && hasOrganisationSign(cell);
    return isOne ? [cell] : parts;
  });
}

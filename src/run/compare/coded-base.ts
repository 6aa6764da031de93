/** What coders are brought together on: which responses, which themes, and what can be said of them. */
import { placePassages } from "../../evidence/align/place-passages.ts";
import type { CoderCodings, ComparedResponse, NamedTheme, ProgramCodings } from "../../model/coded.ts";
import { counted } from "../../text/counted.ts";
import { isProgram } from "./open-coders.ts";

const YES_NO = ["0", "1"];

/** Of a run where there is one, for it has all responses; else of the first coder. */
export function baseOf(opened: readonly (ProgramCodings | CoderCodings)[]): readonly ComparedResponse[] {
  const program = opened.find(isProgram);
  if (program !== undefined) return program.responses;
  const files = opened as readonly CoderCodings[];
  const first = files.find(({ passages }) => passages === null) ?? files[0]!;
  const coded = first.passages === null ? first.responses : placePassages(first.passages, []).responses;
  return coded.map(({ id, fingerprint, text }) => ({
    id,
    fingerprint,
    text,
    shown: text,
    groups: new Map(),
  }));
}

export function comparedThemes(opened: readonly (ProgramCodings | CoderCodings)[]): readonly NamedTheme[] {
  const themes = new Map<string, string>();
  // Labels are those of a codebook, where there is one.
  for (const one of opened.toSorted((first, second) => Number(isProgram(second)) - Number(isProgram(first))))
    for (const theme of isProgram(one) ? one.themes : one.themes.map((id) => ({ id, label: id })))
      if (!themes.has(theme.id)) themes.set(theme.id, theme.label);
  return [...themes].map(([id, label]) => ({ id, label }));
}

/** Positions where any is said, in the order of their letters; else no and yes. */
export function categoriesOf(opened: readonly (ProgramCodings | CoderCodings)[]): readonly string[] {
  const values = new Set<string>();
  for (const one of opened)
    if (!isProgram(one))
      for (const { values: said } of one.responses) for (const value of said.values()) values.add(value);
  const others = [...values].filter((value) => !YES_NO.includes(value)).sort();
  return others.length === 0 ? YES_NO : [...YES_NO.filter((value) => values.has(value)), ...others];
}

export function codedBy(one: ProgramCodings | CoderCodings, base: readonly ComparedResponse[]) {
  if (isProgram(one)) {
    const coded = one.responses.map(({ id, fingerprint, text, carried }) => ({
      ...{ id, fingerprint, text, place: { source: one.coder }, pi: null, stratum: null, isWhole: true },
      values: new Map([...carried].map((theme) => [theme, "1"])),
    }));
    return { coded, notes: [] };
  }
  if (one.passages === null) return { coded: one.responses, notes: one.notes };
  const { responses, lost } = placePassages(one.passages, base);
  const words =
    lost.length === 0
      ? []
      : [`${counted(lost.length, "passage")} in no response, or in several: not compared`];
  return { coded: responses, notes: [...one.notes, ...words] };
}

/** Reads a corpus for the names that may not be published, and gives its sources and ids names that tell nobody. */
import { type HiddenNames, startHiddenNames } from "../cues/names/hidden-names.ts";
import { personsNamed } from "../cues/names/persons.ts";
import { personalData } from "../cues/personal-data.ts";
import type { Codebook } from "../model/codebook.ts";
import type { Problem } from "../model/problem.ts";
import type { Status } from "../model/response.ts";
import type { SourceFile } from "../read/ingest/source-file.ts";
import { masked } from "../text/masked.ts";
import { breather } from "./breather.ts";
import type { Material, SplitMaterial } from "./material.ts";
import type { Settings } from "./project/settings.ts";
import { readSource } from "./read-source.ts";
import type { Received } from "./reading.ts";
import type { ShownSource } from "./shown-source.ts";

export interface Shown {
  /** Null where nothing is published. */
  readonly names: HiddenNames | null;
  readonly sources: readonly SourceFile[];
  readonly expected: Settings["expected"];
  readonly problem: (problem: Problem) => Problem;
  /** What a source was called when it was received: rules may ask for it. */
  readonly receivedAs: (source: string) => string;
  /** What a response was called when it was received: decisions are tied to that. */
  readonly idAsReceived: (id: string) => string;
  readonly words: <Text extends string | null>(text: Text) => Text;
  /** Why somebody corrected something, in the words of the team. */
  readonly reason: (text: string) => string;
}

/** Every response is read once more than otherwise; memory grows with the names that are found. */
export async function shownAs(
  settings: Settings,
  sources: readonly SourceFile[],
  material: Pick<Material, "codebook" | keyof SplitMaterial>,
  signal?: AbortSignal,
): Promise<Shown> {
  const { publish, expected } = settings;
  if (publish === null)
    return {
      names: null,
      sources,
      expected,
      problem: (problem) => problem,
      receivedAs: (source) => source,
      idAsReceived: (id) => id,
      words: (text) => text,
      reason: (text) => text,
    };
  const { names, taken } = await namesIn(
    sources,
    settings,
    publish.names,
    material,
    termsOf(material.codebook),
    signal,
  );
  const isTelling = (words: string) =>
    names.isHeldBy(words) || personalData(words).length > 0 || names.find(words).length > 0;
  const aliases = aliasesOf(sources, isTelling);
  const received = new Map([...aliases].map(([path, alias]) => [alias.source, path]));
  const pathOf = (path: string) =>
    aliases.get(path)?.source ?? (path.split("/").some(isTelling) ? "source whose name is not shown" : path);
  const idOf = idsAs(isTelling, taken);
  const receivedIds = new Map<string, string>();
  const words = <Text extends string | null>(text: Text): Text =>
    (text === null ? null : masked(text, [...personalData(text), ...names.find(text)])) as Text;
  const problem = (one: Problem): Problem => ({
    ...one,
    place: { ...one.place, source: pathOf(one.place.source) },
    found: sentence(words(pathsIn(one.found, aliases)), names),
    expected: words(one.expected),
    hint: words(one.hint),
    ...(one.response === undefined ? {} : { response: idOf(one.response) }),
  });
  return {
    names,
    sources: sources.map((source): ShownSource => {
      const alias = aliases.get(source.source) ?? source;
      const response = ({ response: one, ...more }: Received): Received => {
        const shownId = (id: string) =>
          alias !== source && id.startsWith(`${source.id}-`)
            ? `${alias.id}${id.slice(source.id.length)}`
            : idOf(id);
        const id = shownId(one.id);
        if (id !== one.id) receivedIds.set(id, one.id);
        const corrections = more.corrections?.map((each) => ({
          ...each,
          response: id,
          others: each.others.map(shownId),
        }));
        const corrected = corrections === undefined ? {} : { corrections };
        return { ...more, ...corrected, response: { ...one, id, source: pathOf(one.source) } };
      };
      return { ...source, source: alias.source, id: alias.id, received: source, response, problem };
    }),
    expected: expected.map((one) => (one.source === null ? one : { ...one, source: pathOf(one.source) })),
    problem,
    receivedAs: (source) => received.get(source) ?? source,
    idAsReceived: (id) => receivedIds.get(id) ?? id,
    words,
    // Whom the team names there nobody can know: no name of a person is printed.
    reason: (text) => sentence(words(masked(pathsIn(text, aliases), personsNamed(text))), names),
  };
}

async function namesIn(
  sources: readonly SourceFile[],
  settings: Settings,
  shown: readonly Status[],
  material: SplitMaterial,
  terms: readonly string[],
  signal?: AbortSignal,
): Promise<{ readonly names: HiddenNames; readonly taken: number }> {
  const seen = startHiddenNames(shown, material.topics ?? [], terms);
  const breathe = breather(signal);
  let taken = 0;
  for (const source of sources) {
    for await (const item of readSource(source, settings, material)) {
      await breathe();
      if ("severity" in item) continue;
      seen.see(item.response);
      for (const one of item.veiled ?? []) seen.see(one);
      taken = Math.max(taken, Number(/^response-(\d{1,9})$/.exec(item.response.id)?.[1] ?? 0));
    }
  }
  return { names: seen.known(), taken };
}

function termsOf(codebook: Codebook | null): readonly string[] {
  const themes = [...(codebook?.themes ?? [])];
  const terms: string[] = [];
  for (let theme = themes.pop(); theme !== undefined; theme = themes.pop()) {
    terms.push(theme.label, ...theme.terms.map(({ text }) => text));
    themes.push(...theme.themes);
  }
  return terms;
}

/** `source-01.txt` is the first of the run, whatever it was called: the number tells nothing that its place does not. */
function aliasesOf(
  sources: readonly SourceFile[],
  isTelling: (words: string) => boolean,
): ReadonlyMap<string, Pick<SourceFile, "source" | "id">> {
  const taken = new Set(sources.flatMap(({ source, id }) => [source, id]));
  const digits = Math.max(2, String(sources.length).length);
  return new Map(
    sources.flatMap(({ source }, at) => {
      if (!source.split("/").some(isTelling)) return [];
      let id = `source-${String(at + 1).padStart(digits, "0")}`;
      const ending = /\.[A-Za-z]{1,8}$/.exec(source)?.[0] ?? "";
      while (taken.has(id) || taken.has(`${id}${ending}`)) id += "-x";
      return [[source, { source: `${id}${ending}`, id }] as const];
    }),
  );
}

/** Numbered in the order in which they come, from the number after those that ids of the corpus have. */
function idsAs(isTelling: (words: string) => boolean, taken: number): (id: string) => string {
  const numbers = new Map<string, number>();
  return (id) => {
    if (!isTelling(id)) return id;
    const number = numbers.get(id) ?? taken + numbers.size + 1;
    numbers.set(id, number);
    return `response-${String(number).padStart(4, "0")}`;
  };
}

function pathsIn(words: string, aliases: ReadonlyMap<string, Pick<SourceFile, "source">>): string {
  let shown = words;
  for (const [path, { source }] of aliases) shown = shown.replaceAll(path, source);
  return shown;
}

/** An id in the words may hold a name that is not set as one. */
const sentence = (words: string, names: HiddenNames): string =>
  words.split(/\s+/).some(names.isHeldBy) ? "something whose words are not shown" : words;

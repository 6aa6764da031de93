/** A comparison, for people: each figure with its interval, and what it is to be held against. */
import type { ComparedRow } from "../../model/comparison.ts";
import type { Comparison } from "../../run/compare/compare-coders.ts";
import type { CountsCorrected } from "../../run/compare/correct-counts.ts";
import { count, counted } from "../../text/counted.ts";
import { printable } from "./printable.ts";
import { placeText } from "./problem-text.ts";

const MOST_UNMATCHED = 10;

/** @returns lines of text, each ended by a line feed */
export function compareText(comparison: Comparison, corrected: CountsCorrected): string {
  const { coders, rows, differences } = comparison;
  const pairs = coders.slice(1).flatMap(({ coder }) => pairLines(comparison, coder));
  const all = rows.filter(({ reference }) => reference === null);
  const together =
    all.length === 0
      ? []
      : [
          `All ${coders.length} coders together`,
          ...figureLines(all.filter(({ scope }) => scope !== "theme")),
          "",
        ];
  const better = differences.map(
    ({ coder, than, scope, measure, difference, low, high }) =>
      `  ${printable(coder)} less ${printable(than)}, ${scope} ${measure}: ${signed(difference)} (${signed(low)} to ${signed(high)})`,
  );
  const lines = [
    ...pairs,
    ...together,
    ...(better.length === 0 ? [] : ["Differences, of the same resamples (95 % intervals)", ...better, ""]),
    ...correctedLines(corrected),
    ...SCALE,
    ...noteLines(comparison),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function correctedLines({ rows, refusal }: CountsCorrected): readonly string[] {
  if (refusal !== null) return [`Counts are not put right: ${printable(refusal)}.`, ""];
  if (rows.length === 0) return [];
  const lines = aligned([
    ["theme", "counted", "put right", "95 % interval"],
    ...rows.map(({ label, raw, estimate, low, high }) => [
      ...[printable(label), count(raw), count(Math.round(estimate))],
      `${count(Math.ceil(low - 1e-9))} to ${count(Math.floor(high + 1e-9))}`,
    ]),
  ]);
  return [`Counts put right by the sample, of ${counted(rows[0]!.base, "response")}`, ...lines, ""];
}

const signed = (value: number | null): string =>
  value === null ? "not defined" : `${value > 0 ? "+" : ""}${value.toFixed(3)}`;

const number = (value: number | null): string => (value === null ? "–" : value.toFixed(2));

function pairLines({ rows, themes, coders }: Comparison, coder: string): readonly string[] {
  const own = rows.filter((row) => row.coder === coder);
  const pooled = own.filter(({ by, scope }) => by === null && scope !== "theme");
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const of = own.filter(({ by, scope, cells }) => by === null && scope === "theme" && cells > 0);
  const micro = pooled.find(({ scope }) => scope === "micro")!;
  const head = `${printable(coder)} against ${printable(coders[0]!.coder)}: ${counted(micro.responses, "response")}, ${counted(micro.cells, "cell")}`;
  const isYesNo = micro.tp !== null;
  const table = isYesNo
    ? tableOf(of.map((row) => [printable(labels.get(row.theme!) ?? row.theme!), row] as const))
    : [];
  return [head, ...figureLines(pooled), ...widthLine(micro), "", ...table, ...groupLines(own)];
}

/** Of all themes together: each figure with its interval, and what chance gives. */
function figureLines(rows: readonly ComparedRow[]): readonly string[] {
  return rows.flatMap(({ scope, figures }) =>
    figures
      .filter(({ measure }) => SHOWN[scope].includes(measure))
      .map(({ measure, value, low, high, chance }) => {
        const interval = low === null ? "no interval" : `${number(low)} to ${number(high)}`;
        const by = chance === null || chance === 0 ? "" : `; by chance ${number(chance)}`;
        return `  ${scope.padEnd(8)}${measure.padEnd(17)}${value === null ? "not defined" : `${number(value)} (${interval}${by})`}`;
      }),
  );
}

const PRF = ["precision", "recall", "f1"];
const SHOWN: Readonly<Record<ComparedRow["scope"], readonly string[]>> = {
  theme: [],
  micro: [
    ...PRF,
    "agreement",
    "kappa",
    "pi",
    "fleiss",
    "alpha",
    "ac1",
    "pabak",
    "brennan-prediger",
    "prevalence",
    "bias",
  ],
  macro: [...PRF, "kappa", "alpha", "ac1"],
  samples: PRF,
};

/** Intervals narrow with the root of the number of responses. */
function widthLine({ figures, responses }: ComparedRow): readonly string[] {
  const { low = null, high = null } = figures.find(({ measure }) => measure === "f1") ?? {};
  if (low === null || high === null) return [];
  const half = (high - low) / 2;
  const needed = Math.ceil(responses * (half / 0.05) ** 2);
  return [
    `  Width: micro f1 is sure to ± ${half.toFixed(3)}; ± 0.05 takes about ${counted(needed, "response")}.`,
  ];
}

function tableOf(rows: readonly (readonly [string, ComparedRow])[]): readonly string[] {
  const head = ["theme", "TP", "FP", "FN", "TN", "precision", "recall", "f1", "kappa", "alpha"];
  const cells = rows.map(([label, row]) => {
    const figure = (name: string): string => {
      const {
        value = null,
        low = null,
        high = null,
      } = row.figures.find(({ measure }) => measure === name) ?? {};
      return value === null
        ? "–"
        : low === null
          ? number(value)
          : `${number(value)} (${number(low)}–${number(high)})`;
    };
    const counts = [row.tp, row.fp, row.fn, row.tn].map((one) => count(one ?? 0));
    return [label, ...counts, ...["precision", "recall", "f1", "kappa", "alpha"].map(figure)];
  });
  return [...aligned([head, ...cells]), ""];
}

/** @returns lines of a table, its first column from the left */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => [...row[at]!].length)));
  const padded = (cell: string, at: number) => {
    const space = " ".repeat(widths[at]! - [...cell].length);
    return at === 0 ? cell + space : space + cell;
  };
  return rows.map((row) => `  ${row.map(padded).join("  ")}`);
}

function groupLines(rows: readonly ComparedRow[]): readonly string[] {
  const groups = rows.filter(({ by, scope }) => by !== null && scope === "micro");
  if (groups.length === 0) return [];
  const lines = tableOf(
    groups.map((row) => [`${printable(row.group ?? "")} (${count(row.responses)})`, row] as const),
  );
  return [`By ${printable(groups[0]!.by!)}, all themes pooled (micro), responses in brackets`, ...lines];
}

/** Measured elsewhere; a figure says little without another to hold it against. */
const SCALE = [
  "Scale: kappa, pi, alpha and ac1 are 0 by chance and 1 where all agree. Two people who code the same responses",
  "reach a micro f1 of 0.74 to 0.88 on material of this kind. How often one person agrees with themselves is yours to",
  "measure: code 50 responses again after some weeks, and compare the two files.",
];

function noteLines({ coders, notes }: Comparison): readonly string[] {
  const own = coders.flatMap(({ coder, unmatched, notes: said }) => {
    const more = unmatched.length - MOST_UNMATCHED;
    return [
      ...said.map((note) => `${printable(coder)}: ${printable(note)}`),
      ...(unmatched.length === 0
        ? []
        : [`${printable(coder)}: ${counted(unmatched.length, "response")} not compared`]),
      ...unmatched
        .slice(0, MOST_UNMATCHED)
        .map(({ id, place, why }) => `  ${placeText(place)}: ${printable(id)}, ${WHY[why]}`),
      ...(more > 0 ? [`  and ${counted(more, "more response")}`] : []),
    ];
  });
  const all = [...notes.map(printable), ...own];
  return all.length === 0 ? [] : ["", ...all];
}

const WHY = {
  unknown: "which is none of those that are compared",
  changed: "whose text is another one",
  twice: "which is the same response as another row",
} as const;

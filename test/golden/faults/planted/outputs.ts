/** Faults of an output folder: unfinished, changed by hand, of another corpus or codebook. */
import { type Fault, fault } from "../fault.ts";
import { change, changeText, remove, swap } from "../plant.ts";
import { BOOK, SETTINGS, SURVEY } from "../project.ts";

const RUN = "out/run.json";
const THEMES = "out/themes.csv";

export const OUTPUTS: readonly Fault[] = [
  fault("outputs-unfinished", "the record of the run is gone", remove(RUN), ["out"]),
  fault(
    "outputs-unfinished",
    "the record of the run broke off",
    change(RUN, (bytes) => bytes.subarray(0, 900)),
    [RUN],
  ),
  fault("outputs-unfinished", "a folder that was never written", swap(SETTINGS, "out: out", "out: results"), [
    "results",
  ]),
  fault(
    "outputs-changed",
    "a figure changed by hand",
    swap(THEMES, "prices,Prices and passes,,", "prices,Prices and passes,, "),
    [THEMES],
  ),
  fault(
    "outputs-changed",
    "a table saved by a spreadsheet, with other line breaks",
    changeText("out/topics.csv", (text) => text.replaceAll("\n", "\r\n").replaceAll("\r\r", "\r")),
    ["out/topics.csv"],
  ),
  fault("outputs-changed", "a table taken away", remove("out/themes-by-source.csv"), [
    "out/themes-by-source.csv",
  ]),
  fault(
    "outputs-changed",
    "a table that broke off",
    change("out/hits.csv", (bytes) => bytes.subarray(0, -300)),
    ["out/hits.csv"],
  ),
  fault(
    "outputs-unfinished",
    "a record that says nothing of a table that such a run writes",
    changeText(RUN, withoutTopics),
    [RUN],
  ),
  fault(
    "outputs-differ",
    "a word of the corpus changed after the run",
    swap(SURVEY, "the bravest thing I have done", "the boldest thing I have done"),
    ["out/responses.csv", "the bravest thing"],
    { brings: Array(4).fill("outputs-differ") },
  ),
  fault("outputs-differ", "another version of the codebook", swap(BOOK, "version: 1.0.0", "version: 1.0.1"), [
    RUN,
    '"version": "1.0.0"',
  ]),
  fault(
    "outputs-differ",
    "a term taken out of the codebook",
    swap(BOOK, "wheelchair, hoist, ramp", "wheelchair, hoist"),
    ["out/hits.csv", 95],
    { brings: Array(12).fill("outputs-differ") },
  ),
  fault(
    "outputs-differ",
    "a theme under another label",
    swap(BOOK, "label: Warm water", "label: Water"),
    [THEMES, "Warm water"],
    { brings: Array(10).fill("outputs-differ") },
  ),
];

function withoutTopics(text: string): string {
  const record = JSON.parse(text) as { outputs: { file: string }[] };
  return `${JSON.stringify({ ...record, outputs: record.outputs.filter(({ file }) => file !== "topics.csv") }, null, 2)}\n`;
}

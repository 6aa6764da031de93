/** What is masked wherever it stands: personal data, chosen names, full names of respondents. */
import { personalData } from "../../cues/personal-data.ts";
import { DATA_LABELS } from "./labels.ts";
import type { Find } from "./mask.ts";
import type { NameIndex } from "./name-index.ts";

/** @returns the finds in the order of their places */
export function findNamesAndData(text: string, names: NameIndex): readonly Find[] {
  const data = personalData(text).map((datum): Find => ({ ...datum, label: DATA_LABELS[datum.kind] }));
  return [...data, ...names.find(text)].sort((one, other) => one.start - other.start);
}

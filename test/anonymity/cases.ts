/** The cases: a wording or a key, a name, and the form in which they are planted. */
import type { Status } from "#src/model/response.ts";
import type { Random } from "../generator/random.ts";
import { NAMES, type Name } from "./names.ts";
import type { Plant } from "./plant.ts";
import { FORBIDDING } from "./record-keys.ts";
import { WISHES, type Wish } from "./wishes.ts";
import { WORDINGS, type Wording } from "./wordings.ts";

export interface Case {
  /** Of the wording, or of the key. */
  readonly id: string;
  readonly form: string;
  readonly name: Name;
  readonly statuses: readonly Status[];
  /** What is planted, once it has a place. */
  readonly plant: Omit<Plant, "place">;
}

const EITHER: readonly Status[] = ["anonymous", "redacted"];

/** Every case there is, as a list for each wording, wish or key, with each name. */
export function* allCases(): Generator<readonly Case[]> {
  for (const wording of WORDINGS) yield NAMES.flatMap((name) => ofWording(wording, name));
  for (const wish of WISHES) yield NAMES.flatMap((name) => ofWish(wish, name));
  for (const [key, fields] of Object.entries(FORBIDDING)) {
    yield NAMES.map((name) =>
      record(`key/${key}`, "key", name, ["anonymous"], { name: name.full, ...fields }),
    );
  }
}

/** Forms that take long or are read alike come with fewer names than a tenth of them; with half a name, every other time. */
const NAMES_OF_A_FORM: Readonly<Record<string, number>> = {
  attribution: 2,
  alone: 0.5,
  "record-text": 1,
  "record-name": 1,
  "record-organisation": 1,
};

/** Some of the cases, 4 in 100, in which every wording, wish and key comes in every form that it has. */
export function someCases(random: Random): readonly Case[] {
  return [...allCases()].flatMap((cases) => {
    const forms = [...new Set(cases.map(({ form }) => form))];
    return forms.flatMap((form) => {
      const ofForm = cases.filter((one) => one.form === form);
      const names = NAMES_OF_A_FORM[form] ?? 4;
      return random.sample(ofForm, Math.floor(names) + (random.chance(names % 1) ? 1 : 0));
    });
  });
}

function ofWording({ id, statuses, lines }: Wording, name: Name): readonly Case[] {
  const printed = lines(name.full);
  const planted: Case = { id, form: "attribution", name, statuses, plant: { from: { lines: printed } } };
  const attribution = { text: printed.join(" "), name: name.full };
  const inText = record(id, "record-text", name, statuses, { attribution });
  const alone: Case = { ...planted, form: "alone" };
  if (printed.length > 1) return [planted, alone, inText];
  return [planted, alone, inText, record(id, "record-name", name, statuses, { name: printed[0] })];
}

function ofWish({ id, kind, text, statuses }: Wish, name: Name): readonly Case[] {
  const fields = { name: name.full, organisation: text };
  const beside = record(`${id}/organisation`, "record-organisation", name, statuses, fields);
  if (kind !== "sentence" && kind !== "field") return [beside];
  const from = { lines: [name.full] };
  const inside = (form: string, plant: Plant["opening"], where: "opening" | "inside"): Case => ({
    id: `${id}/${form}`,
    form,
    name,
    statuses: EITHER,
    plant: { from, [where]: plant },
  });
  return [beside, inside("body-first", text, "opening"), inside("body-line", text, "inside")];
}

function record(
  id: string,
  form: string,
  name: Name,
  statuses: readonly Status[],
  fields: Readonly<Record<string, unknown>>,
): Case {
  return { id, form, name, statuses, plant: { from: { fields } } };
}

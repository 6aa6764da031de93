/** Builds documents and records in which one name or many are planted beside wishes not to be named. */
import type { Random } from "../generator/random.ts";

/** A response that is planted: who sent it, in lines or in the fields of a record. */
export interface Plant {
  /** A word of the response's text that no other response has. */
  readonly place: string;
  /** Lines of its body before and after the first sentence. */
  readonly opening?: string | undefined;
  readonly inside?: string | undefined;
  readonly from:
    | { readonly lines: readonly string[] }
    | { readonly fields: Readonly<Record<string, unknown>> };
}

export const CODEBOOK = `name: t
themes:
  - id: boats
    terms: [boat, winter]
  - id: shelters
    terms: [shelter, rain]
  - id: fares
    terms: [fare]
`;

const FIRST_HALVES =
  "Cresk Varn Hobb Sedg Quern Pell Marr Thorp Lang Wick Brin Fald Skell Ulv Ged Nash".split(" ");
const SECOND_HALVES =
  "moor staithe holm garth thwaite ness by wold rigg mere combe leigh stow den firth haven".split(" ");

/** Invented places, each another for numbers up to 256. */
export function placeOf(at: number): string {
  const rest = Math.floor(at / FIRST_HALVES.length) % SECOND_HALVES.length;
  return `${FIRST_HALVES[at % FIRST_HALVES.length]}${SECOND_HALVES[rest]}`;
}

/** Headers in their order: the first five hold every topic of theirs twice, so that it is known for a topic. */
const HEADERS: readonly string[] = [
  "Bus services; Ferries",
  "Ferries",
  "Bus services",
  "Fares; Ferries",
  "Fares",
  "Shelters; Fares",
  "Bus services; Safety after dark",
  "Safety after dark; Shelters",
];

type Sentence = (place: string) => string;

const SENTENCES: readonly Sentence[] = [
  (place) => `The last boat leaves ${place} far too early for those of us on late shifts.`,
  (place) => `At ${place} the bus is never on time and nobody says why.`,
  (place) => `I would pay more if the fare to ${place} bought me a seat.`,
  (place) => `Put a roof on the shelter at ${place} before the winter.`,
  (place) => `From ${place} it is quicker to walk than to wait for the bus.`,
  (place) => `There is one lamp on the pier of ${place} and it has been out for months.`,
  (place) => `Two schools near ${place} share one bus and it is always full.`,
  (place) => `When the boat to ${place} is cancelled we learn it on the quay.`,
];

const SECOND: readonly string[] = [
  "Keep the boat in winter, and mend the steps.",
  "My pass is no use before half past nine.",
  "The crew are kind and deserve better hours.",
  "The rain comes in on both sides.",
  "A timetable in larger print would help many.",
  "We have asked for this for years.",
];

const HONEST: readonly string[] = [
  "A shop worker, Cray Traders' Association",
  "I would like my response to be published anonymously",
  "Tilda Quillfern, Barnby Trust",
  "Saltwick Anglers",
  "Osbert Quillfern",
  "Penny Lane Readers' Circle",
  "Agnes Quillfern, Cray Traders' Association",
  "Barnby Trust",
];

const fillers = (count: number): readonly Plant[] =>
  Array.from({ length: count }, (_, at) => ({
    place: placeOf(255 - at),
    from: { lines: [HONEST[at % HONEST.length]!] },
  }));

function bodyOf(plant: Plant, random: Random): string[] {
  const first = random.pick(SENTENCES)(plant.place);
  const second = plant.inside !== undefined || random.chance(0.5) ? [random.pick(SECOND)] : [];
  const lines = [plant.opening, first, plant.inside, ...second];
  return lines.filter((line) => line !== undefined);
}

/**
 * A text of responses, each with topics, body and attribution: the planted ones in random order among honest ones,
 * four at least.
 *
 * @param plants - with lines
 */
export function documentOf(plants: readonly Plant[], random: Random): string {
  const honest = fillers(Math.max(4, Math.ceil(plants.length / 2)));
  const all = random.sample<Plant>([...plants, ...honest], plants.length + honest.length);
  const parts = all.map((plant, at) => {
    const topics = HEADERS[at % HEADERS.length]!;
    const attribution = "lines" in plant.from ? plant.from.lines : [];
    return [topics, ...bodyOf(plant, random), ...attribution].join("\n");
  });
  return `${parts.join("\n\n")}\n`;
}

/**
 * A record a line: the planted ones, and an honest one before and after them.
 *
 * @param plants - with fields
 */
export function recordsOf(plants: readonly Plant[], random: Random): string {
  const honest = ["Tilda Quillfern", "Osbert Quillfern"].map((name, at) => ({
    place: placeOf(255 - at),
    from: { fields: { name } },
  }));
  const records = [honest[0]!, ...plants, honest[1]!].map((plant: Plant, at) => ({
    id: `r-${at}`,
    topics: random.pick(HEADERS),
    text: bodyOf(plant, random).join("\n"),
    ...("fields" in plant.from ? plant.from.fields : {}),
  }));
  return `${records.map((record) => JSON.stringify(record)).join("\n")}\n`;
}

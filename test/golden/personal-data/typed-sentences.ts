/** Sentences of our own with UK postcodes, National Insurance and NHS numbers, typed well and badly, drawn by a seed. */
import { createRandom, type Random } from "../../generator/random.ts";

export interface Sentence {
  readonly text: string;
  readonly spans: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}

const CALLING = {
  postcode: [
    "My postcode is #.",
    "Postcode: #",
    "our post code (#) is never served",
    "Which post code? #, by the weir.",
  ],
  "ni-number": [
    "My NI number is #.",
    "National Insurance number: #",
    "NI no # if you need it",
    "they lost my National Insurance no. # twice",
  ],
  "nhs-number": [
    "My NHS number is #.",
    "NHS no. #",
    "NHS number: #, seen in May",
    "her NHS number # was wrong",
  ],
} as const;
const PLAIN = {
  postcode: [
    "We live at 4 Mill Lane, #.",
    "The bus stops short of # every night.",
    "I am writing from #, as you know.",
  ],
  "ni-number": ["You have me as # in the file.", "# is what the letter says.", "Ask for # at the desk."],
  "nhs-number": ["The ward has me as #.", "# is on the wristband.", "They wrote down # and left."],
} as const;
type Kind = keyof typeof CALLING;

const KINDS = ["postcode", "ni-number", "nhs-number"] as const;
const DISTRICTS = [
  "M1",
  "M60",
  "CR2",
  "DN55",
  "W1A",
  "EC1A",
  "SW1A",
  "BS10",
  "TA9",
  "L1",
  "G20",
  "OX10",
  "BT1",
  "CF10",
  "EH1",
  "S10",
];
const PREFIX_LETTERS = [..."ABCEGHJKLMNPRSTWXYZ"];
const UNIT_LETTERS = [..."ABDEFGHJLNPQRSTUWXYZ"];
const UNUSED = ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"];

/** @returns so many sentences; a third of each kind, one datum in each */
export function typedSentences(seed: number, count: number): readonly Sentence[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, at) => sentence(random, KINDS[at % KINDS.length]!));
}

function sentence(random: Random, kind: Kind): Sentence {
  const isCalled = random.chance(0.6);
  // Only where it is called so can a number be told that its check digit refuses.
  const isWrong = isCalled && kind !== "postcode" && random.chance(0.2);
  const datum = typed(random, groupsOf(random, kind, isWrong), isCalled);
  const frame: string = random.pick(isCalled ? CALLING[kind] : PLAIN[kind]);
  const start = frame.indexOf("#");
  return { text: frame.replace("#", () => datum), spans: [{ kind, start, end: start + datum.length }] };
}

function groupsOf(random: Random, kind: Kind, isWrong: boolean): readonly string[] {
  if (kind === "postcode") {
    return [
      random.pick(DISTRICTS),
      `${random.int(0, 9)}${random.pick(UNIT_LETTERS)}${random.pick(UNIT_LETTERS)}`,
    ];
  }
  if (kind === "ni-number") {
    const pairs = Array.from({ length: 3 }, () => String(random.int(0, 99)).padStart(2, "0"));
    return [isWrong ? random.pick(UNUSED) : prefix(random), ...pairs, random.pick([..."ABCD"])];
  }
  const digits = nhsNumber(random);
  const last = isWrong ? String((Number(digits[9]) + random.int(1, 9)) % 10) : digits[9]!;
  return [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6, 9) + last];
}

function prefix(random: Random): string {
  const letters = random.pick(PREFIX_LETTERS) + random.pick(PREFIX_LETTERS);
  return UNUSED.includes(letters) ? prefix(random) : letters;
}

function nhsNumber(random: Random): string {
  const nine = String(random.pick([4, 6, 7])) + String(random.int(0, 99_999_999)).padStart(8, "0");
  const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? nhsNumber(random) : `${nine}${check}`;
}

/** Half of them as they are printed; odd gaps and letters for digits, small letters, or some of these otherwise. */
function typed(random: Random, groups: readonly string[], isCalled: boolean): string {
  if (random.chance(0.4)) return groups.join(random.pick([" ", " ", ""]));
  const gap = random.pick(["", " ", "  ", "-", "\u00a0"]);
  let datum = groups.join(gap);
  if (random.chance(isCalled ? 0.4 : 0.2)) datum = withOddGap(random, groups.join(""));
  if (random.chance(0.3)) datum = datum.toLowerCase();
  if (random.chance(0.4)) datum = withLetter(random, datum);
  return datum;
}

function withOddGap(random: Random, characters: string): string {
  const at = random.int(2, characters.length - 2);
  return `${characters.slice(0, at)} ${characters.slice(at)}`;
}

/** One 0 or 1 becomes a letter, where there is one. */
function withLetter(random: Random, datum: string): string {
  const places = [...datum.matchAll(/[01]/g)].map(({ index }) => index);
  if (places.length === 0) return datum;
  const at = random.pick(places);
  return (
    datum.slice(0, at) +
    (datum[at] === "0" ? random.pick(["O", "o"]) : random.pick(["l", "I"])) +
    datum.slice(at + 1)
  );
}

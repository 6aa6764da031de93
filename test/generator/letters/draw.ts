/** What a generated letter is made of: who sends it, to whom, and what it says; all of it is invented. */
import { GIVEN_NAMES, SURNAME_LIST } from "../names.ts";
import { PLACE_NAMES } from "../organisations.ts";
import { PARAGRAPHS } from "../paragraphs.ts";
import type { Random } from "../random.ts";

export interface LetterDraft {
  readonly random: Random;
  readonly given: string;
  readonly surname: string;
  readonly name: string;
  readonly organisation: string;
  readonly role: string;
  /** The sender's own address, telephone number and mailbox. */
  readonly address: readonly string[];
  readonly phone: string;
  readonly mail: string;
  readonly addressee: readonly string[];
  readonly date: string;
  readonly day: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly greeting: string;
  readonly closing: string;
  /** Of lines; wider than any where a line is a paragraph. */
  readonly width: number;
}

const KINDS = [
  "Ferry Users Forum",
  "Housing Trust",
  "Parish Council",
  "Civic Society",
  "Carers' Network",
  "Tenants Association",
  "Youth Club",
  "Chamber of Commerce",
  "Wildlife Trust",
  "Disability Alliance",
  "Primary School",
  "Friends Group",
];
const ROLES = [
  "Chair",
  "Chief Executive",
  "Clerk",
  "Honorary Secretary",
  "Policy Officer",
  "Head of Policy",
  "Director",
  "Deputy Director of Services",
  "Treasurer",
  "Practice Manager",
  "Development Worker",
  "Headteacher",
  "Research and Policy Lead",
  "Vice Chair",
];
const STREETS = [
  "Quay Street",
  "Otter Lane",
  "Mill Road",
  "Station Terrace",
  "Chapel Hill",
  "Lower Wharf",
  "Rope Walk",
];
const SUBJECTS = [
  "Consultation on the evening bus",
  "Draft Transport Strategy",
  "Ferry timetable proposals",
  "Response to the consultation on quays",
  "The Library Review",
];
const MONTHS = ["January", "March", "May", "August", "October", "December"];
const GREETINGS = [
  "Dear Sir or Madam,",
  "Dear Sir/Madam",
  "Dear team,",
  "Dear Ms Ellery,",
  "Dear Councillor Ellery",
  "To whom it may concern,",
  "Dear Consultation Team,",
  "Dear all,",
];
const CLOSINGS = [
  "Yours sincerely,",
  "Yours faithfully",
  "Kind regards,",
  "Best wishes,",
  "Yours truly,",
  "Regards",
  "With best wishes,",
  "Many thanks and kind regards,",
  "Warm regards,",
];
const ADDRESSEES = [
  ["The Consultation Team", "Harrowmere County Council", "County Hall", "Harrowmere", "HM1 2AB"],
  [
    "Councillor J Ellery",
    "Cabinet Member for Transport",
    "Harrowmere Borough Council",
    "12 Market Square",
    "Harrowmere HM1 4CD",
  ],
  ["Ms Cora Fairlamb", "Department for Buses and Boats", "40 Great Ferry Street", "Lowfield LF3 1XY"],
];

export function drawLetter(random: Random): LetterDraft {
  const given = random.pick(GIVEN_NAMES);
  const surname = random.pick(SURNAME_LIST);
  const place = random.pick(PLACE_NAMES);
  const year = random.int(2024, 2033);
  const month = random.int(0, MONTHS.length - 1);
  const day = random.int(1, 28);
  const number = random.int(1, 3);
  return {
    random,
    given,
    surname,
    name: `${given} ${surname}`,
    organisation: `${place} ${random.pick(KINDS)}`,
    role: random.pick(ROLES),
    address: [
      `${random.int(1, 90)} ${random.pick(STREETS)}`,
      place,
      `${place.slice(0, 2).toUpperCase()}${random.int(1, 20)} ${random.int(1, 9)}AB`,
    ],
    phone: `01632 960${random.int(100, 999)}`,
    mail: `${given}.${surname}@example.org`.toLowerCase(),
    addressee: random.pick(ADDRESSEES),
    date: `${day} ${MONTHS[month]} ${year}`,
    day: `${year}-${String([1, 3, 5, 8, 10, 12][month]).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    subject: random.pick(SUBJECTS),
    paragraphs: random.sample(PARAGRAPHS, number),
    greeting: random.pick(GREETINGS),
    closing: random.pick(CLOSINGS),
    width: random.chance(0.5) ? random.int(60, 90) : 10_000,
  };
}

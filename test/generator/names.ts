/** Given names and surnames that are put together at random; nobody in particular is meant. */
import type { Random } from "./random.ts";

const GIVEN = `
Aaron Abena Adele Agnes Aidan Aisha Alan Alice Amara Amit Angus Anita Arthur Ayesha Barbara Bernard Beth Bronwen
Callum Carla Catrin Cedric Chloe Clive Connor Daisy Daniel Deepa Denise Derek Dilys Dominic Edith Eileen Elliot Emeka
Fatima Fergus Fiona Frank Gareth Gemma Gillian Glenys Gordon Grace Hamza Hannah Harjit Heather Helen Hugh Imran
Ingrid Iris Ivor Jamal Janet Jasmine Jean Joan Kamal Kathleen Keith Kirsty Kwame Leila Leonard Lorna Louise Malik
Marcus Maureen Megan Mohammed Moira Nadia Neil Niamh Nora Olive Omar Owen Pauline Percy Priya Rachel Rhys Rosa
Rowan Samira Sean Sheila Stella Tariq Tessa Una Vera Vikram Walter Winifred Yasmin Zoe`;

const SURNAMES = `
Abbotsleigh Adeyemi Ahmed Alderton Ashdown Bagshaw Banerjee Barrowclough Beddows Begum Birtwhistle Blakemore Bowyer
Braithwaite Broadbent Cadwallader Carrick Chadwick Chaudhry Clegg Cockerill Coldwell Craven Cuthbert Dalgleish
Davenport Dewhirst Donnelly Drummond Eccles Edgerton Ellershaw Entwistle Fairclough Farooq Fenwick Fielding Flannery
Gathercole Gill Goodacre Greenhalgh Grimshaw Haddon Hargreaves Hassan Heptonstall Hollis Hussain Ibbotson Iqbal
Jagger Jessop Kapoor Kershaw Kilbride Lamb Langstaff Lockwood Mahmood Marsden McAllister Mensah Midgley Moorhouse
Nazir Nuttall Oakley Obi Ogden Oldroyd Osei Padgett Patel Penhaligon Pickles Quayle Rahman Ramsbottom Redfearn
Rimmer Sandhu Satterthwaite Shah Shufflebotham Singh Sowerby Stott Sutcliffe Tattersall Thackray Tregenza Uttley
Verity Wainwright Whalley Wigglesworth Yardley`;

const words = (block: string): readonly string[] => block.trim().split(/\s+/);

export const GIVEN_NAMES = words(GIVEN);
export const SURNAME_LIST = words(SURNAMES);

const TITLES = ["Dr", "Cllr", "Mrs", "Mr", "Ms", "Professor", "Rev"];

/** One person's name as respondents type it: mostly plain, some with title, initial, double name or odd case. */
export function personName(random: Random): string {
  const given = random.pick(GIVEN_NAMES);
  const surname = random.pick(SURNAME_LIST);
  const plain = `${given} ${surname}`;
  return random.weighted<() => string>([
    [74, () => plain],
    [6, () => `${random.pick(TITLES)} ${plain}`],
    [5, () => `${given} ${surname}-${random.pick(SURNAME_LIST)}`],
    [4, () => `${given} ${random.pick("ABCDEFGHJKLMPRST".split(""))}. ${surname}`],
    [4, () => plain.toLowerCase()],
    [2, () => plain.toUpperCase()],
    [2, () => `${given} ${random.pick(GIVEN_NAMES)} ${surname}`],
    [3, () => `${given} ${surname.toLowerCase()}`],
  ])();
}

/** Two or three persons who signed together. */
export function severalNames(random: Random): string {
  const name = (): string => `${random.pick(GIVEN_NAMES)} ${random.pick(SURNAME_LIST)}`;
  return random.weighted<() => string>([
    [5, () => `${name()} and ${name()}`],
    [3, () => `${name()} & ${name()}`],
    [1, () => `${name()}, ${name()} and ${name()}`],
  ])();
}

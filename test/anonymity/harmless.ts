/** Honest attributions and bodies that sound like a wish not to be named, and are none: they stay as printed. */

export interface Harmless {
  readonly id: string;
  readonly attribution: string;
  /** What the row of the response must show as name or organisation. */
  readonly shows: readonly string[];
  /** Lines of the body beside its own. */
  readonly says?: string;
}

/** Persons and organisations; a bar parts what has to be shown as name from what as organisation. */
const ATTRIBUTIONS: readonly string[] = [
  "Una Quillfeather|Barnby Trust",
  "Alcoholics Anonymous Dunmere",
  "Gamblers Anonymous Saltwick Branch",
  "Peter Tolbrooke|Debtors Anonymous",
  "Private Tenants' Forum",
  "Dunmere Private Hire Drivers Association",
  "Carla Hobb|Private Tenants' Forum",
  "The Confidential Helpline",
  "Grace Otterspool|Confidential Helpline for Carers",
  "Name Change Advice Service",
  "Ivor Penkethley|Name Change Advice Service",
  "Identity Matters CIC",
  "Data Privacy Group",
  "Ruth Gathersby|Data Privacy Group",
  "Society for the Protection of Place Names",
  "The Withheld Rents Campaign",
  "No Names Theatre Company",
  "Publishers' Federation of Dunmere",
  "Publication Scheme Users Group",
  "Unnamed Road Residents' Association",
  "Hidden Voices Network",
  "Secret Garden Trust",
  "Request Stop Campaign",
  "Dunmere Council|Information and Consent Team",
  "Jo Privett",
  "Anona Fairbrother",
  "Norman Secretan",
  "Agnes Nameby|Saltwick Anglers",
  "Clive Hidden",
  "Ann Onslow",
  "Mark Private|Cray Traders' Association",
  "Leonard Askwith|private landlord",
  "Joan Wishart|Dunmere Ferry Users (secretary)",
  "Edith Askham (Private Secretary to the Mayor)",
  "Helen Consent-Barrow",
  "Noah Noname-Pike|Barnby Trust",
];

const SAYINGS: Readonly<Record<string, string>> = {
  children: "Children want to give feedback anonymously.",
  court: "Witnesses should not be named in court.",
  papers: "We asked them not to publish names of children.",
  drivers: "Drivers fear to be named when they complain.",
  "box-anonymous": "There should be a box for anonymous notes on every boat.",
  private: "Private operators should not run the boat.",
  confidential: "A confidential line for staff would help.",
  withheld: "The name of the firm was withheld from us for a year.",
  redacted: "Half of the report you sent us was redacted.",
  "print-names": "Please do not print the names of stops in small letters.",
  "not-identified": "The cause of the fault was not identified.",
  "my-name": "My name is on the list of those who wait.",
  "no-one-named": "No member of the crew should be named and shamed.",
  anonymised: "Please publish anonymised figures of the crossings.",
  "data-shared": "I do not want data on travel to be shared with shops.",
};

const id = (text: string) => text.toLowerCase().replace(/[^a-z]+/g, "-");

export const HARMLESS: readonly Harmless[] = [
  ...ATTRIBUTIONS.map((parts) => {
    const shows = parts.split("|");
    return { id: id(parts), attribution: shows.join(", "), shows };
  }),
  ...Object.entries(SAYINGS).map(([key, says]) => ({
    id: `says/${key}`,
    attribution: "Una Quillfeather, Barnby Trust",
    shows: ["Una Quillfeather", "Barnby Trust"],
    says,
  })),
];

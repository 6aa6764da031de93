/** Words that names of organisations are made with, by which they are told from persons and topics. */
import { wordList, wordSet } from "../../text/word-list.ts";

/** In any field: one of them makes a name likelier an organisation's than a person's. */
export const ORGANISATION_WORDS: ReadonlySet<string> = wordSet(`
  academy action agency aid alliance associates association authority bank baths board borough bureau
  cic cabinet campaign care-group centre center chamber charity church city club coalition college
  collective commission committee community company confederation congress consortium consultancy
  consultants consulting coop co-operative cooperative corporation council county department
  directors district federation forum foundation friends fund group guild healthwatch hospital hub
  inc initiative institute institution international law league library limited llp local ltd market
  ministry mission movement museum national network nhs office organisation organization panel parish
  partners partnership party plc practice programme project quakers region regional school schools
  sector service services society solicitors surgery support team trust trustees uk union unit
  university user users ymca ywca watch works
`);

/** Of headings, where topics are the other choice: without words that stand in topics as often, such as `action` and `support`. */
export const HEADING_ORGANISATIONS: readonly string[] = wordList(`
  trusts trust network group council association foundation society forum charity charities alliance
  federation college institute university union ltd limited plc cic company partnership agency church
  league club coalition consortium commission committee confederation guild fund borough nhs uk
  academy bureau chamber collective co-operative cooperative department ministry
`);

/** Legal forms, which an organisation's name is written with and without. */
export const LEGAL_FORMS: readonly string[] = wordList("ltd limited plc llp inc cic cio");

/** Words of organisations that are written short. */
export const SHORT_ORGANISATION_WORDS: Readonly<Record<string, string>> = {
  assn: "association",
  assoc: "association",
  cncl: "council",
  cttee: "committee",
  dept: "department",
  grp: "group",
  intl: "international",
  natl: "national",
  soc: "society",
  univ: "university",
};

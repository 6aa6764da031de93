/** Words that organisations carry in their names, in any field. */

const WORDS = new Set(
  `academy action agency aid alliance associates association authority bank baths board borough bureau cic cabinet campaign care-group centre
  center chamber charity church city club coalition college collective commission committee community company
  confederation congress consortium consultancy consultants consulting coop co-operative cooperative corporation council
  county department directors district federation forum foundation friends fund group guild healthwatch hospital hub inc
  initiative institute institution international law league library limited llp local ltd market ministry mission movement museum
  national network nhs office organisation organization panel parish partners partnership party plc practice programme
  project quakers region regional school schools sector service services society solicitors surgery support team trust trustees
  uk union unit university user users ymca ywca watch works`.split(/\s+/),
);

/** @param word - one word, in any letter case */
export function isOrganisationWord(word: string): boolean {
  const lower = word.toLowerCase();
  return WORDS.has(/^[a-z]+$/.test(lower) ? lower : lower.replace(/[^\p{L}-]/gu, ""));
}

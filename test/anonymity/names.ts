/** Invented full names of many cultures and ways of typing, each with the parts that must not be found. */

export interface Name {
  readonly full: string;
  /** Its words of five letters and more, folded: none of them may stand in what is handed on. */
  readonly tells: readonly string[];
}

const FULL: readonly string[] = [
  "Margaret Ffoulkesby",
  "Desmond Thrapwell",
  "Gwendoline Marchbank-Ottersley",
  "Rupert J. Haverthwaite",
  "P. K. Wrenburysmith",
  "Mrs Hilda Cropthornley",
  "Mary-Anne Tibblesworth",
  "kayleigh brindleforth",
  "DENISE OLLERENCHAW",
  "Siobhán O'Dunleary",
  "Padraig O’Rathfinnan",
  "Fergal McTarrish",
  "Morag MacInverdale",
  "Rhodri ap Gwynlais",
  "Angharad Llewelfryn",
  "Zbigniew Kruszałkowski",
  "Małgorzata Wiśnioborska",
  "Chukwuemeka Obianwuzo",
  "Folasade Adegbuyiro",
  "Dr Oluwaseun Akintolade",
  "Harpreet Kaur Dhanowalia",
  "Imtiaz Qureshani",
  "Sunita Bhattarchana",
  "Abdirahman Warsheekh Jimcaale",
  "Fadumo Xirsi Guuleedo",
  "Noura El-Shahrabi",
  "Yusuf al-Harbawiya",
  "Li Wenqiao",
  "Ouyang Meizhen",
  "Tsz-Kwan Leungsiu",
  "João da Silvandra",
  "Maria dos Anjos Pereirinha",
  "Ignacio de la Fuentesclara",
  "Evangelos Papadimoulis",
  "Gülşen Yıldırımoğlu",
  "emre özkayacan",
  "Philippa d'Arquelle",
  "Joost van der Meulenbroek",
];

/** The names; of no two is a part the same. */
export const NAMES: readonly Name[] = FULL.map((full) => ({
  full,
  tells: fold(full)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length > 4),
}));

/** Text in one spelling, whatever its capitals: a dotless i is an i, as in a name typed in capitals. */
export function fold(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll("ı", "i");
}

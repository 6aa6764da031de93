/** The words that wishes for anonymity are made of, in English, by what they do in one. */

import { editDistance } from "../../text/edit-distance.ts";
import { remembered } from "../../text/remembered.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Say by themselves that somebody is not to be named, however the rest is put. */
export const UNNAMED =
  set(`anon anonymous anonymously anonymity anonymise anonymised anonymising anonymize anonymized
  unnamed nameless unidentified incognito pseudonym pseudonymous pseudonymously unattributed unattributable
  non-attributable`);

/** What is kept back: the name itself, and naming somebody. */
export const NAMES =
  set(`particulars name names named naming identity identities identify identified identifying identifiable
  identification details signature surname surnames credited attribution attribute attributed attributable`);

/** A name, as a thing that can be supplied. */
export const NAME_NOUNS = set("name names identity details");

/** Keep a name back. */
export const HIDING =
  set(`withhold withheld withholding hide hidden hides conceal concealed omit omitted remove removed
  removing redact redacted redacting delete deleted suppress suppressed strip stripped mask masked protect protected
  drop scrub blank obscure obscured change changed alter altered disguise disguised erase erased strike struck undisclosed
  crossed`);

/** Of these what was done, as publishers say it. */
export const DONE = set(
  "redacted removed deleted suppressed anonymised anonymized masked stripped obscured omitted",
);
export const KEPT_BACK = set("withheld protected hidden undisclosed");

/** Keep a name back together with one of `AWAY`. */
export const KEEPING = set(
  "keep keeping kept leave leaving left take taking taken cut hold holding held treat stay blanked blacked rub rubbed",
);
export const AWAY = set(
  "off out away back secret private privately confidential confidentially hidden yourselves",
);

/** Bring words or a name before the public. */
export const SHOWING =
  set(`publish published publishing publication print printed printing disclose disclosed disclosure
  reveal revealed share shared sharing release released make show shown display displayed say saying tell telling include included use used give
  given provide provided supply supplied appear mention mentioned list listed attach attached associate associated
  connect connected link linked post posted public publicly`);

/** Of these, what is done to a response as a whole. */
export const PUBLISHING =
  set(`publish published publishing publication print printed printing attribution attributed
  circulation circulated circulate distribution distributed reveal revealed disclosure disclosed disclose released release public publicise publicised publicize`);

export const NEGATIONS =
  set(`not no never without don't dont doesn't doesnt didn't didnt won't wont wouldn't wouldnt
  can't cant cannot shouldn't shouldnt mustn't isn't isnt aren't arent wasn't wasnt haven't hasn't hadn't nor neither
  decline declines declined declining refuse refuses refused refusing object objects objected unwilling reluctant afraid
  scared fears fearing fearful denied against non nobody withdraw withdraws withdrawn
  refrain avoid shun shuns`);

/** After a negation they turn it round: `I don't mind being named`. */
export const MINDING = set(
  "mind minds problem problems objection objections issue issues worry worries concern only",
);

/** After a negation they say what is not needed: `I do not need to be anonymous`. */
export const NEEDING = set("need needs needed require required necessary wish want wants ask asking mind");

export const SECRET = set(
  "confidential confidentially confidentiality confidence private privately privacy secret",
);

/** Beside the name, known to somebody: `name and address supplied`. */
export const SUPPLIED = set("supplied provided known held given file");

export const YES = set("yes y true 1 x on ticked tick selected checked agreed");
export const NO = set("no n false 0 off never unticked");

/** Who asks, where no name stands. */
export const PERSONS =
  set(`respondent respondents contributor contributors individual individuals person persons author
  authors submitter writer sender commenter correspondent member public staff parent parents mother father grandparent
  grandmother grandfather family families carer carers foster kinship adopter adopters leaver care resident residents
  tenant tenants patient patients teacher teachers nurse nurses doctor doctors gp student students worker workers social
  practitioner practitioners professional professionals passenger passengers employee employees citizen citizens
  volunteer volunteers user users service customer customers mum dad guardian adult child young people someone somebody
  lady man woman gentleman pensioner driver commuter owner landlord neighbour local retired former current concerned
  officer manager director governor trustee councillor official supporter visitor shopper cyclist pedestrian motorist
  farmer trader organisation charity business company group publisher editor editors team`);

/** What a wish is about. */
const PAPERS =
  set(`response responses submission submissions contribution contributions reply replies view views comment
  comments answer answers evidence feedback letter letters story statement statements email e-mail opinion opinions words
  input entry form post note remarks testimony address addresses surname initials identity phone number contact personal
  reason reasons condition conditions circulation legal safety safeguarding privacy data information record report website online page summary consultation publication document list consumption known know who knows aware file title status panel committee council office records files eyes reference internal`);

/** Say what is wished, and how strongly. */
const WISHING =
  set(`like likes liked prefer prefers preferred preferring rather wish wishes wished wishing want wants wanted
  ask asks asked asking request requests requested requesting requester choose chooses chose chosen choosing elect elects
  elected opt opts opted option desire desires need needs insist insists intend intends hope consent consents consented
  agree agrees agreed permission permit permits permitted allow allowed allows authorise authorised authority happy
  content willing glad fine okay ok please kindly pls plz thanks thank sorry ensure make sure made leave let may can
  would should could must shall will might do does did have has had having am are is be been being was were get got
  remain remains remained remaining stay stays stayed staying respond responding reply submit submits submitted
  submitting contribute contributed comment write wrote written send sent sending sends received take part put puts
  sign signed give gave gives giving quote quoted quoting say said state stated appear appears come go count counts
  treat treated marked set add added read refer referred call called`);

const FILLING =
  set(`i we me my our us mine ours myself ourselves he she they him her them his hers their theirs himself
  herself themselves you your i'm im we're i'd id we'd i've ive we've he's she's they're that's it's it its this that
  these those who whom whose which the a an and or but so for from of on in to with by at as into under upon if when
  while about against here there any some all each both also only just still very strictly fully completely
  entirely totally always ever again full own real first last whole complete such other than anybody anyone everyone
  nobody nb yours means therefore though however yes no because`);

/** Open the reason, which may be put in any words. */
export const REASONS = set("as because since due fear lest if so unless until");

/** Every word that says nothing of who wrote. */
export const KNOWN: ReadonlySet<string> = new Set(
  [
    ...[UNNAMED, NAMES, HIDING, DONE, KEPT_BACK, KEEPING, AWAY, SHOWING, NEGATIONS, MINDING, NEEDING, SECRET],
    ...[SUPPLIED, YES, NO, PERSONS, PAPERS, WISHING, FILLING],
  ].flatMap((words) => [...words]),
);

/** Spellings that are common slips of the pen. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/^w[iy]th?h?e?l?d$|^with?held$|^withe?ld$/, "withheld"],
  [/^withold$|^whithhold$/, "withhold"],
  [/^confid[ea]n[ct]ial$|^confidental$|^confidencial$/, "confidential"],
  [/^publich$|^publsh$|^pubish$/, "publish"],
  [/^nam$|^mame$/, "name"],
];

const WHOLE_SLIPS = ["anonymous", "anonymously", "anonymity", "anonymised"];

/** @returns the word as it is looked up: in small letters, with straight apostrophes, well-known slips put right */
export const plainWord = remembered(looked, 20_000);

function looked(word: string): string {
  const lower = word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[’‘ʼ`]/g, "'");
  const bare = lower.replace(/'s$|s'$/, (ending) => (ending === "s'" ? "s" : ""));
  if (KNOWN.has(lower)) return lower;
  if (KNOWN.has(bare)) return bare;
  if (/^an+[a-z]{4,12}$/.test(bare)) return WHOLE_SLIPS.find((right) => isSlipOf(bare, right)) ?? bare;
  return SLIPS.find(([slip]) => slip.test(bare))?.[1] ?? bare;
}

/** At most two letters put in, left out, changed or swapped; the consonants of the root stay in their order. */
function isSlipOf(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 2 || !/^an+[aeiouy]+n*[aeiouy]*m/.test(word)) return false;
  return editDistance(word, right) <= 2;
}

/** The words that wishes for anonymity are made of, by what they do in one. */
import { wordSet } from "../../text/word-list.ts";

/** Say by themselves that somebody is not to be named, however the rest is put. */
export const UNNAMED: ReadonlySet<string> =
  wordSet(`anon anonymous anonymously anonymity anonymise anonymised anonymising anonymize anonymized
  unnamed nameless unidentified incognito pseudonym pseudonymous pseudonymously unattributed unattributable
  non-attributable`);

/** What is kept back: the name itself, and naming somebody. */
export const NAMES: ReadonlySet<string> =
  wordSet(`particulars name names named naming identity identities identify identified identifying identifiable
  identification details signature surname surnames credited attribution attribute attributed attributable`);

/** A name, as a thing that can be supplied. */
export const NAME_NOUNS: ReadonlySet<string> = wordSet("name names identity details");

/** Keep a name back. */
export const HIDING: ReadonlySet<string> =
  wordSet(`withhold withheld withholding hide hidden hides conceal concealed omit omitted remove removed
  removing redact redacted redacting delete deleted suppress suppressed strip stripped mask masked protect protected
  drop scrub blank obscure obscured change changed alter altered disguise disguised erase erased strike struck undisclosed
  crossed`);

/** Of these what was done, as publishers say it. */
export const DONE: ReadonlySet<string> = wordSet(
  "redacted removed deleted suppressed anonymised anonymized masked stripped obscured omitted",
);
export const KEPT_BACK: ReadonlySet<string> = wordSet("withheld protected hidden undisclosed");

/** Keep a name back together with one of `AWAY`. */
export const KEEPING: ReadonlySet<string> = wordSet(
  "keep keeping kept leave leaving left take taking taken cut hold holding held treat stay blanked blacked rub rubbed",
);
export const AWAY: ReadonlySet<string> = wordSet(
  "off out away back secret private privately confidential confidentially hidden yourselves",
);

/** Bring words or a name before the public. */
export const SHOWING: ReadonlySet<string> =
  wordSet(`publish published publishing publication print printed printing disclose disclosed disclosure
  reveal revealed share shared sharing release released make show shown display displayed say saying tell telling include included use used give
  given provide provided supply supplied appear mention mentioned list listed attach attached associate associated
  connect connected link linked post posted public publicly`);

/** Of these, what is done to a response as a whole. */
export const PUBLISHING: ReadonlySet<string> =
  wordSet(`publish published publishing publication print printed printing attribution attributed
  circulation circulated circulate distribution distributed reveal revealed disclosure disclosed disclose released release public publicise publicised publicize`);

/** Say that something is not to be done. */
export const NEGATIONS: ReadonlySet<string> =
  wordSet(`not no never without don't dont doesn't doesnt didn't didnt won't wont wouldn't wouldnt
  can't cant cannot shouldn't shouldnt mustn't isn't isnt aren't arent wasn't wasnt haven't hasn't hadn't nor neither
  decline declines declined declining refuse refuses refused refusing object objects objected unwilling reluctant afraid
  scared fears fearing fearful denied against non nobody withdraw withdraws withdrawn
  refrain avoid shun shuns`);

/** After a negation they turn it round: `I don't mind being named`. */
export const MINDING: ReadonlySet<string> = wordSet(
  "mind minds problem problems objection objections issue issues worry worries concern only",
);

/** After a negation they say what is not needed: `I do not need to be anonymous`. */
export const NEEDING: ReadonlySet<string> = wordSet(
  "need needs needed require required necessary wish want wants ask asking mind",
);

/** That a thing is to be, or be said in. */
export const SECRET: ReadonlySet<string> = wordSet(
  "confidential confidentially confidentiality confidence private privately privacy secret",
);

/** Beside the name, known to somebody: `name and address supplied`. */
export const SUPPLIED: ReadonlySet<string> = wordSet("supplied provided known held given file");

/** Answers of forms. */
export const YES: ReadonlySet<string> = wordSet("yes y true 1 x on ticked tick selected checked agreed");
export const NO: ReadonlySet<string> = wordSet("no n false 0 off never unticked");

/** Who asks, where no name stands. */
export const PERSONS: ReadonlySet<string> =
  wordSet(`respondent respondents contributor contributors individual individuals person persons author
  authors submitter writer sender commenter correspondent member public staff parent parents mother father grandparent
  grandmother grandfather family families carer carers foster kinship adopter adopters leaver care resident residents
  tenant tenants patient patients teacher teachers nurse nurses doctor doctors gp student students worker workers social
  practitioner practitioners professional professionals passenger passengers employee employees citizen citizens
  volunteer volunteers user users service customer customers mum dad guardian adult child young people someone somebody
  lady man woman gentleman pensioner driver commuter owner landlord neighbour local retired former current concerned
  officer manager director governor trustee councillor official supporter visitor shopper cyclist pedestrian motorist
  farmer trader organisation charity business company group publisher editor editors team`);

/** What a wish is about. */
export const PAPERS: ReadonlySet<string> =
  wordSet(`response responses submission submissions contribution contributions reply replies view views comment
  comments answer answers evidence feedback letter letters story statement statements email e-mail opinion opinions words
  input entry form post note remarks testimony address addresses surname initials identity phone number contact personal
  reason reasons condition conditions circulation legal safety safeguarding privacy data information record report website online page summary consultation publication document list consumption known know who knows aware file title status panel committee council office records files eyes reference internal`);

/** Say what is wished, and how strongly. */
export const WISHING: ReadonlySet<string> =
  wordSet(`like likes liked prefer prefers preferred preferring rather wish wishes wished wishing want wants wanted
  ask asks asked asking request requests requested requesting requester choose chooses chose chosen choosing elect elects
  elected opt opts opted option desire desires need needs insist insists intend intends hope consent consents consented
  agree agrees agreed permission permit permits permitted allow allowed allows authorise authorised authority happy
  content willing glad fine okay ok please kindly pls plz thanks thank sorry ensure make sure made leave let may can
  would should could must shall will might do does did have has had having am are is be been being was were get got
  remain remains remained remaining stay stays stayed staying respond responding reply submit submits submitted
  submitting contribute contributed comment write wrote written send sent sending sends received take part put puts
  sign signed give gave gives giving quote quoted quoting say said state stated appear appears come go count counts
  treat treated marked set add added read refer referred call called`);

/** That stand between the others. */
export const FILLING: ReadonlySet<string> =
  wordSet(`i we me my our us mine ours myself ourselves he she they him her them his hers their theirs himself
  herself themselves you your i'm im we're i'd id we'd i've ive we've he's she's they're that's it's it its this that
  these those who whom whose which the a an and or but so for from of on in to with by at as into under upon if when
  while about against here there any some all each both also only just still very strictly fully completely
  entirely totally always ever again full own real first last whole complete such other than anybody anyone everyone
  nobody nb yours means therefore though however yes no because`);

/** Open the reason, which may be put in any words. */
export const REASONS: ReadonlySet<string> = wordSet("as because since due fear lest if so unless until");

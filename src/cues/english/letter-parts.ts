/** What letters, e-mails and forms print around what they say: heads, addresses, closings, notices, quoted messages. */
import { phraseList, wordList, wordSet } from "../../text/word-list.ts";

/** At the beginning of a line that greets whoever gets the letter. */
export const SALUTATIONS: readonly string[] = phraseList(`
  dear, to whom it may concern, hello, hi, hiya, hey, good morning, good afternoon, good evening, greetings,
  sir, sirs, madam, ladies and gentlemen, dear sirs, sir or madam, madam or sir
`);

/** That close a letter, alone on a line or before a name. In the notation of regular expressions. */
export const LETTER_ENDS: readonly string[] = [
  "(?:(?:very|most) )?(?:yours?|sincerely|faithfully|truly|respectfully|cordially)(?: (?:yours|(?:very |most )?(?:sincerely|faithfully|truly|respectfully|cordially|ever|aye|in hope)))?",
  "(?:i (?:am|remain)|we (?:are|remain),?)?,? ?yours (?:sincerely|faithfully|truly|respectfully)",
  "(?:with )?(?:(?:my|our|all) )?(?:(?:very )?(?:kind(?:est)?|best|warm(?:est)?|good) )?(?:regards|wishes|greetings)",
  "(?:respectfully )?(?:signed|submitted)(?: by)?",
  "kind(?:est)? regards and (?:many )?thanks",
  "(?:with )?(?:many |kind )?thanks(?: and (?:kind |best |warm )?(?:regards|wishes))?",
  "(?:cordially|cordialement|salutations)",
  "please accept,? .{0,120}(?:regards|consideration|sentiments|greetings)",
  "(?:i|we) remain,? .{0,80}(?:servant|friend)s?",
];

/** That close a message, and open sentences as often: they close it where a name alone follows. */
export const WEAK_LETTER_ENDS: readonly string[] = phraseList(`
  thanks, thank you, many thanks, thanks in advance, thank you in advance, thanks again, thank you again,
  thanks very much, thank you very much, thanks for reading, thank you for reading, thank you for listening,
  thank you for your time, best, all best, all the best, cheers, love, in hope, in solidarity, take care, bye,
  looking forward to hearing from you, i look forward to hearing from you, we look forward to hearing from you,
  looking forward to your reply, i look forward to your reply, with hope, bw, kr
`);

/** Of the heads of messages, besides those in English. */
export const FURTHER_HEADS: readonly string[] = wordList(
  "to sent importance sensitivity von gesendet an betreff",
);

/** Of heads: who sent it, when, and on what. */
export const HEAD_OF_SENDER: readonly string[] = wordList("from von");
export const HEAD_OF_DATE: readonly string[] = wordList("sent date gesendet");
export const HEAD_OF_SUBJECT: readonly string[] = wordList("subject betreff re");

/** Above a message that is quoted. */
export const QUOTING_MARKS: readonly string[] = phraseList(`
  original message, forwarded message, original appointment, begin forwarded message, reply message,
  message from, ursprüngliche nachricht, message d'origine
`);

/** Above one that is handed on, and before the colon of its subject. */
export const FORWARDING_MARKS: readonly string[] = phraseList("forwarded message, begin forwarded message");
export const FORWARDING_SUBJECTS: readonly string[] = wordList("fw fwd wg");

/** Of the line above a quoted message, what it begins and ends with. In the notation of regular expressions. */
export const QUOTING_LINES: readonly string[] = [
  "on .{6,200} wrote",
  "am .{6,200} schrieb.{0,100}",
  "le .{6,200} a écrit",
];

/** At the beginning of a notice below a message, that nobody wrote about the matter. */
export const NOTICE_OPENINGS: readonly string[] = phraseList(`
  this e-mail, this email, this message, this communication, this transmission, the information contained in this,
  the information in this, the contents of this, the content of this, confidentiality notice, confidentiality note,
  disclaimer, legal notice, if you are not the intended, if you have received this, please consider the environment,
  please think before you print, think before you print, sent from my, sent from outlook, sent from mail, sent via,
  sent with, get outlook for, virus-free, scanned by, click here to unsubscribe, to unsubscribe, privacy notice,
  before printing, save paper, unless otherwise stated, any views or opinions, any views expressed,
  views expressed in this, caution: this email, caution: this e-mail, external email, external sender
`);

/** In the lines that a mailing list puts below a message, under a rule. */
export const LIST_FOOTERS: readonly string[] = phraseList(
  "mailing list, unsubscribe, listinfo, google groups, discussion list, list archives",
);

/** Anywhere in such a notice. */
export const NOTICE_PHRASES: readonly string[] = phraseList(`
  intended recipient, intended solely, for the addressee, received this email in error, received this e-mail in error,
  received this message in error, received it in error, legally privileged, delete it from your system
`);

/** Before a colon, a full stop or a number: what is sent along, and who else gets it. In the notation of regular expressions. */
export const ENCLOSURES: readonly string[] = [
  "encl?(?:osures?|osed|s)?",
  "att(?:achments?|ached|s)?",
  "annex(?:es)?",
  "c\\.?c",
  "b\\.?c\\.?c",
  "cop(?:y|ies)(?: to)?",
  "by (?:e-?mail|post|hand|fax)(?: only)?(?: to)?",
  "via e-?mail",
];

/** That stand for a line of an address or a way to reach somebody, at its beginning. */
export const CONTACT_LABELS: readonly string[] = phraseList(`
  tel, telephone, phone, mobile, mob, cell, fax, direct, direct line, direct dial, email, e-mail, web,
  website, url, twitter, address, registered office, registered charity, charity no, charity number, company no,
  company number, company registration, registered in, registered number, vat, vat no, vat number, a company limited,
  linkedin, facebook, skype, office hours
`);

/** At the end of a line of an address. */
export const ADDRESS_ENDS: readonly string[] = wordList(`
  road street lane avenue close way house cottage court place terrace hill drive gardens square crescent grove mews row
  yard wharf parade rd st ave ln dr floor building park farm lodge flat suite box strasse rue boulevard row walk view rise
`);

/** Before a colon, of lines that say how a letter is filed. */
export const REFERENCE_LABELS: readonly string[] = phraseList(`
  our ref, your ref, our reference, your reference, ref, reference, file, file no, date, dated, case, case ref, status,
  classification, ref no, reference no, application, consultation id, id
`);

/** Before a colon and the matter of a letter. */
export const SUBJECT_LABELS: readonly string[] = phraseList(
  "re, ref, subject, subj, regarding, concerning, betreff, fao re",
);

/** Opening the line that says to whom a letter goes. */
export const ADDRESSEE_OPENINGS: readonly string[] = phraseList(
  "to, to:, for the attention of, fao, attn, attention",
);

/** In titles of letters without greeting. */
export const LETTER_TITLES: readonly string[] = wordList(`
  response responses consultation submission comments feedback letter evidence statement views objection representation
  reply survey proposal proposals
`);

/** Words for what somebody is, in signatures, besides those of other lists. */
export const SIGNATURE_ROLES: readonly string[] = wordList(`
  clerk warden planner surveyor engineer headteacher headmaster headmistress vicar rector curate minister chaplain
  pharmacist librarian researcher partner proprietor governor administrator spokesperson organiser organizer campaigner
  moderator midwife specialist analyst champion fellow lecturer registrar bursar curator ranger superintendent inspector
  ambassador gp physiotherapist dietitian psychologist therapist counsellor trainer tutor supervisor caretaker captain
  skipper accountant auditor architect archivist comptroller controller superior sister matron nurse doctor
  chairman chairwoman chair co-chair vice-chair vice-president dean provost vice-chancellor chancellor
`);

/** In signatures: whom somebody signs for. In the notation of regular expressions. */
export const SIGNING_FOR: readonly string[] = [
  "(?:for and )?on behalf of",
  "for and on behalf of",
  "signed (?:for|on behalf of)",
  "representing",
  "p\\.?p\\.?",
  "for",
];

/** In the text: what stands before the organisation that writes, and behind it. In the notation of regular expressions. */
export const WRITING_FOR: readonly string[] = [
  "[Oo]n behalf of",
  "[Ww]e at",
  "[Ww]e are",
  "[Ww]e,",
  "I represent",
  "[Ww]e represent",
];
export const WRITING_VERBS: readonly string[] = phraseList(`
  welcomes, is pleased, is grateful, is writing, would like, wishes to, thanks, represents, supports this, responds,
  is a charity, is a membership, is an independent, is a member, is a network, appreciates
`);

/** Letters after a name: degrees and memberships of any profession. In the notation of regular expressions. */
export const QUALIFICATIONS: readonly string[] = [
  "M?B?Sc(?: \\(Hons\\))?",
  "B?MA(?: \\(Hons\\))?",
  "BA(?: \\(Hons\\))?",
  "[DM]Phil",
  "PhD",
  "MBChB",
  "BEng",
  "MEng",
  "LLB",
  "LLM",
  "PGCE",
  "Esq",
  "Hons",
  "Jr",
  "Sr",
  "JP",
  "MP",
];

/** Words of organisations that are said of a part of one, or of what it does, as often. */
export const VAGUE_ORGANISATION_WORDS: ReadonlySet<string> = wordSet(`
  services service support international national regional community region team teams works action user users project
  programme sector department office movement mission market directors trustees partners associates governors unit
  practice international policy members county district parish city care-group supporters
`);

/** With what they are for behind them, the name of a body: `Department for Boats`. In the notation of regular expressions. */
export const BODIES_FOR: readonly string[] = [
  "(?:Department|Ministry|Office|Bureau|Directorate|Service) (?:for|of) (?:the )?",
];

/** Between a role and the organisation in which somebody has it. */
export const BEHIND_SIGNED_ROLES: readonly string[] = wordList("at for of to with on");

/** Small words inside persons' names. */
export const NAME_JOINTS: readonly string[] = wordList(
  "de da di du del della der den van von la le el al bin ibn ben ap ab ten ter y e",
);

/** Behind a word of a title: what a letter is about, or whom it answers. */
export const BEHIND_TITLE_WORDS: readonly string[] = wordList("to on about regarding for from");

/** Small words of addresses and of organisations' names. */
export const ADDRESS_JOINTS: readonly string[] = wordList("of the on and upon in by st");
export const ORGANISATION_JOINTS: readonly string[] = wordList("of and for the in on &");

/** Parts of labels behind which topics stand; `Subject:` says what a letter is about, in its sender's words. */
export const TOPIC_LABEL_PARTS: readonly string[] = wordList("topic theme categor issue area");

/** Beginnings of words for what is done, or not done, with the name of whoever writes. */
export const DONE_WITH_NAMES: readonly string[] = wordList(
  "publish publica publici public print anonym withh confiden redact disclos released attribut identif",
);

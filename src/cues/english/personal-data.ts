/** Words around digits and letters that tell whether they are somebody's personal data. */
import { phraseList, wordList } from "../../text/word-list.ts";

/** Right before digits that are no telephone number: what they number instead. */
export const NUMBERED_THINGS: readonly string[] = phraseList(`
  charity, company, companies, ref, reference, cases, case, orders, order, invoice, accounts,
  account, acc, a/c, policy, claim, tickets, ticket, ids, id, isbn, issn, doi, pmid, sort code,
  licences, licence, licenses, license, cards, card, ssn, social security, insurance, nino, nin, nhs,
  hospital, patient, passport, serial, grid, section, version, application, planning, registration,
  registered, membership, member, customer, student, staff, form, circular, bill, act, iban, vat,
  utr, ip, postcode, zip, figure, table, pages, page, in, since, until, of, by, about, nearly, over,
  almost, some, than, rose to, fell to, grew to, up to, down to, costs, cost, quote, quoting
`);

/** In a sentence whose digits are a telephone number. */
export const PHONE_WORDS: readonly string[] = phraseList(`
  telephones, telephone, phones, phone, phoned, phoning, tel, mobiles, mobile, mob, cellphone, cell,
  fax, land lines, land line, landlines, landline, whats app, whatsapp, sms, voice mail, voicemail,
  answer phone, answerphone, helpline, hot line, hotline, switchboard, pager, calls, called, calling,
  call, rings, ringing, ring, rang, bell, buzz, dials, dialled, dialling, dial, texts, texted,
  texting, text, text messages, text message, textmessages, textmessage, voice messages,
  voice message, voicemessages, voicemessage,  messages,  message, messages, message, answering,
  answers at, answers on, answers the, answered at, answered on, answered the, answer at, answer on,
  answer the, reached, reachable, reach, contacted, contactable, contact number, contact details,
  contact, numbers is, numbers are, numbers was, number is, number are, number was, extension
`);

/** Right behind digits that are no telephone number: what they count. */
export const COUNTED_WORDS: readonly string[] = phraseList(`
  %, per cent, percent, million, thousand, billion, people, persons, children, pupils, patients,
  families, homes, residents, respondents, responses, calls, years, days, pounds, euros, euro, miles,
  km, kg, words, pages, copies, votes, signatures
`);

/** In a sentence whose digits are those of a payment card. In the notation of regular expressions. */
export const CARD_WORDS: readonly string[] = [
  "cards?",
  "cc",
  "visa",
  "master\\s?card",
  "maestro",
  "amex",
  "american express",
  "credit",
  "debit",
  "pan",
];

/** That stand before an at sign that stands apart, and are no name: `follow us @ example.org`. */
export const NO_MAILBOXES: readonly string[] = wordList(`
  us me up sign-up signup log-in login in now here more out back on online page site website see via
  by from to and or cc thanks hi hello dear follow it them him her visit look find is are was live
  available policy
`);

/** Before a name and `at`, where only the end of the domain has its full stop. */
export const WRITING_WORDS: readonly string[] = wordList(
  "e-mails e-mail emails email mail address contact write reach send",
);

/** In a sentence that speaks of an address on the internet. */
export const IP_WORDS: readonly string[] = phraseList(`
  ips, ip, ip-addresses, ip-address, ip_addresses, ip_address, ip addresses, ip address, ipaddresses,
  ipaddress, ipv4, ipv6, servers, server, router, hostname, host, proxy, vpn, dns, subnet, gateway,
  ping, logged in
`);

/** Before a version, or a section of a document. */
export const VERSION_WORDS: readonly string[] = wordList(`
  v vs ver vers version release rel build firmware software update upgrade revision rev edition
  windows android ios chrome firefox safari section sections sect sec chapter paragraphs paragraph
  paras para clauses clause regulations regulation articles article rules rule standards standard
  policy item part figure fig table step point question annex appendix schedule
`);

/** In a sentence whose digits are an NHS number. */
export const NHS_WORDS: readonly string[] = phraseList(`
  nhs, chi, h & c, h &c, h& c, h&c, health and care number, health and care no, health and care id,
  health and care record, health number, health no, health id, health record, patient number,
  patient no, patient id, hospital number, hospital no, hospital id, medical number, medical no,
  medical id, medical record, gp number, gp no, gp record
`);

/** Right before an NHS number. */
export const NHS_CALLED: readonly string[] = phraseList(
  "nhs, chi, h & c, h &c, h& c, h&c, health, patient, hospital, medical",
);

/** Between what an NHS number is called by and its digits. */
export const NHS_NUMBER_WORDS: readonly string[] = wordList(
  "numbers number num no id nr record ref reference",
);

/** Of two letters, which a National Insurance number may begin with. */
export const TWO_LETTER_WORDS: readonly string[] = wordList(
  "am an as at be by do go he if in is it me my no of on or so to up us we",
);

/** In a sentence that gives an address. */
export const ADDRESS_WORDS: readonly string[] = phraseList(`
  address, lives, lived, live, living, resides, resided, reside, resident, house, home, flat, street,
  st, road, rd, lane, avenue, ave, close, drive, crescent, terrace, gardens, grove, court, moved,
  based, write to
`);

/** Ordinals and units, which in lower case are likelier than the end of a postcode: `the M6 2nd exit`. */
export const ORDINALS_AND_UNITS: readonly string[] = wordList("st nd rd th hr yr ft yd lb gb tb bn pp pt");

/** That the second half of a postcode with a letter for its digit may spell. */
export const INWARD_WORDS: readonly string[] = wordList(`
  oaf oar oat odd off old one opt our out owl own ore orb ill inn ire its lad lap law lay led leg let
  ley lie lip lit lot low lug luz oap ons
`);

/** Of two letters, that the end of a postcode may spell. */
export const LETTER_PAIRS: readonly string[] = wordList(
  "us we up at as be by he an re la eu un pe gp nw ne sw se ed hr pr ta",
);

/** Before `number` or `line`: whose telephone, or which. */
export const BEFORE_NUMBER: readonly string[] = wordList(`
  my his her our their your the direct home work office daytime day evening emergency
`);

/** What a National Insurance number is called. In the notation of regular expressions. */
export const NI_WORDS: readonly string[] = [
  "n\\.?i\\.?",
  "nino",
  "national\\s+insurance",
  "nat\\.?\\s+ins\\.?",
  "insurance",
];

/** Between what digits number and the digits: `case number`, `order ref`. */
export const NUMBER_CALLED: readonly string[] = wordList("no number num id code ref reference");

/** Between what an NHS number is called and its digits. */
export const NHS_SAID: readonly string[] = wordList("is was as reads read being here it's it’s");

/** Between what a National Insurance number is called and its letters. */
export const NI_SAID: readonly string[] = wordList("is was as being here it's it’s");

/** Behind what a National Insurance number is called. */
export const NI_NUMBER_WORDS: readonly string[] = wordList("numbers number num no nr ref");

/** Faults of personal data in the text of responses, in their attributions and in their ids. */
import type { RuleId } from "#src/model/check.ts";
import { type Fault, type Further, fault } from "../fault.ts";
import { swap, swapInLetters } from "../plant.ts";
import { LETTERS, MESSAGES, QUESTION, STATEMENT, SURVEY } from "../project.ts";

/** Behind the first words of a response, on the same line or the next. */
const told = (rule: RuleId, words: string, data: string, further?: Further) =>
  fault(
    rule,
    words,
    swap(QUESTION, "I swim because of my back. ", `I swim because of my back. ${data} `),
    [QUESTION, `back. ${data.split("\n")[0]}`],
    further,
  );

export const PERSONAL_DATA: readonly Fault[] = [
  told("personal-email", "an address", "Write to dot.wimple@baths.example."),
  told(
    "personal-email",
    "an address that hides from machines",
    "My address is wimple (at) baths (dot) example.",
  ),
  told(
    "personal-email",
    "an address in angle brackets, with a tag",
    "Dot <d_wimple+pool@mail.baths.example> will answer.",
  ),
  told(
    "personal-email",
    "an address broken at its full stop",
    "I am at dorothea.wimple@the-baths.\nco.uk as a rule.",
  ),
  told("personal-email", "an address that hides behind words", "Mail wimple at example dot org please."),
  fault(
    "personal-email",
    "an address in a record",
    swap(SURVEY, "Well, once.", "Well, once. (am.wimple@post.example)"),
    [SURVEY, 5],
  ),
  fault(
    "personal-email",
    "an address for the id of a record",
    swap(SURVEY, "S-1045", "d.wimple@post.example"),
    [SURVEY, 5],
  ),
  fault(
    "personal-phone",
    "a number in the last line of a letter",
    swapInLetters("We went to the desk together.", "We went to the desk together. 01632 960983"),
    [LETTERS, 34],
  ),
  fault(
    "personal-phone",
    "a number in the name of an organisation",
    swap(SURVEY, "3rd Tolbury Scouts", "3rd Tolbury Scouts (tel. 01632 960983)"),
    [SURVEY, 4],
  ),
  fault(
    "personal-email",
    "an address behind a name",
    swap(QUESTION, "Priya Nettlefold", "Priya Nettlefold, p.nettlefold@post.example"),
    [QUESTION, "Priya Nettlefold"],
  ),
  told("personal-phone", "a number of the area", "Call me on 01632 960 983."),
  told("personal-phone", "a mobile number", "My mobile is 07700 900461."),
  told("personal-phone", "a number as abroad", "Ring +44 (0)1632 960983 after six."),
  told("personal-phone", "a number with its area in brackets and hyphens", "(01632) 960-983 finds me."),
  told(
    "personal-phone",
    "a number broken over two lines",
    "I am always at home, on 01632\n960983, before noon.",
  ),
  told("personal-phone", "a number with points", "Text 07700.900.461."),
  told("personal-phone", "a number digit by digit", "Ring 0 1 6 3 2 9 6 0 9 8 3 and ask for Dot."),
  told("personal-phone", "a number of another country", "My sister is on +353 1 496 0983."),
  told("personal-phone", "a number without its area", "You can ring me: 555 0983."),
  fault("personal-phone", "a number in a record", swap(SURVEY, "as well.", "as well. Tel: 02079460958"), [
    SURVEY,
    2,
  ]),
  told("personal-postcode", "a postcode behind a house number", "I live at 14 Mill Lane, TA9 3PQ."),
  told("personal-postcode", "a postcode without its blank", "Our side of the river is TA93PQ."),
  told("personal-postcode", "a postcode in small letters", "we are in ta9 3pq here."),
  told(
    "personal-postcode",
    "a postcode broken over two lines",
    "Everybody at the end of Mill Lane in TA9\n3PQ can hear the pump.",
  ),
  fault(
    "personal-postcode",
    "a postcode in the statement",
    swap(STATEMENT, "out of doors, at 19 degrees", "at the lido (BA4 6XX), at 19 degrees"),
    [STATEMENT, "BA4 6XX"],
  ),
  told("personal-ni-number", "a National Insurance number in pairs", "My number is AB 12 34 56 C."),
  told("personal-ni-number", "a National Insurance number in one word", "NI: JG103759A."),
  told(
    "personal-ni-number",
    "a National Insurance number in small letters",
    "ni no ab 12 34 56 c, if you need it.",
  ),
  told(
    "personal-ni-number",
    "a National Insurance number broken over two lines",
    "They have me under AB 12 34\n56 C at the office.",
  ),
  told("personal-nhs-number", "an NHS number in three groups", "My NHS number is 943 476 5919."),
  told("personal-nhs-number", "an NHS number in one", "The hospital has me as 9434765919."),
  told("personal-nhs-number", "an NHS number with hyphens", "NHS no. 943-476-5919."),
  fault(
    "personal-nhs-number",
    "an NHS number in a message",
    swap(MESSAGES, "on two days of the week", "on two days of the week (943 476 5919)"),
    [MESSAGES, "943 476"],
  ),
  told("personal-card", "a card in groups", "They charged 4111 1111 1111 1111 twice."),
  told("personal-card", "a card in one", "My card, 5555555555554444, was kept."),
  told("personal-card", "a card wrongly copied", "The card number is 4111-1111-1111-1112."),
  told("personal-iban", "an account in groups", "Pay it back to GB82 WEST 1234 5698 7654 32."),
  told("personal-iban", "an account in small letters", "It went to gb82west12345698765432 at last."),
  told(
    "personal-iban",
    "an account broken over two lines",
    "It went to DE89 3704 0044\n0532 0130 00 at last.",
  ),
  told("personal-ip", "an address of version 4", "Your form blocked 203.0.113.77 for a day."),
  told("personal-ip", "an address of version 6", "Your form blocked 2001:db8::8a2e:370:7334 for a day."),
];

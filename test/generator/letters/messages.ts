/** E-mails: with heads and without, with quoted messages, notices and signatures of mail programs. */
import { both, type Convention, head, named, notice, said } from "./convention.ts";

export const MESSAGES: Readonly<Record<string, Convention>> = {
  "short e-mail without greeting": (d) => ({
    parts: [d.paragraphs[0]!, d.given],
    who: { status: "named", name: d.given, organisation: null },
    said: d.paragraphs[0]!,
  }),
  "e-mail with heads": (d) => ({
    parts: [
      head(d),
      `Hi,`,
      ...said(d),
      [d.random.pick(["Thanks", "Best", "Cheers,", "Kind regards"]), d.given],
    ],
    who: named(d),
  }),
  "e-mail with heads, unsigned": (d) => ({ parts: [head(d), ...said(d)], who: named(d) }),
  "e-mail, surname first": (d) => ({
    parts: [
      head(d, `${d.surname}, ${d.given} (${d.organisation}) <${d.mail}>`),
      "Hello",
      ...said(d),
      ["Regards,", d.given],
    ],
    who: both(d),
  }),
  "e-mail of an address only": (d) => ({
    parts: [head(d, "quay@example.org"), d.greeting, ...said(d)],
    who: { status: "none", name: null, organisation: null },
  }),
  "mail signature": (d) => ({
    parts: [
      head(d),
      d.greeting,
      ...said(d),
      [d.closing, d.given],
      [`${d.name} | ${d.role}`, d.organisation, `T: ${d.phone} | E: ${d.mail}`, "www.quay.example"],
      notice,
    ],
    who: both(d),
  }),
  "signature below a rule": (d) => ({
    parts: [...said(d), ["-- ", d.name, d.organisation, d.mail]],
    who: both(d),
  }),
  "quoted message below": (d) => ({
    parts: [
      `Hello,`,
      ...said(d),
      [d.closing, d.name],
      [
        "-----Original Message-----",
        "From: Consultation <consultation@harrowmere.example>",
        `Sent: ${d.date}`,
        `To: ${d.name}`,
        "Subject: Have your say",
      ],
      "Dear resident,",
      "Please tell us what you think of the buses by the end of the month.",
      ["Kind regards,", "Cora Fairlamb", "Harrowmere County Council"],
    ],
    who: named(d),
  }),
  "quoted message with marks": (d) => ({
    parts: [
      `Hello,`,
      ...said(d),
      [d.closing, d.name],
      [
        `On ${d.date} at 09:14, Consultation <consultation@harrowmere.example> wrote:`,
        "> Dear resident,",
        ">",
        "> Please tell us what you think of the buses.",
        "> Cora Fairlamb",
      ],
    ],
    who: named(d),
  }),
  "quoted message above": (d) => ({
    parts: [
      [
        `On ${d.date}, Consultation wrote:`,
        "> Dear resident,",
        "> Please tell us what you think of the buses.",
      ],
      ...said(d),
      [d.closing, d.name],
    ],
    who: named(d),
  }),
  "forwarded message": (d) => ({
    parts: [
      [
        "---------- Forwarded message ---------",
        `From: ${d.name} <${d.mail}>`,
        `Date: ${d.date}`,
        `Subject: ${d.subject}`,
        "To: Consultation <consultation@harrowmere.example>",
      ],
      "Dear team,",
      ...said(d),
      [d.closing, d.name],
    ],
    who: named(d),
  }),
  "sent from a telephone": (d) => ({
    parts: [`Hi all`, ...said(d), [d.given], "Sent from my iPhone"],
    who: { status: "named", name: d.given, organisation: null },
  }),
  "small letters": (d) => ({
    parts: ["hi", ...said(d), ["thanks", d.given.toLowerCase()]],
    who: { status: "named", name: d.given.toLowerCase(), organisation: null },
  }),
};

/** Letters by what stands below them: several signatories, roles, wishes, addresses, nobody. */
import { both, type Convention, named, said, second } from "./convention.ts";

export const SIGNATURES: Readonly<Record<string, Convention>> = {
  "an organisation signs": (d) => ({
    parts: [d.date, d.greeting, ...said(d), d.closing, d.organisation],
    who: { status: "organisation", name: null, organisation: d.organisation },
  }),
  "two signatories": (d) => {
    const two = second(d);
    return {
      parts: [
        d.date,
        d.greeting,
        ...said(d),
        d.closing,
        [d.name, d.role, d.organisation],
        [two.name, two.role, two.organisation],
      ],
      who: {
        status: "named",
        name: `${d.name}; ${two.name}`,
        organisation: `${d.organisation}; ${two.organisation}`,
      },
    };
  },
  "two signatories side by side": (d) => {
    const two = second(d);
    const row = (one: string, other: string) => `${one.padEnd(44)}${other}`;
    return {
      parts: [
        d.greeting,
        ...said(d),
        d.closing,
        [row(d.name, two.name), row("Chair", "Secretary"), row(d.organisation, two.organisation)],
      ],
      who: {
        status: "named",
        name: `${d.name}; ${two.name}`,
        organisation: `${d.organisation}; ${two.organisation}`,
      },
    };
  },
  "no signature": (d) => ({
    parts: [d.date, d.greeting, ...said(d)],
    who: { status: "none", name: null, organisation: null },
  }),
  "closing and no name": (d) => ({
    parts: [d.greeting, ...said(d), d.closing],
    who: { status: "none", name: null, organisation: null },
  }),
  "first name only": (d) => ({
    parts: [d.greeting, ...said(d), [d.closing, d.given]],
    who: { status: "named", name: d.given, organisation: null },
  }),
  "on behalf of": (d) => ({
    parts: [
      d.greeting,
      ...said(d),
      [
        d.closing,
        d.name,
        `${d.random.pick(["On behalf of", "For and on behalf of", "on behalf of the"])} ${d.organisation}`,
      ],
    ],
    who: both(d),
  }),
  "postscript below the name": (d) => {
    const more = "P.S. Please do not move the bench again.";
    return {
      parts: [d.greeting, ...said(d), [d.closing, d.name], more],
      who: named(d),
      said: [...d.paragraphs, more].join(" "),
    };
  },
  "anonymous wish at the end": (d) => ({
    parts: [
      d.greeting,
      ...said(d),
      [d.closing, d.name],
      d.random.pick([
        "Please do not publish my name.",
        "I would like to remain anonymous.",
        "My name is not for publication.",
        "Please keep my name confidential",
      ]),
    ],
    who: { status: "anonymous" },
  }),
  "anonymous wish in the text": (d) => {
    const wish = d.random.pick([
      "I do not want my name to be published.",
      "Please keep my name out of your report.",
      "I wish to remain anonymous.",
    ]);
    return {
      parts: [d.greeting, ...said(d), wish, [d.closing, d.name]],
      who: { status: "anonymous" },
      said: [...d.paragraphs, wish].join(" "),
    };
  },
  "anonymous wish beside the name": (d) => ({
    parts: [d.greeting, ...said(d), [d.closing, `${d.name} (name not for publication)`]],
    who: { status: "anonymous" },
  }),
  "anonymous wish at the top": (d) => ({
    parts: ["Not for publication", d.address, d.date, d.greeting, ...said(d), [d.closing, d.name]],
    who: { status: "anonymous" },
  }),
  "name withheld": (d) => ({
    parts: [d.greeting, ...said(d), [d.closing, "Name and address supplied"]],
    who: { status: "anonymous", name: null },
  }),
  "title and qualifications": (d) => ({
    parts: [d.greeting, ...said(d), [d.closing, `Dr ${d.name} MRCP`, "Consultant Physician", d.organisation]],
    who: { status: "named", name: `Dr ${d.name} MRCP`, organisation: d.organisation },
  }),
  "qualifications behind a comma": (d) => ({
    parts: [
      d.greeting,
      ...said(d),
      [d.closing, `${d.name}, BSc (Hons), MCIPS`, `${d.role} of the ${d.organisation}`],
    ],
    who: both(d),
  }),
  "address after the name": (d) => ({
    parts: [d.greeting, ...said(d), [d.closing, d.name, ...d.address]],
    who: named(d),
  }),
  "house and address after the name": (d) => ({
    parts: [d.greeting, ...said(d), [d.closing, d.name, "Quay House", ...d.address, `Tel. ${d.phone}`]],
    who: named(d),
  }),
  "name behind a dash": (d) => ({ parts: [...said(d), `— ${d.name}`], who: named(d) }),
  "name beside the closing": (d) => ({
    parts: [d.greeting, ...said(d), `Kind regards, ${d.name}`],
    who: named(d),
  }),
  couple: (d) => ({
    parts: [d.greeting, ...said(d), [d.closing, `Mr and Mrs ${d.given[0]} ${d.surname}`]],
    who: { status: "named", name: `Mr and Mrs ${d.given[0]} ${d.surname}`, organisation: null },
  }),
  "signed for another": (d) => ({
    parts: [d.greeting, ...said(d), [d.closing, `pp ${d.name}`, d.role, d.organisation]],
    who: both(d),
  }),
  "role of an organisation": (d) => ({
    parts: [d.greeting, ...said(d), [d.closing, d.name, `Chair of the ${d.organisation}`]],
    who: both(d),
  }),
  "role that wraps": (d) => ({
    parts: [d.greeting, ...said(d), [d.closing, d.name, "Deputy Secretary of the", d.organisation]],
    who: both(d),
  }),
  "initials and surname": (d) => ({
    parts: [d.address, d.greeting, ...said(d), d.closing, `${d.given[0]}. M. ${d.surname} (Mrs)`],
    who: { status: "named", name: `${d.given[0]}. M. ${d.surname} (Mrs)`, organisation: null },
  }),
  "date below the name": (d) => ({
    parts: [d.greeting, ...said(d), d.closing, d.name, d.date],
    who: named(d),
  }),
  "short text, nobody named": (d) => ({
    parts: [d.paragraphs[0]!],
    who: { status: "none", name: null, organisation: null },
    said: d.paragraphs[0]!,
  }),
};

/** Letters by their heads: British, American, German and French, with letterheads, points and headings. */
import { both, type Convention, named, said } from "./convention.ts";

export const PLAIN_LETTERS: Readonly<Record<string, Convention>> = {
  "British letter": (d) => ({
    parts: [d.address, d.addressee, d.date, d.greeting, ...said(d), d.closing, d.name],
    who: named(d),
  }),
  "British letter with subject": (d) => ({
    parts: [
      d.address,
      d.date,
      d.addressee,
      d.greeting,
      d.subject.toUpperCase(),
      ...said(d),
      d.closing,
      [d.name],
    ],
    who: named(d),
  }),
  "American block": (d) => ({
    parts: [
      [d.name, ...d.address],
      d.date,
      d.addressee,
      d.greeting.replace(/,?$/, ":"),
      ...said(d),
      "Sincerely,",
      [d.name, `${d.role}, ${d.organisation}`],
    ],
    who: both(d),
  }),
  "German style": (d) => ({
    parts: [
      `${d.organisation} · ${d.address.join(" · ")}`,
      d.addressee,
      `${d.address[1]}, ${d.date}`,
      d.subject,
      "Dear Sir or Madam,",
      ...said(d),
      "Yours faithfully,",
      [d.name, d.role],
    ],
    who: { status: "named", name: d.name, organisation: null },
  }),
  "French style": (d) => ({
    parts: [
      [d.name, ...d.address],
      d.addressee,
      `${d.address[1]}, ${d.date}`,
      `Re: ${d.subject}`,
      "Madam, Sir,",
      ...said(d),
      "Please accept, Madam, Sir, the expression of my best regards.",
      d.name,
    ],
    who: named(d),
  }),
  letterhead: (d) => ({
    parts: [
      [d.organisation, d.address.join(", "), `Tel: ${d.phone}`, `www.quay.example`],
      d.date,
      d.addressee,
      d.greeting,
      ...said(d),
      d.closing,
      [d.name, d.role],
    ],
    who: both(d),
  }),
  "letterhead said in the text": (d) => ({
    parts: [
      [d.organisation, ...d.address],
      d.addressee,
      d.date,
      d.greeting,
      `I am writing on behalf of the ${d.organisation}.`,
      ...said(d),
      d.closing,
      [d.name, d.role],
    ],
    who: both(d),
    said: [`I am writing on behalf of the ${d.organisation}.`, ...d.paragraphs].join(" "),
  }),
  "greeting beside the text": (d) => ({
    parts: [`Dear Sir, ${d.paragraphs[0]}`, ...d.paragraphs.slice(1), d.closing, d.name],
    who: named(d),
  }),
  "enclosures and copies": (d) => ({
    parts: [
      d.addressee,
      d.date,
      d.greeting,
      ...said(d),
      d.closing,
      [d.name, d.role, d.organisation],
      "Enc. (2)",
      ["cc: Ms Cora Fairlamb", "Councillor J Ellery"],
    ],
    who: both(d),
  }),
  "points in the text": (d) => {
    const points = [
      "1. Keep the evening bus, which nurses take home.",
      "2. Put a map at the quay.",
      "3. Ask people before you change anything.",
    ];
    return {
      parts: [d.greeting, ...said(d), points, d.closing, [d.name, d.organisation]],
      who: both(d),
      said: [...d.paragraphs, ...points].join(" "),
    };
  },
  "headings in the text": (d) => ({
    parts: [
      d.date,
      d.greeting,
      "The evening bus",
      d.paragraphs[0]!,
      "The quay",
      "A map would help those who come by boat, and so would a bench in the shade.",
      d.closing,
      [d.name, d.role, d.organisation],
    ],
    who: both(d),
    said: [
      "The evening bus",
      d.paragraphs[0]!,
      "The quay",
      "A map would help those who come by boat, and so would a bench in the shade.",
    ].join(" "),
  }),
};

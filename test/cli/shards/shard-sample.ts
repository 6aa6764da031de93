/** Invented submissions with what is hard to part: copies, line breaks within cells, faults, respondents who come again. */

const COPY =
  "The bus is late and the bus route near the school should run in the evening because nobody can wait in the rain for an hour any more at all.";

export const COMMENTS = Array.from({ length: 120 }, (_, at) => {
  if (at === 20) return "";
  if (at === 50) return "{broken";
  const text =
    at % 7 === 0
      ? `${COPY}${at % 14 === 0 ? " Please act soon." : ""}`
      : `Response ${at}: the ferry and the bus ${at % 3 ? "should run" : "must stop"} later, parking costs ${at} pounds &amp; more <b>trees</b> near road ${at * 7}.`;
  return JSON.stringify({
    comment_id: at % 11 === 0 ? `d-${at % 3}` : `c-${at}`,
    respondent_id: `r-${at % 13}`,
    comment: text,
    region: ["north", "south"][at % 2],
    ...(at > 60 ? { "further field": "z" } : {}),
    ...(at % 17 === 3 ? { anonymous: "yes" } : {}),
  });
}).join("\n");

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

export const SURVEY = [
  "Respondent,Region,What do you think of the buses?,What else?",
  ...Array.from({ length: 90 }, (_, at) =>
    [
      String(at + 1),
      ["north", "south"][at % 2]!,
      quoted(at % 9 === 0 ? "" : `The bus\nroute ${at} is "late", and\n\nthe ferry costs ${at} pounds<br>`),
      quoted(at % 4 === 0 ? "" : `More trees ${at} near the station please`),
    ].join(","),
  ),
  "",
].join("\r\n");

export const THEMES = `themes:
  - id: buses
    label: Buses
    terms: [bus, "bus route"]
  - id: ferry
    label: Ferry
    terms: [ferry]
  - id: trees
    label: Trees
    terms: [tree, park]
`;

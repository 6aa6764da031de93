/** Words that every output uses: charts, tables, report and summary. */

export const COMMON_WORDS = {
  correctedLeftOut: "left out",
  correctedJoined: "joined with {others}",
  correctedCut: "cut, and {others} begins there|cut, and {others} begin there",
  correctedAttribution: "attribution set",
  correctedTopics: "topics set",
  statusNamed: "named persons",
  statusOrganisation: "organisations",
  statusAnonymous: "anonymous",
  statusRedacted: "name withheld",
  statusNone: "no attribution",
  response: "response|responses",
  respondent: "respondent|respondents",
  theme: "theme|themes",
  topic: "topic|topics",
  source: "source|sources",
  untitled: "Consultation responses",
  multiAnswer: "Respondents could raise more than one theme, so percentages can add up to more than 100.",
  withheld: "[c]: withheld, because it or another number is small.",
  campaignsOnce:
    "Responses of a campaign, which say the same or nearly the same, count as one response of one respondent.",
  oneByOne: "These numbers count responses one by one, those of a campaign, too.",
  notAVote:
    "A consultation is not a vote, nor a survey of a population: those who respond choose to. The numbers say how many responses raised something, and not how many people hold that view.",
  decided:
    "Persons who read responses decided {cells} times whether a response raises a theme ({yes} times that it does), in {responses}.",
  decidedBy: "Decided by: {names}.",
  decidedUnsigned: "not signed",
  decidedWithheld: "Persons who read responses decided some themes; how many is withheld.",
  doubt: "{source}: {found}",
  doubtAt: "{source}:{line}: {found}",
  doubtRemedy: "{found} ({code}). What to do: {hint}",
  doubtWithheld: "the number is withheld ({code})",
  doubtOther: "it may not have been read as it should ({code})",
};

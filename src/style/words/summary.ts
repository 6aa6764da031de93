/** The words of the summary, and of the sentences on themes. */

export const SUMMARY_WORDS = {
  /** First words of labels that keep their capital inside a sentence, parted by `|`. */
  keepCapital:
    "I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Ramadan|Britain|British|England|English|Scotland|Scottish|Wales|Welsh|Ireland|Irish|Europe|European|Parliament",
  byRespondents:
    "One respondent ({n} of {base}, {percent}) raised {label}.|{quantifier} respondents ({n} of {base}, {percent}) raised {label}.",
  byResponses:
    "One response ({n} of {base}, {percent}) raised {label}.|{quantifier} of the responses ({n} of {base}, {percent}) raised {label}.",
  noRespondent: "No respondent raised {label}.",
  noResponse: "No response raised {label}.",
  numberWithheld: "The number of responses that raised {label} is withheld ([c]).",
  receivedHeading: "What was received",
  received: "Received: {responses} from {sources}. Of these, {counted} have text and are counted.",
  base: "Percentages of themes and topics in tables are of {responses}; sentences name their own base.",
  baseRespondents: "They were sent by {respondents}: one who sent several responses counts once.",
  countedOnce: "In all they count as {responses}.",
  countedOnceFrom:
    "In all they count as {responses} from {respondents}: one who sent several responses counts once.",
  incomplete: "Some of what was received could not be read or counted: see “{heading}”.",
  quantifiersIntro: "The same word stands for the same share throughout:",
  quantifierBelow: "“{word}”: below {below}",
  quantifierBetween: "“{word}”: from {from} to below {below}",
  quantifierFrom: "“{word}”: {from} or more",
  quantifierAny: "“{word}”: any share",
  mainHeading: "Main themes",
  themesHeading: "All themes",
  themesCaption: "Responses and respondents by theme. Base: {bases}.",
  /** Before a label, once for each level above it. */
  levelMark: "– ",
  themesLevels: "A theme below another one begins with a dash, and counts towards the one above it.",
  topicsHeading: "Topics",
  topicsCaption: "Responses by topic. Base: {bases}.",
  topicsNote: "A response can be on more than one topic.",
  statusHeading: "Who responded",
  statusCaption: "Responses by what is known of who sent them. Base: {bases}.",
  columnTheme: "Theme",
  columnTopic: "Topic",
  columnStatus: "Respondents",
  columnReason: "Reason",
  columnResponses: "Responses",
  columnPercent: "% of responses",
  columnRespondents: "Respondents",
  leftOutHeading: "What was left out",
  leftOutCaption: "Responses that were received and not counted, by reason.",
  leftOutSources: "Sources that were received and not read:",
  leftOutSource: "{source}: {reason}",
  leftOutNothing: "Nothing: every response received is counted.",
  inDoubt:
    "Sources that may have been read wrongly (layout-doubtful); numbers that rest on them are in doubt:",
  inDoubtItem: "{source}: {found}. What to do: {hint}.",
  inNoResponse: "Words that somebody wrote and that are in no response (text-unassigned):",
  inNoResponseItem: "{source}: {found}.",
  notesHeading: "How to read the numbers",
  madeHeading: "How this was made",
  made: "Counted by {tool} {version} with the codebook “{codebook}”, version {codebookVersion}. A theme is found by the terms that the codebook lists for it, the same way in every response.",
  madeFrom: "Record of the run: {file}, sha256 {sha256}.",
};

/** What the columns of tables are called, and what stands in them. In the notation of regular expressions, small letters. */
import { phraseList, wordList, wordSet } from "../../text/word-list.ts";

/** Whole headers, without signs. What is told apart first comes first. */
export const ID_HEADERS: readonly string[] = [
  "(?:response|submission|comment|record|answer|reply|entry|contribution|document|feedback|objection|representation|proposal|case|statement)s? (?:id|uuid|guid|ref|reference|reference number|ref no|no|num|number|key|identifier)",
  "(?:unique |anon |our |survey )?(?:id|uuid|guid|identifier)|(?:your )?reference(?: (?:number|no|id|code))?|ref(?: (?:no|number|id))?|unique (?:reference|ref|number)",
  "(?:respondent|participant|user|login|contributor|member|person|submitter|consultee|customer|resident|author|citizen) (?:id|uuid|guid|ref|reference|no|num|number|key|identifier)",
  "(?:serial |case |row )?(?:no|num|number|key|row|index|serial|code)|s no|sr no|#",
];

/** Of the same word: who wrote, in tables of many by one. */
export const AUTHOR_ID_HEADERS: readonly string[] = [
  "(?:author|user|respondent|participant|voter|person|citizen) (?:id|uuid|guid|key|identifier)",
];

export const FULL_NAME_HEADERS: readonly string[] = [
  "(?:your |the |full |respondents? |respondent s |submitters? |submitter s |authors? |author s |contact |display |commenters? |participants? |customer |resident |citizen |user |person s |consultee |sender )*names?(?: (?:in full|optional|of (?:the )?(?:respondent|author|person|submitter|contributor|consultee|sender)|and surname|surname|required))?",
  "what(?: is| s) your (?:full )?name|please (?:give|enter|tell us|state|provide|write) (?:us )?your (?:full )?name|(?:your )?first (?:name )?and (?:last|sur) ?names?",
  "authors?|respondents?|submitters?|submitted by|contributors?|commenters?|consultees?|senders?|from|written by|posted by|created by|signatory|signed",
];
export const FIRST_NAME_HEADERS: readonly string[] = [
  "(?:your |what(?: is| s) your )?(?:first|given|fore|christian) ?names?",
];
export const LAST_NAME_HEADERS: readonly string[] = [
  "(?:your |what(?: is| s) your )?(?:last|family|sur) ?names?",
];

export const ORGANISATION_HEADERS: readonly string[] = [
  "(?:(?:the )?name of (?:the |your )?|your |the |respondents? |submitters? |author )*(?:organi[sz]ation|organi[sz]ations|org|company|employer|business|institution|charity)(?: s)?(?: names?)?(?: (?:if (?:any|applicable|relevant)|optional|you (?:represent|work for)|represented|where relevant|or company|or group|or business|or organi[sz]ation|company|group))*",
  "(?:what is |please (?:give|enter|tell us|state|provide) )(?:us )?the name of (?:the |your )?(?:organi[sz]ation|company|group|business|institution).{0,60}",
  "what is your (?:organi[sz]ation|company|group|business|institution)(?: s name)?",
  "(?:which|what) (?:organi[sz]ation|company|group|business|institution) (?:do you represent|are you (?:from|responding (?:for|on behalf of)|with)|is this (?:for|from)|is it).{0,40}",
  "on behalf of(?: (?:which|what) (?:organi[sz]ation|group|company))?|affiliation|organi[sz]ation affiliation|government agency",
];

export const TOPIC_HEADERS: readonly string[] = [
  "topics?|tags?|themes?|categor(?:y|ies)|subjects?|topics? of (?:the |your )?(?:comment|response|answer)s?|(?:your |comment |response )(?:topics?|tags?|themes?|categor(?:y|ies))",
];

/** Whole headers of days, those first that say when somebody answered. */
export const DATE_HEADERS: readonly string[] = [
  "(?:date )?(?:submitted|received|posted|recorded)(?: (?:date|on|at|time))?|(?:submission|received|receipt|posted|recorded|response) (?:date|time|date time|timestamp)|date (?:of (?:submission|response|receipt|contribution|completion|entry|comment)|and time|time)|submit ?date|date submitted|(?:[a-z0-9]+ ){1,5}timestamp|when submitted|timestamp|time ?stamp|date ?stamp",
  "completion time|completed(?: (?:on|at|date|time))?|(?:date|time) completed|end ?(?:date|time)|ended(?: (?:at|on))?|finished at",
  "date|day|created(?: (?:at|on|date))?|(?:creation|publication|published) ?(?:date|at|on)?|datetime|comment date|comment created at",
];

/** Whole headers of what a platform or a server writes, and nobody answers. */
export const PLATFORM_HEADERS: readonly string[] = [
  "start|end|(?:start|stage) ?(?:date|time)|started(?: (?:at|on|date|time))?|last ?(?:modified|updated|action|page|saved|seen)(?: (?:time|date|at|on|by))?|modified(?: (?:at|on|date|by))?|updated ?(?:at|on|date)?|(?:date |time )(?:started|opened|modified|updated)",
  "(?:time (?:taken|spent)|duration|elapsed|interview time|group ?time|question ?time)(?: .{0,30})?|total time",
  "progress|finished|complete|completion(?: status)?|response (?:type|status|state)|submission status|entry status|distribution channel|channel|source",
  "(?:user|start|survey|response|interface|browser)? ?(?:language|locale|lang)",
  "collector(?: (?:id|name|type))?|custom (?:data|variable)(?: ?\\d+)?|external (?:data )?reference|recipient .{0,40}|network id|respondent (?:url|link|status)|access code|token|seed|random(?:isation)?(?: id)?",
  "user ?agent|browser|device(?: (?:type|data|id))?|operating system|os|platform|app version|version|session(?: id)?|cookie.{0,20}|score|quiz score|utm .{0,30}|gclid",
  "referr?er(?: ?url)?|ref ?url|url|link|permalink|web ?page|edit (?:link|url)|response url|tracking (?:number|id|code|link)|receipt number|form (?:id|name|version)|survey (?:id|name|version)|instance id|uuid|submission uuid|validation status|notes|tags internal|xml ?form.{0,10}|index|parent index|row index|hash",
  "attachment files?|attachments?|content files?|files?|uploads?|uploaded files?|documents?",
];

/** Inside headers, with words beside: data of a person. */
export const PERSONAL_HEADERS: readonly string[] = [
  "e ?mails?(?: address(?:es)?)?|(?:tele)?phones?(?: numbers?| no)?|mobile(?: (?:number|no|phone))?|contact (?:number|details)|fax(?: number)?",
  "ip(?: ?address(?:es)?)?|ipaddr|latitude|longitude|geo ?location|coordinates|gps",
  "(?:full |home |postal |street |your |email |mailing )*address(?: ?(?:line ?)?\\d)?|post ?code|postal code|zip(?: ?code| postal code)?|street|house (?:number|name)|(?:your )?city|town or city",
  "your (?:full |first |last |given |family |sur ?|fore ?)?names?|(?:screen|user|nick|login) ?names?",
  "date of birth|birth ?date|dob|national insurance(?: number)?|nhs (?:number|no)|passport(?: number)?|twitter(?: handle)?|facebook|instagram|linkedin|social media.{0,20}|signature",
];

/** Inside headers: a person is asked whether the name may be printed. */
export const CONSENT_HEADERS: readonly string[] = [
  "anonym",
  "confiden",
  "\\b(?:publish|published|publication|print|printed|display|displayed|shown?|named|attribut\\w*|credit\\w*|quot\\w*|disclos\\w*|releas\\w*|shar\\w+|identif\\w*|made public|withh[eo]ld)\\b.{0,80}\\b(?:name|names|response|responses|comments?|answers?|submission|details|organi[sz]ation|you|me|publicly|identity)\\b",
  "\\b(?:name|names|response|submission|answers?|comments?|details|organi[sz]ation|identity)\\b.{0,80}\\b(?:publish|published|publicly|publication|print|printed|display|displayed|shown?|public|attribut\\w*|credit\\w*|quot\\w*|disclos\\w*|releas\\w*|shared|withh[eo]ld|hidden)\\b",
  "\\bpublish(?:ing)?\\b|\\bpublication\\b|\\bconsent\\b|\\bpermission\\b|\\bhide my\\b",
];

/** Inside headers: an answer in words of one's own is asked for, whatever the length of what is given. */
export const OPEN_HEADERS: readonly string[] = [
  "\\b(?:comments?|tell us|explain|elaborate|describe|suggest\\w*|feedback|anything else|any other|something else to|say more|free ?text|open ?ended|thoughts|concerns?|opinions?|remarks?|observations?|in your own words|please (?:say|state|outline|expand|add|give|share|provide)|further (?:details?|information|views)|reasons?|reasoning)\\b",
  "^why\\b|\\bwhy (?:do|did|is|are|not|or why not)\\b|\\bor why not\\b|\\bwhat (?:would|could|should|do you|did you|else|are your|is your (?:view|opinion)|can we|might|changes?|improvements?)\\b|\\bhow (?:would|could|should|can|might|do you think)\\b|\\bif (?:so|not|yes|no),? (?:why|how|what|please)",
  "^(?:your )?(?:answers?|responses?|views?|messages?|submissions?|representations?|objections?|contributions?|statements?|body|text|content|comment body|comment text|response text|full text|description|argument|claim)(?: (?:text|body|en|html))?$",
];

/** Inside headers: one of a few answers is asked for, or something that is no answer to the matter. */
export const CLOSED_HEADERS: readonly string[] = [
  "^(?:which|where|when|who|how (?:often|many|much|old|long|far|likely|satisfied|important|strongly|well|easy|difficult|did you hear)|are you|do you (?:agree|support|live|work|have|use|own|think|currently|consider|identify)|did you|have you|is your|was|were|would you (?:like|say|describe)|to what extent|what (?:is your (?:age|gender|sex|ethnic\\w*|religion|role|job|occupation|postcode|relationship|connection|interest|sexual)|best describes|age|type|kind|gender|sex))\\b",
  "\\b(?:tick|select|choose|check|pick|rate|rank) (?:all|one|any|up to|the|your|how|each)\\b|\\ball that apply\\b|\\bscale of\\b|\\bplease (?:tick|select|choose)\\b",
  "^(?:title|headline|heading|role|job title|position|occupation|profession|age(?: .{0,12})?|gender|sex|ethnic.{0,20}|region|area|ward|district|county|country|state.{0,12}|nation|department|sector|type.{0,30}|.{0,30} type|status|capacity|relationship.{0,40}|language|venue|event|location|site|place|organi[sz]ation type|respondent type|stakeholder.{0,20}|constituency|council|local authority|parish)$",
];

/** What is beside an answer that was chosen: `Other (please specify)`. */
export const OTHER_OPTIONS: readonly string[] = [
  "other|others|other (?:please )?(?:specify|state|say|describe|explain|tell us)(?: .{0,30})?|other text|other please .{0,30}|something else(?: please .{0,30})?|(?:other )?(?:please )?specify",
];

/** Whole cells of a column that says what became of a row, by the reason for which the row is left out. */
export const ROW_STATES: Readonly<Record<string, readonly string[]>> = {
  preview: phraseList("survey preview, preview, survey test, test, test response, offline survey preview"),
  unfinished: phraseList(
    "partial, partially complete, partially completed, incomplete, not complete, not completed, in progress, unfinished, not finished, started, draft, abandoned, timed out, disqualified, screened out, overquota, over quota, saved, open, pending submission",
  ),
  withdrawn: phraseList("withdrawn, retracted, revoked, cancelled, canceled"),
  restricted: phraseList("restricted, restricted to show metadata"),
  moderated: phraseList(
    "rejected, moderated, moderated out, spam, deleted, hidden, removed, blocked, not approved, unapproved, disapproved, refused, declined, banned",
  ),
};

/** Whole headers of columns with such cells. */
export const STATE_HEADERS: readonly string[] = [
  "status|state|response (?:type|status|state)|submission status|completion(?: status)?|entry status|record status|moderation(?: (?:status|state))?|moderated|publication status|publish(?:ed|ing)? status|validation status|restrict reason(?: type)?|reason withdrawn|withdrawn|review status|comment status|approval(?: status)?",
];

/** Whole headers of columns whose No means that the answers are unfinished, and whose Yes that somebody took them back. */
export const FINISHED_HEADERS: readonly string[] = [
  "finished|complete|completed|is complete|submitted|is submitted|is finished",
];
/** Cells of such a column beside Yes and No. */
export const FINISHED_CELLS: readonly string[] = wordList("complete completed finished submitted unverified");
/** Of a form, as programs for research write them: `visit_complete`, with 0 where it is not. */
export const FORM_FINISHED_NAMES: readonly string[] = ["[a-z][a-z0-9]*(?:_[a-z0-9]+)*_complete"];

/** Headers of what a quiz gives for the answer to a question that they repeat. */
export const QUIZ_HEADERS: readonly string[] = ["(?:Points|Feedback) - "];

/** Inside headings over several fields that ask who is answering. */
export const ABOUT_RESPONDENT: readonly string[] = wordList("you your contact details respondent submitter");

export const TAKEN_BACK_HEADERS: Readonly<Record<string, readonly string[]>> = {
  withdrawn: ["withdrawn|is withdrawn|retracted"],
  restricted: ["restricted|is restricted"],
  moderated: ["hidden|is hidden|deleted|is deleted|spam|is spam|rejected|moderated out|is moderated"],
};

export const YES_WORDS: readonly string[] = wordList("yes y true 1 x ✓ ✔ checked selected quoted ticked on");
export const NO_WORDS: readonly string[] = phraseList(
  "no, n, false, 0, unchecked, not selected, unselected, not quoted, off, not checked",
);

/** Heads of a column of single answers below the question: they are no option. */
export const RESPONSE_HEADS: readonly string[] = [
  "open ?ended response|response|responses|answer|comment|comments|free ?text|text|value",
];

/** Behind a question, before its option. */
export const OPTION_LEADS: readonly string[] = ["selected choices?|selected|choice|option"];

/** In headers of what somebody wrote on what another had proposed, and at the beginning of headers of the latter. */
export const COMMENT_HEADERS: readonly string[] = ["\\b(?:comment|comments|reply|body|answer|response)\\b"];
export const PARENT_HEADERS: readonly string[] = [
  "^(?:parent|proposal|debate|investment|budget|poll|process|meeting|idea|thread|question|commentable|topic) ",
];

/** In headers that ask for several answers. */
export const SEVERAL_HEADERS: readonly string[] = [
  "\\b(?:tick|select|choose|check|pick) (?:all|any|up to|as many)\\b|\\ball that apply\\b",
];

/** Whole words that speak of naming in English, though their beginnings do in other languages, too. */
export const ENGLISH_CONSENT_WORDS: ReadonlySet<string> = wordSet(`
  anonymous anonymously anonymity anonymise anonymised anonymize anonymized confidential confidentially
  confidentiality publication publications consent consents consented authorise authorised accept accepted
`);

/** In headers of places and things, whose names are like those of persons. Whole words. */
export const THING_HEADERS: ReadonlySet<string> = wordSet(`
  area areas town towns village villages city cities place places location locations site sites stop stops
  station stations school schools college university hospital service services ward wards road roads route
  routes region district county country constituency council parish event events venue project proposal
  policy product title headline subject topic theme category type kind group role job occupation profession
  sector department language religion ethnicity option options answer choice priority reason status
  title process scope plan document chapter section park line bus ferry course programme program
`);

/** Words for names and what reaches persons in other languages that are English words, too. */
export const ENGLISH_TOO: ReadonlySet<string> = wordSet(
  "name names portable signature pseudo mail domicile contact mobile mobil autor auto fax tel cap rue via gate vej ten ad index",
);

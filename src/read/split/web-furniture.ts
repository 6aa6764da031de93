/** Finds what a web page prints around its text: comment forms, log-in prompts, share buttons, cookie lines. */

interface Rule {
  readonly reason: string;
  readonly pattern: RegExp;
  /** `anywhere`: on a line of its own; `edge`: only at the end of the page or beside other furniture. */
  readonly where: "anywhere" | "edge";
}

const SITE =
  "(?:twitter|x|facebook|google\\+?|wordpress(?:\\.com)?|gravatar|linkedin|instagram|youtube|whatsapp|pinterest|" +
  "reddit|tumblr|telegram|pocket|bluesky|mastodon|threads|skype|disqus|e-?mail|print|copy link|more)";

/** Every kind of line that is taken out; add a kind here, with its reason. Lines are matched whole. */
const RULES: readonly Rule[] = [
  rule("advertisement", /(?:advertisements?|sponsored(?: content)?|report this ad|about these ads)/),
  rule("comment form", /(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment)\b.{0,60}/),
  rule(
    "comment form",
    /(?:cancel reply|post comment|\d+ comments?|no comments(?: yet)?|be the first to .{1,40})/,
  ),
  rule("comment form", /comments? (?:can|may) be (?:added|left|posted|made|submitted).{0,20}/),
  rule(
    "comment form",
    /comments? (?:are|is|have been|has been|now|off|on)\b.{0,12}\b(?:closed|disabled|off|moderated)\b.{0,40}/,
  ),
  rule("comment form", /.{0,30}\be-?mail address will (?:not|never) be (?:published|shared).{0,60}/),
  rule("comment form", /required fields are marked.{0,10}/),
  rule(
    "comment form",
    /(?:name|e-?mail|website|url|comment|message)(?: address)? ?(?:\*|\((?:required|optional|address never.{0,20})\))/,
  ),
  rule("comment form", /(?:save my name|notify me of|connecting to %s).{0,90}/),
  rule("comment form", /(?:this|our) (?:web ?)?site uses akismet.{0,100}/),
  rule("comment form", /learn how your comment data (?:is|are) processed/),
  rule("comments of readers", /\d+ (?:thoughts?|comments?|replies) on [“"‘'].{1,200}/),
  rule("log-in prompt", /fill in your details\b.{0,100}/),
  rule("log-in prompt", /you are commenting (?:using|as)\b.{0,100}/),
  rule(
    "log-in prompt",
    /(?:please |you must (?:be )?)?(?:log(?:ged)? ?in|sign(?:ed)? ?in)(?:\b.{0,10})? to (?:post|leave|comment|reply|view|continue|like).{0,40}/,
  ),
  rule("log-in prompt", new RegExp(`${SITE} (?:logo|picture|photo|icon|avatar|account)`)),
  rule(
    "log-in prompt",
    /(?:log ?in|log ?out|sign ?in|register|log ?in ?(?:\/|\||or) ?register|forgot(?:ten)? (?:your )?password)/,
  ),
  rule("cookie line", /(?:this|our|the) (?:web ?)?site uses\b.{0,30}\bcookies\b.{0,300}/),
  rule("cookie line", /we(?: and our partners)? use (?:\w+ ){0,4}cookies\b.{0,300}/),
  rule(
    "cookie line",
    /(?:by continuing to (?:use|browse)|to find out more, including how to control cookies).{0,200}/,
  ),
  rule(
    "cookie line",
    /(?:accept|reject|manage|allow)(?: all)?(?: \w+)? cookies|cookies? (?:policy|settings|preferences|notice)|(?:privacy (?:&|and) )?cookies:.{0,200}/,
  ),
  rule(
    "share button",
    /(?:share|like|tweet|print|pin)(?: this| it| us)?(?: (?:page|post|article|story))?(?: (?:on|via|with|by)\b.{0,40}|:)?|like loading|loading/,
  ),
  rule("share button", /click to (?:share|e-?mail|print|tweet).{0,60}/),
  rule("share button", new RegExp(`${SITE}(?:[ ,|/·•]+${SITE})+`)),
  rule(
    "navigation",
    /skip to (?:main )?content|back to (?:top|home|all .{1,20})|toggle navigation|post navigation|bookmark the permalink.{0,20}/,
  ),
  rule("navigation", /(?:posted|published|filed|tagged) (?:in|under|with|as|by)\b.{0,90}|posted on\b.{0,60}/),
  rule("subscription", /(?:subscribe|sign up)(?: (?:to|for|now|today|here|by|via)\b.{0,70})?/),
  rule(
    "site notice",
    /(?:(?:blog|website|site) (?:at|by)|(?:proudly )?powered by|create a (?:free )?(?:web ?site|blog)).{0,70}/,
  ),
  rule("site notice", /(?:©|\(c\)|copyright)\s?(?:©|\(c\)|\d{4}).{0,100}|all rights reserved/),
  edge("share button", new RegExp(SITE)),
  edge("comment form", /(?:reply|comments?|name|e-?mail|website|submit|δ)/),
  edge(
    "navigation",
    /(?:home|menu|search|next|previous|top|edit|close|archives?|uncategori[sz]ed|related(?: \w+)?|recent \w+)/,
  ),
  edge(
    "navigation",
    /(?:[←«<‹] ?.{0,90}|.{0,90} ?[→»›]|(?:older|newer|next|previous) (?:posts?|article|page)\b.{0,90})/,
  ),
  edge("navigation", /(?:categor(?:y|ies)|tags?|tagged|share|posted|more from|topics?):.{0,120}/),
  edge("link", /(?:read|see|view|learn|show|find out) (?:more|less)(?: (?:about|on|from|at)\b.{0,80})?/),
  edge(
    "link",
    /(?:read|see|view|find|download|click|visit)\b.{0,100}\b(?:here|\(pdf.{0,20}|(?:our|the) (?:web ?)?(?:site|page))/,
  ),
  edge("link", /(?:download|read|view) (?:the|our|this)\b.{0,80}|continue reading.{0,80}/),
  edge(
    "link",
    /.{0,100}\b(?:can|may) be (?:downloaded|found|read|viewed|accessed|seen)\b.{0,30}\b(?:here|website|link|below)/,
  ),
  edge("link", /.{0,40}\b(?:https?:\/\/|www\.)\S+/),
  edge(
    "subscription",
    /(?:follow us|find us|join us|join our|like us|keep (?:up|in touch)|stay (?:in touch|up to date))\b.{0,90}/,
  ),
  edge(
    "contact line",
    /(?:for|if you)\b.{0,50}\b(?:information|details|questions?|quer(?:y|ies)|enquir(?:y|ies)|interviews?)\b.{0,60}\b(?:contact|e-?mail|call|get in touch|visit|write to)\b.{0,160}/,
  ),
  edge("contact line", /(?:contact|e-?mail|tel(?:ephone)?|phone)(?: us)?\b ?[:@]?.{0,30}(?:@|\d{3}).{0,60}/),
  edge(
    "site notice",
    /(?:privacy|terms|accessibility|sitemap|contact)(?: (?:us|policy|notice|statement|(?:and|&) \w+|of \w+))*/,
  ),
];

/** Longest label of a form, in words: "Address never made public" needs no rule of its own. */
const LABEL_WORDS = 6;

/** Characters of a line that can be furniture. */
const LONGEST = 400;

/**
 * Finds web-page furniture. A line counts where it stands alone: it does not go on from the line before.
 * At the end of the page, short lines among the furniture (labels of a form) are furniture as well.
 *
 * @param words the words of every line, white space collapsed; empty for blank lines
 * @returns 1-based numbers of the lines that are furniture
 */
export function webFurniture(words: readonly string[]): ReadonlySet<number> {
  const kinds = words.map((line, index) => (standsAlone(words, index) ? kindOf(line) : null));
  const end = closingStart(words, kinds);
  const found = new Set<number>();
  kinds.forEach((kind, index) => {
    if (kind === "anywhere" || (index >= end && words[index] !== "")) found.add(index + 1);
  });
  growEdges(words, kinds, found, [...kinds.keys()]);
  growEdges(words, kinds, found, [...kinds.keys()].reverse());
  return found;
}

/** Lines of an `edge` rule become furniture beside furniture; one pass each way. */
function growEdges(
  words: readonly string[],
  kinds: readonly (Rule["where"] | null)[],
  found: Set<number>,
  order: readonly number[],
): void {
  let beside = false;
  for (const index of order) {
    if (words[index] === "") continue;
    if (kinds[index] === "edge" && beside) found.add(index + 1);
    beside = found.has(index + 1);
  }
}

/** Index of the first line of the furniture that closes the page; the number of lines where there is none. */
function closingStart(words: readonly string[], kinds: readonly (Rule["where"] | null)[]): number {
  let start = words.length;
  let labels = 0;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const line = words[index] ?? "";
    if (line === "") continue;
    if (kinds[index]) {
      start = index;
      labels = 0;
    } else if (!isLabel(line) || ++labels > 3) break;
  }
  return start;
}

function isLabel(line: string): boolean {
  if (line.length > LONGEST) return false;
  return line.split(" ").length <= LABEL_WORDS && !/[.!?;]$/.test(line) && !/^[-–—•*\d(“"‘']/.test(line);
}

function kindOf(line: string): Rule["where"] | null {
  return RULES.find((candidate) => candidate.pattern.test(line))?.where ?? null;
}

function standsAlone(words: readonly string[], index: number): boolean {
  const line = words[index] ?? "";
  const before = words[index - 1] ?? "";
  if (line === "" || line.length > LONGEST) return false;
  return before === "" || !/^\p{Ll}/u.test(line);
}

function rule(reason: string, pattern: RegExp): Rule {
  return { reason, pattern: new RegExp(`^(?:${pattern.source})[ .…!]*$`, "iu"), where: "anywhere" };
}

function edge(reason: string, pattern: RegExp): Rule {
  return { ...rule(reason, pattern), where: "edge" };
}

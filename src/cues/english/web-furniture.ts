/** What web pages print around a text, which is no part of any response; lines are matched whole. */
import { phraseList, wordList } from "../../text/word-list.ts";

/** Sites and ways to share a page, as its buttons name them. */
export const WEB_SITES: readonly string[] = phraseList(`
  twitter, x, facebook, google+, google, wordpress.com, wordpress, gravatar, linkedin, instagram,
  youtube, whatsapp, pinterest, reddit, tumblr, telegram, pocket, bluesky, mastodon, threads, skype,
  disqus, e-mail, email, print, copy link, more
`);

/** Behind the name of a site, where one signs in to comment. */
export const SITE_PICTURES: readonly string[] = wordList("logo picture photo icon avatar account");

/** Furniture wherever it stands on a line of its own, by its kind. */
export const FURNITURE_LINES: Readonly<Record<string, readonly RegExp[]>> = {
  advertisement: [/(?:advertisements?|sponsored(?: content)?|report this ad|about these ads)/],
  "comment form": [
    /(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment)\b.{0,60}/,
    /(?:cancel reply|post comment|\d+ comments?|no comments(?: yet)?|be the first to .{1,40})/,
    /comments? (?:can|may) be (?:added|left|posted|made|submitted).{0,20}/,
    /comments? (?:are|is|have been|has been|now|off|on)\b.{0,12}\b(?:closed|disabled|off|moderated)\b.{0,40}/,
    /.{0,30}\be-?mail address will (?:not|never) be (?:published|shared).{0,60}/,
    /required fields are marked.{0,10}/,
    /(?:name|e-?mail|website|url|comment|message)(?: address)? ?(?:\*|\((?:required|optional|address never.{0,20})\))/,
    /(?:save my name|notify me of|connecting to %s).{0,90}/,
    /(?:this|our) (?:web ?)?site uses akismet.{0,100}/,
    /learn how your comment data (?:is|are) processed/,
  ],
  "comments of readers": [/\d+ (?:thoughts?|comments?|replies) on [“"‘'].{1,200}/],
  "log-in prompt": [
    /fill in your details\b.{0,100}/,
    /you are commenting (?:using|as)\b.{0,100}/,
    /(?:please |you must (?:be )?)?(?:log(?:ged)? ?in|sign(?:ed)? ?in)(?:\b.{0,10})? to (?:post|leave|comment|reply|view|continue|like).{0,40}/,
    /(?:log ?in|log ?out|sign ?in|register|log ?in ?(?:\/|\||or) ?register|forgot(?:ten)? (?:your )?password)/,
  ],
  "cookie line": [
    /(?:this|our|the) (?:web ?)?site uses\b.{0,30}\bcookies\b.{0,300}/,
    /we(?: and our partners)? use (?:\w+ ){0,4}cookies\b.{0,300}/,
    /(?:by continuing to (?:use|browse)|to find out more, including how to control cookies).{0,200}/,
    /(?:accept|reject|manage|allow)(?: all)?(?: \w+)? cookies|cookies? (?:policy|settings|preferences|notice)|(?:privacy (?:&|and) )?cookies:.{0,200}/,
  ],
  "share button": [
    /(?:share|like|tweet|print|pin)(?: this| it| us)?(?: (?:page|post|article|story))?(?: (?:on|via|with|by)\b.{0,40}|:)?|like loading|loading/,
    /click to (?:share|e-?mail|print|tweet).{0,60}/,
  ],
  navigation: [
    /skip to (?:main )?content|back to (?:top|home|all .{1,20})|toggle navigation|post navigation|bookmark the permalink.{0,20}/,
    /(?:posted|published|filed|tagged) (?:in|under|with|as|by)\b.{0,90}|posted on\b.{0,60}/,
  ],
  subscription: [/(?:subscribe|sign up)(?: (?:to|for|now|today|here|by|via)\b.{0,70})?/],
  "site notice": [
    /(?:(?:blog|website|site) (?:at|by)|(?:proudly )?powered by|create a (?:free )?(?:web ?site|blog)).{0,70}/,
    /(?:©|\(c\)|copyright)\s?(?:©|\(c\)|\d{4}).{0,100}|all rights reserved/,
  ],
};

/** Furniture at the end of a page, or beside other furniture. */
export const FURNITURE_AT_EDGES: Readonly<Record<string, readonly RegExp[]>> = {
  "comment form": [/(?:reply|comments?|name|e-?mail|website|submit|δ)/],
  navigation: [
    /(?:home|menu|search|next|previous|top|edit|close|archives?|uncategori[sz]ed|related(?: \w+)?|recent \w+)/,
    /(?:[←«<‹] ?.{0,90}|.{0,90} ?[→»›]|(?:older|newer|next|previous) (?:posts?|article|page)\b.{0,90})/,
    /(?:categor(?:y|ies)|tags?|tagged|share|posted|more from|topics?):.{0,120}/,
  ],
  link: [
    /(?:read|see|view|learn|show|find out) (?:more|less)(?: (?:about|on|from|at)\b.{0,80})?/,
    /(?:read|see|view|find|download|click|visit)\b.{0,100}\b(?:here|\(pdf.{0,20}|(?:our|the) (?:web ?)?(?:site|page))/,
    /(?:download|read|view) (?:the|our|this)\b.{0,80}|continue reading.{0,80}/,
    /.{0,100}\b(?:can|may) be (?:downloaded|found|read|viewed|accessed|seen)\b.{0,30}\b(?:here|website|link|below)/,
    /.{0,40}\b(?:https?:\/\/|www\.)\S+/,
  ],
  subscription: [
    /(?:follow us|find us|join us|join our|like us|keep (?:up|in touch)|stay (?:in touch|up to date))\b.{0,90}/,
  ],
  "contact line": [
    /(?:for|if you)\b.{0,50}\b(?:information|details|questions?|quer(?:y|ies)|enquir(?:y|ies)|interviews?)\b.{0,60}\b(?:contact|e-?mail|call|get in touch|visit|write to)\b.{0,160}/,
    /(?:contact|e-?mail|tel(?:ephone)?|phone)(?: us)?\b ?[:@]?.{0,30}(?:@|\d{3}).{0,60}/,
  ],
  "site notice": [
    /(?:privacy|terms|accessibility|sitemap|contact)(?: (?:us|policy|notice|statement|(?:and|&) \w+|of \w+))*/,
  ],
};

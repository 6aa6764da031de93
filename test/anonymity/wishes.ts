/** Everyday ways to wish not to be named, or to say that a name was withheld, without the name. */
import type { Status } from "#src/model/response.ts";

/**
 * A tag is a fragment that stands anywhere near a name; a sentence could be a line of its own; a predicate goes on
 * after a name; a field is of a form.
 */
export type Kind = "tag" | "sentence" | "predicate" | "field";

export interface Wish {
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  /** Those that are right: two where it cannot be told who withholds the name. */
  readonly statuses: readonly Status[];
}

const ASKED: readonly Status[] = ["anonymous"];
const PUBLISHER: readonly Status[] = ["redacted"];
const EITHER: readonly Status[] = ["anonymous", "redacted"];

const wishes = (kind: Kind, statuses: readonly Status[], texts: Readonly<Record<string, string>>): Wish[] =>
  Object.entries(texts).map(([id, text]) => ({ id, kind, text, statuses }));

export const WISHES: readonly Wish[] = [
  ...wishes("tag", ASKED, {
    anonymous: "Anonymous",
    "anonymous-please": "anonymous please",
    anon: "anon",
    "anon-dot": "Anon.",
    "slip-annonymous": "annonymous",
    "slip-anonymus": "Anonymus please",
    "slip-anonimous": "anonimous",
    "slip-anoymous": "stay anoymous pls",
    "not-to-be-named": "not to be named",
    "not-for-publication": "not for publication",
    "name-not-for-publication": "name not for publication",
    "name-not-to-be-printed": "name not to be printed",
    private: "private",
    "private-and-confidential": "Private and confidential",
    "confidential-please": "confidential please",
    "withhold-name": "withhold name",
    "withhold-my-name": "please withhold my name",
    "no-names": "no names please",
    "no-name": "no name pls",
    nameless: "prefer to stay nameless",
    "do-not-publish-name": "do not publish name",
    "do-not-name": "do not name",
    "anonymity-requested": "anonymity requested",
    "anonymity-please": "anonymity please",
    "published-anonymously": "to be published anonymously",
    "without-my-name": "Publish without my name",
    "quoted-not-named": "happy to be quoted but not named",
    "not-attributable": "not to be attributed to me",
    incognito: "would rather be anonymous",
    "in-confidence": "submitted in confidence",
    "not-for-circulation": "not for circulation",
    "internal-only": "internal only",
    "left-out": "name to be left out",
    "blacked-out": "name to be blacked out",
    "change-name": "change my name",
    "do-not-attribute": "do not attribute",
    "permission-withheld": "permission to name withheld",
    "permission-not-given": "permission not given",
    "anonymity-promised": "anonymity promised",
    "on-condition": "on condition of anonymity",
    "false-name": "use a false name",
    "no-surnames": "no surnames please",
  }),
  ...wishes("tag", EITHER, {
    "name-withheld": "name withheld",
    "withheld-at-request": "name withheld at the author's request",
    "withheld-by-request": "name and address withheld by request",
    "name-supplied": "name and address supplied",
    anonymised: "anonymised",
    anonymized: "Response anonymized",
    "identity-protected": "identity protected",
  }),
  ...wishes("tag", PUBLISHER, {
    "name-redacted": "name redacted",
    "name-removed": "name removed",
    "name-omitted": "name omitted by the Council",
    "redacted-by-us": "redacted by the publisher",
  }),
  ...wishes("sentence", ASKED, {
    "like-anonymously": "I would like my response to be published anonymously",
    "wish-to-remain": "I wish to remain anonymous",
    "do-not-print": "please do not print my name",
    "dont-print": "dont print my name",
    "dont-print-curly": "Don’t print my name please",
    "do-not-publish": "Please do not publish my name",
    "no-consent": "I do not consent to my name being used",
    "keep-details": "keep my details confidential",
    "rather-left-off": "I'd rather you left my name off",
    "not-be-identified": "I do not wish to be identified",
    "leave-out": "Please leave my name out of the report",
    "no-permission": "You do not have my permission to use my name",
    "not-shown": "I don't want my name shown",
    "pls-dont-put": "Pls dont put my name on this",
    "keep-me": "Keep me anonymous, thanks",
    "do-not-share": "Do not share my name with anyone",
    "must-not-appear": "My name must not appear",
    "id-like": "id like to stay anon",
    "dont-name-me": "please don't name me",
    "not-quote-name": "Quote me by all means, but not by name",
    "not-linked": "I do not want this linked to my name",
    "asked-for": "The respondent asked for anonymity",
    "author-asked": "The author has asked not to be identified",
    "requested-that": "Respondent requested that their name not be published",
  }),
  ...wishes("sentence", EITHER, {
    "has-been-withheld": "This person's name has been withheld",
    "removed-at-wish": "We have removed the name at the respondent's wish",
  }),
  ...wishes("predicate", ASKED, {
    "asked-us": "asked us not to give their name",
    "does-not-wish": "does not wish to be identified",
    "prefers-not": "prefers not to be named",
    "would-like": "would like to stay anonymous",
    "afraid-to-be": "is afraid to be named",
    "who-wishes": "who wishes to remain anonymous",
    "has-requested": "has requested anonymity",
    "wants-no": "does not want her name in print",
  }),
  ...wishes("field", ASKED, {
    "may-we": "May we publish your name? No",
    "publish-name": "Publish name: No",
    "may-be-published": "Name may be published: no",
    "consent-n": "Consent to publish name: N",
    "ticked-box": "[x] Please keep my response anonymous",
    "crossed-box": "☒ Do not publish my name",
    "anonymous-yes": "Anonymous: Yes",
    "confidential-yes": "Confidential? yes",
    "show-name": "Show my name - no",
    "happy-named": "Are you happy to be named? No, thank you",
  }),
];

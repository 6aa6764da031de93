/** Phrases that ask not to be named, notes that withhold a name, and sentences that only speak of either. */
import { describe, expect, it } from "vitest";
import { anonymityReader } from "#src/cues/anonymity.ts";

const builtIn = anonymityReader({ anonymous: [], redacted: [] });

const ANONYMOUS = [
  "Anonymous",
  "anonymous",
  "ANONYMOUS",
  "(Anonymous)",
  "[anonymous]",
  "- Anonymous -",
  "Anonymous.",
  "Anonymous;",
  "An anonymous respondent",
  "Anonymous contributor",
  "Anonymous member of the public",
  "Anonymous submission",
  "I would like my response to be published anonymously",
  "I would like my response to be published anonymously;",
  "We would like our response to be published anonymously.",
  "I would prefer my views to be anonymous",
  "I want to be anonymous",
  "I wish to remain anonymous",
  "I wish to stay anonymous please",
  "I have asked to remain anonymous",
  "Wishes to remain anonymous",
  "Respondent requested anonymity",
  "The respondent has requested anonymity",
  "This respondent asked for anonymity.",
  "The respondent asked not to be named",
  "Respondent asked not to be identified",
  "Asked not to be named",
  "I would rather not be named",
  "I do not wish to be named",
  "I don't want my name to be published",
  "I don’t want my name published",
  "We do not want to be identified",
  "I do not consent to my name being published",
  "Please keep my response anonymous",
  "Please publish this response anonymously",
  "Please keep my name confidential",
  "Published anonymously",
  "Submitted anonymously",
  "Response submitted anonymously",
  "This response is anonymous",
  "Name withheld",
  "[Name withheld]",
  "Name withheld by request",
  "Name withheld at the respondent's request",
  "Name withheld at the respondent’s request",
  "Name and address withheld",
  "Name and address supplied but withheld",
  "Name supplied but not for publication",
  "Name not given",
  "Name not supplied",
  "No name given",
  "Names not for publication",
  "Respondent's name withheld",
  "My name is not to be published",
  "Withheld at the respondent's request",
  "Withheld on request",
  "Confidential",
  "Confidential response",
  "In confidence",
  "Not for attribution",
  "Anonymity requested",
  "No name given",
  "I'd like to remain anonymous",
  "I’d prefer to stay anonymous, please",
  "I wish to remain anonymous as I still work there",
  "I would like to submit this anonymously",
  "I am happy for my response to be published anonymously",
  "You may publish my response anonymously",
  "Please do not publish my name",
  "Please withhold our names",
  "My name should not be published",
  "We would prefer that our name is not published",
  "The name of the respondent has been withheld",
  "[Name and address supplied]",
  "Anonymous parent",
  "Anonymous foster carer",
  "Anonymous (parent)",
  "Parent, anonymous",
  "A resident (name withheld)",
  "A carer who wishes to remain anonymous",
  "Respondent did not give a name",
];

const REDACTED: readonly (readonly [string, string])[] = [
  ["[Name redacted]", ""],
  ["[name redacted]", ""],
  ["[Name redacted to protect child’s identity]", ""],
  ["[Name redacted to protect the child's identity]", ""],
  ["[Names removed to protect the family]", ""],
  ["[redacted to protect identities]", ""],
  ["[Name removed by the publisher]", ""],
  ["[Name withheld to protect a child]", ""],
  ["Name redacted", ""],
  ["Redacted", ""],
  ["[REDACTED]", ""],
  ["Name removed for legal reasons", ""],
  ["Identity withheld to protect a child", ""],
  ["Details removed", ""],
  ["Signature redacted", ""],
  ["Personal details removed", ""],
  ["[anonymised]", ""],
  ["The respondent's name has been redacted", ""],
  ["[Name redacted] Marl Harbour Office", "Marl Harbour Office"],
  ["[Name redacted], Marl Harbour Office", "Marl Harbour Office"],
  ["[Redacted officer’s name] Marl Harbour Office", "Marl Harbour Office"],
  ["[policy official] Office for Slow Trains", "Office for Slow Trains"],
  ["Marl Harbour Office [name redacted]", "Marl Harbour Office"],
  ["Marl Harbour Office – [name removed]", "Marl Harbour Office"],
];

const NEAR_MISSES = [
  "My name is on the list at the surgery.",
  "They gave our names to the landlord.",
  "An anonymous letter was put through our door last winter.",
  "Anonymous reporting lines must be answered by a person.",
  "People should be able to complain anonymously.",
  "Staff want to be able to raise concerns anonymously without fear.",
  "The council withheld the money until the spring.",
  "The name of the street was changed without asking us.",
  "Her name was read into the minutes of the council.",
  "He would not even tell me his name.",
  "The report was redacted before we were allowed to see it.",
  "My file came back with whole pages redacted.",
  "I asked for the details and was sent a leaflet.",
  "Names have been removed where they could identify a child.",
  "The identity of the buyer was never disclosed to tenants.",
  "I was told that the meeting was confidential.",
  "Confidential advice lines save lives.",
  "In confidence schemes nobody is ever held to account.",
  "We want to know the name of the officer.",
  "Please keep my bus.",
  "Respondents asked for a later ferry.",
  "The respondent wishes the ferry to be kept.",
  "We would like an anonymous helpline for staff.",
  "We want staff to be able to complain anonymously.",
  "He wants to remain anonymous to his birth family.",
  "They chose not to give their names to the police.",
  "My name was not given to the new doctor.",
  "The names are known but not published anywhere.",
  "Her name is withheld from the children.",
  "Names were removed from the waiting list without warning.",
  "Identity cards removed the need for all that.",
  "Withheld by their landlord for a year.",
  "Please keep the waiting room confidential",
  "Anonymous, and nobody will read it anyway",
  "Identity documents cost more than a week's rent.",
  "It was signed by [name redacted] and nobody else at the depot knew of it.",
  "When [name removed] left the school nobody told the parents why.",
  "Mr [redacted] said he would call back. He never did.",
  "Confidence in the service is low",
  "Name badges",
  "Identity",
  "Hesper Tollgrain",
  "Anonymous Donors' Fund of Harrowmere",
  "The Confidential Helpline",
  "",
];

describe("a phrase with which a respondent asks not to be named", () => {
  it.each(ANONYMOUS)("is %j", (text) => {
    expect(builtIn(text)).toEqual({ status: "anonymous", rest: "" });
  });
});

describe("a wish with a name or place beside it", () => {
  it.each([
    ["Anonymous, Saltwick", "Saltwick"],
    ["Hesper Tollgrain (do not publish name)", "Hesper Tollgrain"],
    ["Hesper Tollgrain. Please do not publish my name.", "Hesper Tollgrain"],
    ["HESPER TOLLGRAIN - ANONYMOUS PLEASE", "HESPER TOLLGRAIN"],
    ["Submitted anonymously by Hesper van der Tollgrain", "Hesper van der Tollgrain"],
    ["Hesper Tollgrain does not wish to be identified", "Hesper Tollgrain"],
    ["Hesper Tollgrain asked us not to give their name", "Hesper Tollgrain"],
    ["Will Young, anonymous", "Will Young"],
    ["M. J. Tollgrain, annonymous pls", "M. J. Tollgrain"],
    ["Publish name: No (Hesper Tollgrain)", "Hesper Tollgrain"],
    ["Hesper Tollgrain - no thanks, anonymous please", "Hesper Tollgrain"],
  ])("keeps it apart: %j", (text, rest) => {
    expect(builtIn(text)).toEqual({ status: "anonymous", rest });
  });
});

describe("an attribution that says that naming is no matter", () => {
  it.each([
    "Hesper Tollgrain, I don't mind being named",
    "Hesper Tollgrain (happy to be named)",
    "Hesper Tollgrain. I do not need to be anonymous.",
    "Anonymous: No",
    "May we publish your name? Yes",
    "Withhold name: no",
    "Gamblers Anonymous Marl",
    "Private Tenants' Forum",
    "No Name Collective",
  ])("holds no wish: %j", (text) => {
    expect(builtIn.beside(text)).toBeNull();
  });
});

describe("a note with which a publisher withholds a name", () => {
  it.each(REDACTED)("is %j, which also prints %j", (text, rest) => {
    expect(builtIn(text)).toEqual({ status: "redacted", rest });
  });
});

describe("what only speaks of names", () => {
  it.each(NEAR_MISSES)("is neither: %j", (text) => {
    expect(builtIn(text)).toBeNull();
  });

  it("is told in no time, however long its words", () => {
    expect(builtIn(`Anonymous, ${"a".repeat(140)} 1`)).toBeNull();
  });

  it("is nothing longer than an attribution can be", () => {
    const phrase = "I would like my response to be published anonymously";
    expect(builtIn(`${phrase} ${"as my neighbours may read it ".repeat(4)}`)).toBeNull();
  });
});

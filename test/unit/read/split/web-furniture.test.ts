/** What a web page prints around its text is told from the text. */
import { describe, expect, it } from "vitest";
import { webFurniture } from "#src/read/split/web-furniture.ts";

const PROSE =
  "Trams are late, and comments from riders are set out below; share the page with anyone who waits.";
const numbers = (lines: readonly string[]) => [...webFurniture(lines)].sort((a, b) => a - b);

describe("web-page furniture", () => {
  it.each([
    "Advertisements",
    "Leave a Reply",
    "Leave a comment",
    "COMMENTS can be added here.",
    "Comments are closed.",
    "Your email address will not be published. Required fields are marked *",
    "Name (required)",
    "Fill in your details below or click an icon to log in:",
    "You are commenting using your Townsquare account. Log Out / Change )",
    "You must be logged in to post a comment.",
    "Connecting to %s",
    "Facebook photo",
    "This site uses cookies to improve your visit. Accept?",
    "We use essential cookies to make this site work.",
    "Accept all cookies",
    "Share this:",
    "Share on Facebook",
    "Click to share on Twitter (Opens in new window)",
    "Twitter Facebook LinkedIn",
    "Subscribe to our newsletter",
    "Back to top",
    "Powered by Townsquare",
    "© 2022 Harrowmere Trams",
  ])("is %j on a line of its own, in the middle of a text as well", (line) => {
    expect(numbers([PROSE, "", line, "", PROSE])).toEqual([3]);
  });

  it.each([
    PROSE,
    "Comments from riders are set out below.",
    "For children in care, contact with their brothers is what matters most.",
    "Share of the riders who wait for more than ten minutes at the depot",
    "Emails were answered within a week, which is more than the letters were.",
    "Other",
    "1. Advertisements on the trams should pay for the shelters.",
  ])("is not %j", (line) => {
    expect(numbers([PROSE, "", line, "", PROSE])).toEqual([]);
  });

  it("is not a line that goes on with a sentence", () => {
    expect(numbers(["Riders would like to", "sign up to the newsletter"])).toEqual([]);
    expect(numbers([PROSE, "", "Sign up to the newsletter"])).toEqual([3]);
  });

  it("takes links, contact lines and labels only at the end of the page or beside other furniture", () => {
    const link = "The report can be downloaded here";
    expect(numbers([PROSE, link, PROSE])).toEqual([]);
    expect(numbers([PROSE, link, "Leave a Reply", PROSE])).toEqual([2, 3]);
    expect(
      numbers([PROSE, link, "", "Leave a Reply", "Email", "Address never made public", "Website"]),
    ).toEqual([2, 4, 5, 6, 7]);
    expect(numbers([PROSE, "If you have any questions please contact trams@harrowmere.example"])).toEqual([
      2,
    ]);
  });
});

/** Lines that a web page prints around its text, wherever they stand, in their usual wordings; and words alike. */
import { describe, expect, test } from "vitest";
import { webFurniture } from "#src/read/split/web-furniture.ts";

const PROSE = "Trams are late, and riders have said so for years to anyone who would listen to them.";

/** Whether a line of its own, amid prose, is taken out. */
const isAlone = (line: string) => webFurniture([PROSE, "", line, "", PROSE]).has(3);

/** Lines are written with a tilde between them. */
const linesOf = (text: string): readonly string[] => text.replace(/\s+/g, " ").trim().split(" ~ ");

const ADVERTISEMENTS = `
  Advertisement ~ ADVERTISEMENTS ~ Sponsored ~ Sponsored content ~ Report this ad ~ About these ads
`;

const COMMENT_FORMS = `
  Leave your reply ~ Post a comment below ~ Add your comment ~ Write a reply ~ Submit your comment ~
  Cancel reply ~ Post comment ~ 12 comments ~ 1 comment ~ No comments ~ No comments yet ~ Be the first to
  write ~ Comment may be left below ~ Comments may be posted ~ Comments can be submitted ~ Comments have
  been disabled ~ Comments are now closed ~ Comments off for moderated pages off ~ My email address will
  never be shared ~ The e-mail address will not be published at all ~ Required fields are marked ~
  Required fields are marked * here ~ Name * ~ E-mail (required) ~ Email address* ~ Website (optional) ~
  URL * ~ Comment * ~ Message * ~ Email (Address never made public) ~ Save my name for the next time ~
  Notify me of new posts ~ Our web site uses Akismet ~ This website uses Akismet to keep out noise ~ Learn
  how your comment data is processed ~ Learn how your comment data are processed. ~ 3 thoughts on “Trams”
  ~ 2 comments on ‘Trams’
`;

const LOG_IN_PROMPTS = `
  Fill in your details ~ You are commenting as a guest ~ Please log in to reply ~ Sign in to like this ~
  You must log in to view it ~ Login to continue ~ Logged in to comment ~ Signed in here to leave it ~
  Google+ account ~ Twitter picture ~ WordPress.com logo ~ Email icon ~ X avatar ~ Log in ~ Login ~ Log
  out ~ Logout ~ Sign in ~ Register ~ Login / Register ~ Log in or register ~ Login|register ~ Forgot
  password ~ Forgotten your password
`;

const COOKIE_LINES = `
  The website uses cookies ~ Our site uses some cookies to work ~ We use cookies ~ We and our partners use
  only a few cookies here ~ By continuing to browse you agree ~ To find out more, including how to control
  cookies, see here ~ Reject all cookies ~ Manage cookies ~ Allow essential cookies ~ Cookie policy ~
  Cookies settings ~ Cookie preferences ~ Cookie notice ~ Cookies: they help ~ Privacy & cookies: see here
  ~ Privacy and cookies: see here
`;

const SHARE_BUTTONS = `
  Share ~ Like ~ Tweet ~ Print ~ Pin it ~ Share this page ~ Tweet this post ~ Like us on Facebook ~ Share
  article via e-mail ~ Share story with friends ~ Like loading ~ Loading… ~ Print this: ~ Click to print ~
  Click to e-mail a link ~ Click to tweet ~ Facebook | Twitter ~ X, LinkedIn, E-mail ~ Print • More ~
  YouTube/Instagram
`;

const NAVIGATION = `
  Skip to content ~ Skip to main content ~ Back to home ~ Back to all news ~ Toggle navigation ~ Post
  navigation ~ Bookmark the permalink ~ Posted in News ~ Filed under Trams ~ Tagged with trams ~ Published
  by the editor ~ Published as news ~ Posted on Monday
`;

const SUBSCRIPTIONS = `
  Subscribe ~ Sign up ~ Subscribe now ~ Sign up here for more ~ Subscribe by email ~ Sign up via post
`;

const SITE_NOTICES = `
  Blog at Townsquare ~ Website by a studio ~ Powered by Townsquare ~ Proudly powered by Townsquare ~
  Create a free website ~ Create a blog ~ Create a web site with us ~ © 2022 ~ (c) 2022 Trams ~ Copyright
  © Trams ~ Copyright 2022 ~ All rights reserved.
`;

const LINES: Readonly<Record<string, string>> = {
  advertisements: ADVERTISEMENTS,
  "comment forms": COMMENT_FORMS,
  "log-in prompts": LOG_IN_PROMPTS,
  "cookie lines": COOKIE_LINES,
  "share buttons": SHARE_BUTTONS,
  navigation: NAVIGATION,
  subscriptions: SUBSCRIPTIONS,
  "site notices": SITE_NOTICES,
};

describe.each(Object.keys(LINES))("is taken out anywhere, among %s", (kind) => {
  test.each(linesOf(LINES[kind]!))("%s", (line) => {
    expect([isAlone(line), isAlone(line.toUpperCase())]).toEqual([true, true]);
  });
});

test.each([" ", ".", "…", "!!", " ..."])("is taken out whatever stop there is behind: %j", (stop) => {
  expect(isAlone(`Share this${stop}`)).toBe(true);
});

const ALIKE = `
  Sponsored by the council ~ An advertisement ~ Advertisements were few ~ We leave a reply ~ Twelve
  comments ~ 12 commentsx ~ Comments were closed in ~ The email address will change ~ Required fields ~
  Name of the stop ~ Name required ~ Saved my name ~ Our site is dark ~ Learn how your tram is run ~
  Thoughts on “Trams” ~ Fill in the form ~ You are commenting ~ Log the tram in to be safe ~ Twitter was
  slow ~ Twitter accounts ~ Logging in ~ Registered ~ We used cookies once ~ We eat cookies ~ Cookies ~
  Cookie tins ~ Accept all trams ~ Share of riders ~ Like it or not we wait ~ Printer ~ Loading bays ~
  Click here ~ Facebook ~ Facebook Trams ~ Skip to stops ~ Posted letters ~ Published letters were few ~
  Subscribers ~ Subscribed to it ~ Sign up sheets ~ Create a stop ~ Copyright law ~ Rights reserved ~ (c)
  trams
`;

test.each(linesOf(ALIKE))("is no furniture, though it begins or ends alike: %s", (line) => {
  expect(isAlone(line)).toBe(false);
});

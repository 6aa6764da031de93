/** What stands in a copy in the place of what was masked. */
import type { PersonalKind } from "../../cues/personal-data.ts";

export const DATA_LABELS: Readonly<Record<PersonalKind, string>> = {
  email: "[e-mail address]",
  phone: "[telephone number]",
  postcode: "[postcode]",
  "ni-number": "[National Insurance number]",
  "nhs-number": "[NHS number]",
  card: "[card number]",
  iban: "[account number]",
  ip: "[IP address]",
};

/** Not `removed`, which on a line of its own is read as the attribution of a response. */
export const AUTHOR = "[author's name]";
export const AUTHOR_ORGANISATION = "[author's organisation]";

/** In an attribution it stands first: so it is read as one whose name the publisher withheld. */
export const WITHHELD = "[Name removed]";

/** On the further lines of a stretch that is wrapped: a line that held words still does. */
export const GOES_ON = "[…]";

export const nameLabel = (code: string): string => `[Name ${code}]`;

/** Of which of several names it is a short form is not known. */
export const SOME_NAME = "[Name]";

/** Before the code of a respondent. */
export const RESPONDENT = "Respondent";

/** The same where no note can stand: what follows is read as a person's name. */
export const TITLE = "Mx";

/** In place of a name and the wish not to be named that is printed beside it: read as such a wish. */
export const NAMELESS = "Anonymous respondent";

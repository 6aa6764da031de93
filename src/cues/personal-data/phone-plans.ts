/** The numbering plans of all countries; the one place that loads `libphonenumber-js`. */
import { createRequire } from "node:module";

interface Library {
  readonly isValidPhoneNumber: (number: string) => boolean;
}

const require = createRequire(import.meta.url);

let library: Library | undefined;

/**
 * Loaded at the first number that is asked for, since that takes a tenth of a second. Its smallest data know the
 * numbers of each country by their first digits and lengths.
 *
 * @param digits - with the code of the country, nothing between them
 * @see ITU-T E.164: code and number have 15 digits at most
 */
export function inPlanAbroad(digits: string): boolean {
  library ??= require("libphonenumber-js/min") as Library;
  return library.isValidPhoneNumber(`+${digits}`);
}

/** Whether a value of a variable holds no data by which a person is reached or told. */
import { personalData } from "./personal-data.ts";

/** Data of a person has a digit or the sign of an address in it: most values need no closer look. */
export const isFreeOfPersons = (value: string): boolean =>
  !/@|\d/.test(value) || personalData(value).length === 0;

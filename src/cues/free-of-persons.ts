/** Whether a value of a variable holds no data by which a person is reached or told. */
import { remembered } from "../text/remembered.ts";
import { personalData } from "./personal-data.ts";

/** Answers to a closed question come again and again. */
const MOST_VALUES = 5000;
const isFree = remembered((value: string) => personalData(value).length === 0, MOST_VALUES);
/** In characters: longer ones are each another. */
const LONGEST = 100;

/** Data of a person has a digit or the sign of an address in it: most values need no closer look. */
export const isFreeOfPersons = (value: string): boolean =>
  !/@|\d/.test(value) || (value.length > LONGEST ? personalData(value).length === 0 : isFree(value));

/** Whether a response stands under the name of whoever sent it. */
import type { Status } from "../model/response.ts";

/** False where the name is withheld, or there is none to print: then what a record has of it goes. */
export const isNamed = (status: Status): boolean => status === "named" || status === "organisation";

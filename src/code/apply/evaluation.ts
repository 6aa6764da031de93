/** What is found out about one response before its themes are told. */
import type { Response } from "../../model/response.ts";
import type { Carried } from "./carry.ts";
import type { Matches } from "./matches.ts";
import type { Decision } from "./select.ts";

/** All that is found out about one response. */
export interface Evaluation {
  readonly response: Response;
  readonly matches: Matches;
  readonly decisions: readonly Decision[];
  readonly carried: Carried;
}

/** What holds where neither the project file nor the command line says otherwise. */
import { STATUSES, type Status } from "../../model/response.ts";

export const CAMPAIGNS: { count: "each" | "once"; similarity: number; words: number } = {
  count: "each",
  similarity: 0.5,
  words: 20,
};

export const PUBLISH: {
  names: ("named" | "organisation")[];
  quotes: Status[];
  variables: string[];
  suppress?: number | undefined;
} = {
  names: ["named", "organisation"],
  quotes: [...STATUSES],
  variables: [],
};

export const LOCK_FILE = "corpus.lock.json";

/** The codes that stand for respondents and for names. */
import { type KnownName, knownName } from "../../cues/names/known-name.ts";
import type { Attribution } from "../../model/response.ts";
import { foldedName } from "../../text/folded-name.ts";
import { keyedCode } from "./keyed-code.ts";

export interface Pseudonyms {
  /** @returns the code of a respondent, as tables tell respondents apart; null for one without a name to count by */
  respondent(attribution: Attribution): string | null;
  /** The code of a name, of whomever it is said: it does not tell the code of a respondent of this name. */
  name(name: string | KnownName): string;
  /** The code of an id or a path. */
  id(text: string): string;
}

/** @param key - whoever has it can tell which code a name has; nobody else can */
export function pseudonyms(key: Uint8Array): Pseudonyms {
  return {
    respondent({ status, name, organisation }) {
      if (status !== "named" && status !== "organisation") return null;
      const who = `${foldedName(name ?? "")}\n${foldedName(organisation ?? "")}`;
      return who === "\n" ? null : keyedCode(key, "respondent", who);
    },
    name: (name) => {
      const known = typeof name === "string" ? knownName(name) : name;
      return keyedCode(key, "name", known?.key ?? "");
    },
    id: (text) => keyedCode(key, "id", text),
  };
}

/** What is known of a language's words: how they are compared where a codebook does not say. */
import type { StemmerName } from "../model/stemmers.ts";

export interface ServedLanguage {
  readonly words: "inflect" | "stem";
  readonly stemmer: StemmerName;
}

/** By the code's first part; inflections are known of English alone. */
const SERVED: Readonly<Record<string, ServedLanguage>> = {
  de: { words: "stem", stemmer: "german" },
  en: { words: "inflect", stemmer: "porter" },
  es: { words: "stem", stemmer: "spanish" },
  fr: { words: "stem", stemmer: "french" },
  it: { words: "stem", stemmer: "italian" },
  nb: { words: "stem", stemmer: "norwegian" },
  nl: { words: "stem", stemmer: "dutch" },
  no: { words: "stem", stemmer: "norwegian" },
  pt: { words: "stem", stemmer: "portuguese" },
  ru: { words: "stem", stemmer: "russian" },
  sv: { words: "stem", stemmer: "swedish" },
};

/** Codes of the languages whose words are compared by more than their forms. */
export const SERVED_LANGUAGES: readonly string[] = Object.keys(SERVED);

/**
 * @param code a language code such as `en` or `fr-CA`
 * @returns null where the language is not served
 */
export function servedLanguage(code: string): ServedLanguage | null {
  const language = code.toLowerCase().replace(/-.*/, "");
  return Object.hasOwn(SERVED, language) ? SERVED[language]! : null;
}

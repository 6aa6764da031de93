/** Stage 4: finds the themes of a codebook in responses, and says where. */
import type { Codebook, NotAfter, Term, Theme } from "../model/codebook.ts";
import type { CodedResponse, Hit } from "../model/hit.ts";
import type { Response } from "../model/response.ts";
import { Matcher } from "../text/matcher.ts";
import { Tokens } from "../text/tokens.ts";
import { type Candidate, selectHits } from "./select.ts";

/** Codes responses with one codebook; keeps what it learned of each word for the next response. */
export interface Coder {
  /**
   * @returns the response with its hits in the order of their place, then of the codebook. A hit names the
   * theme whose term matched, not the themes above it.
   */
  code(response: Response): CodedResponse;
}

/** What a pattern of the matcher is there for. */
interface Use {
  readonly role: "term" | "except" | "not";
  /** Index of the theme in the order of the codebook, parents before their children. */
  readonly theme: number;
  readonly term: Term;
}

/**
 * @param codebook its themes, every term already understood
 * @returns a coder that applies the rules of the codebook to any number of responses, in any order
 */
export function compileCodebook(codebook: Codebook): Coder {
  const themes = codebook.themes.flatMap(withDescendants);
  const uses = themes.flatMap(usesOf);
  const matcher = new Matcher(uses.map(({ term }) => term.pattern));
  const tokens = new Tokens();
  const notAfter: readonly (NotAfter | null)[] = themes.map((theme) => theme.notAfter);

  const code = (response: Response): CodedResponse => {
    const candidates: Candidate[] = [];
    const excepts: Candidate[] = [];
    const negations: Candidate[] = [];
    matcher.find(response.text, tokens, (pattern, first, last) => {
      const { role, theme } = uses[pattern]!;
      const list = role === "term" ? candidates : role === "except" ? excepts : negations;
      list.push({ theme, term: pattern, first, last });
    });
    const selected = selectHits(candidates, excepts, negations, tokens, {
      overlap: codebook.overlap,
      within: (theme) => notAfter[theme]?.within ?? 0,
    });
    const hits = selected.map(
      ({ theme, term, first, last }): Hit => ({
        theme: themes[theme]!.id,
        term: uses[term]!.term.text,
        start: tokens.starts[first]!,
        end: tokens.ends[last]!,
      }),
    );
    return { response, hits };
  };
  return { code };
}

function withDescendants(theme: Theme): readonly Theme[] {
  return [theme, ...theme.themes.flatMap(withDescendants)];
}

function usesOf({ terms, except, notAfter }: Theme, theme: number): readonly Use[] {
  return [
    ...terms.map((term): Use => ({ role: "term", theme, term })),
    ...except.map((term): Use => ({ role: "except", theme, term })),
    ...(notAfter?.words ?? []).map((term): Use => ({ role: "not", theme, term })),
  ];
}

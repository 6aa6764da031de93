/** Regular expressions that run in linear time, whatever is written; the one place that loads their engine. */
import { RE2JS, RE2JSSyntaxException } from "re2js";

export interface Regex {
  /** Calls `onMatch` for every match that is not empty, from the left, none overlapping; UTF-16 offsets. */
  find(text: string, onMatch: (start: number, end: number) => void): void;
  /** The first match, which may be empty; null where there is none. */
  first(text: string): RegexMatch | null;
  /** How many groups it has. */
  readonly groups: number;
}

export interface RegexMatch {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** What each group holds, the first one at 0; null where it took no part. */
  readonly groups: readonly (string | null)[];
}

/** What is wrong with a regular expression, and at which of its characters, counted from 0. */
export interface RegexFault {
  readonly character: number;
  readonly found: string;
  readonly expected: string;
  readonly hint: string;
}

export type CompiledRegex =
  | { readonly regex: Regex; readonly fault: null }
  | { readonly regex: null; readonly fault: RegexFault };

/**
 * RE2 searches without going back over the text, so no expression takes more than (its size × text) steps;
 * what needs going back (look-around, back-references) it does not know.
 *
 * @param source an expression in RE2's syntax (https://github.com/google/re2/wiki/Syntax), without slashes
 * @param ignoreCase capital and small letters are the same
 */
export function compileRegex(source: string, ignoreCase: boolean): CompiledRegex {
  try {
    const engine = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
    const regex: Regex = {
      find: (text, onMatch) => findAll(engine, text, onMatch),
      first: (text) => firstOf(engine, text),
      groups: engine.groupCount(),
    };
    return { regex, fault: null };
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    return { regex: null, fault: faultOf(source, error) };
  }
}

function findAll(engine: RE2JS, text: string, onMatch: (start: number, end: number) => void): void {
  // A test costs far less than a search for places, and most texts hold no match.
  if (!engine.test(text)) return;
  const matcher = engine.matcher(text);
  while (matcher.find()) {
    if (matcher.end() > matcher.start()) onMatch(matcher.start(), matcher.end());
  }
}

function firstOf(engine: RE2JS, text: string): RegexMatch | null {
  const matcher = engine.matcher(text);
  if (!matcher.find()) return null;
  const groups = Array.from({ length: engine.groupCount() }, (_, at) => matcher.group(at + 1));
  return { start: matcher.start(), end: matcher.end(), groups };
}

const SYNTAX = "RE2's syntax: letters, [sets], (groups), |, *, +, ?, {n,m} up to 1000, \\b, \\d, \\w, \\p{L}";

const UNKNOWN_TO_RE2: readonly { readonly form: RegExp; readonly name: string; readonly hint: string }[] = [
  {
    form: /^\(\?(?:<?[=!])/,
    name: "look-around",
    hint: "write what is to be found itself; words that must not count go under `except`, words close by after NEAR/n or THEN/n",
  },
  {
    form: /^\\(?:[1-9]|[kg])/,
    name: "a back-reference",
    hint: "write the alternatives out, as in /(bye bye|now now)/",
  },
  {
    form: /^\(\?>|^[*+?}][+]$/,
    name: "a group or repetition that never gives back",
    hint: "leave the extra sign out: nothing is ever given back here",
  },
];

function faultOf(source: string, error: RE2JSSyntaxException): RegexFault {
  const part = error.input ?? "";
  const character = Math.max(0, source.indexOf(part));
  const known = UNKNOWN_TO_RE2.find(({ form }) => form.test(part));
  if (!known) {
    const found = `a regular expression that cannot be read: ${error.error}${part && ` at \`${part}\``}`;
    return {
      character,
      found,
      expected: SYNTAX,
      hint: "correct it; a sign that stands for itself takes \\ before it",
    };
  }
  const [sign = ""] = /^(?:\(\?<?[=!>]|\\.|.+)/.exec(part) ?? [];
  const found = `${known.name} (\`${sign}\`), which cannot run in linear time`;
  return { character, found, expected: "a regular expression that runs in linear time", hint: known.hint };
}

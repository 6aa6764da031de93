/** Where a wish not to be named stands in respect of the name: before it, after it, on its line or on another. */
import type { Kind } from "./wishes.ts";

export interface Placement {
  readonly id: string;
  readonly fits: readonly Kind[];
  readonly lines: (name: string, wish: string) => readonly string[];
}

const PLACE = "Dunmere Ferry Users";

const ALL: readonly Kind[] = ["tag", "sentence", "predicate", "field"];
/** A predicate has to follow its name. */
const BEFORE: readonly Kind[] = ["tag", "sentence", "field"];
const FRAGMENT: readonly Kind[] = ["tag", "predicate"];
const PROSE: readonly Kind[] = ["tag", "sentence", "predicate"];

type OneLine = (name: string, wish: string) => string;

const line = (id: string, fits: readonly Kind[], text: OneLine): Placement => ({
  id,
  fits,
  lines: (name, wish) => [text(name, wish)],
});

const lines = (id: string, fits: readonly Kind[], of: Placement["lines"]): Placement => ({
  id,
  fits,
  lines: of,
});

const begun = (wish: string) => wish.charAt(0).toUpperCase() + wish.slice(1);
const ended = (wish: string) => (/[.!?]$/.test(wish) ? wish : `${wish}.`);

/** The two lines of a wish that wraps in its middle; of a single word, the word alone. */
function wrapped(wish: string): readonly [string, string] {
  const words = wish.split(" ");
  const at = Math.ceil(words.length / 2);
  return [words.slice(0, at).join(" "), words.slice(at).join(" ")];
}

export const PLACEMENTS: readonly Placement[] = [
  lines("before-line", BEFORE, (name, wish) => [begun(wish), name]),
  lines("after-line", ALL, (name, wish) => [name, wish]),
  lines("before-line-stop", BEFORE, (name, wish) => [ended(begun(wish)), name]),
  lines("after-line-round", ALL, (name, wish) => [name, `(${wish})`]),
  lines("after-line-square", BEFORE, (name, wish) => [name, `[${begun(wish)}]`]),
  lines("before-line-capitals", BEFORE, (name, wish) => [wish.toUpperCase(), name]),
  line("space-after", FRAGMENT, (name, wish) => `${name} ${wish}`),
  line("space-before", ["tag"], (name, wish) => `${begun(wish)} ${name}`),
  line("round-after", ALL, (name, wish) => `${name} (${wish})`),
  line("round-before", BEFORE, (name, wish) => `(${wish}) ${name}`),
  line("round-name", BEFORE, (name, wish) => `${begun(wish)} (${name})`),
  line("square-after", ALL, (name, wish) => `${name} [${wish}]`),
  line("square-before", BEFORE, (name, wish) => `[${begun(wish)}] ${name}`),
  line("comma-after", ALL, (name, wish) => `${name}, ${wish}`),
  line("comma-before", BEFORE, (name, wish) => `${begun(wish)}, ${name}`),
  line("hyphen-after", ALL, (name, wish) => `${name} - ${wish}`),
  line("hyphen-before", BEFORE, (name, wish) => `${begun(wish)} - ${name}`),
  line("en-dash-after", ALL, (name, wish) => `${name} – ${wish}`),
  line("en-dash-before", BEFORE, (name, wish) => `${begun(wish)} – ${name}`),
  line("em-dash-after", ALL, (name, wish) => `${name} — ${wish}`),
  line("em-dash-tight", BEFORE, (name, wish) => `${begun(wish)}—${name}`),
  line("colon-after", BEFORE, (name, wish) => `${name}: ${wish}`),
  line("colon-before", BEFORE, (name, wish) => `${begun(wish)}: ${name}`),
  line("stop-after", BEFORE, (name, wish) => `${name}. ${ended(begun(wish))}`),
  line("stop-before", BEFORE, (name, wish) => `${ended(begun(wish))} ${name}`),
  line("semicolon-after", ALL, (name, wish) => `${name}; ${wish}`),
  line("semicolon-before", BEFORE, (name, wish) => `${begun(wish)}; ${name}`),
  line("slash-after", BEFORE, (name, wish) => `${name} / ${wish}`),
  line("slash-tight", BEFORE, (name, wish) => `${begun(wish)}/${name}`),
  line("bar-after", BEFORE, (name, wish) => `${name} | ${wish}`),
  line("quotes-after", PROSE, (name, wish) => `${name} "${wish}"`),
  line("stars-after", PROSE, (name, wish) => `${name} **${wish}**`),
  line("dots-after", PROSE, (name, wish) => `${name}... ${wish}`),
  line("shout-after", PROSE, (name, wish) => `${name} - ${wish.toUpperCase()}!!`),
  line("capitals-all", ALL, (name, wish) => `${name.toUpperCase()} (${wish.toUpperCase()})`),
  line("small-all", ALL, (name, wish) => `${name.toLowerCase()}, ${wish.toLowerCase()}`),
  line("small-dash", BEFORE, (name, wish) => `${wish.toLowerCase()} - ${name.toLowerCase()}`),
  line("organisation-round", ALL, (name, wish) => `${name}, ${PLACE} (${wish})`),
  line("organisation-dash", ALL, (name, wish) => `${name}, ${PLACE} – ${wish}`),
  line("organisation-before", BEFORE, (name, wish) => `${begun(wish)} – ${name}, ${PLACE}`),
  line("organisation-between", ALL, (name, wish) => `${name} (${wish}), ${PLACE}`),
  lines("organisation-line", ALL, (name, wish) => [`${name}, ${PLACE}`, wish]),
  lines("organisation-three", BEFORE, (name, wish) => [name, PLACE, `(${wish})`]),
  line("role-after", ALL, (name, wish) => `${name}, retired ferry pilot, ${wish}`),
  line("thanks-after", PROSE, (name, wish) => `${name} (${wish}, thank you)`),
  lines("wrap-after", ALL, (name, wish) => {
    const [first, second] = wrapped(wish);
    return second === "" ? [`${name}`, `(${first})`] : [`${name} (${first}`, `${second})`];
  }),
  lines("wrap-before", BEFORE, (name, wish) => {
    const [first, second] = wrapped(begun(wish));
    return second === "" ? [`${first},`, name] : [first, `${second}, ${name}`];
  }),
  lines("wrap-line", ALL, (name, wish) => [name, ...wrapped(wish).filter(Boolean)]),
];

/** What every reader of the tables can know to hold between their numbers, as rows of an integer programme. */
import type { Theme } from "#src/model/codebook.ts";
import { GROUPS } from "./suppress-printed.ts";
import type { Facts } from "./suppress-reader.ts";

const MOST = 1000;
const ALONE = ["anonymous", "redacted", "none"];
const KNOWN = ["named", "organisation"];

/** Statuses and sources sum up to all; topics may overlap, and a response may have none. */
export function sumFacts({ tables, knowledge, programme, themes, at, groups, atLeast }: Facts): void {
  const base = at("base");
  const { without, oneTopic } = knowledge;
  for (const group of GROUPS) {
    const names = groups(group);
    const bases = names.map((name) => at(`base ${group} ${name}`));
    const sums: (readonly [number, readonly number[]])[] = themes.map(({ id }) => [
      at(`responses ${id}`),
      names.map((name) => at(`${group} ${id} ${name}`)),
    ]);
    for (const [whole, parts] of names.length === 0 ? [] : [[base, bases] as const, ...sums]) {
      if (group !== "topic" || oneTopic) atLeast([whole], parts);
      if (group !== "topic") atLeast(parts, [whole]);
      else if (without !== null) atLeast(parts, [whole], -without);
      for (const [index, part] of parts.entries()) {
        atLeast([whole], [part]);
        atLeast([bases[index]!], [part]);
        atLeast([part, base], [whole, bases[index]!]);
      }
    }
    if (group === "topic" && oneTopic && without !== null && names.length > 0) {
      const some = Number(tables.base) - without;
      programme.between(
        some,
        bases.map((one) => [1, one] as const),
        some,
      );
    }
  }
}

/** What holds of a theme and those below it in all responses, in each group, and with each other theme. */
export function treeFacts({ themes, knowledge, inAll, inGroups, withOthers, pair, atLeast }: Facts): void {
  for (const { id, themes: below, terms, rule } of themes) {
    const parts = below.map((part) => part.id);
    for (const scope of [inAll, ...inGroups, ...withOthers]) {
      for (const part of parts) {
        atLeast([scope(id)], [scope(part)]);
        atLeast([inAll(id), scope(part)], [scope(id), inAll(part)]);
      }
      if (terms.length === 0 && rule === null && parts.length > 0) {
        atLeast(parts.map(scope), [scope(id)]);
        atLeast([...parts.map(inAll), scope(id)], [inAll(id), ...parts.map(scope)]);
      }
      const pairs = parts.flatMap((one, index) => parts.slice(0, index).map((other) => pair(one, other)));
      if (knowledge.pairs) atLeast([scope(id), ...pairs], parts.map(scope));
    }
  }
}

/** What two themes have in common, in all responses and group by group. */
export function pairFacts({ knowledge, programme, themes, at, groups, inAll, pair, atLeast }: Facts): void {
  if (!knowledge.pairs) return;
  for (const [index, { id: one }] of themes.entries()) {
    for (const { id: other } of themes.slice(0, index)) {
      const both = pair(one, other);
      atLeast([inAll(one)], [both]);
      atLeast([inAll(other)], [both]);
      atLeast([both, at("base")], [inAll(one), inAll(other)]);
      for (const group of GROUPS) {
        const inGroups = groups(group).map((name) => {
          const here = programme.unknown(0, MOST);
          const [inOne, inOther] = [at(`${group} ${one} ${name}`), at(`${group} ${other} ${name}`)];
          atLeast([inOne], [here]);
          atLeast([inOther], [here]);
          atLeast([both], [here]);
          atLeast([here, at(`base ${group} ${name}`)], [inOne, inOther]);
          // Who carries the one outside the group carries both or only the one.
          atLeast([inAll(one), here], [both, inOne]);
          atLeast([inAll(other), here], [both, inOther]);
          return here;
        });
        if (group !== "topic" && inGroups.length > 0) {
          atLeast([both], inGroups);
          atLeast(inGroups, [both]);
        }
      }
    }
  }
}

/** Respondents and hits. */
export function countFacts({ themes, tables, at, groups, inAll, atLeast }: Facts): void {
  const respondents = (id: string) => at(`respondents ${id}`);
  const alone = (id: string) => ALONE.map((status) => at(`status ${id} ${status}`));
  const isListed = groups("status").length > 0;
  for (const theme of themes) {
    const { id, themes: below, terms, rule } = theme;
    const parts = below.map((part) => part.id);
    atLeast([inAll(id)], [respondents(id)]);
    const some = KNOWN.filter((status) =>
      tables.status.some(([of, name, responses]) => of === id && name === status && responses !== "0"),
    );
    if (isListed) atLeast([respondents(id)], alone(id), some.length);
    for (const part of parts) {
      atLeast([respondents(id)], [respondents(part)]);
      atLeast([inAll(id), respondents(part)], [respondents(id), inAll(part)]);
      if (isListed) atLeast([respondents(id), ...alone(part)], [respondents(part), ...alone(id)]);
    }
    const hits = at(`hits ${id}`);
    atLeast([hits], Array<number>(leastHits(theme)).fill(inAll(id)));
    if (terms.length > 0 || rule !== null || parts.length === 0) continue;
    atLeast(
      parts.map((part) => at(`hits ${part}`)),
      [hits],
    );
    atLeast(parts.map(respondents), [respondents(id)]);
    if (isListed) {
      atLeast([...parts.map(respondents), ...alone(id)], [respondents(id), ...parts.flatMap(alone)]);
    }
  }
}

function leastHits({ terms, rule, atLeast, themes }: Theme): number {
  if (themes.length === 0) return atLeast;
  const own = terms.length === 0 && rule === null ? 1 : Math.min(1, atLeast);
  return Math.min(own, ...themes.map(leastHits));
}

/** A printed percentage or lift says within which bounds its parts lie. */
export function shareFacts({ tables, programme, at }: Facts): void {
  const half = 0.0500001;
  const percent = (shown: string, count: number, base: number): void => {
    if (shown === "[c]") return;
    const [least, most] = [(Number(shown) - half) / 100, (Number(shown) + half) / 100];
    programme.between(
      0,
      [
        [1, count],
        [-least, base],
      ],
      Number.POSITIVE_INFINITY,
    );
    programme.between(
      0,
      [
        [-1, count],
        [most, base],
      ],
      Number.POSITIVE_INFINITY,
    );
  };
  for (const [theme, , , , shown] of tables.themes) percent(shown!, at(`responses ${theme}`), at("base"));
  for (const [topic, , shown] of tables.topics) percent(shown!, at(`base topic ${topic}`), at("base"));
  for (const group of GROUPS) {
    for (const [theme, name, , shown] of tables[group]) {
      percent(shown!, at(`${group} ${theme} ${name}`), at(`base ${group} ${name}`));
    }
  }
  for (const [one, other, , shown] of tables.pairs) percent(shown!, at(`pair ${one} ${other}`), at("base"));
}

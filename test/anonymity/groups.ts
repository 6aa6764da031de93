/** Which cases share a source: no two with one name, so that a name that is found tells its case. */
import type { Random } from "../generator/random.ts";
import type { Case } from "./cases.ts";

const MOST = 16;

/** Cases of one form, each in one group; those that stand alone in groups of their own. */
export function groups(cases: readonly Case[], random: Random): readonly (readonly Case[])[] {
  const full: Case[][] = [];
  let open: Case[][] = [];
  for (const one of random.sample(cases, cases.length)) {
    let group = open.find((others) => others.every(({ name }) => name !== one.name));
    if (group === undefined) {
      group = [];
      open.push(group);
    }
    group.push(one);
    if (group.length < (one.form === "alone" ? 1 : MOST)) continue;
    full.push(group);
    open = open.filter((others) => others !== group);
  }
  return [...full, ...open];
}

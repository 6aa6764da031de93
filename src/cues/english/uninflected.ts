/** English words without inflections, and words that look like the inflection of another. */
import { wordSet } from "../../text/word-list.ts";

/** Words of grammar have no endings: `as` is no `ases`, and `so` is not sown in `sos`. */
export const UNINFLECTED: ReadonlySet<string> = wordSet(`
  a an the and or but nor so yet if as at by for from in into of off on onto out over per than then that
  this these those to up with within without about above after again against all also although am among
  any are around be because been before being below between both can could did does during each either
  else ever every few he hence her here hers him his how however i is it its just many may me might more
  most much must my neither never no none not now only other our ours own she should since some still such
  their theirs them there they though through thus too under until upon us very was we were what when
  where whether which while who whom whose why will would you your yours
`);

/** Words that are spelt as a form of the first, and mean something else; no rule tells them apart. */
export const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  cloth: ["clothed", "clothing"],
  die: ["dice"],
  even: ["evening"],
  fee: ["feed"],
  new: ["news"],
  see: ["seed"],
  unit: ["united", "uniting"],
};

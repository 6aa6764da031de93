/** Words that a term neither begins nor ends with, and that are none by themselves. */
import { wordSet } from "../../text/word-list.ts";

/** In small letters, without a possessive `'s`. */
export const TERM_STOPS: ReadonlySet<string> = wordSet(`
  a about above after again against ago all almost along already also although always am among an and
  another any anybody anyone anything are around as at away back be became because become been before
  behind being below between both but by came can can't cannot come comes coming could couldn't did
  didn't do does doesn't doing don't done down during each either else enough especially etc even ever
  every everybody everyone everything few for from further gave get gets getting give given gives giving
  go goes going gone got had hadn't has hasn't have haven't having he he'd he'll he's hence her here hers
  herself him himself his how however i i'd i'll i'm i've if in indeed instead into is isn't it it's its
  itself just keep kept least less let like likely many may maybe me mean means might mine more most much
  must my myself neither never next no nobody none nor not nothing now of off often on once one only onto
  or other others otherwise ought our ours ourselves out over own particularly per perhaps quite rather
  really said same say says see seem seems seen several shall she should shouldn't since so some somebody
  somehow someone something sometimes somewhat soon still such take taken takes taking than that that's
  the their theirs them themselves then there there's therefore these they they'd they'll they're they've
  thing things this those though through throughout thus to together too took toward towards under until
  unless up upon us use used using very via want wanted was wasn't way ways we we'd we'll we're we've
  well went were weren't what whatever when where whereas whether which while who whoever whole whom
  whose why will with within without won't would wouldn't yes yet you you'd you'll you're you've your
  yours yourself yourselves
`);

/** Names that are ordinary words, too: one of them alone names nobody. */
import { wordSet } from "../../text/word-list.ts";

/** Given names that begin other things as often: `Christian Aid`, `Early Years`, `Roman Catholic`. */
export const AMBIGUOUS_GIVEN_NAMES: ReadonlySet<string> = wordSet(`
  asia care case charity chelsea christian devon early foster happy hope israel jordan kent lucky
  major norman north page prince roman saxon scot west york
`);

/** Given names that are ordinary words, too, when they are written small. */
export const ORDINARY_GIVEN_NAMES: ReadonlySet<string> = wordSet(`
  angel art bill bob care case chase chance dale dawn dean drew earl early ernest faith fay foster
  frank glen grace grant guy happy harmony heath hope hunter important iris ivy jack joy june king
  lance laurel lily long lucky major mark may melody miles miner nick olive page patience pearl penny
  prince ray reed rich rob rose ruby rusty sandy see skip sky star sterling sue summer sunny tanner
  violet wade ward warren will willow woody
`);

/** Surnames of the kind. */
export const ORDINARY_SURNAMES: ReadonlySet<string> = wordSet(`
  ball banks barber bell berry best bird bishop black bloom bolt bond bridge brook brooks brown bush
  butcher butler carpenter carter church clay cook cooper cross day driver field fields fisher flood
  flower flowers ford fox frost gardener gold golden good green grey hall hand hill hills holly hood
  hunt kitchen knight lake lamb lane law light little love marsh marshall mason may meadows mill moon
  moore more mountain noble painter palmer park parker parks pike place pond pool poor pope porter
  potter pound price rice rich rivers rose rush sharp shepherd short silver singer small snow speed
  spring stone street strong summers swan sweet tailor temple thorn town vale wall walker walls water
  waters weaver wells wheeler white wild winter winters wise wolf wood woods young
`);

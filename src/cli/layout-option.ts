/** The option that names a layout, the same for every command that reads documents. */
import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { LAYOUTS } from "../model/split.ts";
import { nearest } from "../text/nearest.ts";

const NAMES = ["auto", ...LAYOUTS] as const;

export const layoutOption = () =>
  new Option("--layout <name>", "how sources are laid out").choices(NAMES).argParser(layoutNamed);

function layoutNamed(name: string): (typeof NAMES)[number] {
  const known = NAMES.find((one) => one === name);
  if (known !== undefined) return known;
  const meant = nearest(name, NAMES);
  throw new InvalidArgumentError(
    `Expected one of ${NAMES.join(", ")}.${meant === null ? "" : ` Did you mean ${meant}?`}`,
  );
}

/** Reads the name of a file that must have one of some endings. */
import { InvalidArgumentError } from "@commander-js/extra-typings";

export function endingIn(endings: readonly string[]) {
  return (text: string): string => {
    if (endings.some((ending) => text.toLowerCase().endsWith(ending))) return text;
    throw new InvalidArgumentError(`Expected a file ending in ${endings.join(" or ")}.`);
  };
}

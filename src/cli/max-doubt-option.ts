/** The option `--max-doubt`, of every command that tells doubts by its exit code. */
import { InvalidArgumentError, Option } from "@commander-js/extra-typings";

export const maxDoubtOption = () =>
  new Option(
    "--max-doubt <n>",
    "how many sources may be in doubt (layout-doubtful) before the exit code is 1; 0 for CI",
  ).argParser(wholeNumber);

function wholeNumber(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a whole number from 0.");
}

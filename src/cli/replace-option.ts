/** The option `--replace`, of every command that writes files. */
import { Option } from "@commander-js/extra-typings";

export const replaceOption = () =>
  new Option(
    "--replace",
    "also write over files that themetally did not write; never over one that it reads",
  );

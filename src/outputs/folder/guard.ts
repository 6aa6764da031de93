/** What a command may not write over: the files that it reads, and those that it did not write. */
import { UserError } from "../../model/user-error.ts";
import { identityOf } from "./place.ts";

/** A file that a command reads. */
export interface Input {
  /** Absolute. */
  readonly path: string;
  /** As the user would recognise it. */
  readonly shown: string;
}

export interface Guard {
  /** @returns the input that is the same file, as the user would recognise it; null where none is */
  inputAt(path: string): Promise<string | null>;
  /** Whether what is not ours may be replaced; an input never is. */
  readonly replace: boolean;
  /** What else can be done, such as "choose another folder with --out". */
  readonly elsewhere: string;
}

/** @param inputs - asked for when the first output has something in its place */
export function guardOf(
  inputs: () => Promise<readonly Input[]>,
  { replace, elsewhere }: Pick<Guard, "replace" | "elsewhere">,
): Guard {
  let known: Promise<ReadonlyMap<string, string>> | undefined;
  const identities = async () => {
    const found = new Map<string, string>();
    for (const { path, shown } of await inputs()) {
      // One that cannot be looked at is told of when it is read.
      const identity = await identityOf(path).catch(() => null);
      if (identity !== null) found.set(identity, shown);
    }
    return found;
  };
  return {
    async inputAt(path) {
      const identity = await identityOf(path);
      if (identity === null) return null;
      known ??= identities();
      return (await known).get(identity) ?? null;
    },
    replace,
    elsewhere,
  };
}

/** For a folder that is written to without a command: what is not ours is kept there, too. */
export const NO_INPUTS = guardOf(async () => [], {
  replace: false,
  elsewhere: "choose another folder with --out",
});

/** @param shown - the output; `input` what is read, both as the user would recognise them */
export function inputRefusal(shown: string, input: string, { elsewhere }: Guard): UserError {
  return refusal(
    shown,
    shown === input ? "a file that is read" : `the same file as ${input}, which is read`,
    "outputs apart from what they are made of",
    elsewhere,
  );
}

/** @param shown - outputs in whose places something else stands, one or more */
export function foreignRefusal(shown: readonly string[], { elsewhere }: Guard): UserError {
  const [first = "", ...more] = shown;
  const others = more.length === 0 ? "" : `, as ${more.join(", ")}`;
  return refusal(
    first,
    `a file that themetally did not write, or that cannot be told from one${others}`,
    "a new file, or an output of an earlier run",
    `${elsewhere}, or add --replace to have ${more.length === 0 ? "it" : "them"} replaced`,
  );
}

/** @param shown - an output in whose place a pipe or a device stands */
export const specialRefusal = (shown: string, { elsewhere }: Guard): UserError =>
  refusal(shown, "a pipe or a device in the place of a file", "a file, or nothing", elsewhere);

export function refusal(source: string, found: string, expected: string, hint: string): UserError {
  return new UserError([{ code: "output", severity: "error", place: { source }, found, expected, hint }]);
}

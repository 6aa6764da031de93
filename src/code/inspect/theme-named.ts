/** Finds a theme of a codebook by its id. */
import type { Codebook, Theme } from "../../model/codebook.ts";
import { graded } from "../../model/graded.ts";
import { UserError } from "../../model/user-error.ts";
import { nearest } from "../../text/nearest.ts";
import { themeList } from "./theme-list.ts";

/** @throws UserError with the nearest id where there is no such theme */
export function themeNamed(codebook: Codebook, id: string): Theme {
  const themes = themeList(codebook).map(({ theme }) => theme);
  const theme = themes.find((one) => one.id === id);
  if (theme !== undefined) return theme;
  const ids = themes.map((one) => one.id);
  const meant = nearest(id, ids);
  throw new UserError([
    {
      ...graded("usage"),
      place: { source: codebook.source },
      found: `no theme "${id}"`,
      expected: "the id of a theme",
      hint: meant === null ? `it has ${ids.join(", ")}` : `did you mean ${meant}?`,
    },
  ]);
}

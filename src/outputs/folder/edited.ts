/** Documents of ours that somebody edited: they stay, and new ones are written beside them. */
import { join } from "node:path";
import type { Problem } from "../../model/problem.ts";
import type { ListedFile } from "./made-of-run.ts";
import { EDITED, type Folder, note, standingIn } from "./plan.ts";
import { besideEdited, isDocument } from "./standing.ts";

/** @returns those of a folder, each with the sha256 of what we wrote */
export async function editedIn(folder: Folder): Promise<readonly ListedFile[]> {
  const edited: ListedFile[] = [];
  for (const [file, sha256] of folder.listed) {
    if (sha256 === null || !isDocument(file)) continue;
    if ((await standingIn(folder, file)).kind === "edited") edited.push({ file, sha256 });
  }
  return edited;
}

/** @returns the name that a file is written under, and where that is another than was wanted, why */
export async function placeBeside(
  folderNow: () => Promise<Folder>,
  wanted: string,
): Promise<{ readonly name: string; readonly told: readonly Problem[] }> {
  const asWanted = { name: wanted, told: [] };
  if (!isDocument(wanted)) return asWanted;
  const folder = await folderNow();
  if ((await standingIn(folder, wanted)).kind !== "edited") return asWanted;
  for (let nth = 1; ; nth++) {
    const name = besideEdited(wanted, nth);
    const { kind } = await standingIn(folder, name);
    if (kind !== "nothing" && kind !== "ours") continue;
    const hint = `it was kept, and the new one is ${join(folder.shown, name)}`;
    return { name, told: [note(folder, wanted, EDITED, hint)] };
  }
}

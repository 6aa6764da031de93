/** Makes theme ids from the names that other tools give their categories. */

/** What the codebook's schema allows as an id: small letters, digits and single hyphens. */
function slug(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Gives out ids in the order in which it is asked, each once: `costs`, `costs-2`. */
export class ThemeIds {
  private readonly given = new Set<string>();
  private readonly next = new Map<string, number>();

  /**
   * @param name a category's name in any script
   * @returns its letters and digits in the Latin alphabet, `theme` where there are none; with a number where
   * an earlier category has that id
   */
  of(name: string): string {
    const base = slug(name) || "theme";
    let id = base;
    for (let number = this.next.get(base) ?? 2; this.given.has(id); number++) {
      id = `${base}-${number}`;
      this.next.set(base, number + 1);
    }
    this.given.add(id);
    return id;
  }
}

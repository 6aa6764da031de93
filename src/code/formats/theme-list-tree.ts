/** Finds the theme of each row of a list of themes, and puts it below the one that its level or its parent says. */
import type { BookBuilder, CategoryDraft } from "./book-builder.ts";
import type { CellPlace } from "./theme-list-terms.ts";

/** What a row says of its theme. */
export interface ThemeCells {
  readonly theme: string;
  readonly label: string;
  readonly parent: string;
  readonly level: string;
  readonly description: string;
}

interface Named {
  readonly name: string;
  readonly place: CellPlace;
  cells: ThemeCells;
  draft: CategoryDraft | null;
}

/** Themes that differ in their case or their spaces are one. */
const keyOf = (name: string): string => name.trim().replace(/\s+/g, " ").toLowerCase();

export class ThemeListTree {
  readonly #builder: BookBuilder;
  readonly #named = new Map<string, Named>();
  /** Where levels are numbered: what is open at each. */
  readonly #open: { readonly key: string; readonly draft: CategoryDraft }[] = [];

  constructor(builder: BookBuilder) {
    this.#builder = builder;
  }

  /** Parents may come later: a theme is known before it is made. */
  know(cells: ThemeCells, place: CellPlace): void {
    const known = this.#named.get(keyOf(cells.theme));
    if (known === undefined) {
      this.#named.set(keyOf(cells.theme), { name: cells.theme.trim(), place, cells, draft: null });
      return;
    }
    if (cells.parent !== "" && known.cells.parent !== "" && keyOf(cells.parent) !== keyOf(known.cells.parent))
      this.#builder.error(
        place,
        `the parent \`${cells.parent}\` of \`${known.name}\``,
        `\`${known.cells.parent}\`, as in row ${known.place.line}`,
        "give each theme one parent",
      );
    const { parent, label, description } = known.cells;
    known.cells = {
      ...known.cells,
      parent: parent || cells.parent,
      label: label || cells.label,
      description: description || cells.description,
    };
  }

  /** @returns the theme of a row that is known */
  ofName(name: string): CategoryDraft {
    return this.#made(this.#named.get(keyOf(name))!, []);
  }

  #made(named: Named, below: readonly Named[]): CategoryDraft {
    if (named.draft !== null) return named.draft;
    const parentKey = keyOf(named.cells.parent);
    let parent: CategoryDraft | null = null;
    if (below.includes(named)) {
      const names = `\`${named.name}\``;
      this.#builder.error(
        named.place,
        `the theme ${names} below itself`,
        "parents without a circle",
        "mend its parent",
      );
    } else if (parentKey !== "") {
      const above = this.#named.get(parentKey);
      parent = above
        ? this.#made(above, [...below, named])
        : this.#parentOnly(named.cells.parent.trim(), parentKey, named.place);
    }
    // Made meanwhile, where it stands in a circle.
    named.draft ??= this.#begun(named.cells, named.name, named.place, parent);
    return named.draft;
  }

  #parentOnly(name: string, key: string, place: CellPlace): CategoryDraft {
    const cells = { theme: name, label: "", parent: "", level: "", description: "" };
    const draft = this.#begun(cells, name, place, null);
    this.#named.set(key, { name, place, cells, draft });
    return draft;
  }

  /** @returns the theme of a row whose level is numbered; null where it has none, which is an error */
  atLevel(cells: ThemeCells, place: CellPlace): CategoryDraft | null {
    const level = Number(cells.level);
    if (!Number.isInteger(level) || level < 1 || level > this.#open.length + 1) {
      const most = this.#open.length + 1;
      const found = cells.level === "" ? "no level" : `the level \`${cells.level}\``;
      const expected = most === 1 ? "1 for the first theme" : `a number from 1 to ${most}`;
      this.#builder.error(place, found, expected, "number levels from 1, each below the row above it");
      return null;
    }
    const key = keyOf(cells.theme);
    const same = this.#open[level - 1];
    this.#open.length = Math.min(this.#open.length, level);
    if (same?.key === key) return same.draft;
    const parent = this.#open[level - 2]?.draft ?? null;
    const draft = this.#begun(cells, cells.theme.trim(), place, parent);
    this.#open[level - 1] = { key, draft };
    return draft;
  }

  #begun(cells: ThemeCells, name: string, { line }: CellPlace, parent: CategoryDraft | null): CategoryDraft {
    const draft = this.#builder.category(cells.label || name, line, parent);
    if (cells.label !== "") draft.id ??= name;
    if (cells.description !== "") draft.fields = { description: cells.description, ...draft.fields };
    return draft;
  }
}

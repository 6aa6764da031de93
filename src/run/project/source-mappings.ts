/** What a project file says of the columns of tables, as they are read with it. */
import type { TableMapping } from "../../model/table-mapping.ts";
import type { SourcesFile } from "./sources-schema.ts";

/** How much a source may be, and how long it may take; undefined where nothing is said. */
export interface SourceLimits {
  /** A million bytes each. */
  readonly megabytes?: number | undefined;
  readonly seconds?: number | undefined;
}

/** What is said of the sources that a path or a pattern stands for. */
export interface SourceMapping {
  readonly pattern: string;
  /** How a document is laid out; null where nothing is said. */
  readonly layout: NonNullable<SourcesFile[string]["layout"]> | null;
  /** Null where nothing is said. */
  readonly limits: SourceLimits | null;
  readonly mapping: TableMapping;
}

export const sourceMappings = (file: SourcesFile): readonly SourceMapping[] =>
  Object.entries(file).map(([pattern, { layout = null, limits = null, topics, variables, ...more }]) => ({
    pattern,
    layout,
    limits,
    mapping: {
      ...more,
      topics: topics === undefined ? undefined : mapped(topics),
      variables: variables?.map(mapped),
    },
  }));

const mapped = <One extends { readonly column: string }>(
  one: string | One,
): One | { readonly column: string } => (typeof one === "string" ? { column: one } : one);

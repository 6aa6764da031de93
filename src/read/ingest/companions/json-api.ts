/** Records as servers hand them out (JSON:API): a type, an id, and all else as attributes. */

type Fields = Readonly<Record<string, unknown>>;

/** @returns the object that a document is about, or the objects that it lists; null where it is no such document */
export function resourcesOf(value: object): readonly object[] | null {
  const { data } = value as Fields;
  if (isResource(data)) return [data];
  return Array.isArray(data) && data.length > 0 && data.every(isResource) ? data : null;
}

/** @returns the attributes with the id, as a record; null where the object is none of these */
export function resourceFields(value: object): Fields | null {
  const { data } = value as Fields;
  const resource = isResource(data) ? data : isResource(value) ? value : null;
  if (resource === null) return null;
  const { id, type, attributes } = resource;
  return { ...(id === undefined ? {} : { id }), type, ...attributes };
}

interface Resource {
  readonly id?: unknown;
  readonly type: string;
  readonly attributes: Fields;
}

const isResource = (value: unknown): value is Resource =>
  isObject(value) && typeof value.type === "string" && isObject(value.attributes);

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** XML as text: elements of attributes and what is in them. */

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** By name; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** @param inside - XML, as this function and `escaped` give it */
export function element(name: string, attributes: Attributes = {}, inside: string | readonly string[] = "") {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escaped(String(value))}"`;
  }
  const content = typeof inside === "string" ? inside : inside.join("");
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @param text - without what XML forbids: `cellText` */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

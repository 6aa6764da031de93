/** XML as text: elements of attributes and what is in them. */
import { xmlEscaped } from "../../text/xml-escaped.ts";

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** By name; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** @param inside - XML, as this function and `xmlEscaped` give it */
export function element(name: string, attributes: Attributes = {}, inside: string | readonly string[] = "") {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${xmlEscaped(String(value), { where: "attribute" })}"`;
  }
  const content = typeof inside === "string" ? inside : inside.join("");
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

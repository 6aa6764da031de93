/** HTML as a template in which every value is escaped. */
import { readable } from "./readable.ts";

/** What is HTML already. */
export interface Html {
  readonly markup: string;
}

export type HtmlValue = string | number | null | Html | readonly Html[];

/** @returns the template with its values as text; those that are HTML as they are, null as nothing */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const markup = strings.reduce((text, part, at) => text + markupOf(values[at - 1] ?? null) + part);
  return { markup };
}

/** @param markup - HTML that this program made: nothing in it comes from a submission but escaped */
export const raw = (markup: string): Html => ({ markup });

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function markupOf(value: HtmlValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return readable(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
  return "markup" in value ? value.markup : value.map(({ markup }) => markup).join("");
}

/** Written apart from templates: bundlers rewrite a template that holds it, and would need a helper of their own. */
export const SCRIPT_END = raw("</script>");

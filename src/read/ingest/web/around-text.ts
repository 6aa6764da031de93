/** Tells what of a web page stands around its text: navigation, notices, forms, the feet of pages. */
import { AROUND_THE_TEXT } from "../../../cues/english/page-regions.ts";
import { attributeOf, childElements, type PageElement, wordCounts } from "./page-tree.ts";

const ROLES = new Set(
  "navigation banner contentinfo search complementary dialog alertdialog menubar menu toolbar".split(" "),
);

/** Of a page; inside its articles and quotations they say who wrote what. */
const OF_PAGES = new Set(["header", "footer", "aside"]);
const OF_TEXTS = new Set("article main section blockquote figure li td th dd".split(" "));

/** What holds so much of a page's words is its text, whatever it is called. */
const MOST_WORDS = 0.5;

const CLASS = new RegExp(`^(?:${AROUND_THE_TEXT.map(({ source }) => source).join("|")})$`, "i");

/** @returns tells the elements that are no text, each with all that is in it */
export function aroundText(body: PageElement): (element: PageElement) => boolean {
  const words = wordCounts(body);
  const all = words.get(body)!;
  const main = mainOf(body);
  const hasMain = main !== null && words.get(main)! > all * MOST_WORDS;
  const ofTexts = new Set<PageElement>();
  const outside = new Set<PageElement>();
  sort(body, false);
  return (element) => isAround(element);

  /** Notes which elements stand within a text, and which beside the main text. */
  function sort(parent: PageElement, isInText: boolean): void {
    for (const element of childElements(parent)) {
      if (isInText) ofTexts.add(element);
      if (hasMain && element !== main && !isInText && !holds(element, main)) outside.add(element);
      else sort(element, isInText || OF_TEXTS.has(element.tagName) || element === main);
    }
  }

  function isAround(element: PageElement): boolean {
    const { tagName } = element;
    if (outside.has(element) || tagName === "nav" || tagName === "dialog") return true;
    if (element === main || words.get(element)! > all * MOST_WORDS) return false;
    if (ROLES.has(attributeOf(element, "role") ?? "")) return true;
    if (OF_PAGES.has(tagName)) return !ofTexts.has(element) && (tagName !== "header" || hasMain);
    if (tagName === "form") return hasFields(element);
    const names = [attributeOf(element, "id") ?? "", ...(attributeOf(element, "class") ?? "").split(/\s+/)];
    return (
      tagName !== "body" &&
      tagName !== "article" &&
      names.some((name) => name.length < 60 && CLASS.test(name))
    );
  }
}

/** The one element that the page calls its main text. */
function mainOf(body: PageElement): PageElement | null {
  const found: PageElement[] = [];
  const look = (parent: PageElement): void => {
    for (const element of childElements(parent)) {
      if (element.tagName === "main" || attributeOf(element, "role") === "main") found.push(element);
      else look(element);
    }
  };
  look(body);
  return found.length === 1 ? found[0]! : null;
}

function holds(element: PageElement, inner: PageElement): boolean {
  for (let at: unknown = inner; at !== null && at !== undefined; at = (at as PageElement).parentNode)
    if (at === element) return true;
  return false;
}

const hasFields = (element: PageElement): boolean =>
  childElements(element).some(
    (child) => ["input", "textarea", "select"].includes(child.tagName) || hasFields(child),
  );

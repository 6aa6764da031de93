/** Reads the words of one paragraph of an OpenDocument text; boxes and notes are set aside. */
import { elementsOf, type MarkupElement } from "../xml/xml-elements.ts";

export interface OdtWords {
  readonly text: string;
  /** A page ends before its first word, or further in. */
  readonly startsPage: boolean;
  readonly endsPage: boolean;
  readonly boxes: readonly MarkupElement[];
  readonly notes: readonly MarkupElement[];
  readonly comments: number;
}

const SILENT = new Set(
  "title desc annotation-end ruby-text hidden-text tracked-changes script forms event-listeners object-ole".split(
    " ",
  ),
);

/** Shapes and frames, whose words stand beside the text. */
const BOXES = new Set("text-box custom-shape rect ellipse circle polygon path caption".split(" "));

const MOST_SPACES = 1000;

export function odtWords(paragraph: MarkupElement): OdtWords {
  const boxes: MarkupElement[] = [];
  const notes: MarkupElement[] = [];
  let [text, startsPage, endsPage, comments] = ["", false, false, 0];
  const read = (parent: MarkupElement): void => {
    for (const node of parent.nodes) {
      if (typeof node === "string") {
        const words = node.replace(/[ \t\r\n]+/g, " ");
        text += text === "" || /[ \n]$/.test(text) ? words.replace(/^ /, "") : words;
        continue;
      }
      const { name, attributes } = node;
      if (name === "s") text += " ".repeat(Math.min(Number(attributes.c ?? 1) || 1, MOST_SPACES));
      else if (name === "tab") text += "\t";
      else if (name === "line-break") text += "\n";
      else if (name === "soft-page-break") {
        if (text.trim() === "") startsPage = true;
        else endsPage = true;
      } else if (name === "note") notes.push(node);
      else if (name === "annotation") comments++;
      else if (BOXES.has(name)) boxes.push(node);
      else if (!SILENT.has(name)) read(node);
    }
  };
  read(paragraph);
  return { text, startsPage, endsPage, boxes, notes, comments };
}

/** What is hidden as a whole: a section that is not shown. */
export const isUnseen = ({ attributes }: MarkupElement): boolean => attributes.display === "none";

/** How many changes a list of tracked ones holds. */
export const changesIn = (list: MarkupElement): number =>
  elementsOf(list).filter(({ name }) => name === "changed-region").length;

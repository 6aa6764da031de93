/** Takes the marks of Markdown out of a text, from where its parser found them. */
import type { fromMarkdown } from "mdast-util-from-markdown";

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root["children"][number];

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @param root - of the text */
export function withoutMarks(text: string, root: Root): string {
  const changes = new Changes(text);
  changes.look(root);
  return changes.made();
}

class Changes {
  readonly #text: string;
  readonly #changes: Change[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  made(): string {
    this.#changes.sort((a, b) => a.start - b.start || a.end - b.end);
    let [result, at] = ["", 0];
    for (const { start, end, text } of this.#changes) {
      if (start < at) continue;
      result += this.#text.slice(at, start) + text;
      at = end;
    }
    return result + this.#text.slice(at);
  }

  look(node: Node): void {
    const [start, end] = [node.position!.start.offset!, node.position!.end.offset!];
    const source = this.#text.slice(start, end);
    const { type } = node;
    if (type === "text") {
      if (source !== node.value) this.#put(start, end, indented(node.value, source));
    } else if (type === "inlineCode") {
      this.#put(start, end, node.value + breaksOf(source).slice(breaksOf(node.value).length));
    } else if (type === "html") this.#put(start, end, withoutTags(source));
    else if (type === "image" || type === "imageReference" || type === "definition")
      this.#put(start, end, breaksOf(source));
    else if (type === "code") this.#fenced(start, end);
    else if (type === "break") this.#put(start, end, "\n");
    else if (type === "blockquote") this.#unquoted(start, end);
    else if (type === "link" || type === "linkReference") this.#unwrap(node.children, start, end);
    else if (type === "strong" || type === "emphasis") {
      if (!this.#isWholeLine(start, end)) this.#unwrap(node.children, start, end);
    }
    if ("children" in node) for (const child of node.children) this.look(child);
  }

  #put(start: number, end: number, text: string): void {
    this.#changes.push({ start, end, text });
  }

  /** Takes out what stands in a node before and behind what is in it. */
  #unwrap(children: readonly Node[], start: number, end: number): void {
    const first = children[0]?.position?.start.offset ?? end;
    const last = children.at(-1)?.position?.end.offset ?? end;
    this.#put(start, first, "");
    this.#put(last, end, breaksOf(this.#text.slice(last, end)));
  }

  #isWholeLine(start: number, end: number): boolean {
    const before = this.#text.slice(this.#text.lastIndexOf("\n", start - 1) + 1, start);
    const stop = this.#text.indexOf("\n", end);
    const behind = this.#text.slice(end, stop < 0 ? this.#text.length : stop);
    return /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/.test(before) && behind.trim() === "";
  }

  /** The lines that open and close a block of code. */
  #fenced(start: number, end: number): void {
    const block = this.#text.slice(start, end);
    const [fence] = /^(?:`{3,}|~{3,})[^\n]*/.exec(block) ?? [];
    if (fence === undefined) return;
    this.#put(start, start + fence.length, "");
    const last = block.lastIndexOf("\n") + 1;
    if (last > 0 && /^[ \t>]*(?:`{3,}|~{3,})\s*$/.test(block.slice(last))) this.#put(start + last, end, "");
  }

  #unquoted(start: number, end: number): void {
    let line = this.#text.lastIndexOf("\n", start - 1) + 1;
    while (line < end) {
      const [mark] = /^[ \t]*(?:>[ ]?)+/.exec(this.#text.slice(line, line + 200)) ?? [""];
      if (mark !== "") this.#put(line, line + mark.length, "");
      const next = this.#text.indexOf("\n", line);
      if (next < 0) break;
      line = next + 1;
    }
  }
}

/** The parser takes the space at the edges of lines for nothing; in texts it marks pages and lists. */
function indented(value: string, source: string): string {
  const lines = source.split("\n");
  return value
    .split("\n")
    .map((line, at) => (at === 0 ? line : `${/^[ \t]*(?![ \t>])/.exec(lines[at] ?? "")?.[0] ?? ""}${line}`))
    .join("\n");
}

const breaksOf = (text: string): string => text.replace(/[^\n]+/g, "");

/** Comments, and tags of HTML: what is between them is text. */
const withoutTags = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, breaksOf)
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/<[/!?a-z][^>]{0,2000}>/gi, breaksOf);

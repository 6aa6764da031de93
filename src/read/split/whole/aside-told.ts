/** Tells what of a letter was set aside: quoted messages and notices, each with its place and its words. */
import type { SetAside } from "../../../model/split.ts";
import { spacedWords } from "../text-lines.ts";
import type { Letter } from "./letter.ts";

const WHAT = { quoted: "quoted message", notice: "notice" } as const;

export function toldAside({ lines, parts }: Letter): readonly SetAside[] {
  const found: SetAside[] = [];
  parts.forEach((part, at) => {
    if (part !== "quoted" && part !== "notice") return;
    const words = spacedWords(lines[at]!.words);
    const last = found.at(-1);
    if (last !== undefined && parts[at - 1] === part)
      found[found.length - 1] = { ...last, words: last.words + words };
    else found.push({ line: lines[at]!.number, words, what: WHAT[part] });
  });
  return found;
}

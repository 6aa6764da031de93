/** Makes messages as mail programs write them, with the heads of one sender. */
import { readKind } from "../read-kind.ts";

const HEADS = [
  "From: Alma Birkdale <a.birkdale@ferryforum.example>",
  "To: Consultation Team <consult@board.example>",
  "Date: Mon, 03 Jun 2024 23:30:00 -0400",
  "Subject: Winter boats",
  "MIME-Version: 1.0",
];
/** Of its heads, what is read. */
export const READ =
  "From: Alma Birkdale\nDate: 03 Jun 2024\nTo: Consultation Team\nSubject: Winter boats\n\n";
export const PLAIN = ["Content-Type: text/plain; charset=utf-8"];
export const PAGE = ["Content-Type: text/html; charset=utf-8"];

export const message = (heads: readonly string[], body: string | readonly string[]): string =>
  [...HEADS, ...heads, "", ...[body].flat()].join("\r\n");
export const parts = (kind: string, ...all: readonly (readonly string[])[]): string =>
  message(
    [`Content-Type: multipart/${kind}; boundary="cut"`],
    [...all.flatMap((lines) => ["--cut", ...lines]), "--cut--", ""],
  );
export const read = (content: string | Uint8Array) => readKind("mail", content);

/** What is read below the heads. */
export const bodyOf = async (content: string | Uint8Array) => {
  const { text } = await read(content);
  return text?.startsWith(READ) ? text.slice(READ.length) : text;
};

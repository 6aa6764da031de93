/** Sorts the parts of a message: its text in one or two forms, what is attached to it, and what belongs to its form. */
import { FileRefusal } from "../file-refusal.ts";
import type { MessagePart } from "./message-tree.ts";

/** One text, as plain text, as a web page, or as both. */
export interface TextInForms {
  readonly plain: readonly MessagePart[];
  readonly html: readonly MessagePart[];
}

export interface MessageParts {
  /** In their order. */
  readonly texts: readonly TextInForms[];
  readonly attached: readonly MessagePart[];
  /** Pictures that the page shows within its text. */
  readonly pictures: number;
  readonly signatures: number;
  /** A mail server says in it what became of another message. */
  readonly isReport: boolean;
}

const SIGNATURES = new Set([
  "application/pgp-signature",
  "application/pkcs7-signature",
  "application/x-pkcs7-signature",
]);
const SEALED = new Set(["multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"]);
const REPORTS = new Set([
  "message/delivery-status",
  "message/disposition-notification",
  "text/rfc822-headers",
]);

export const typeOf = ({ contentType }: MessagePart): string => contentType.parsed.value;

export const nameOf = ({ contentDisposition, contentType }: MessagePart): string =>
  contentDisposition.parsed.params.filename || contentType.parsed.params.name || "";

/** @throws FileRefusal where the text is encrypted, or its parts cannot be told apart */
export function messageParts(root: MessagePart): MessageParts {
  if (SEALED.has(typeOf(root))) throw new FileRefusal(ENCRYPTED, true);
  if (root.contentType.multipart !== false && root.childNodes.length === 0) throw new FileRefusal(DAMAGED);
  const attached: MessagePart[] = [];
  const seen = { pictures: 0, signatures: 0, isReport: false };
  const texts = read(root);
  return { texts, attached, ...seen };

  function read(part: MessagePart): readonly TextInForms[] {
    const { multipart } = part.contentType;
    if (multipart === false || part.childNodes.length === 0) return single(part);
    if (multipart === "report") seen.isReport = true;
    if (multipart === "alternative") return alternative(part.childNodes);
    if (multipart === "related") return related(part);
    return inOrder(part.childNodes);
  }

  /** What has a name is the text only where nothing before it is. */
  function inOrder(parts: readonly MessagePart[]): readonly TextInForms[] {
    const found: TextInForms[] = [];
    for (const part of parts) {
      if (isText(part) && nameOf(part) !== "" && found.length > 0) attached.push(part);
      else found.push(...read(part));
    }
    return found;
  }

  function alternative(parts: readonly MessagePart[]): readonly TextInForms[] {
    const forms = parts.filter((part) => !isFurtherForm(part));
    const found = (forms.length === 0 ? parts : forms).flatMap(read);
    const [plain, html] = [found.flatMap((text) => text.plain), found.flatMap((text) => text.html)];
    return plain.length + html.length === 0 ? [] : [{ plain, html }];
  }

  function related(part: MessagePart): readonly TextInForms[] {
    const { start } = part.contentType.parsed.params;
    const first =
      part.childNodes.find(({ contentId }) => start && contentId === start) ?? part.childNodes[0]!;
    const found = read(first);
    for (const one of part.childNodes) {
      if (one === first) continue;
      if (one.contentId && typeOf(one).startsWith("image/")) seen.pictures++;
      else if (one.childNodes.length > 0) read(one);
      else attached.push(one);
    }
    return found;
  }

  function single(part: MessagePart): readonly TextInForms[] {
    const type = typeOf(part);
    const isAttached = part.contentDisposition.parsed.value === "attachment";
    if (SIGNATURES.has(type)) seen.signatures++;
    else if (REPORTS.has(type)) seen.isReport = true;
    else if (isAttached && part !== root) attached.push(part);
    else if (type === "text/html") return [{ plain: [], html: [part] }];
    else if (type === "text/plain" || type === "text" || type === "") return [{ plain: [part], html: [] }];
    else attached.push(part);
    return [];
  }
}

const isText = (part: MessagePart): boolean => /^text(?:\/(?:plain|html))?$/.test(typeOf(part));

/** For watches and calendars; the words are those of the others. */
const isFurtherForm = (part: MessagePart): boolean =>
  typeOf(part).startsWith("text/") && !isText(part) && nameOf(part) === "";

const ENCRYPTED = [
  "an encrypted or sealed e-mail",
  "a message that can be read",
  "open it in the mail program that has its key, and save its words as a text file",
] as const;

const DAMAGED = [
  "an e-mail whose parts cannot be told apart",
  "parts between the lines that its head announces",
  "save the message again from the mail program, or its words as a text file",
] as const;

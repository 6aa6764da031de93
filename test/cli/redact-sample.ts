/** Sources with names and personal data of all kinds, for the tests of `redact`. */
import { PROJECT, REPLIES } from "./sample.ts";

export const LETTER = `${REPLIES}
Staff; Opening hours
Please write to una@barnby.example or ring 07700 900123.
I am Una Quillfeather, and the Friends of Reading know me.
Una Quillfeather, Barnby Trust
`;

const RECORDS = [
  { id: "r-1", text: "Ask Una Quillfeather.", name: "Tom Moorcroft", telephone: "07700 900124" },
  { text: "I, Karen Hebblewhite, agree.", attribution: { status: "anonymous", name: "Karen Hebblewhite" } },
]
  .map((record) => `${JSON.stringify(record)}\n`)
  .join("");

export const FILES = {
  ...PROJECT,
  "corpus/replies.txt": LETTER,
  "corpus/records.jsonl": RECORDS,
  "key.txt": "0123456789abcdef\n",
};

export const REDACT = "redact --to copy --key key.txt";

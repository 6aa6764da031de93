/** Finds the records of a JSON file that is one object: the object itself, the one list of objects in it, or none. */
import { isUtf8 } from "node:buffer";
import { withoutByteOrderMark } from "../../text/byte-order-mark.ts";
import { resourcesOf } from "./companions/json-api.ts";
import type { RawLine } from "./line-batches.ts";
import { fieldCalled } from "./record-keys.ts";
import { repeatedKey } from "./repeated-key.ts";
import type { ProblemWords } from "./source-problem.ts";

/** @returns the records; the item itself where it is one, or what is wrong with it is told as of a record */
export function recordsWithin(item: RawLine): readonly RawLine[] | ProblemWords {
  const value = item.isAlone === true ? objectOf(item.bytes) : null;
  if (value === null || Object.keys(value).some((key) => fieldCalled(key) === "text")) return [item];
  const resources = resourcesOf(value);
  if (resources !== null) return resources.map((one) => asLine(item.line, one));
  const lists = Object.values(value).filter(isListOfObjects);
  if (lists.length === 1) return lists[0]!.map((one) => asLine(item.line, one));
  return [
    lists.length === 0
      ? "a JSON object that holds no records"
      : `a JSON object with ${lists.length} lists of records`,
    "a list of records, each with a text",
    "leave it out of the corpus, or save the list of records in a file of its own",
  ];
}

const asLine = (line: number, value: object): RawLine => ({
  line,
  bytes: Buffer.from(JSON.stringify(value)),
});

const isListOfObjects = (value: unknown): value is readonly object[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => typeof one === "object" && one !== null && !Array.isArray(one));

function objectOf(bytes: Buffer | null): object | null {
  if (bytes === null || !isUtf8(bytes)) return null;
  const text = withoutByteOrderMark(bytes.toString("utf8"));
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject && repeatedKey(text) === null ? value : null;
  } catch {
    return null;
  }
}

/** The fields of a record that may say whether its author wishes to be named: `"anonymous": true`, `"publish_name": "No"`. */

/** Words of a key that speak of naming or publishing somebody. */
const SPEAKING =
  /anon|confid|privat|withh?[eo]ld|hide|consent|permission|\bname\b.*\b(?:publi|print|show|displ|use|shar)|(?:publi|print|show|displ|use|shar|attribut|credit)/i;

/** In characters: longer values are what somebody wrote. */
const LONGEST = 80;
const MOST = 40;

/** @returns each as `key words: value`, in the order of the record */
export function recordFlags(record: object): readonly string[] {
  return Object.entries(record)
    .flatMap(([key, value]) => {
      const words = keyWords(key);
      const isFlag = typeof value === "boolean" || typeof value === "number" || typeof value === "string";
      if (!isFlag || key.length > LONGEST * 3 || !SPEAKING.test(words)) return [];
      const said = String(value).trim();
      return said === "" || said.length > LONGEST ? [] : [`${words}: ${said}`];
    })
    .slice(0, MOST);
}

/** `publishName`, `publish_name` and `Publish-Name` are `publish name`. */
const keyWords = (key: string): string =>
  key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/[_.-]+/g, " ")
    .trim();

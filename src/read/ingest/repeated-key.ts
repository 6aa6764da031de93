/** Finds a key that a JSON object has twice: a reader of JSON keeps the last and says nothing of the others. */

/**
 * @param json - valid JSON; time grows with its length
 * @returns the first key that stands twice in one object, at any depth; null where none does
 */
export function repeatedKey(json: string): string | null {
  const open: Set<string>[] = [];
  let at = 0;
  while (at < json.length) {
    const sign = json[at];
    if (sign === "{" || sign === "[") open.push(new Set());
    else if (sign === "}" || sign === "]") open.pop();
    else if (sign === '"') {
      const end = endOfString(json, at);
      COLON.lastIndex = end;
      if (COLON.test(json)) {
        const key = JSON.parse(json.slice(at, end)) as string;
        const keys = open.at(-1)!;
        if (keys.has(key)) return key;
        keys.add(key);
      }
      at = end;
      continue;
    }
    at++;
  }
  return null;
}

const COLON = /[ \t\r\n]*:/y;

/** @returns the position after the closing quotation mark */
function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(json: string, at: number): boolean {
  let from = at;
  while (json[from - 1] === "\\") from--;
  return (at - from) % 2 === 1;
}

/** Finds the message in a file: behind a byte order mark, in what Apple's Mail writes around it, with lines that end. */

/** `.emlx`: the number of its bytes above the message, and a list of properties below it. */
const COUNTED = /^(\d{1,10})[ \t]*\r?\n/;

export function messageBytes(data: Buffer): Buffer {
  const bytes = data.subarray(data.subarray(0, 3).equals(MARK) ? 3 : 0);
  const [whole, length] = COUNTED.exec(bytes.subarray(0, 20).toString("latin1")) ?? [];
  if (whole !== undefined) return bytes.subarray(whole.length, whole.length + Number(length));
  // Of older programs: a carriage return alone ends a line.
  return bytes.includes("\n")
    ? bytes
    : Buffer.from(bytes.toString("latin1").replaceAll("\r", "\n"), "latin1");
}

const MARK = Buffer.from("\ufeff");

/** Changes a file over and over in one way until it is killed: `node writer.mjs <file> <way>`. */
import {
  appendFileSync,
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from "node:fs";

const [, , file, way] = process.argv;
const content = readFileSync(file);
const { atime, mtime } = statSync(file);
const other = Buffer.from(content.toString("latin1").replaceAll("a", "b"), "latin1");

const WAYS = {
  "append to it": () => appendFileSync(file, content.subarray(0, content.indexOf("\n") + 1)),
  "cut it off and write it again": () => {
    truncateSync(file, content.length >> 1);
    writeFileSync(file, content);
  },
  // Of the same size, and with the time of the old one.
  "put another in its place": (version) => {
    writeFileSync(`${file}.new`, version);
    utimesSync(`${file}.new`, atime, mtime);
    renameSync(`${file}.new`, file);
  },
  "write over it": (version) => {
    const handle = openSync(file, "r+");
    for (let at = 0; at < version.length; at += 65_536)
      writeSync(handle, version, at, 65_536 > version.length - at ? version.length - at : 65_536, at);
    closeSync(handle);
    utimesSync(file, atime, mtime);
  },
};

for (let round = 0; ; round++) {
  WAYS[way](round % 2 === 0 ? other : content);
  if (round === 0) process.stdout.write("\n");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}

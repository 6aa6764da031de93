/**
 * Loaded before the command (`node --import`), it makes the n-th operation on files below a folder fail, once or from
 * then on, or kills the process there. It wraps `fs` and `fs/promises` alone, and knows nothing of who calls them.
 *
 *   FAULT_BELOW  the folder; FAULT_AT  the operation, from 1; FAULT_CODE  ENOSPC, EIO or KILL
 *   FAULT_COUNT  a file that is told how many operations there were
 */
import { createRequire, syncBuiltinESMExports } from "node:module";
import { sep } from "node:path";

const fs = createRequire(import.meta.url)("node:fs");
const { FAULT_BELOW: below = "", FAULT_AT, FAULT_CODE: code = "EIO", FAULT_COUNT: file } = process.env;
const write = fs.writeFileSync;
const at = Number(FAULT_AT ?? 0);
let operations = 0;

const isBelow = (path) => typeof path === "string" && (path === below || path.startsWith(below + sep));

/** Counts an operation, and fails it where its turn has come: a full disk stays full. */
function fault(name) {
  operations++;
  const isTurn =
    operations === at || (code === "ENOSPC" && at > 0 && operations > at && /write|open|mkdir/.test(name));
  if (!isTurn) return null;
  if (code === "KILL") process.kill(process.pid, "SIGKILL");
  return Object.assign(new Error(`${code}: injected, ${name}`), { code, syscall: name, errno: -5 });
}

const OF_PATHS = [
  "open",
  "readdir",
  "rename",
  "rm",
  "unlink",
  "mkdir",
  "rmdir",
  "stat",
  "lstat",
  "access",
  "readFile",
  "writeFile",
  "copyFile",
  "realpath",
  "link",
  "chmod",
  "utimes",
];
const OF_HANDLES = [
  "write",
  "writev",
  "writeFile",
  "appendFile",
  "read",
  "sync",
  "datasync",
  "stat",
  "truncate",
];

for (const name of OF_PATHS) {
  const real = fs.promises[name];
  fs.promises[name] = async (...args) => {
    if (!args.slice(0, 2).some(isBelow)) return real.apply(fs.promises, args);
    const error = fault(name);
    if (error !== null) throw error;
    const result = await real.apply(fs.promises, args);
    return name === "open" ? handle(result) : result;
  };
  const sync = fs[`${name}Sync`];
  fs[`${name}Sync`] = (...args) => {
    const error = args.slice(0, 2).some(isBelow) ? fault(`${name}Sync`) : null;
    if (error !== null) throw error;
    return sync.apply(fs, args);
  };
}

function handle(opened) {
  for (const name of OF_HANDLES) {
    const real = opened[name];
    opened[name] = async (...args) => {
      const error = fault(name);
      if (error !== null) throw error;
      return real.apply(opened, args);
    };
  }
  return opened;
}

for (const name of ["createReadStream", "createWriteStream"]) {
  const real = fs[name];
  fs[name] = (path, ...args) => {
    const stream = real.call(fs, path, ...args);
    const error = isBelow(path) ? fault(name) : null;
    if (error !== null) process.nextTick(() => stream.destroy(error));
    return stream;
  };
}

syncBuiltinESMExports();
if (file) process.on("exit", () => write(file, String(operations)));

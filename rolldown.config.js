/** Joins our modules, and every package that is plain JavaScript, into what is handed on: few files, few packages. */
import { build } from "rolldown";
import { bundledPackages } from "./test/supply-chain/bundled.mjs";

/** Native code, and files that are looked up by their names: they are installed beside us. */
const INSTALLED = ["pdf-parse", "@resvg/resvg-js", "dejavu-fonts-ttf"];

// Not by rolldown's own command, which lists every file that it writes.
await build({
  input: { bin: "dist/cli/bin.js", index: "dist/index.js" },
  platform: "node",
  resolve: { symlinks: false },
  external: (id) => /^node:/.test(id) || INSTALLED.some((name) => id === name || id.startsWith(`${name}/`)),
  logLevel: "warn",
  /** A package that is not found would be looked for where it is not installed. */
  onLog: (_, { message }) => {
    throw new Error(message);
  },
  plugins: [{ name: "late-require", transform: lateRequire }, bundledPackages()],
  output: { dir: "dist/bundle", format: "esm" },
});

/** What a module of ours requires when it is first needed is joined in, too, and still waits until then. */
function lateRequire(code, id) {
  const own = /^const require = createRequire\(import\.meta\.url\);$/m;
  return id.includes("node_modules") || !own.test(code) ? null : code.replace(own, "");
}

/** No command opens a connection: whatever could is trapped, and it does the same where there is no network at all. */
import { execFile, execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { BEFORE, BESIDE, CASES, commandNames } from "../supply-chain/commands.ts";
import { workplace } from "./harness.ts";

/** Each command is a process of its own, and other tests run beside. */
vi.setConfig({ testTimeout: 180_000 });

const ROOT = join(import.meta.dirname, "../..");
const BIN = join(ROOT, "bin/themetally.js");
const TRAP = join(ROOT, "test/supply-chain/trap.mjs");

/** How a program is started so that it finds no network interface; null where the system does not let us. */
const ISOLATED = ["-rn", "-n"].find((flag) => {
  const script = "process.exit(Object.keys(require('os').networkInterfaces()).length)";
  return spawnSync("unshare", [flag, process.execPath, "-e", script]).status === 0;
});
const NOT_PERMITTED = "this system lets us make no network namespace (unshare -rn, unshare -n)";

beforeAll(() => {
  if (!existsSync(join(ROOT, "dist"))) execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT });
}, 60_000);

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `command` in `cwd` with nothing of our environment but the path. */
function started(command: string, args: readonly string[], cwd: string, env = {}): Promise<Outcome> {
  return new Promise((done) => {
    execFile(command, args, { cwd, env: { PATH: process.env.PATH, ...env } }, (error, stdout, stderr) =>
      done({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** A copy of the sample project, and what a start of the command leaves in it. */
async function inSample(
  command: string,
  args: readonly string[],
  { before = [], env }: { readonly before?: readonly string[] | undefined; readonly env?: object } = {},
) {
  const place = workplace(BESIDE);
  for (const name of ["themetally.yaml", "corpus", "codebooks", "out"]) {
    cpSync(join(ROOT, name), join(place.path, name), { recursive: true });
  }
  for (const typed of before) await started(process.execPath, [BIN, ...typed.split(" ")], place.path);
  const outcome = await started(command, args, place.path, env);
  return { ...outcome, files: place.files(".") };
}

test("every command of the program has a case in test/supply-chain/commands.ts", () => {
  const has = (name: string) => CASES.some(([typed]) => `${typed} `.startsWith(`${name} `));
  expect(commandNames().filter((name) => !has(name))).toEqual([]);
  expect(commandNames()).toEqual(expect.arrayContaining(["run", "codebook convert"]));
});

test.each(CASES)(
  "themetally %s: reaches for nothing, and does the same without a network",
  async (typed, code) => {
    const before = BEFORE[typed.split(" ")[0]!];
    const args = [BIN, ...typed.split(" ")];
    const record = join(workplace({ record: "" }).path, "record");
    // Trapped where there is no network, too: what either of them stops shows as a difference.
    const trapped = ["--import", TRAP, ...args];
    const [plain, shut] = await Promise.all([
      inSample(process.execPath, args, { before }),
      ISOLATED === undefined
        ? inSample(process.execPath, trapped, { before, env: { TRAP_RECORD: record } })
        : inSample("unshare", [ISOLATED, process.execPath, ...trapped], {
            before,
            env: { TRAP_RECORD: record },
          }),
    ]);
    expect(readFileSync(record, "utf8")).toBe("");
    expect([plain.code, plain.stderr.includes("this is a bug")]).toEqual([code, false]);
    expect(shut).toEqual(plain);
  },
);

/** Ways out of the process, and what the trap calls them. */
const WAYS_OUT = {
  "global.fetch": 'fetch("http://127.0.0.1:1")',
  "net.connect": "connect(1)",
  "Socket.connect": "new net.Socket().connect(1)",
  "Server.listen": "net.createServer().listen(0)",
  "tls.connect": "tls.connect(1)",
  "http.get": 'http.get("http://127.0.0.1:1")',
  "https.request": 'https.request("https://127.0.0.1:1")',
  "http2.connect": 'http2.connect("http://127.0.0.1:1")',
  "dgram.createSocket": 'dgram.createSocket("udp4")',
  "dns.lookup": 'dns.lookup("localhost", () => {})',
  "dns.promises.resolve4": 'dns.promises.resolve4("localhost")',
  "Resolver.resolveTxt": 'new dns.Resolver().resolveTxt("localhost", () => {})',
  "child_process.spawnSync": 'child_process.spawnSync("true")',
  "worker_threads.Worker": 'new worker_threads.Worker("", { eval: true })',
};

test("the trap notes and stops every way out of the process, also one whose failure is passed over", async () => {
  const modules = ["net", "tls", "http", "https", "http2", "dgram", "dns", "child_process", "worker_threads"];
  const tries = Object.values(WAYS_OUT).map(
    (way) => `try { await ${way}; console.log("open: ${way.replaceAll('"', "'")}") } catch {}`,
  );
  const script = [
    'import { connect } from "node:net";',
    ...modules.map((name) => `import ${name} from "node:${name}";`),
    ...tries,
    "process.exit();",
  ].join("\n");
  const { path } = workplace({ record: "", "ways-out.mjs": script });
  const env = { TRAP_RECORD: join(path, "record") };
  const outcome = await started(process.execPath, ["--import", TRAP, "ways-out.mjs"], path, env);
  expect(outcome).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(readFileSync(env.TRAP_RECORD, "utf8").trim().split("\n")).toEqual(Object.keys(WAYS_OUT));
});

test("a connection that succeeds fails where there is no network", async (context) => {
  if (ISOLATED === undefined) return context.skip(NOT_PERMITTED);
  const server = createServer((socket) => socket.end()).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const args = [
    "-e",
    `require("net").connect(${port}, "127.0.0.1").on("error", () => process.exit(7)).resume()`,
  ];
  const inside = await started("unshare", [ISOLATED, process.execPath, ...args], ROOT);
  const outside = await started(process.execPath, args, ROOT);
  expect([outside.code, inside.code]).toEqual([0, 7]);
});

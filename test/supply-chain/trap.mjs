/** Preload (`node --import`) under which nothing gets out: each way is noted in the file TRAP_RECORD, and throws. */
import childProcess from "node:child_process";
import cluster from "node:cluster";
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import inspector from "node:inspector";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import process from "node:process";
import tls from "node:tls";
import workerThreads from "node:worker_threads";

const record = process.env.TRAP_RECORD;

function trap(where, owner, names) {
  for (const name of names) {
    if (!(name in owner)) continue;
    // A function, not an arrow: some of these are called with `new`.
    owner[name] = function trapped() {
      appendFileSync(record, `${where}.${name}\n`);
      throw new Error(`trapped: ${where}.${name}`);
    };
  }
}

const lookups = (owner) => Object.keys(owner).filter((name) => /^(?:lookup|resolve|reverse)/.test(name));

trap("global", globalThis, ["fetch", "WebSocket", "EventSource"]);
trap("net", net, ["connect", "createConnection"]);
trap("Socket", net.Socket.prototype, ["connect"]);
trap("Server", net.Server.prototype, ["listen"]);
trap("tls", tls, ["connect"]);
trap("http", http, ["request", "get", "ClientRequest"]);
trap("https", https, ["request", "get"]);
trap("http2", http2, ["connect"]);
trap("dgram", dgram, ["createSocket"]);
trap("dgram", dgram.Socket.prototype, ["bind", "connect", "send"]);
trap("dns", dns, lookups(dns));
trap("dns.promises", dns.promises, lookups(dns.promises));
trap("Resolver", dns.Resolver.prototype, lookups(dns));
trap("Resolver", dns.promises.Resolver.prototype, lookups(dns));
trap("inspector", inspector, ["open"]);
// What runs beside this process or thread is not under the trap.
trap("child_process", childProcess, [
  "spawn",
  "spawnSync",
  "exec",
  "execSync",
  "execFile",
  "execFileSync",
  "fork",
]);
trap("ChildProcess", childProcess.ChildProcess.prototype, ["spawn"]);
trap("worker_threads", workerThreads, ["Worker"]);
trap("cluster", cluster, ["fork"]);
// Names that were imported, `import { connect } from "node:net"`, are bound anew.
syncBuiltinESMExports();

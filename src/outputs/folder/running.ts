/** Names this process, and tells whether a process that was named so is still running. */
import { readFileSync } from "node:fs";
import { hostname } from "node:os";

export interface NamedProcess {
  readonly pid: number;
  /** Tells a process from a later one with the same number; null where the system does not say. */
  readonly started: string | null;
  readonly host: string;
}

export function thisProcess(): NamedProcess {
  return { pid: process.pid, started: startOf(process.pid), host: hostname() };
}

/** A process on another machine counts as running: nobody here can tell. */
export function isRunning({ pid, started, host }: NamedProcess): boolean {
  if (host !== hostname()) return true;
  if (!isAlive(pid)) return false;
  const now = startOf(pid);
  return now === null || started === null || now === started;
}

/** Whether there is a process of that number on this machine. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** When a process began, in ticks of the system; "" for one that is dead and was not taken note of by its parent. */
function startOf(pid: number): string | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return null;
  }
  // State and start are the third and the 22nd field; the second, a name in brackets, may hold anything.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return /^[ZX]/.test(fields[0] ?? "") ? "" : (fields[19] ?? null);
}

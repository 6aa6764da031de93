/** Stops the disk after every single step of a publication, and of putting it right: never a mixture. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { UserError } from "#src/model/user-error.ts";
import { type Outputs, openOutputs, recoverOutputs } from "#src/outputs/folder/outputs.ts";
import { folder } from "../tables/sample.ts";

/** What is done to the disk: how many steps more it takes part in, and what the next one fails with. */
const disk = vi.hoisted(() => ({ steps: Number.POSITIVE_INFINITY, fault: "", isStopped: true }));

vi.mock("node:fs/promises", async (original) => {
  const real = await original<Record<string, unknown>>();
  const step = () => {
    if (disk.steps-- > 0) return;
    if (!disk.isStopped) disk.steps = Number.POSITIVE_INFINITY;
    throw disk.fault === "" ? new Error("stopped") : Object.assign(new Error(), { code: disk.fault });
  };
  const stepwise = <T extends object>(functions: T): T =>
    new Proxy(functions, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== "function") return value;
        return async (...args: unknown[]) => {
          // What is open goes with a process that dies.
          if (name === "close") await value.apply(target, args);
          step();
          if (name === "close") return undefined;
          const result: unknown = await value.apply(target, args);
          return name === "open" ? stepwise(result as object) : result;
        };
      },
    });
  return { ...Object.fromEntries(Object.keys(real).map((name) => [name, stepwise(real)[name]])) };
});

beforeEach(() => Object.assign(disk, { steps: Number.POSITIVE_INFINITY, fault: "", isStopped: true }));

/** Files of a run, and the record that says so. */
const filesOf = (names: readonly string[], content: string): Readonly<Record<string, string>> => {
  const sha256 = createHash("sha256").update(content).digest("hex");
  const outputs = names.map((file) => ({ file, sha256 }));
  const record = JSON.stringify({ tool: { name: "themetally" }, outputs });
  return { ...Object.fromEntries(names.map((name) => [name, content])), "run.json": record };
};

const OLD = filesOf(["themes.csv", "topics.csv"], "old");
const NEW = filesOf(["themes.csv", "hits.csv"], "new");

async function begin(out: string, files: Readonly<Record<string, string>>) {
  const outputs = await openOutputs(out, "out");
  await write(outputs, files);
  return outputs;
}

async function write(outputs: Outputs, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = await outputs.open(name);
    await file.write(content, 1);
    await file.close();
  }
}

async function withOld(): Promise<string> {
  const out = await folder();
  await (await begin(out, OLD)).publish([]);
  return out;
}

/** As if the process were dead: a lock that stands is nobody's any more. */
function bury(out: string): void {
  const dead = JSON.stringify({ pid: 999_999_999, started: null, host: hostname() });
  for (const name of readdirSync(out).filter((file) => file.startsWith(".themetally-lock"))) {
    writeFileSync(join(out, name), dead);
  }
}

/** Runs `work` and stops it after so many steps; whether it came to its end. */
async function stopAfter(steps: number, out: string, work: () => Promise<unknown>): Promise<boolean> {
  disk.steps = steps;
  const isDone = await work().then(
    () => true,
    () => false,
  );
  disk.steps = Number.POSITIVE_INFINITY;
  bury(out);
  return isDone;
}

const contents = (out: string, isOurs: (name: string) => boolean = () => true) =>
  Object.fromEntries(
    readdirSync(out)
      .filter(isOurs)
      .map((name) => [name, readFileSync(join(out, name), "utf8")]),
  );

const isSame = (one: object, other: object) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** Old, new, or unfinished; anything else fails the test. */
function stateOf(out: string): "old" | "new" | "unfinished" {
  const visible = contents(out, (name) => !name.startsWith("."));
  if (isSame(visible, OLD)) return "old";
  if (isSame(visible, NEW)) return "new";
  expect(Object.keys(visible)).not.toContain("run.json");
  return "unfinished";
}

test("a run that is stopped after any step of publishing leaves old or new outputs, or unfinished ones that come right", async () => {
  const states: string[] = [];
  for (let steps = 0, isDone = false; !isDone; steps++) {
    const out = await withOld();
    const outputs = await begin(out, NEW);
    isDone = await stopAfter(steps, out, () => outputs.publish(["topics.csv"]));
    const found = stateOf(out);
    await recoverOutputs(out);
    const righted = contents(out);
    expect([OLD, NEW].some((files) => isSame(righted, files))).toBe(true);
    const after = isSame(righted, NEW) ? "new" : "old";
    expect(after).toBe(found === "unfinished" ? "new" : after);
    states.push(`${found}>${after}`);
  }
  const inOrder = states.filter((state, at) => state !== states[at - 1]);
  expect(inOrder).toEqual(["old>old", "old>new", "unfinished>new", "new>new"]);
});

test("putting a folder right may be stopped after any step too, and is done the next time", async () => {
  let stopped = 0;
  for (let steps = 0, isPublished = false; !isPublished; steps++) {
    for (let more = 0, isDone = false; !isDone; more++) {
      const out = await withOld();
      const outputs = await begin(out, NEW);
      isPublished = await stopAfter(steps, out, () => outputs.publish(["topics.csv"]));
      if (!existsSync(join(out, ".themetally-commit.json"))) break;
      isDone = await stopAfter(more, out, () => recoverOutputs(out));
      stateOf(out);
      await recoverOutputs(out);
      expect(contents(out)).toEqual(NEW);
      if (!isDone) stopped++;
    }
  }
  expect(stopped).toBeGreaterThan(100);
}, 120_000);

test.each(["ENOSPC", "EDQUOT", "EIO", "EACCES"])(
  "a disk that refuses one step of a run with %s leaves old outputs, or new ones that the next run puts right",
  async (fault) => {
    const after: string[] = [];
    for (let steps = 0, isDone = false; !isDone; steps++) {
      const out = await withOld();
      Object.assign(disk, { steps, fault, isStopped: false });
      const error = await runOf(out).catch((thrown: unknown) => thrown);
      isDone = disk.steps < Number.POSITIVE_INFINITY;
      disk.steps = Number.POSITIVE_INFINITY;
      if (error !== undefined) expect(error).toBeInstanceOf(UserError);
      bury(out);
      await recoverOutputs(out);
      after.push(stateOf(out));
      if (error === undefined) expect(after.at(-1)).toBe("new");
      expect(readdirSync(out).filter((name) => name.startsWith("."))).toEqual([]);
    }
    expect(new Set(after)).toEqual(new Set(["old", "new"]));
  },
);

async function runOf(out: string): Promise<void> {
  const outputs = await openOutputs(out, "out");
  try {
    await write(outputs, NEW);
    await outputs.publish(["topics.csv"]);
  } catch (error) {
    await outputs.abort();
    throw error;
  }
}

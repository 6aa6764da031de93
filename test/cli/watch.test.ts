/** `run --watch`: files are really saved, and what each save changed is printed. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { main } from "#src/cli/main.ts";
import { type Files, run, workplace } from "./harness.ts";
import { BOOK, PROJECT, REPLIES } from "./sample.ts";

const SLOW = { timeout: 120_000 };
const WAITING = "Watching; Ctrl-C ends it.\n";

/** A watch that runs beside the test, until the test ends it. */
function watching(files: Files, args = "run --watch") {
  const place = workplace(files);
  const stop = new AbortController();
  let said = "";
  let seen = 0;
  const out = {
    write: (text: string) => {
      said += text;
    },
  };
  const ended = main(args.split(" "), {
    cwd: place.path,
    env: {},
    stdout: out,
    stderr: out,
    stopping: () => stop.signal,
  });
  onTestFinished(() => stop.abort());
  return {
    place,
    end: () => {
      stop.abort("SIGINT");
      return ended;
    },
    /** @returns what is said until the watch waits again */
    next: async () => {
      const until = performance.now() + 60_000;
      while (!said.slice(seen).includes(WAITING)) {
        if (performance.now() > until) throw new Error(`nothing more was said after: ${said.slice(seen)}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const text = said.slice(seen);
      seen = said.length;
      return text;
    },
    save: (name: string, text: string) => writeFileSync(join(place.path, name), text),
  };
}

test("a codebook that is saved: themes up and down, by which term, and the table anew", SLOW, async () => {
  const { place, next, save, end } = watching(PROJECT);
  expect(await next()).toContain("5 responses from 1 source");
  save("book.yaml", BOOK.replace("[zeppelin]", "[story hour]").replace("[warm, cold]", "[cold]"));
  const said = await next();
  expect(said).toContain("book.yaml was saved\n");
  expect(said).toContain("▲ Never: 0 → 1 response\n    +1  by `story hour`: replies-0003\n");
  expect(said).toContain("▼ Warmth: 2 → 1 response\n    −1  by `warm`: replies-0005\n");
  expect(said).toMatch(/^Themes, by share of the 5 responses/m);
  const themes = place.files()["themes.csv"];
  expect(await end()).toBe(0);
  await place.run("run --quiet");
  expect(place.files()["themes.csv"]).toBe(themes);
});

test("a half-saved codebook is told, what stood stands, and the watch goes on", SLOW, async () => {
  const { place, next, save, end } = watching(PROJECT);
  await next();
  const before = place.files();
  save("book.yaml", "themes:\n  - id: [\n");
  const said = await next();
  expect(said).toContain("book.yaml:");
  expect(said).toContain("Nothing was written; the last counts stand.\n");
  expect(place.files()).toEqual(before);
  save("book.yaml", BOOK);
  expect(await next()).toContain("No theme gained or lost a response.\n");
  await end();
});

test(
  "a project file with a fault, one that names another codebook, and one that is mended",
  SLOW,
  async () => {
    const { next, save, end } = watching({
      ...PROJECT,
      "two.yaml": "themes:\n  - id: staff\n    terms: [staff]\n",
    });
    await next();
    save("themetally.yaml", "corpus: [\n");
    expect(await next()).toContain("themetally.yaml:");
    save("themetally.yaml", PROJECT["themetally.yaml"].replace("book.yaml", "two.yaml"));
    const said = await next();
    expect(said).toContain("▲ Staff: 2 responses, a new theme\n");
    expect(said).toContain("▼ Opening hours: ");
    await end();
  },
);

test("sources that are saved, come and go; only what changed is read again", SLOW, async () => {
  const { place, next, save, end } = watching({ ...PROJECT, "corpus/two.txt": REPLIES });
  expect(await next()).toContain("10 responses from 2 sources");
  save("corpus/three.jsonl", '{"text":"It is closed on Saturday."}\n');
  const said = await next();
  expect(said).toContain("corpus/three.jsonl is new\n10 → 11 responses that have text\n");
  expect(said).toContain("by `close` and `Saturday`: three-0001");
  rmSync(join(place.path, "corpus/two.txt"));
  expect(await next()).toMatch(/corpus\/two\.txt is gone\n11 → 6 responses that have text\n/);
  save("corpus/replies.txt", REPLIES.replace("warm place", "dry place"));
  expect(await next()).toContain("▼ Warmth: ");
  const written = place.files();
  await end();
  await place.run("run --quiet");
  expect(place.files()).toEqual(written);
});

test("a file that is not there at first, and a save of the same text", SLOW, async () => {
  const { next, save, end } = watching({ ...PROJECT, "book.yaml": "themes: []\n" });
  expect(await next()).toContain("Nothing was written.\n");
  save("book.yaml", BOOK);
  expect(await next()).toContain("5 responses from 1 source");
  save("book.yaml", BOOK);
  expect(await next()).toContain("No theme gained or lost a response.\n");
  expect(await end()).toBe(0);
});

test.each(["json", "publish"])("--watch with --%s is refused", async (option) => {
  const { code, stderr } = await run(`run --watch --${option}`, PROJECT);
  expect([code, stderr]).toEqual([2, expect.stringContaining(`--watch with --${option}`)]);
});

test("what is kept of a reading gives the same bytes as reading it again", SLOW, async () => {
  const corpus = Object.fromEntries(
    ["harrowmere-responses.txt", "harrowmere-survey.xlsx", "late-responses.pdf"].map((name) => [
      `corpus/${name}`,
      readFileSync(join("corpus", name)),
    ]),
  );
  const { place, next, save, end } = watching({ ...PROJECT, ...corpus });
  await next();
  save("book.yaml", BOOK.replace("zeppelin", "ferry"));
  await next();
  const kept = place.files();
  await end();
  await place.run("run --quiet");
  expect(place.files()).toEqual(kept);
});

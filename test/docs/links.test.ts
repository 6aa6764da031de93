/** No link is dead, in the clone as in the package, and the README stays short. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headingsOf, withoutBlocks } from "./markdown.ts";
import { PAGES, ROOT, textOf } from "./pages.ts";

interface Link {
  readonly from: string;
  /** Path in the clone. */
  readonly to: string;
  readonly anchor: string | null;
}

const WITH_LINKS = [...PAGES, "CHANGELOG.md", "SECURITY.md"];

const links: readonly Link[] = WITH_LINKS.flatMap((from) =>
  [...withoutBlocks(textOf(from)).matchAll(/\]\(([^)\s#]*)(?:#([^)]+))?\)/g)].flatMap(
    ([, path = "", anchor = null]) =>
      /^https?:/.test(path) ? [] : [{ from, to: path === "" ? from : join(from, "..", path), anchor }],
  ),
);

/** What GitHub makes of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
    .replaceAll(" ", "-");

/** Anchors of a page; of headings with the same words the second is `-1`. */
function anchorsOf(page: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  return new Set(
    headingsOf(textOf(page)).map((heading) => {
      const anchor = anchorOf(heading);
      const before = seen.get(anchor) ?? 0;
      seen.set(anchor, before + 1);
      return before === 0 ? anchor : `${anchor}-${before}`;
    }),
  );
}

test("every link leads to a file that is there", () => {
  expect(links.filter(({ to }) => !existsSync(join(ROOT, to)))).toEqual([]);
  expect(links.length).toBeGreaterThan(50);
});

test("every anchor is that of a heading", () => {
  const dead = links.filter(({ to, anchor }) => anchor !== null && !anchorsOf(to).has(anchor));
  expect(dead).toEqual([]);
});

test("every link leads to a file of the package", () => {
  const packed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ files }] = JSON.parse(packed) as [{ files: readonly { path: string }[] }];
  const paths = new Set(files.map(({ path }) => path));
  const isIn = (path: string) => paths.has(path) || [...paths].some((one) => one.startsWith(`${path}/`));
  expect(WITH_LINKS.filter((page) => !paths.has(page))).toEqual([]);
  expect(links.filter(({ to }) => !isIn(to))).toEqual([]);
}, 60_000);

test("every page is linked from the README, and there are no others", () => {
  const linked = new Set(links.filter(({ from }) => from === "README.md").map(({ to }) => to));
  const pages = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md"));
  expect(pages.filter((name) => !linked.has(`docs/${name}`))).toEqual([]);
  expect(pages.map((name) => `docs/${name}`).sort()).toEqual(PAGES.slice(1).sort());
});

test("the README is short: under 12,288 bytes", () => {
  expect(statSync(join(ROOT, "README.md")).size).toBeLessThan(12_288);
});

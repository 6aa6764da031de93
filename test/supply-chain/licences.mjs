/** `npm run licences`: checks every dependency, and prints what the direct ones are for; `--write` into SECURITY.md. */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { readJson, readPackages } from "./packages.mjs";
import { faultsOf, hasInstallScript } from "./rules.mjs";

/** Where the tables stand; what is between the two lines is written. */
const DOCUMENT = "SECURITY.md";
const PART = /(<!-- npm run licences -- --write -->\n).*?(<!-- end -->)/s;

const all = readPackages();
const purposes = readJson("test/supply-chain/purposes.json");
const direct = Object.entries({ ...all.own.dependencies, ...all.own.devDependencies });
const text = [
  table("Installed beside themetally", ({ dev }) => !dev),
  table("In themetally", ({ isBundled }) => isBundled),
  table("For development", ({ isRuntime }) => !isRuntime),
]
  .map((one) => `\n${one}`)
  .join("");
process.stdout.write(text);

const scripts = all.packages.filter(hasInstallScript).map(({ id }) => id);
process.stderr.write(
  `Scripts at installation, which --ignore-scripts skips: ${scripts.join(", ") || "none"}.\n`,
);
const faults = faultsOf(all, purposes);
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (process.argv.includes("--write")) {
  const document = readFileSync(DOCUMENT, "utf8");
  writeFileSync(
    DOCUMENT,
    document.replace(PART, (_, begin, end) => begin + text + end),
  );
}
process.exitCode = Number(faults.length > 0);

function table(title, isOf) {
  const packages = all.packages.filter(isOf);
  const rows = direct.flatMap(([name, version]) => {
    const found = packages.find(({ path }) => path === `node_modules/${name}`);
    return found ? `| ${name} | ${version} | ${found.licence ?? "?"} | ${purposes[name] ?? "?"} |\n` : [];
  });
  return `**${title}**: ${rows.length} direct, ${packages.length} with those that they bring (${counts(packages)}).

| package | version | licence | what for |
|---|---|---|---|
${rows.join("")}`;
}

/** `MIT 80, ISC 5`: how many packages have which licence, the most first. */
function counts(packages) {
  const numbers = new Map();
  for (const { licence } of packages) numbers.set(licence, (numbers.get(licence) ?? 0) + 1);
  return [...numbers]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([licence, number]) => `${licence} ${number}`)
    .join(", ");
}

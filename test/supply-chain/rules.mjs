/** What a dependency must be: its licence, its exact version, its hash, no script when it is installed. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isAllowed } from "./spdx.mjs";

/** What we hand on may depend on these: they ask for a notice at most, or (MPL) bind only who changes their files. */
const PERMISSIVE =
  "MIT MIT-0 ISC BSD-2-Clause BSD-3-Clause Apache-2.0 0BSD BlueOak-1.0.0 CC0-1.0 Unlicense Python-2.0 Zlib Bitstream-Vera MPL-2.0 LicenseRef-WordNet-3.0";

/** Tools are not handed on: this is for data. */
const FOR_TOOLS = "CC-BY-4.0";

const ALLOWED = { runtime: PERMISSIVE.split(" "), development: `${PERMISSIVE} ${FOR_TOOLS}`.split(" ") };

const ISC = "Permission to use, copy, modify, and(/or)? distribute this software for any purpose";
const BSD = "Redistribution and use in source and binary forms";

/** What each licence says of itself, to notice a package that declares one and holds another. */
const MARKS = {
  MIT: "Permission is hereby granted, free of charge, to any person",
  "MIT-0": "Permission is hereby granted, free of charge, to any person",
  ISC,
  "0BSD": ISC,
  "BSD-2-Clause": BSD,
  "BSD-3-Clause": BSD,
  "Apache-2.0": "Apache License",
  "MPL-2.0": "Mozilla Public License",
};

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** @returns a sentence for each thing that is not as it must be */
export function faultsOf({ own, packages, reviewed }, purposes) {
  const direct = { ...own.dependencies, ...own.devDependencies };
  const ids = packages.map(({ id }) => id);
  return [
    ...packages.flatMap((one) => faultsOfPackage(one, one.id in reviewed)),
    ...Object.entries(direct).flatMap(([name, version]) => faultsOfDirect(name, version, packages, purposes)),
    ...Object.keys(purposes)
      .filter((name) => !(name in direct))
      .map((name) => `${name}: in purposes.json, and not in package.json`),
    ...Object.keys(reviewed)
      .filter((id) => !ids.includes(id))
      .map((id) => `${id}: in reviewed.json, and not in package-lock.json`),
  ];
}

/** Whether npm would run a script of the package when it installs it; not every lock file tells. */
export function hasInstallScript({ hasInstallScript: isKnown, installed, path }) {
  const scripts = installed?.scripts ?? {};
  const own = ["preinstall", "install", "postinstall"].some((name) => name in scripts);
  return isKnown === true || own || existsSync(join(path, "binding.gyp"));
}

function faultsOfPackage(one, isReviewed) {
  const { id, version, licence, license, isRuntime, installed, optional, integrity, resolved } = one;
  const use = isRuntime ? "runtime" : "development";
  const is = installed ?? { version, license };
  const unread = !isReviewed && licence !== null;
  return [
    licence === null && "no licence in package-lock.json; read its files and add it to reviewed.json",
    licence !== null && !isAllowed(licence, ALLOWED[use]) && `licence ${licence}, not in the list for ${use}`,
    unread && is.license !== license && `licence ${license} in package-lock.json, ${is.license} as installed`,
    unread && isContradicted(one) && `licence ${licence}, and its licence file is another; see reviewed.json`,
    isRuntime && hasInstallScript(one) && "a script at installation, which --ignore-scripts skips",
    resolved !== undefined && `an address in package-lock.json: ${resolved}`,
    !/^sha512-/.test(integrity ?? "") && "no sha512 hash in package-lock.json",
    installed === null && !optional && "not installed; run npm ci --ignore-scripts",
    is.version !== version && `version ${is.version} is installed; run npm ci --ignore-scripts`,
  ]
    .filter(Boolean)
    .map((fault) => `${id}: ${fault}`);
}

function faultsOfDirect(name, version, packages, purposes) {
  const locked = packages.find(({ path }) => path === `node_modules/${name}`)?.version;
  return [
    !EXACT.test(version) && "no exact version in package.json",
    EXACT.test(version) && locked !== version && `package-lock.json has ${locked}`,
    !purposes[name] && "nothing in purposes.json says what it is for",
  ]
    .filter(Boolean)
    .map((fault) => `${name}@${version}: ${fault}`);
}

/** False where there is no licence file, or none of the licences is one whose words we know. */
function isContradicted({ licence, path, installed }) {
  const marks = licence.split(/[\s()]+/).flatMap((id) => MARKS[id] ?? []);
  const files =
    installed === null ? [] : readdirSync(path).filter((name) => /^(licen[cs]e|copying)/i.test(name));
  const text = files.map((name) => readFileSync(join(path, name), "utf8").replace(/\s+/g, " ")).join(" ");
  return text !== "" && marks.length > 0 && !marks.some((mark) => new RegExp(mark, "i").test(text));
}

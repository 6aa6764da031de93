/**
 * Publishes into a folder over and over, as fast as it can: `node racer.mjs <folder> <milliseconds> <name>`.
 * Whenever it has the folder it looks whether one run's outputs stand in it; prints how often it published.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openOutputs } from "../../dist/outputs/folder/outputs.js";

const NAMES = ["a.csv", "b.csv", "c.csv", "d.csv"];
const [, , folder, milliseconds, racer] = process.argv;
const end = performance.now() + Number(milliseconds);

// Says that it has started: a line feed before JSON means nothing.
process.stdout.write("\n");
let published = 0;
let refused = 0;
for (let round = 0; performance.now() < end; round++) {
  const outputs = await openOutputs(folder).catch((error) => {
    if (!/^another run is writing to it/.test(error.message)) throw error;
  });
  if (outputs === undefined) {
    refused++;
    await new Promise((resolve) => setTimeout(resolve, round % 4));
    continue;
  }
  expectWhole();
  const names = NAMES.filter((_, at) => (round + at) % 3 !== 0);
  await publish(outputs, names, `${racer} ${round}\n`.repeat(1 + ((round * 7919) % 9000)));
  published++;
}
process.stdout.write(JSON.stringify({ published, refused }));

async function publish(outputs, names, text) {
  const facts = [];
  for (const name of names) {
    const file = await outputs.open(name);
    await file.write(text, 1);
    facts.push(await file.close());
  }
  const run = await outputs.open("run.json");
  await run.write(JSON.stringify({ tool: { name: "themetally" }, outputs: facts }), 1);
  await run.close();
  await outputs.publish(NAMES.filter((name) => !names.includes(name)));
}

function expectWhole() {
  const found = readdirSync(folder).filter((name) => !name.startsWith("."));
  if (found.length === 0) return;
  const { outputs: facts } = JSON.parse(readFileSync(join(folder, "run.json"), "utf8"));
  const expected = [...facts.map(({ file }) => file), "run.json"].sort();
  if (JSON.stringify(found.sort()) !== JSON.stringify(expected)) throw new Error(`a mixture: ${found}`);
  for (const { file, sha256 } of facts) {
    const hash = createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex");
    if (hash !== sha256) throw new Error(`a mixture: ${file}`);
  }
}
